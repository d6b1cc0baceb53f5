import { resultPane, type Attempt } from '../../text/index.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { ResultOrder } from './result-orders.ts';
import { writeBallot } from './write-ballot.ts';

/** Carries out an order of tab "Kết quả"; answers with the sentence that tells what was done. */
export async function carryOutResult(door: WorkbookDoor, order: ResultOrder): Promise<Attempt<string>> {
  const done = await writeBallot(door, order.votes);
  return done.ok ? { ok: true, value: resultPane.ballot.done } : done;
}
