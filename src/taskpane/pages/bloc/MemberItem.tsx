import { useMemo, type ReactElement } from 'react';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import { findingRow } from '../../../actions/finding-row.ts';
import type { FindingRow } from '../../../actions/overview.ts';
import { blocPane, roleTerms, showDate } from '../../../text/index.ts';
import type { BlocMember } from '../../../workbook/bloc-tables.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Text } from '../../components/Text.tsx';
import { FindingItems } from '../FindingList.tsx';
import { LeaveForm } from './LeaveForm.tsx';
import { RenameForm } from './RenameForm.tsx';
import { useBlocStyles } from './styles.ts';

const words = blocPane.members;
const roles = ['leader', 'deputy', 'member'] as const;

type Props = {
  readonly bloc: OpenBloc;
  readonly member: BlocMember;
  readonly first: boolean;
  readonly last: boolean;
  readonly isOpen: boolean;
  readonly waiting: boolean;
  readonly onToggle: () => void;
  readonly onGo: (address: string) => void;
  /** `focus` names the button from which the keyboard goes on, `closing` the member whose changes are closed, both once it is done. */
  readonly onOrder: (order: BlocOrder, focus: string, closing?: string) => void;
};

/** One member: its name and role, and everything that can be changed about it when it is open. */
export function MemberItem(props: Props): ReactElement {
  const { bloc, member, isOpen, waiting, onToggle } = props;
  const styles = useBlocStyles();
  const findings = useMemo(() => findingsOf(bloc, member.name), [bloc, member]);
  const { name, role, left } = member;
  const isRanked = !bloc.disqualifications.some(
    (one) => one.member === name && one.effect.kind === 'unranked',
  );
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.grows}>
          <Text strong>{name}</Text>
          {role !== 'member' && (
            <Text small block>
              {roleTerms.name(role)}
            </Text>
          )}
          {left !== null && !isRanked && (
            <Text small block>
              {blocPane.leaving.note(showDate(left))}
            </Text>
          )}
        </div>
        <div data-focus={focusOf('more', name)}>
          <ActionButton
            size="small"
            label={isOpen ? words.lessOf(name) : words.moreOf(name)}
            expanded={isOpen}
            onPress={onToggle}
          >
            {isOpen ? words.less : words.more}
          </ActionButton>
        </div>
      </div>
      {findings.length > 0 && <FindingItems findings={findings} onGo={props.onGo} />}
      {left !== null && isRanked && (
        <div className={styles.buttons}>
          <ActionButton
            size="small"
            label={blocPane.leaving.markOf(name)}
            waiting={waiting}
            onPress={() =>
              props.onOrder({ kind: 'leave', member: name, day: left, basis: '' }, focusOf('more', name))
            }
          >
            {blocPane.leaving.mark}
          </ActionButton>
        </div>
      )}
      {isOpen && <Changes {...props} waiting={waiting} />}
    </li>
  );
}

/** What table `ThanhVien` says of it that is wrong or doubtful. */
function findingsOf({ findings }: OpenBloc, name: string): readonly FindingRow[] {
  return findings
    .filter(({ finding }) => finding.where.table === 'members' && finding.where.member === name)
    .map(findingRow);
}

function Changes({ member, first, last, waiting, onOrder, bloc }: Props): ReactElement {
  const styles = useBlocStyles();
  const { name, role, left } = member;
  const move = (by: -1 | 1): void => {
    const to = by < 0 ? 'up' : 'down';
    onOrder({ kind: 'move', member: name, by }, focusOf(to, name));
  };
  return (
    <div className={styles.panel}>
      <Choice
        label={words.role(name)}
        options={roles.map((one) => ({ value: one, title: roleTerms.name(one) }))}
        value={role}
        onChange={(value) => {
          const chosen = roles.find((one) => one === value);
          if (chosen !== undefined)
            onOrder({ kind: 'role', member: name, role: chosen }, focusOf('more', name));
        }}
      />
      <div className={styles.buttons}>
        {!first && (
          <div data-focus={focusOf('up', name)}>
            <ActionButton size="small" label={words.upOf(name)} waiting={waiting} onPress={() => move(-1)}>
              {words.up}
            </ActionButton>
          </div>
        )}
        {!last && (
          <div data-focus={focusOf('down', name)}>
            <ActionButton size="small" label={words.downOf(name)} waiting={waiting} onPress={() => move(1)}>
              {words.down}
            </ActionButton>
          </div>
        )}
      </div>
      <RenameForm
        member={name}
        waiting={waiting}
        onSave={(to) => onOrder({ kind: 'rename', from: name, to }, focusOf('more', to), name)}
      />
      <LeaveForm
        member={name}
        left={left}
        isMarked={bloc.disqualifications.some(
          (one) => one.member === name && blocPane.leaving.isReason(one.reason),
        )}
        waiting={waiting}
        onLeave={(day, basis) =>
          onOrder({ kind: 'leave', member: name, day, basis }, focusOf('more', name), name)
        }
        onStay={() => onOrder({ kind: 'stay', member: name }, focusOf('more', name), name)}
      />
    </div>
  );
}

function focusOf(button: 'more' | 'up' | 'down', member: string): string {
  return `${button} ${member}`;
}
