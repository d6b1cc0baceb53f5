import type { Attempt } from '../../text/index.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import type { OfficeTable } from '../../workbook/takeover/office-table.ts';
import {
  criteriaRows,
  memberRows,
  missingColumns,
  scoreRows,
} from '../../workbook/takeover/take-over-rows.ts';
import type { TakeOver } from '../../workbook/takeover/take-over.ts';
import { fillGaps } from '../fill-gaps.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

/**
 * Puts an office's criteria into tables of ours that have none yet: units, criteria, rows of the entry tables, scores.
 * What is there stays; if Excel refuses a step, what stands by then is a bloc like any other and the pane says what it
 * still lacks.
 */
export async function fillEmptyBloc(
  door: WorkbookDoor,
  taken: TakeOver,
  bloc: OpenBloc,
  source: OfficeTable,
): Promise<Attempt<null>> {
  const members = memberRows(taken, bloc);
  const columns = missingColumns(taken, bloc);
  if (columns !== null) {
    const widened = await door.growTables([columns]);
    if (!widened.ok) return widened;
  }
  if (members !== null && members.length > 0) {
    const listed = await door.writeRows(members);
    if (!listed.ok) return listed;
  }
  const wide = await lookAgain(door);
  if (!wide.ok) return wide;
  const written = await door.growTables([criteriaRows(taken, wide.value, source)]);
  if (!written.ok) return written;
  const filled = await fillGaps(door);
  if (!filled.ok && filled.failure.kind !== 'itemNotFound') return filled;
  const full = await lookAgain(door);
  if (!full.ok) return full;
  const scores = scoreRows(taken, full.value);
  return scores.length === 0 ? { ok: true, value: null } : door.writeRows(scores);
}

/** The sheets that will be written, before the first of them is. */
export function sheetsToFill(taken: TakeOver, bloc: OpenBloc): readonly string[] {
  const { tables, stages } = bloc;
  const isListed = (memberRows(taken, bloc) ?? []).length > 0;
  const list = isListed ? [tables.members?.area.sheet ?? ''] : [];
  const criteria = tables.criteria?.area.sheet ?? '';
  return [...list, criteria, ...stages.map(({ table }) => table.area.sheet)];
}

async function lookAgain(door: WorkbookDoor): Promise<Attempt<OpenBloc>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  return bloc === null
    ? { ok: false, failure: { kind: 'itemNotFound', item: null } }
    : { ok: true, value: bloc };
}
