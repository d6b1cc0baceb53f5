import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useState, type ReactElement } from 'react';
import type { SetUpRequest } from '../../actions/set-up-bloc.ts';
import { paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { LaterPart } from '../components/LaterPart.tsx';
import { Section } from '../components/Section.tsx';
import { Text } from '../components/Text.tsx';

// The two forms bring Fluent's fields; the first screen does without them.
const PlanForm = lazy(() => import('./PlanForm.tsx'));
const EmptyForm = lazy(() => import('./EmptyForm.tsx'));

const words = paneText.start;

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
  },
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXXS,
  },
  steps: { paddingInlineStart: tokens.spacingHorizontalXL },
});

type Props = { readonly waiting: boolean; readonly onSetUp: (request: SetUpRequest) => void };

/** The workbook holds no bloc: what this is, and two ways to begin. */
export function StartPage({ waiting, onSetUp }: Props): ReactElement {
  const [way, setWay] = useState<'plan' | 'empty' | null>(null);
  const back = (): void => setWay(null);
  if (way === null) return <Ways onChoose={setWay} />;
  const Form = way === 'plan' ? PlanForm : EmptyForm;
  return (
    <LaterPart>
      <Form waiting={waiting} onSetUp={onSetUp} onBack={back} />
    </LaterPart>
  );
}

function Ways({ onChoose }: { onChoose: (way: 'plan' | 'empty') => void }): ReactElement {
  const styles = useStyles();
  return (
    <Section heading={words.heading}>
      <Text block>{words.what}</Text>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Text block>{words.how}</Text>
      <div className={styles.ways}>
        <div className={styles.way}>
          <ActionButton look="primary" onPress={() => onChoose('plan')}>
            {words.fromPlan}
          </ActionButton>
          <Text small>{words.fromPlanHint}</Text>
        </div>
        <div className={styles.way}>
          <ActionButton onPress={() => onChoose('empty')}>{words.empty}</ActionButton>
          <Text small>{words.emptyHint}</Text>
        </div>
      </div>
    </Section>
  );
}
