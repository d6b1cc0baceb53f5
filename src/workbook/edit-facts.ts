import { blocTerms } from '../text/index.ts';
import { blocFactRows } from './bloc-tables.ts';
import type { BlocFact } from './bloc-tables.ts';
import { isBlank } from './cells.ts';
import type { LocatedTable } from './locate-tables.ts';
import { tableNames } from './table-names.ts';
import type { PlannedCell } from './sheet-plan.ts';
import type { RowPlan } from './table-rows.ts';

/** What table `Khoi` is to say; a fact with several values has a row for each, one without any an empty row. */
export type WantedFacts = ReadonlyMap<BlocFact, readonly (string | number)[]>;

/**
 * Writes facts into their rows, further ones into blank rows or below the last. Rows that are too many are emptied,
 * and what already stands in a cell is not written again.
 */
export function planFacts({ area, cells }: LocatedTable, wanted: WantedFacts): readonly RowPlan[] {
  const rows = blocFactRows(cells);
  const blank = cells.flatMap((row, place) =>
    place > 0 && row.every((cell) => isBlank(cell)) ? [place] : [],
  );
  const first = rows[0]?.column ?? 1;
  let next = cells.length;
  const plan = (row: number, column: number, content: readonly PlannedCell[]): RowPlan => ({
    sheet: area.sheet,
    grows: row >= cells.length ? tableNames.bloc : null,
    row: area.row + row,
    column: area.column + column,
    cells: content,
  });
  const added = (key: BlocFact, value: string | number): RowPlan => {
    const row = blank.shift() ?? next++;
    return plan(row, first - 1, [blocTerms.name(key), value]);
  };
  return [...wanted].flatMap(([key, values]) => {
    const own = rows.filter((row) => row.key === key);
    const kept = own.flatMap((row, place) => {
      const value = values[place] ?? '';
      const surplus = place >= Math.max(values.length, 1);
      if (surplus) return [plan(row.row, row.column - 1, ['', ''])];
      return row.value === String(value) ? [] : [plan(row.row, row.column, [value])];
    });
    const missing = values.slice(own.length).filter((value) => value !== '');
    return [...kept, ...missing.map((value) => added(key, value))];
  });
}
