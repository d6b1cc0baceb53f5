import type { Cell } from '../../src/workbook/cells.ts';
import { isFormula } from '../../src/workbook/sheet-plan.ts';
import type { SheetPlan } from '../../src/workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** What a workbook that holds these sheets looks like when it is read; formulas have no value yet. */
export function snapshotOf(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    sheets: plans.map((plan) => {
      const width = Math.max(...plan.cells.map((row) => row.length));
      const cells = plan.cells.map((row) =>
        Array.from({ length: width }, (_cell, column): Cell => {
          const cell = row[column] ?? null;
          return isFormula(cell) ? null : cell;
        }),
      );
      return { name: plan.name, row: 1, column: 1, cells };
    }),
    tables: plans.flatMap((plan) => plan.tables.map((table) => ({ ...table, sheet: plan.name }))),
  };
}

/** The same workbook with one cell typed over; row and column count from 1. */
export function withCell(
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  cell: Cell,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) =>
      one.name !== sheet
        ? one
        : {
            ...one,
            cells: one.cells.map((cells, r) =>
              r + 1 !== row ? cells : cells.map((old, c) => (c + 1 === column ? cell : old)),
            ),
          },
    ),
  };
}
