import type { RecordedChange, RecordedUnit } from './contents.ts';
import { contentAt, sameCell, sameCells } from './same-content.ts';

/** A cell of a table, or its whole row; counted on its sheet, from 1. */
type WrittenPlace = {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly wholeRow: boolean;
};

/** Whether an order wrote here. Of a table whose rows or columns it moved, everything counts as written by it. */
export function isWritten({ units }: RecordedChange, place: WrittenPlace): boolean {
  return units.some(
    (unit) =>
      !unit.followed &&
      unit.after.table?.toLowerCase() === place.table.toLowerCase() &&
      (isMoved(unit) || differs(unit, place)),
  );
}

function isMoved({ before, after, rows, columns }: RecordedUnit): boolean {
  const isOther = (from: number | null, place: number): boolean => from !== place;
  const isShorter =
    before.cells.length !== after.cells.length || before.cells[0]?.length !== after.cells[0]?.length;
  return isShorter || rows.some(isOther) || columns.some(isOther);
}

/** The cell, or what gives it its name: the head of its column, the code and the title of its row. */
function differs({ before, after }: RecordedUnit, { row, column, wholeRow }: WrittenPlace): boolean {
  // The table as a whole is told at its header.
  if (wholeRow && row === after.row) return !sameCells(before, after);
  const isOther = (atRow: number, atColumn: number): boolean =>
    !sameCell(contentAt(before, atRow, atColumn), contentAt(after, atRow, atColumn));
  const named = [after.column, after.column + 1];
  const columns = wholeRow ? (after.cells[0] ?? []).map((_cell, place) => after.column + place) : named;
  return isOther(row, column) || isOther(after.row, column) || columns.some((one) => isOther(row, one));
}
