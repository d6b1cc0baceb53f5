import type { ReactElement } from 'react';
import type { BlocOverview } from '../../actions/overview.ts';
import { FindingList } from './FindingList.tsx';
import { MissingEntries } from './MissingEntries.tsx';
import { StageComparisons } from './StageComparisons.tsx';
import { StandingsTable } from './StandingsTable.tsx';
import { ToDoList } from './ToDoList.tsx';

type Props = {
  readonly overview: BlocOverview;
  readonly waiting: boolean;
  readonly onGo: (address: string) => void;
  readonly onRecreate: (sheet: string) => void;
};

/** The bloc as it stands: what to do first, then the standing, what is missing, what is doubtful. */
export function OverviewPage({ overview, waiting, onGo, onRecreate }: Props): ReactElement {
  return (
    <>
      {overview.absentSheets.length > 0 && (
        <ToDoList absentSheets={overview.absentSheets} waiting={waiting} onRecreate={onRecreate} />
      )}
      <StandingsTable standings={overview.standings} />
      {overview.standings.length > 0 && <MissingEntries standings={overview.standings} onGo={onGo} />}
      <FindingList findings={overview.findings} onGo={onGo} />
      {overview.comparisons.length > 0 && <StageComparisons comparisons={overview.comparisons} />}
    </>
  );
}
