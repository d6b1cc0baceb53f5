import type { Attempt } from '../text/index.ts';
import type { PlannedCell } from '../workbook/sheet-plan.ts';
import type { TableGrowth, TableRowPlan } from '../workbook/table-growth.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';
import { sendPieces, shiftWeight, type Piece, type Step } from './pieces.ts';
import type { Stage } from './stage.ts';

/** Gives tables new rows and columns; if one of the tables is gone nothing is changed. */
export function growTables(plans: readonly TableGrowth[], stage: Stage): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const tables = plans.map(({ table }) => {
      const found = context.workbook.tables.getItem(table).load('name,worksheet/name');
      return { found, columns: found.columns.load('count') };
    });
    await context.sync();
    const pieces = plans.flatMap((plan, place): readonly Piece[] => {
      const sheet = tables[place]?.found.worksheet.name ?? '';
      const width = tables[place]?.columns.count ?? 0;
      return [
        ...plan.rows.map((row) => rowPiece(plan.table, sheet, row)),
        ...plan.columns.map((header, number) => columnPiece(plan.table, sheet, header, width + number)),
      ];
    });
    await sendPieces(context, pieces, stage);
    return null;
  });
}

function rowPiece(name: string, sheet: string, { at, fills, strong, cells }: TableRowPlan): Piece {
  const tableIn = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem(name);
  const rowIn = (table: Excel.Table): Excel.Range => table.getHeaderRowRange().getOffsetRange(at + 1, 0);
  const fill: Step = {
    weight: cells.length,
    cells: (context) => rowIn(tableIn(context)),
    apply: (context) => (rowIn(tableIn(context)).formulas = [cells.map(cellContent)]),
    // It was blank.
    takeBack: (context) => {
      rowIn(tableIn(context)).formulas = [cells.map((cell) => (cellContent(cell) === null ? null : ''))];
    },
  };
  const add: Step = {
    weight: shiftWeight.row,
    cells: null,
    apply: (context) => tableIn(context).rows.add(at, [cells.map(newContent)]),
    takeBack: (context) => tableIn(context).rows.getItemAt(at).delete(),
  };
  // A new row takes the look of the one above it, which may be a section or not.
  const look: Step = {
    weight: 1,
    cells: null,
    apply: (context) => (rowIn(tableIn(context)).format.font.bold = strong),
    takeBack: fills ? (context) => (rowIn(tableIn(context)).format.font.bold = false) : null,
  };
  return { kind: 'rows', sheet, look: null, steps: [fills ? fill : add, look] };
}

/** Behind the last one; `at` is where it then stands. */
function columnPiece(name: string, sheet: string, header: string, at: number): Piece {
  const columnsIn = (context: Excel.RequestContext): Excel.TableColumnCollection =>
    context.workbook.tables.getItem(name).columns;
  const add: Step = {
    weight: shiftWeight.column,
    cells: null,
    apply: (context) => columnsIn(context).add(undefined, undefined, String(newContent(header))),
    takeBack: (context) => columnsIn(context).getItemAt(at).delete(),
  };
  return { kind: 'columns', sheet, look: null, steps: [add] };
}

function newContent(cell: PlannedCell): string | number | boolean {
  return cellContent(cell) ?? '';
}
