import type { Attempt } from '../text/index.ts';
import type { PlannedCell } from '../workbook/sheet-plan.ts';
import type { RowPlan } from '../workbook/table-rows.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';
import { sendPieces, shiftWeight, type Piece, type Step } from './pieces.ts';
import type { Stage } from './stage.ts';
import { standingCells, writtenAgain } from './standing-cells.ts';

/** Writes single rows of tables; a table grows by the rows that stand below it. */
export function writeRows(plans: readonly RowPlan[], stage: Stage): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const names = new Set(plans.flatMap(({ grows }) => grows ?? []));
    const tables = [...names].map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name).load('name');
      return { name, table, rows: table.rows.load('count') };
    });
    await context.sync();
    const counts = new Map(
      tables.flatMap(({ name, table, rows }) => (table.isNullObject ? [] : [[name, rows.count] as const])),
    );
    const keeps = stage.job !== undefined;
    const pieces = plans.map((plan) => {
      const count = plan.grows === null ? undefined : counts.get(plan.grows);
      if (plan.grows === null || count === undefined) return standingRow(plan, keeps);
      counts.set(plan.grows, count + 1);
      return newRow(plan, plan.grows, count);
    });
    await sendPieces(context, pieces, stage);
    return null;
  });
}

/** Behind the last one; `at` is where it then stands. */
function newRow(plan: RowPlan, name: string, at: number): Piece {
  const rowsIn = (context: Excel.RequestContext): Excel.TableRowCollection =>
    context.workbook.tables.getItem(name).rows;
  const add: Step = {
    weight: shiftWeight.row,
    cells: null,
    apply: (context) => rowsIn(context).add(undefined, [plan.cells.map(newContent)]),
    takeBack: (context) => rowsIn(context).getItemAt(at).delete(),
  };
  return { kind: 'rows', sheet: plan.sheet, look: null, steps: [add, ...daySteps(plan, () => null)] };
}

function standingRow(plan: RowPlan, keeps: boolean): Piece {
  let before: Excel.Range | null = null;
  const cells = plan.cells.flatMap((cell, place): readonly Step[] => {
    // A cell without a wish may hold a formula of the office's own: it is not even touched.
    if (cell === null) return [];
    const here = (context: Excel.RequestContext): Excel.Range => cellAt(context, plan, place);
    const takeBack = (context: Excel.RequestContext): void => {
      const standing = before === null ? undefined : standingCells(before, 0)[place];
      if (standing !== undefined) here(context).formulas = [[writtenAgain(standing)]];
    };
    const apply = (context: Excel.RequestContext): void => {
      here(context).formulas = [[newContent(cell)]];
    };
    return [{ weight: 1, cells: here, apply, takeBack }];
  });
  return {
    kind: 'rows',
    sheet: plan.sheet,
    look: keeps ? (context) => (before = rangeOf(context, plan).load('formulas,values,numberFormat')) : null,
    // Taken back, the format comes first: a cell formatted as text keeps "1.10" as it is.
    steps: [...cells, ...daySteps(plan, () => before)],
  };
}

/** The cells of a new row have no format to go back to. */
function daySteps(plan: RowPlan, before: () => Excel.Range | null): readonly Step[] {
  return (plan.days ?? []).map((place) => ({
    weight: 1,
    cells: null,
    apply: (context) => (cellAt(context, plan, place).numberFormat = [[dayFormat]]),
    takeBack: (context) => {
      const range = before();
      const formats: readonly unknown[] = range?.numberFormat[0] ?? [];
      if (range !== null) cellAt(context, plan, place).numberFormat = [[formats[place]]];
    },
  }));
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
