import { isCellError } from './cells.ts';
import type { Cell, Cells } from './cells.ts';

/**
 * Remembers the last few readings of a table. Excel calculates a sheet of functions one call at a time, each with the
 * same criteria in new arrays; comparing them cell by cell costs a hundredth of reading them. The cells are copied, so
 * what the caller does with its arrays afterwards changes nothing; readings are never changed by anyone. The context is
 * what else the reading depends on, compared as JSON.
 */
export function rememberRecent<Context, Reading>(
  read: (cells: Cells, context: Context) => Reading,
): (cells: Cells, context: Context) => Reading {
  const recent: Remembered<Reading>[] = [];
  return (cells, given) => {
    const context = JSON.stringify(given);
    const place = recent.findIndex((one) => one.context === context && sameCells(one.cells, cells));
    const found = recent[place];
    if (found !== undefined) {
      if (place > 0) recent.unshift(...recent.splice(place, 1));
      return found.reading;
    }
    const reading = read(cells, given);
    if (cells.length > largestTable) return reading;
    recent.unshift({ cells: cells.map((row) => [...row]), context, reading });
    recent.length = Math.min(recent.length, most);
    return reading;
  };
}

type Remembered<Reading> = { readonly cells: Cells; readonly context: string; readonly reading: Reading };

/** A workbook has one criteria table, seldom two or three. */
const most = 4;
/** Larger tables are no criteria, and must not be kept in memory. */
const largestTable = 5000;

export function sameCells(left: Cells, right: Cells): boolean {
  if (left.length !== right.length) return false;
  for (let row = 0; row < left.length; row += 1) {
    if (!sameRow(left[row] ?? [], right[row] ?? [])) return false;
  }
  return true;
}

function sameRow(left: readonly Cell[], right: readonly Cell[]): boolean {
  if (left.length !== right.length) return false;
  for (let column = 0; column < left.length; column += 1) {
    const one = left[column] ?? null;
    const other = right[column] ?? null;
    if (one !== other && !sameError(one, other)) return false;
  }
  return true;
}

function sameError(one: Cell, other: Cell): boolean {
  return isCellError(one) && isCellError(other) && one.error === other.error;
}
