import type { Attempt } from '../text/index.ts';
import type { PlannedCell } from '../workbook/sheet-plan.ts';
import type { TableGrowth, TableRowPlan } from '../workbook/table-growth.ts';
import { cellContent } from './cell-content.ts';
import { runExcel } from './errors.ts';
import { sendPieces, shiftWeight, type Piece } from './pieces.ts';
import type { Stage } from './stage.ts';

/** Gives tables new rows and columns; if one of the tables is gone nothing is changed. */
export function growTables(plans: readonly TableGrowth[], stage: Stage): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const tables = plans.map(({ table }) =>
      context.workbook.tables.getItem(table).load('name,worksheet/name'),
    );
    await context.sync();
    const pieces = plans.flatMap((plan, place): readonly Piece[] => {
      const sheet = tables[place]?.worksheet.name ?? '';
      const keeps = stage.job !== undefined;
      return [
        ...plan.rows.map((row) => rowPiece(plan.table, sheet, row)),
        ...plan.columns.map((header) => columnPiece(plan.table, sheet, header, keeps)),
      ];
    });
    await sendPieces(context, pieces, stage);
    return null;
  });
}

function rowPiece(name: string, sheet: string, { at, fills, strong, cells }: TableRowPlan): Piece {
  const tableIn = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem(name);
  const rowIn = (table: Excel.Table): Excel.Range => table.getHeaderRowRange().getOffsetRange(at + 1, 0);
  return {
    weight: fills ? cells.length : shiftWeight.row,
    kind: 'rows',
    sheet,
    look: null,
    apply: (context) => {
      const table = tableIn(context);
      if (fills) rowIn(table).formulas = [cells.map(cellContent)];
      else table.rows.add(at, [cells.map(newContent)]);
      // A new row takes the look of the one above it, which may be a section or not.
      rowIn(table).format.font.bold = strong;
    },
    takeBack: (context) => {
      const table = tableIn(context);
      if (!fills) {
        table.rows.getItemAt(at).delete();
        return;
      }
      // It was blank.
      rowIn(table).formulas = [cells.map((cell) => (cellContent(cell) === null ? null : ''))];
      rowIn(table).format.font.bold = false;
    },
  };
}

function columnPiece(name: string, sheet: string, header: string, keeps: boolean): Piece {
  let added: Excel.TableColumn | null = null;
  return {
    weight: shiftWeight.column,
    kind: 'columns',
    sheet,
    look: null,
    apply: (context) => {
      const { columns } = context.workbook.tables.getItem(name);
      added = columns.add(undefined, undefined, String(newContent(header)));
      if (keeps) added.load('index');
    },
    takeBack: (context) => {
      if (added !== null) context.workbook.tables.getItem(name).columns.getItemAt(added.index).delete();
    },
  };
}

function newContent(cell: PlannedCell): string | number | boolean {
  return cellContent(cell) ?? '';
}
