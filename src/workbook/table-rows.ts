import type { Vocabulary } from '../text/index.ts';
import { cellAt, cellText, isBlank } from './cells.ts';
import { findHeader } from './header.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { PlannedCell } from './sheet-plan.ts';

/** Cells of one row of a table, from its first column; null leaves a cell as it is, "" empties it. */
export type RowPlan = {
  readonly sheet: string;
  /** The name of the Excel Table that grows by this row; null for a row that is there. */
  readonly grows: string | null;
  /** Of the first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlannedCell[];
  /** Places in `cells` that hold days, shown day first. */
  readonly days?: readonly number[];
};

export type RowWish<Key extends string> = {
  /** Whether a row of the table, told by the text of its columns, is the one to write into. */
  readonly isThis: (text: (key: Key) => string) => boolean;
  readonly values: ReadonlyMap<Key, PlannedCell>;
};

/**
 * Where each wish is written: into the row that it means, else into the first blank row, else below the last.
 * Null when the table lacks a column that a wish has a value for.
 */
export function planRows<Key extends string>(
  table: LocatedTable,
  name: string,
  headers: Vocabulary<Key>,
  wishes: readonly RowWish<Key>[],
  dayKeys: readonly Key[] = [],
): readonly RowPlan[] | null {
  const header = findHeader(table.cells, headers);
  if (header === null) return null;
  const { area, cells } = table;
  const days = dayKeys.flatMap((key) => header.columns.get(key) ?? []);
  const taken = new Set<number>();
  const rows = Array.from(
    { length: Math.max(0, cells.length - header.row - 1) },
    (_row, i) => header.row + 1 + i,
  );
  const plans: RowPlan[] = [];
  let next = cells.length;
  for (const { isThis, values } of wishes) {
    const planned = new Array<PlannedCell>(area.columns).fill(null);
    for (const [key, value] of values) {
      const column = header.columns.get(key);
      // What is left blank needs no column: an office may have done away with `Ghi chú`.
      if (column === undefined && value === '') continue;
      if (column === undefined) return null;
      planned[column] = value;
    }
    const meant = rows.find((row) => isThis((key) => cellText(cellAt(cells, row, header.columns.get(key)))));
    const blank = rows.find((row) => !taken.has(row) && (cells[row] ?? []).every((cell) => isBlank(cell)));
    const row = meant ?? blank ?? next;
    taken.add(row);
    if (row === next) next += 1;
    plans.push({
      sheet: area.sheet,
      grows: row >= cells.length ? name : null,
      row: area.row + row,
      column: area.column,
      cells: planned,
      days: days.filter((place) => typeof planned[place] === 'number'),
    });
  }
  return plans;
}
