import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import type { CriterionView } from '../../../actions/criteria/criteria-view.ts';
import { criteriaPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { GoToCell } from '../../components/GoToCell.tsx';
import { FindingItems } from '../FindingList.tsx';
import type { Task } from './task.ts';

const words = criteriaPane.detail;

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

type Props = {
  readonly criterion: CriterionView;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly canChange: boolean;
  readonly waiting: boolean;
  readonly onTask: (task: Task) => void;
  readonly onGo: (address: string) => void;
};

/** One criterion: what the table says of it, what is doubtful about it, and what can be done with it. */
export function CriterionDetail({
  criterion,
  heading,
  canChange,
  waiting,
  onTask,
  onGo,
}: Props): ReactElement {
  const styles = useStyles();
  const { code, title, address, facts, findings, node } = criterion;
  const isGroup = node.kind === 'group';
  const button = (what: string, task: Task): ReactElement => (
    <ActionButton
      size="small"
      label={words.forCode(what, code)}
      waiting={waiting}
      onPress={() => onTask(task)}
    >
      {what}
    </ActionButton>
  );
  return (
    <section aria-label={`${code} ${title}`}>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {code} {title}
      </h2>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <FactLine key={label} label={label} value={value} />
        ))}
      </dl>
      <FindingItems findings={findings} onGo={onGo} />
      <div className={styles.buttons}>
        {address !== null && <GoToCell address={address} onGo={onGo} />}
        {canChange && (
          <>
            {button(words.edit, { kind: 'edit', code })}
            {isGroup && button(words.addBelow, { kind: 'add', place: { kind: 'under', code } })}
            {button(words.addAfter, { kind: 'add', place: { kind: 'after', code } })}
            {button(words.up, { kind: 'change', change: { kind: 'shift', code, by: -1 } })}
            {button(words.down, { kind: 'change', change: { kind: 'shift', code, by: 1 } })}
            {button(words.move, { kind: 'move', code })}
            {criterion.children.length > 0 &&
              button(words.renumber, { kind: 'review', change: { kind: 'renumber', code } })}
            {button(words.remove, { kind: 'review', change: { kind: 'remove', code } })}
          </>
        )}
      </div>
    </section>
  );
}

function FactLine({ label, value }: { label: string; value: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
