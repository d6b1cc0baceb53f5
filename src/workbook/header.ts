import type { Vocabulary } from '../text/index.ts';
import { cellText, isBlank } from './cells.ts';
import type { Cells } from './cells.ts';

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
  let best: Header<Key> | null = null;
  let looked = 0;
  for (let row = 0; row < cells.length && looked < furthestHeader; row += 1) {
    const header = readHeader(cells, row, wanted);
    if (header === null) continue;
    looked += 1;
    if (header.columns.size > (best?.columns.size ?? 0)) best = header;
  }
  return best;
}

/** Rows with content that may stand above a header: title, bloc, year, notes. */
const furthestHeader = 40;
/** No name of a column is longer; a paragraph above the table is not compared word by word. */
const longestName = 120;

function readHeader<Key extends string>(
  cells: Cells,
  row: number,
  wanted: Vocabulary<Key>,
): Header<Key> | null {
  const content = cells[row] ?? [];
  const columns = new Map<Key, number>();
  const repeated: { column: number; text: string }[] = [];
  const others: { column: number; text: string }[] = [];
  for (let column = 0; column < content.length; column += 1) {
    const cell = content[column];
    if (cell === 0 || isBlank(cell)) continue;
    const text = cellText(cell);
    const key = typeof cell === 'string' && text.length <= longestName ? wanted.read(text) : null;
    if (key === null) others.push({ column, text });
    else if (columns.has(key)) repeated.push({ column, text });
    else columns.set(key, column);
  }
  const blank = columns.size === 0 && others.length === 0;
  return blank ? null : { row, columns, repeated, others };
}
