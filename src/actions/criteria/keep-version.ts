import type { DaySerial } from '../../scoring/index.ts';
import { criteriaWatch, versionText, type Attempt } from '../../text/index.ts';
import type { BlocOfWorkbook } from '../read-bloc.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { CriteriaLock } from './criteria-lock.ts';
import { keepCopy, recordVersion } from './record-version.ts';

/** When the pane saw that scoring has begun: as it happened, or it found the points when it was opened. */
export type Seen = 'firstScore' | 'foundScored';

/**
 * Records what nobody has to be asked for: version 1 as soon as there is a point, and what the last version holds where
 * that is not kept. Answers with the sentence that tells it, null when there is nothing to tell.
 */
export async function keepVersion(
  door: WorkbookDoor,
  { snapshot, bloc }: BlocOfWorkbook,
  lock: CriteriaLock,
  seen: Seen,
  day: DaySerial,
): Promise<Attempt<string | null>> {
  if (lock.state.kind !== 'unrecorded') return keepCopy(door, snapshot, bloc);
  const note = { who: versionText.automatic, reason: versionText[seen], day };
  const recorded = await recordVersion(door, { snapshot, bloc }, null, note);
  return recorded.ok ? { ok: true, value: criteriaWatch.kept[seen] } : recorded;
}

/** Whether there is something to record without asking. */
export function mustKeep({ state }: CriteriaLock): boolean {
  return state.kind === 'unrecorded' || (state.kind === 'recorded' && !state.isKept);
}
