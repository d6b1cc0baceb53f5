import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { plans, type Plan } from '../../rulebooks/index.ts';
import type { SetUpRequest } from '../../actions/set-up-bloc.ts';
import { planForm, showDate } from '../../text/index.ts';
import { Choice } from '../components/Choice.tsx';
import { FormFrame } from '../components/FormFrame.tsx';
import { Text } from '../components/Text.tsx';

const words = planForm;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export type FormProps = {
  readonly waiting: boolean;
  readonly onSetUp: (request: SetUpRequest) => void;
  readonly onBack: () => void;
};

/** Begins from one of the ready-made plans; its traps are shown before anything is made. */
export default function PlanForm({ waiting, onSetUp, onBack }: FormProps): ReactElement {
  const [id, setId] = useState(plans[0]?.id ?? '');
  const plan = plans.find((one) => one.id === id);
  return (
    <FormFrame
      heading={words.heading}
      submit={words.create}
      waiting={waiting}
      onSubmit={() => plan !== undefined && onSetUp({ kind: 'plan', plan })}
      onBack={onBack}
    >
      {plan === undefined ? (
        <Text>{words.none}</Text>
      ) : (
        <>
          <Choice
            label={words.choose}
            options={plans.map((one) => ({ value: one.id, title: one.title }))}
            value={id}
            onChange={setId}
          />
          <PlanSummary plan={plan} />
        </>
      )}
    </FormFrame>
  );
}

function PlanSummary({ plan }: { plan: Plan }): ReactElement {
  const { document } = plan;
  return (
    <div>
      <Text block>
        {words.document({
          number: document.number,
          date: document.day === null ? null : showDate(document.day),
          issuer: document.issuer,
        })}
      </Text>
      <Text block>{words.members(plan.members.length)}</Text>
      <TextList title={words.basis} items={plan.legalBasis} />
      <TextList title={words.notes} items={plan.notes} />
    </div>
  );
}

function TextList({ title, items }: { title: string; items: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
