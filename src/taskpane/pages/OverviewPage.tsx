import { lazy, type ReactElement, type ReactNode } from 'react';
import type { BlocOverview } from '../../actions/overview.ts';
import { paneText } from '../../text/index.ts';
import { LaterPart } from '../components/LaterPart.tsx';
import { Section } from '../components/Section.tsx';
import { FindingList } from './FindingList.tsx';
import { GapNote } from './GapNote.tsx';
import { ResultNote } from './ResultNote.tsx';
import { StandingsTable } from './StandingsTable.tsx';
import { AbsentSheetNotes } from './AbsentSheetNotes.tsx';

const FirstCriterionNote = lazy(() => import('./FirstCriterionNote.tsx'));
const MissingEntries = lazy(() => import('./MissingEntries.tsx'));
const StageComparisons = lazy(() => import('./StageComparisons.tsx'));

type Props = {
  readonly overview: BlocOverview;
  readonly waiting: boolean;
  readonly onGo: (address: string) => void;
  readonly onAddCriteria: () => void;
  readonly onRecreate: (sheet: string) => void;
  readonly onFillGaps: () => void;
  readonly onPutResults: () => void;
  /** What is to be done about locked criteria. */
  readonly criteriaNote?: ReactNode;
  /** Another way on, offered behind what is to be done. */
  readonly children?: ReactNode;
};

/** The bloc as it stands: what to do first, then the standing, what is missing, what is doubtful. */
export function OverviewPage(props: Props): ReactElement {
  const { overview, onGo } = props;
  const { standings, firstCriterion } = overview;
  const hasWork = (props.criteriaNote ?? null) !== null || isUnfinished(overview);
  return (
    <>
      {hasWork && <ToDo {...props} />}
      {props.children}
      <StandingsTable standings={standings} basis={firstCriterion === null ? overview.basisOfRanking : []} />
      {standings.length > 0 && firstCriterion === null && (
        <LaterPart quiet>
          <MissingEntries standings={standings} onGo={onGo} />
        </LaterPart>
      )}
      <FindingList findings={overview.findings} workElsewhere={hasWork} onGo={onGo} />
      {overview.comparisons.length > 0 && (
        <LaterPart quiet>
          <StageComparisons comparisons={overview.comparisons} />
        </LaterPart>
      )}
    </>
  );
}

function isUnfinished({ absentSheets, gaps, firstCriterion, resultState }: BlocOverview): boolean {
  const resultsWrong = resultState === 'outdated' || resultState === 'damaged';
  return absentSheets.length > 0 || gaps.length > 0 || firstCriterion !== null || resultsWrong;
}

function ToDo(props: Props): ReactElement {
  const { overview, waiting, onGo, onAddCriteria, onRecreate, onFillGaps, onPutResults } = props;
  const { absentSheets, firstCriterion, gaps, resultState } = overview;
  return (
    <Section heading={paneText.todo.heading}>
      {firstCriterion !== null && (
        <LaterPart quiet>
          <FirstCriterionNote address={firstCriterion} onGo={onGo} onAdd={onAddCriteria} />
        </LaterPart>
      )}
      {props.criteriaNote}
      <AbsentSheetNotes absentSheets={absentSheets} waiting={waiting} onRecreate={onRecreate} />
      {gaps.length > 0 && <GapNote gaps={gaps} waiting={waiting} onFill={onFillGaps} />}
      <ResultNote
        state={resultState}
        faults={overview.resultFaults}
        waiting={waiting}
        onRefresh={onPutResults}
      />
    </Section>
  );
}
