import { decimalFromNumber, decimalText } from '../scoring/index.ts';

/** An error value standing in a cell, such as #DIV/0!. */
export type CellError = { readonly error: string };

/**
 * One cell as Excel hands it over: numbers (dates are serials, 95% is 0.95), text as typed, booleans, errors;
 * an empty cell is null or "". What an empty cell means is decided here, never in the engine.
 */
export type Cell = string | number | boolean | null | CellError;

/** A rectangular range, row by row. */
export type Cells = readonly (readonly Cell[])[];

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** Null, "" or nothing but spaces (also the no-break space that TRIM leaves). */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  return typeof cell === 'string' && onlySpaces.test(cell);
}

/** The text of a cell in NFC without outer spaces; a number is written as Excel shows it, with a point. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return tidyText(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? decimalText(decimalFromNumber(cell)) : '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return '';
}

/** The cell at a place of a range whose rows may be shorter than its header. */
export function cellAt(cells: Cells, row: number, column: number | undefined): Cell {
  if (column === undefined) return null;
  return cells[row]?.[column] ?? null;
}

/**
 * One more than the last row that holds something in one of these columns. Whole-column references have a million
 * empty rows below the table: only the columns that decide are looked at, from the bottom.
 * Desktop Excel hands 0 for an empty cell, so a 0 does not count.
 */
export function usedRows(cells: Cells, columns: readonly number[]): number {
  for (let row = cells.length - 1; row >= 0; row -= 1) {
    const content = cells[row];
    if (content === undefined) continue;
    for (const column of columns) {
      const cell = content[column];
      if (cell !== 0 && !isBlank(cell)) return row + 1;
    }
  }
  return 0;
}

const onlySpaces = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*$/;
const oneSpace = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]$/;

/** By hand: a pattern for spaces at the end takes quadratic time on a cell with thousands of inner spaces. */
function tidyText(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && oneSpace.test(text.charAt(start))) start += 1;
  while (end > start && oneSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).normalize('NFC');
}
