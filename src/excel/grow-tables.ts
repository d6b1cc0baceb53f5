import type { Attempt } from '../text/index.ts';
import type { PlannedCell } from '../workbook/sheet-plan.ts';
import type { TableGrowth, TableRowPlan } from '../workbook/table-growth.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';

/** Gives tables new rows and columns, all in one order; if one of the tables is gone nothing is changed. */
export function growTables(plans: readonly TableGrowth[]): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const tables = plans.map((plan) => context.workbook.tables.getItem(plan.table).load('name'));
    await context.sync();
    tables.forEach((table, place) => {
      for (const row of plans[place]?.rows ?? []) addRow(table, row);
      for (const header of plans[place]?.columns ?? []) addColumn(table, header);
    });
    await context.sync();
    return null;
  });
}

function addRow(table: Excel.Table, { at, fills, strong, cells }: TableRowPlan): void {
  if (fills) table.getHeaderRowRange().getOffsetRange(at + 1, 0).formulas = [cells.map(cellContent)];
  else table.rows.add(at, [cells.map(newContent)]);
  // A new row takes the look of the one above it, which may be a section or not.
  table.getHeaderRowRange().getOffsetRange(at + 1, 0).format.font.bold = strong;
}

function addColumn(table: Excel.Table, header: string): void {
  table.columns.add(undefined, undefined, String(newContent(header)));
}

function newContent(cell: PlannedCell): string | number | boolean {
  return cellContent(cell) ?? '';
}
