import type { DaySerial } from '../../scoring/index.ts';
import {
  calendarHeaders,
  congressHeaders,
  contentGroups,
  contentHeaders,
  deadlineHeaders,
  dutyHeaders,
  lastYearPane,
  movementHeaders,
  periodHeaders,
  receiverHeaders,
  yearWords,
  type Vocabulary,
} from '../../text/index.ts';
import { dayIn } from '../bloc-tables.ts';
import { cellText, isCellError, type Cell } from '../cells.ts';
import type { LocatedTable } from '../locate-tables.ts';
import { shiftDay } from '../shift-year.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { readRows, type ReadRow } from './read-rows.ts';
import { locateYearTables, type YearContent } from './year-tables.ts';

/**
 * The tables of the year some years later: every day moves and its row is marked “Cần kiểm tra”; movements, receivers
 * and duties stay; what was said about last year's own document stays behind.
 */
export function yearOfLastYear(snapshot: WorkbookSnapshot, years: number): YearContent {
  const tables = locateYearTables(snapshot);
  const aboutDocument: readonly string[] = [contentGroups.document, contentGroups.cautions];
  return {
    deadlines: copy(tables.deadlines, deadlineHeaders, ['day'], years),
    periods: copy(tables.periods, periodHeaders, ['from', 'to'], years),
    calendar: copy(tables.calendar, calendarHeaders, ['from', 'to'], years),
    movements: copy(tables.movements, movementHeaders, [], years),
    receivers: copy(tables.receivers, receiverHeaders, [], years),
    duties: copy(tables.duties, dutyHeaders, [], years),
    contents: copy(tables.contents, contentHeaders, [], years).filter(
      ({ group = null }) => !aboutDocument.includes(cellText(group)),
    ),
    congress: copy(tables.congress, congressHeaders, [], years),
  };
}

function copy<Column extends string>(
  table: LocatedTable | null,
  headers: Vocabulary<Column>,
  days: readonly Column[],
  years: number,
): readonly Partial<Record<Column, Cell>>[] {
  return readRows(table, headers).map((row) => copyRow(row, headers, days, years));
}

function copyRow<Column extends string>(
  row: ReadRow<Column>,
  headers: Vocabulary<Column>,
  days: readonly Column[],
  years: number,
): Partial<Record<Column, Cell>> {
  const copied: Partial<Record<Column, Cell>> = {};
  const moved: DaySerial[] = [];
  for (const name of headers.names) {
    const column = headers.read(name);
    if (column === null || column === 'last') continue;
    const cell = row.cell(column);
    const day = days.includes(column) ? dayIn(cell) : null;
    if (day !== null) moved.push(day);
    copied[column] = day === null ? withoutError(cell) : shiftDay(day, years);
  }
  const [first] = moved;
  const note = headers.names.map((name) => headers.read(name)).find((column) => column === 'note');
  if (first !== undefined && note !== undefined && note !== null) copied[note] = yearWords.toCheck(first);
  return copied;
}

function withoutError(cell: Cell): Cell {
  return isCellError(cell) ? lastYearPane.marks.text(cell.error) : cell;
}
