import { repairPane, type Attempt } from '../../text/index.ts';
import { brokenTables, type TableRepair } from '../../workbook/repair/broken-tables.ts';
import { rememberTables, type SeenTables } from '../../workbook/repair/table-headers.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

/** Puts every table right that can be; answers with the sentence that tells what was done. */
export async function repairTables(door: WorkbookDoor, seen: SeenTables): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const repairs = brokenTables(read.value, rememberTables(seen, read.value));
  const repaired = await door.repairTables(repairs);
  return repaired.ok ? { ok: true, value: repairPane.done(repairs.map(placeOf)) } : repaired;
}

function placeOf(repair: TableRepair) {
  const { table, sheet } = repair;
  return { table, sheet, moves: repair.kind === 'header' && repair.moves };
}
