import type { DaySerial } from '../../scoring/index.ts';
import {
  deadlineHeaders,
  deadlineWordingTerms,
  periodHeaders,
  readDate,
  unitKey,
  yearWords,
} from '../../text/index.ts';
import { cellName } from '../address.ts';
import { findHeader } from '../header.ts';
import type { LocatedTable } from '../locate-tables.ts';
import type { PlannedCell } from '../sheet-plan.ts';
import { planRows, type RowPlan, type RowWish } from '../table-rows.ts';
import { lastDayFormula } from './year-sheets.ts';
import { yearTableNames } from './year-table-names.ts';
import type { ColumnOf } from './year-tables.ts';

/** A deadline as it is typed in the pane. */
export type NewDeadline = {
  readonly kind: string;
  readonly title: string;
  readonly day: DaySerial;
  readonly inclusive: boolean;
  readonly whom: string;
};

type Column = ColumnOf<'deadlines'>;

/** A new row of `HanNop`. */
export function planDeadline(table: LocatedTable, deadline: NewDeadline): readonly RowPlan[] | null {
  return plan(table, {
    isThis: () => false,
    values: new Map<Column, PlannedCell>([
      ['kind', deadline.kind],
      ['title', deadline.title],
      ['day', deadline.day],
      ['wording', wordingOf(deadline.inclusive)],
      ...(deadline.whom === '' ? [] : [['whom', deadline.whom] as const]),
    ]),
  });
}

/**
 * The leader's own reading of a deadline: the wording changes in its cell, and the note says who chose it, so that
 * the sheet tells more than the document does.
 */
export function planReading(
  table: LocatedTable,
  told: { readonly title: string; readonly day: DaySerial; readonly note: string },
  inclusive: boolean,
): readonly RowPlan[] | null {
  const choice = inclusive ? yearWords.inclusiveChoice(told.day) : yearWords.exclusiveChoice(told.day);
  const kept = told.note.split('; ').filter((part) => part !== '' && !yearWords.isChoice(part));
  return plan(table, {
    isThis: (text) => unitKey(text('title')) === unitKey(told.title) && dayOf(text('day')) === told.day,
    values: new Map<Column, PlannedCell>([
      ['wording', wordingOf(inclusive)],
      ['note', [...kept, choice].join('; ')],
    ]),
  });
}

/** Rows of `DotThiDua`; what is there already stays and is not written again. */
export function planPeriods(
  table: LocatedTable,
  periods: readonly { readonly title: string; readonly from: DaySerial; readonly to: DaySerial }[],
): readonly RowPlan[] | null {
  const wishes = periods.map(({ title, from, to }): RowWish<ColumnOf<'periods'>> => ({
    isThis: (text) => unitKey(text('title')) === unitKey(title),
    values: new Map<ColumnOf<'periods'>, PlannedCell>([
      ['title', title],
      ['from', from],
      ['to', to],
    ]),
  }));
  return planRows(table, yearTableNames.periods, periodHeaders, wishes);
}

function wordingOf(inclusive: boolean): string {
  return deadlineWordingTerms.name(inclusive ? 'until' : 'before');
}

function dayOf(text: string): DaySerial | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Math.floor(Number(text));
  const reading = readDate(text);
  return reading.kind === 'date' ? reading.day : null;
}

/** With the formula of the last valid day, where the table has its columns. */
function plan(table: LocatedTable, wish: RowWish<Column>): readonly RowPlan[] | null {
  const columns = findHeader(table.cells, deadlineHeaders)?.columns;
  const [last, day, wording] = [columns?.get('last'), columns?.get('day'), columns?.get('wording')];
  const rows = planRows(without(table, last), yearTableNames.deadlines, deadlineHeaders, [wish]);
  if (rows === null || last === undefined || day === undefined || wording === undefined) return rows;
  return rows.map((row) => {
    const at = (column: number): string => cellName(row.row, row.column + column);
    const formula = { formula: lastDayFormula(at(day), at(wording)), spills: false };
    return { ...row, cells: row.cells.map((cell, place) => (place === last ? formula : cell)) };
  });
}

/** A row that holds nothing but our formula is blank. */
function without(table: LocatedTable, column: number | undefined): LocatedTable {
  const header = findHeader(table.cells, deadlineHeaders)?.row ?? 0;
  const cells = table.cells.map((row, place) =>
    place <= header ? row : row.map((cell, at) => (at === column ? null : cell)),
  );
  return { ...table, cells };
}
