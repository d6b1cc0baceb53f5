import type { Attempt } from '../text/index.ts';
import type { SheetLook } from '../workbook/sheet-look.ts';
import { runExcel } from './errors.ts';
import { formulasOf } from './read-workbook.ts';

/** How sheets look: widths, number formats, bold rows, the rows that stay in view. Sheets that are gone are left out. */
export function readLooks(names: readonly string[]): Promise<Attempt<readonly SheetLook[]>> {
  return runExcel(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name,id'));
    await context.sync();
    const sheets = found
      .filter((sheet) => !sheet.isNullObject)
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load(properties) }));
    await context.sync();
    const looks = sheets.filter(({ used }) => !used.isNullObject).map(asked);
    await context.sync();
    return looks.map(lookOf);
  });
}

const properties = 'rowIndex,columnIndex,rowCount,columnCount,numberFormat,formulas,values';

type Used = { readonly sheet: Excel.Worksheet; readonly used: Excel.Range };
type Asked = Used & {
  readonly columns: readonly Excel.RangeFormat[];
  readonly rows: readonly Excel.RangeFont[];
  readonly frozen: Excel.Range;
};

/** More rows than this are no sections of a table of ours. */
const mostRows = 500;

function asked({ sheet, used }: Used): Asked {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const lastRow = rowIndex + rowCount - 1;
  const columns = Array.from({ length: columnIndex + columnCount }, (_none, column) =>
    sheet.getRangeByIndexes(lastRow, column, 1, 1).format.load('columnWidth,wrapText'),
  );
  const rows = Array.from({ length: Math.min(rowIndex + rowCount, mostRows) }, (_none, row) =>
    sheet.getRangeByIndexes(row, columnIndex, 1, columnCount).format.font.load('bold'),
  );
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount,rowIndex');
  return { sheet, used, columns, rows, frozen };
}

function lookOf({ sheet, used, columns, rows, frozen }: Asked): SheetLook {
  return {
    sheet: sheet.name,
    id: sheet.id,
    columns: columns.map(({ columnWidth, wrapText }) => ({
      width: charactersOfPoints(columnWidth),
      wraps: wrapText,
    })),
    row: used.rowIndex + 1,
    column: used.columnIndex + 1,
    formats: used.numberFormat.map((row: readonly unknown[]) => row.map(String)),
    formulas: formulasOf(used),
    boldRows: rows.flatMap(({ bold }, row) => (bold ? [row + 1] : [])),
    frozenRows: frozen.isNullObject ? 0 : frozen.rowIndex + frozen.rowCount,
  };
}

/** Excel counts widths in digits of the standard font (7 pixels each, 5 of padding); office.js tells points. */
function charactersOfPoints(points: number): number {
  return (points / 0.75 - 5) / 7;
}
