import type { Vocabulary } from '../text/index.ts';
import { cellText, isBlank } from './cells.ts';
import type { Cell, Cells } from './cells.ts';

/** A header row, by index from zero, with the columns whose names are known and those whose names are not. */
export type Header<Key extends string> = {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** A known name for the second time: the first column counts. */
  readonly repeated: readonly { readonly column: number; readonly text: string }[];
  readonly others: readonly { readonly column: number; readonly text: string }[];
};

/**
 * Finds the header row below merged title rows: the first row with the largest number of known names. Case, accents,
 * spaces and the order of columns do not count (functions.md). Null when no row has a known name.
 */
export function findHeader<Key extends string>(cells: Cells, wanted: Vocabulary<Key>): Header<Key> | null {
  let best = { row: -1, known: 0 };
  let looked = 0;
  for (let row = 0; row < cells.length && looked < furthestHeader; row += 1) {
    const known = knownNames(cells[row] ?? [], wanted);
    if (known === null) continue;
    looked += 1;
    if (known > best.known) best = { row, known };
  }
  return best.known === 0 ? null : readHeader(cells[best.row] ?? [], best.row, wanted);
}

/** The rows in which a header may stand, by index. */
export function firstFilledRows(cells: Cells): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < cells.length && rows.length < furthestHeader; row += 1)
    if ((cells[row] ?? []).some((cell) => cell !== 0 && !isBlank(cell))) rows.push(row);
  return rows;
}

/** Rows with content that may stand above a header: title, bloc, year, notes. */
const furthestHeader = 40;
/** No name of a column is longer; a paragraph above the table is not compared word by word. */
const longestName = 120;

/** How many known names a row has; null for a row without content. Numbers are not looked at: they name nothing. */
function knownNames<Key extends string>(content: readonly Cell[], wanted: Vocabulary<Key>): number | null {
  const keys = new Set<Key>();
  let blank = true;
  for (const cell of content) {
    if (cell === 0 || cell === null || cell === '') continue;
    blank &&= isBlank(cell);
    const key = typeof cell === 'string' ? keyOf(cell, wanted) : null;
    if (key !== null) keys.add(key);
  }
  return blank ? null : keys.size;
}

function keyOf<Key extends string>(cell: string, wanted: Vocabulary<Key>): Key | null {
  return cell.length <= longestName ? wanted.read(cell) : null;
}

function readHeader<Key extends string>(
  content: readonly Cell[],
  row: number,
  wanted: Vocabulary<Key>,
): Header<Key> {
  const columns = new Map<Key, number>();
  const repeated: { column: number; text: string }[] = [];
  const others: { column: number; text: string }[] = [];
  content.forEach((cell, column) => {
    if (cell === 0 || isBlank(cell)) return;
    const key = typeof cell === 'string' ? keyOf(cell, wanted) : null;
    const text = cellText(cell);
    if (key === null) others.push({ column, text });
    else if (columns.has(key)) repeated.push({ column, text });
    else columns.set(key, column);
  });
  return { row, columns, repeated, others };
}
