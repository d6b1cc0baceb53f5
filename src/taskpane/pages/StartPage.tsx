import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useState, type ReactElement } from 'react';
import type { SetUpRequest } from '../../actions/set-up-bloc.ts';
import type { TakeOverProps } from './takeover/props.ts';
import type { WorkbookDoor } from '../../actions/workbook-door.ts';
import { startPage } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { LaterPart } from '../components/LaterPart.tsx';
import { Section } from '../components/Section.tsx';
import { Text } from '../components/Text.tsx';

// The two forms bring Fluent's fields; the first screen does without them.
const PlanForm = lazy(() => import('./PlanForm.tsx'));
const EmptyForm = lazy(() => import('./EmptyForm.tsx'));
const LastYearForm = lazy(() => import('./last-year/LastYearForm.tsx'));
const TakeOverForm = lazy(() => import('./takeover/TakeOverForm.tsx'));

const words = startPage;

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

type Props = {
  readonly waiting: boolean;
  readonly onSetUp: (request: SetUpRequest) => void;
  readonly takeOver: TakeOverProps;
  readonly readFile: WorkbookDoor['readFile'];
};

type Way = 'plan' | 'empty' | 'lastYear' | 'takeOver';

/** The workbook holds no bloc: what this is, and the ways to begin. */
export default function StartPage({ waiting, onSetUp, takeOver, readFile }: Props): ReactElement {
  const [way, setWay] = useState<Way | null>(null);
  const back = (): void => setWay(null);
  if (way === null) return <Ways onChoose={setWay} />;
  const Form = way === 'plan' ? PlanForm : EmptyForm;
  return (
    <LaterPart>
      {way === 'takeOver' ? (
        <TakeOverForm {...takeOver} waiting={waiting} onBack={back} />
      ) : way === 'lastYear' ? (
        <LastYearForm waiting={waiting} readFile={readFile} onSetUp={onSetUp} onBack={back} />
      ) : (
        <Form waiting={waiting} onSetUp={onSetUp} onBack={back} />
      )}
    </LaterPart>
  );
}

const ways: readonly { readonly way: Way; readonly title: string; readonly hint: string }[] = [
  { way: 'plan', title: words.fromPlan, hint: words.fromPlanHint },
  { way: 'empty', title: words.empty, hint: words.emptyHint },
  { way: 'lastYear', title: words.lastYear, hint: words.lastYearHint },
  { way: 'takeOver', title: words.takeOver, hint: words.takeOverHint },
];

function Ways({ onChoose }: { onChoose: (way: Way) => void }): ReactElement {
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
        {ways.map(({ way, title, hint }, place) => (
          <div key={way} className={styles.way}>
            <ActionButton look={place === 0 ? 'primary' : 'secondary'} onPress={() => onChoose(way)}>
              {title}
            </ActionButton>
            <Text small>{hint}</Text>
          </div>
        ))}
      </div>
    </Section>
  );
}
