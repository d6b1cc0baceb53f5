import { regulationTerms } from '../text/index.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { isBlank, isBlankTable } from './values.ts';

/**
 * A table of rules (criteria, regulation, disqualifications) as its reader expects it.
 * Desktop Excel hands over an empty cell as 0 (excel-facts §1.6). A table of rules always has empty cells, so one
 * that shows none has them as zeros: a cap, a standard or a text of 0 is then nothing at all, never a cap of 0.
 */
export function rulesTable(cells: Cells): Cells {
  const hasBlanks = cells.some((row) => row.some(isBlank));
  return withoutTail(hasBlanks ? cells : cells.map((row) => row.map((cell) => (cell === 0 ? null : cell))));
}

/**
 * The table of the regulation: as above, but 0 decimal places are 0 places wherever they stand; no other setting is
 * a number that an office sets to 0.
 */
export function regulationTable(cells: Cells): Cells {
  const table = rulesTable(cells);
  return table.map((row, index) => (row.some(isPlaces) ? (cells[index] ?? row) : row));
}

function isPlaces(cell: Cell): boolean {
  return typeof cell === 'string' && regulationTerms.read(cell) === 'places';
}

/** A table of entries: a 0 in it is a score of 0, except in rows at the end that hold nothing else. */
export function entryTable(cells: Cells): Cells {
  return withoutTail(cells);
}

/** Optional tables: null when left out or blank. */
export function givenTable(cells: Cells): Cells | null {
  const table = withoutTail(cells);
  return isBlankTable(table) || table.length === 0 ? null : table;
}

function withoutTail(cells: Cells): Cells {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? []).every(isNothing)) end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}

function isNothing(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}
