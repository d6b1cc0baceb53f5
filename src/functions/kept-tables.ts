import type { Cells } from '../workbook/cells.ts';
import { decodeArgument } from './arguments.ts';

/**
 * The last tables of each parameter. With every edit Excel hands over every argument anew, and nearly all cells are as
 * they were: what was read from a table, or from a row of it, is kept by the array that holds it.
 */
const recent = new Map<string, readonly Cells[]>();

/** As many blocs of one workbook as are edited in turns. */
const mostTables = 8;
/** 95 communes and 400 lines; larger ones must not be kept in memory. */
const mostCells = 40_000;

/** The cells of a table argument; the very table of an earlier call when it holds the same. */
export function keptTable(parameter: string, raw: unknown): Cells {
  const known = recent.get(parameter) ?? [];
  const table = decodeArgument(raw, known);
  if (isKeepable(table) && table.length > 1 && table !== known[0])
    recent.set(parameter, [table, ...known.filter((one) => one !== table)].slice(0, mostTables));
  return table;
}

export function isKeepable(table: Cells): boolean {
  return table.length * (table[0]?.length ?? 0) <= mostCells;
}

/** What is read from two tables, read once for as long as both live. */
export function keptReading<Reading>(
  read: (first: Cells, second: Cells) => Reading,
): (first: Cells, second: Cells) => Reading {
  const readings = new WeakMap<Cells, WeakMap<Cells, { readonly reading: Reading }>>();
  return (first, second) => {
    const bySecond = readings.get(first) ?? new WeakMap<Cells, { readonly reading: Reading }>();
    readings.set(first, bySecond);
    const known = bySecond.get(second) ?? { reading: read(first, second) };
    bySecond.set(second, known);
    return known.reading;
  };
}
