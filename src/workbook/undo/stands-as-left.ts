import { cellAddress } from '../address.ts';
import type { PlannedCell } from '../sheet-plan.ts';
import type { Content, RecordedUnit } from './contents.ts';
import type { Restoring } from './restoring.ts';
import { sameCell } from './same-content.ts';

/**
 * Whether the rows and columns of a table are still those that the change left: told by the header and by the first
 * two columns, so that somebody's edit of another cell is no hindrance. Rows added at the end are none either. What the
 * change put in and what is to go again must stand exactly as it was left.
 */
export function standsAsLeft(unit: RecordedUnit, now: Content): Restoring<null> {
  if (!hasSameShape(unit, now)) return { ok: false, refusal: { why: 'moved', sheet: now.sheet } };
  const { after, rows, columns } = unit;
  for (const [row, cells] of after.cells.entries()) {
    const isNewRow = row > 0 && rows[row - 1] === null;
    for (const [column, cell] of cells.entries()) {
      if (!isNewRow && columns[column] !== null) continue;
      if (!sameCell(cell, cellOf(now, row, column))) return changedAt(now, row, column);
    }
  }
  return { ok: true, value: null };
}

function hasSameShape({ after, columns }: RecordedUnit, now: Content): boolean {
  const header = after.cells[0] ?? [];
  const width = now.cells[0]?.length ?? 0;
  if (now.cells.length < after.cells.length) return false;
  if (isStructural(columns) && width !== header.length) return false;
  if (!header.every((cell, column) => sameCell(cell, cellOf(now, 0, column)))) return false;
  return after.cells.every((cells, row) => row === 0 || isSameRow(cells, now.cells[row] ?? []));
}

/** A cell of a table, counted from its header; "" outside of it. */
export function cellOf({ cells }: Content, row: number, column: number): PlannedCell {
  return cells[row]?.[column] ?? '';
}

function isStructural(columns: readonly (number | null)[]): boolean {
  return columns.some((from, place) => from !== place);
}

/** A blank row may have been filled since. */
function isSameRow(left: Content['cells'][number], now: Content['cells'][number]): boolean {
  const [first = '', second = ''] = left;
  if (first === '' && second === '') return true;
  const isSame = (cell: PlannedCell, place: number): boolean =>
    cell !== '' && sameCell(cell, now[place] ?? '');
  return isSame(first, 0) || isSame(second, 1);
}

/** A cell that somebody has changed since, counted from the first cell of the table. */
export function changedAt({ sheet, row, column }: Content, place: number, cell: number): Restoring<never> {
  return { ok: false, refusal: { why: 'changed', cell: cellAddress(sheet, row + place, column + cell) } };
}
