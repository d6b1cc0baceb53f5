import { undoWords, type Attempt } from '../../text/index.ts';
import { wishFor, type RecordedChange } from '../../workbook/undo/contents.ts';
import { planRestore } from '../../workbook/undo/plan-restore.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import { recordWrites } from './record-writes.ts';

/** A change that was taken back, with the change that brings it again; null when it was undone in the cells already. */
export type TakenBack = { readonly again: RecordedChange | null; readonly already: boolean };

/** Brings the cells back to what they were before a change; nothing is written where somebody has changed them since. */
export async function takeBack(door: WorkbookDoor, change: RecordedChange): Promise<Attempt<TakenBack>> {
  const now = await door.contents(wishFor(change.units.map(({ before }) => before)));
  if (!now.ok) return now;
  const plan = planRestore(change, now.value);
  if (!plan.ok) return { ok: false, failure: { kind: 'refused', ...undoWords.refused(plan.refusal) } };
  if (plan.value === null) return { ok: true, value: { again: null, already: true } };
  const recording = recordWrites(door);
  const written = await recording.door.restore(plan.value);
  if (!written.ok) return written;
  const end = await recording.finish();
  return { ok: true, value: { again: end.kind === 'change' ? end.change : null, already: false } };
}
