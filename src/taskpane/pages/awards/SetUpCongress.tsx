import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import { congressPlans } from '../../../rulebooks/awards/index.ts';
import { congressPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Text } from '../../components/Text.tsx';
import type { OnOrder } from '../../on-order.ts';

const words = congressPane.setUp;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

type Props = {
  readonly missing: readonly string[];
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
};

/** Makes the tables of conferences and congresses from a plan, or empty ones for a plan of the office. */
export function SetUpCongress({ missing, waiting, onOrder }: Props): ReactElement {
  const styles = useStyles();
  const [id, setId] = useState(congressPlans.at(-1)?.id ?? '');
  const plan = congressPlans.find((one) => one.id === id);
  const notes = plan === undefined ? [] : [plan.commonEvent, ...plan.notes].filter((note) => note !== null);
  return (
    <div className={styles.form}>
      <Text block>{missing.length > 0 ? words.missing(missing) : words.what}</Text>
      <Choice
        label={words.plan}
        options={congressPlans.map((one) => ({ value: one.id, title: one.title ?? words.blank }))}
        value={id}
        onChange={setId}
      />
      {notes.length > 0 && (
        <details>
          <summary>{words.notes}</summary>
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <ActionButton
        waiting={waiting}
        onPress={() => plan !== undefined && onOrder({ kind: 'setUpCongress', plan })}
      >
        {words.create}
      </ActionButton>
    </div>
  );
}
