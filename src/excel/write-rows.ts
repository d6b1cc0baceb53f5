import type { Attempt } from '../text/index.ts';
import type { PlannedCell } from '../workbook/sheet-plan.ts';
import type { RowPlan } from '../workbook/table-rows.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';
import { sendPieces, shiftWeight, type Piece } from './pieces.ts';
import type { Stage } from './stage.ts';
import { standingCells, writtenAgain } from './standing-cells.ts';

/** Writes single rows of tables; a table grows by the rows that stand below it. */
export function writeRows(plans: readonly RowPlan[], stage: Stage): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const names = new Set(plans.flatMap(({ grows }) => grows ?? []));
    const tables = [...names].map((name) => context.workbook.tables.getItemOrNullObject(name).load('name'));
    await context.sync();
    const found = new Set(tables.flatMap((table) => (table.isNullObject ? [] : [table.name])));
    const keeps = stage.job !== undefined;
    const pieces = plans.map((plan) =>
      plan.grows !== null && found.has(plan.grows)
        ? newRow(plan, plan.grows, keeps)
        : standingRow(plan, keeps),
    );
    await sendPieces(context, pieces, stage);
    return null;
  });
}

function newRow(plan: RowPlan, name: string, keeps: boolean): Piece {
  let added: Excel.TableRow | null = null;
  return {
    weight: shiftWeight.row,
    kind: 'rows',
    sheet: plan.sheet,
    look: null,
    apply: (context) => {
      const table = context.workbook.tables.getItem(name);
      added = table.rows.add(undefined, [plan.cells.map(newContent)]);
      if (keeps) added.load('index');
      for (const place of plan.days ?? []) cellAt(context, plan, place).numberFormat = [[dayFormat]];
    },
    takeBack: (context) => {
      if (added !== null) context.workbook.tables.getItem(name).rows.getItemAt(added.index).delete();
    },
  };
}

function standingRow(plan: RowPlan, keeps: boolean): Piece {
  let before: Excel.Range | null = null;
  return {
    weight: plan.cells.length,
    kind: 'rows',
    sheet: plan.sheet,
    look: keeps ? (context) => (before = rangeOf(context, plan).load('formulas,values,numberFormat')) : null,
    apply: (context) => {
      plan.cells.forEach((cell, place) => {
        // A cell without a wish may hold a formula of the office's own: it is not even touched.
        if (cell !== null) cellAt(context, plan, place).formulas = [[newContent(cell)]];
      });
      for (const place of plan.days ?? []) cellAt(context, plan, place).numberFormat = [[dayFormat]];
    },
    takeBack: (context) => {
      if (before !== null) restore(context, plan, before);
    },
  };
}

/** The format comes first: a cell formatted as text keeps "1.10" as it is. */
function restore(context: Excel.RequestContext, plan: RowPlan, before: Excel.Range): void {
  const formats: readonly unknown[] = before.numberFormat[0] ?? [];
  for (const place of plan.days ?? []) cellAt(context, plan, place).numberFormat = [[formats[place]]];
  const cells = standingCells(before, 0);
  plan.cells.forEach((cell, place) => {
    const standing = cells[place];
    if (cell !== null && standing !== undefined)
      cellAt(context, plan, place).formulas = [[writtenAgain(standing)]];
  });
}

const dayFormat = 'dd/mm/yyyy';

function rangeOf(context: Excel.RequestContext, { sheet, row, column, cells }: RowPlan): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row - 1, column - 1, 1, Math.max(cells.length, 1));
}

function cellAt(context: Excel.RequestContext, { sheet, row, column }: RowPlan, place: number): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1 + place, 1, 1);
}

function newContent(cell: PlannedCell): string | number | boolean {
  return cellContent(cell) ?? '';
}
