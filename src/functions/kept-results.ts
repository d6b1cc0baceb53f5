import type { Cells } from '../workbook/cells.ts';
import type { CustomFunction, FunctionResult } from './contract.ts';
import { isKeepable } from './kept-tables.ts';

type Kept = { readonly tables: readonly Cells[]; readonly result: FunctionResult };

/**
 * The last results of each function. Excel calls again for an opened workbook, an inserted row or a moved formula with
 * the same cells; our functions know nothing but their arguments, so that the answer is the same.
 */
const recent = new WeakMap<CustomFunction, readonly Kept[]>();

const mostResults = 8;

/** `tables` are kept ones: the same array is the same table. Calls without a table of several rows are not kept. */
export function keptResult(
  definition: CustomFunction,
  tables: readonly Cells[],
  run: () => FunctionResult,
): FunctionResult {
  if (!tables.some(({ length }) => length > 1) || !tables.every(isKeepable)) return run();
  const known = recent.get(definition) ?? [];
  const found = known.find((one) => tables.every((table, place) => isSame(table, one.tables[place])));
  if (found !== undefined) return found.result;
  const result = run();
  recent.set(definition, [{ tables, result }, ...known].slice(0, mostResults));
  return result;
}

function isSame(table: Cells, other: Cells | undefined): boolean {
  if (table === other) return true;
  const isCell =
    table.length === 1 && other?.length === 1 && table[0]?.length === 1 && other[0]?.length === 1;
  return isCell && table[0]?.[0] === other[0]?.[0];
}
