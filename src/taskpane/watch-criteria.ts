import { criteriaLock, type ChangedInCells } from '../actions/criteria/criteria-lock.ts';
import { keepVersion, mustKeep, type Seen } from '../actions/criteria/keep-version.ts';
import type { BlocOfWorkbook } from '../actions/read-bloc.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import type { Attempt } from '../text/index.ts';
import { today } from './today.ts';

/** What a look at the criteria found. */
export type CriteriaLook = {
  readonly isOpen: boolean;
  readonly changed: ChangedInCells | null;
  /** Writes what is to be recorded without asking; null when there is nothing. */
  readonly keep: ((seen: Seen) => Promise<Attempt<string | null>>) | null;
};

export function lookAtCriteria(door: WorkbookDoor, reading: BlocOfWorkbook): CriteriaLook {
  const lock = criteriaLock(reading.snapshot, reading.bloc);
  const { state } = lock;
  return {
    isOpen: state.kind === 'open',
    changed: state.kind === 'changedInCells' ? state : null,
    keep: mustKeep(lock) ? (seen) => keepVersion(door, reading, lock, seen, today()) : null,
  };
}
