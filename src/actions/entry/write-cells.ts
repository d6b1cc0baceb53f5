import type { Stage } from '../../scoring/index.ts';
import { showDate, stateTerms, stageTerms, type Attempt } from '../../text/index.ts';
import { indexCodes } from '../../workbook/code-index.ts';
import { openBloc, type OpenBloc } from '../../workbook/open-bloc.ts';
import type { RowPlan } from '../../workbook/table-rows.ts';
import { readTypedEntry } from '../../workbook/typed-entry.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { LateCell, TypedCell } from './entry-orders.ts';

/** Writes what was typed into the cells of the stage tables as they stand now; all of it or nothing. */
export async function writeCells(
  door: WorkbookDoor,
  cells: readonly TypedCell[],
): Promise<Attempt<readonly TypedCell[]>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const plans: RowPlan[] = [];
  for (const cell of cells) {
    const plan = bloc === null ? null : planOf(bloc, cell);
    if (plan === null) {
      const item = `${stageTerms.name(cell.stage)}: ${cell.code}, ${cell.member}`;
      return { ok: false, failure: { kind: 'itemNotFound', item } };
    }
    plans.push(...plan);
  }
  const written = plans.length === 0 ? { ok: true as const, value: null } : await door.writeRows(plans);
  return written.ok ? { ok: true, value: cells } : written;
}

/** The days of the register as cells of a stage. */
export function lateCells(stage: Stage, cells: readonly LateCell[]): readonly TypedCell[] {
  return cells.map(({ code, member, day }) => ({
    stage,
    code,
    member,
    text: day === null ? stateTerms.name('notReceived') : showDate(day),
  }));
}

/** Null when the table has no cell for it; nothing for a text that cannot be read. */
function planOf(bloc: OpenBloc, { stage, code, member, text }: TypedCell): readonly RowPlan[] | null {
  const node = indexCodes(bloc.scheme).find(code);
  const reading = bloc.stages.find((one) => one.stage === stage);
  const row = reading?.places.rows.get(code);
  const column = reading?.places.columns.get(member);
  if (node?.kind !== 'line' || reading === undefined || row === undefined || column === undefined)
    return null;
  const typed = readTypedEntry(text, node);
  if (!typed.writable) return [];
  const { area } = reading.table;
  return [
    {
      sheet: area.sheet,
      grows: null,
      row: area.row + row - 1,
      column: area.column + column - 1,
      cells: [typed.cell],
      days: typed.isDay ? [0] : [],
    },
  ];
}
