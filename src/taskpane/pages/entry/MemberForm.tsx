import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import type { EntryForm, FormGroup } from '../../../actions/entry/entry-form.ts';
import type { Stage } from '../../../scoring/index.ts';
import { entryPane } from '../../../text/index.ts';
import { joinFlag } from '../../../workbook/typed-entry.ts';
import { Text } from '../../components/Text.tsx';
import type { DeskEvent } from '../../entry-desk.ts';
import { EntryLine } from './EntryLine.tsx';

const words = entryPane.form;

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  group: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalL} 0 0`,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  points: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  how: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly form: EntryForm;
  readonly stage: Stage;
  readonly member: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onDesk: (event: DeskEvent) => void;
  /** Enter in the last field: the keyboard goes on behind the form. */
  readonly onEnd: () => void;
};

/** One field a line; the points and the total follow every keystroke. */
export function MemberForm({ form, stage, member, heading, onDesk, onEnd }: Props): ReactElement {
  const styles = useStyles();
  const title = words.heading(member, stage);
  return (
    <form
      aria-label={title}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => onEnter(event, onEnd)}
    >
      <h2 ref={heading} tabIndex={0} className={styles.heading}>
        {title}
      </h2>
      <Text block small className={styles.how}>
        {words.how}
      </Text>
      <Total form={form} />
      {form.rows.map((row) =>
        row.kind === 'group' ? (
          <GroupHeading key={row.code} group={row} />
        ) : (
          <EntryLine
            key={`${stage} ${member} ${row.code}`}
            line={row}
            onType={(typed, left) => {
              const text = joinFlag(typed, { waivedIf: row.flag });
              onDesk({ kind: 'typed', draft: { stage, member, code: row.code, text, left } });
            }}
            onLeave={() => onDesk({ kind: 'left', cell: { stage, member, code: row.code } })}
          />
        ),
      )}
      <Total form={form} />
    </form>
  );
}

function GroupHeading({ group }: { group: FormGroup }): ReactElement {
  const styles = useStyles();
  return (
    <h3 className={styles.group}>
      <span>{`${group.code} ${group.title}`}</span>
      <span className={styles.points}>{group.points}</span>
    </h3>
  );
}

function Total({ form }: { form: EntryForm }): ReactElement {
  return (
    <p>
      <Text strong block>
        {form.total === null ? words.noTotal : words.total(form.total)}
      </Text>
      {form.missing > 0 && (
        <Text small block>
          {words.missing(form.missing)}
        </Text>
      )}
      {form.older > 0 && (
        <Text small block>
          {words.older(form.older)}
        </Text>
      )}
    </p>
  );
}

/** Enter goes on to the next field, as in the grid. */
function onEnter(event: KeyboardEvent<HTMLFormElement>, onEnd: () => void): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input:not([type=checkbox]), select')];
  const next = fields[fields.indexOf(event.target) + 1];
  if (next === undefined) onEnd();
  else next.focus();
}
