import { recordWrites } from '../../../src/actions/undo/record-writes.ts';
import { takeBack } from '../../../src/actions/undo/take-back.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import type { Attempt } from '../../../src/text/index.ts';
import type { Content, RecordedChange } from '../../../src/workbook/undo/contents.ts';
import { valueOf } from '../../excel/start.ts';

/** Every table and every sheet without one, with formulas and number formats. */
export async function everything(door: WorkbookDoor): Promise<readonly Content[]> {
  return valueOf(await door.contents({ tables: { everyBut: [] }, sheets: [], cells: [], strong: new Map() }));
}

/** Carries out an order that must be done, and keeps the way back. */
export async function recorded(
  door: WorkbookDoor,
  order: (door: WorkbookDoor) => Promise<Attempt<unknown>>,
): Promise<RecordedChange> {
  const recording = recordWrites(door);
  valueOf(await order(recording.door));
  const end = await recording.finish();
  if (end.kind !== 'change') throw new Error(`the order has no way back: ${end.kind}`);
  return end.change;
}

/** Takes back what must go back; answers with the way forward again. */
export async function back(door: WorkbookDoor, change: RecordedChange): Promise<RecordedChange> {
  const { again } = valueOf(await takeBack(door, change));
  if (again === null) throw new Error('nothing was taken back');
  return again;
}

/** The tables and sheets of a look that an earlier one had: what an order makes for its first row stays, emptied. */
export const among = (contents: readonly Content[], earlier: readonly Content[]) =>
  contents.filter(({ table, sheet }) => earlier.some((one) => one.table === table && one.sheet === sheet));
