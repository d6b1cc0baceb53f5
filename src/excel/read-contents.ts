import type { Attempt } from '../text/index.ts';
import type { PlannedCell } from '../workbook/sheet-plan.ts';
import type { Content, ContentsWish } from '../workbook/undo/contents.ts';
import { runExcel } from './errors.ts';

/** Cells as they were typed, with formulas and number formats, in three round trips whatever their number. */
export function readContents(wish: ContentsWish): Promise<Attempt<readonly Content[]>> {
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name,items/worksheet/name');
    await context.sync();
    const areas = tables.items.map((table) => ({
      table,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    await context.sync();
    const wanted = areas.filter((area) => isWanted(area, wish));
    const loaded = wanted.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      range: range.load(properties),
      bold: (wish.strong.get(table.name) ?? []).map((row) => ({
        row,
        font: table
          .getHeaderRowRange()
          .getOffsetRange(row + 1, 0)
          .format.font.load('bold'),
      })),
    }));
    const sheets = worksheets.items
      .filter((sheet) => isSheetWanted(sheet.name, areas, wish))
      .map((sheet) => ({ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load(properties) }));
    await context.sync();
    return [
      ...loaded.map(({ name, sheet, range, bold }) =>
        contentOf(name, sheet, range, new Map(bold.map(({ row, font }) => [row, font.bold]))),
      ),
      ...sheets.map(({ sheet, range }) => contentOf(null, sheet, range, new Map())),
    ];
  });
}

const properties = 'formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount';

type Area = { readonly table: Excel.Table; readonly range: Excel.Range };

function isWanted({ table, range }: Area, { tables, cells }: ContentsWish): boolean {
  const isNamed = 'everyBut' in tables ? !tables.everyBut.includes(table.name) : tables.includes(table.name);
  return isNamed || cells.some((cell) => cell.sheet === table.worksheet.name && covers(range, cell));
}

function isSheetWanted(sheet: string, areas: readonly Area[], wish: ContentsWish): boolean {
  const ours = areas.filter(({ table }) => table.worksheet.name === sheet);
  if (wish.sheets.includes(sheet) || ('everyBut' in wish.tables && ours.length === 0)) return true;
  return wish.cells.some((cell) => cell.sheet === sheet && !ours.some(({ range }) => covers(range, cell)));
}

function covers(range: Excel.Range, { row, column }: ContentsWish['cells'][number]): boolean {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const down = row - 1 - rowIndex;
  const along = column - 1 - columnIndex;
  return down >= 0 && down < rowCount && along >= 0 && along < columnCount;
}

function contentOf(
  table: string | null,
  sheet: string,
  range: Excel.Range,
  strong: Content['strong'],
): Content {
  if (range.isNullObject) return { table, sheet, row: 1, column: 1, cells: [], formats: [], strong };
  const { formulas, values, numberFormat, rowIndex, columnIndex } = range;
  return {
    table,
    sheet,
    row: rowIndex + 1,
    column: columnIndex + 1,
    cells: formulas.map((row: readonly unknown[], r) => row.map((cell, c) => typed(cell, values[r]?.[c]))),
    formats: numberFormat.map((row: readonly unknown[]) => row.map(String)),
    strong,
  };
}

/** A text that begins with "=" is its own value; a formula is not. */
function typed(content: unknown, value: unknown): PlannedCell {
  if (typeof content === 'number' || typeof content === 'boolean') return content;
  if (typeof content !== 'string') return '';
  return content.startsWith('=') && content !== value ? { formula: content, spills: false } : content;
}
