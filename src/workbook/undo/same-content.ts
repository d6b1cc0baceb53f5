import { isFormula, type PlannedCell } from '../sheet-plan.ts';
import type { Content } from './contents.ts';

export function sameCell(one: PlannedCell, other: PlannedCell): boolean {
  if (isFormula(one) || isFormula(other)) {
    return isFormula(one) && isFormula(other) && one.formula === other.formula;
  }
  return (one ?? '') === (other ?? '');
}

export function sameCells(one: Content, other: Content): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.cells.every((row, place) => {
      const against = other.cells[place] ?? [];
      return row.length === against.length && row.every((cell, c) => sameCell(cell, against[c] ?? null));
    })
  );
}

/** The cell at a place of the sheet, rows and columns counted from 1. */
export function contentAt({ row, column, cells }: Content, atRow: number, atColumn: number): PlannedCell {
  return cells[atRow - row]?.[atColumn - column] ?? '';
}

export function formatAt({ row, column, formats }: Content, atRow: number, atColumn: number): string | null {
  return formats[atRow - row]?.[atColumn - column] ?? null;
}

/** A spilled formula is told of each cell that it fills; only its first one can be written. */
export function isOwnFormula(content: Content, row: number, column: number): boolean {
  const cell = contentAt(content, row, column);
  if (!isFormula(cell)) return false;
  return (
    !sameCell(cell, contentAt(content, row - 1, column)) &&
    !sameCell(cell, contentAt(content, row, column - 1))
  );
}
