import type { Attempt } from '../text/index.ts';
import type { PlannedCell } from '../workbook/sheet-plan.ts';
import type { RowPlan } from '../workbook/table-rows.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';

/** Writes single rows of tables, all in one order; a table grows by the rows that stand below it. */
export function writeRows(plans: readonly RowPlan[]): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const tables = plans.map(({ grows }) =>
      grows === null ? null : context.workbook.tables.getItemOrNullObject(grows).load('name'),
    );
    await context.sync();
    plans.forEach((plan, place) => {
      const table = tables[place] ?? null;
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      if (table !== null && !table.isNullObject) table.rows.add(undefined, [plan.cells.map(newContent)]);
      else writeInto(sheet, plan);
      for (const place of plan.days ?? []) cellAt(sheet, plan, place).numberFormat = [[dayFormat]];
    });
    await context.sync();
    return null;
  });
}

function writeInto(sheet: Excel.Worksheet, plan: RowPlan): void {
  plan.cells.forEach((cell, place) => {
    // A cell without a wish may hold a formula of the office's own: it is not even touched.
    if (cell !== null) cellAt(sheet, plan, place).formulas = [[content(cell)]];
  });
}

const dayFormat = 'dd/mm/yyyy';

function cellAt(sheet: Excel.Worksheet, { row, column }: RowPlan, place: number): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1 + place, 1, 1);
}

function content(cell: PlannedCell): string | number | boolean {
  return cellContent(cell) ?? '';
}

function newContent(cell: PlannedCell): string | number | boolean {
  return cell === null ? '' : content(cell);
}
