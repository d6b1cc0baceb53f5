import type { Attempt } from '../text/index.ts';
import type { Cell } from '../workbook/cells.ts';
import { isResultSheet } from '../workbook/result-names.ts';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { runExcel } from './errors.ts';

/** Reads every sheet's used cells and every table in two round trips, whatever their number. */
export function readWorkbook(): Promise<Attempt<WorkbookSnapshot>> {
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name,items/id');
    tables.load('items/name,items/worksheet/name');
    await context.sync();

    const used = worksheets.items.map((sheet) => ({
      name: sheet.name,
      id: sheet.id,
      range: usedRangeOf(sheet),
    }));
    const areas = tables.items.map((table) => ({ table, range: areaOf(table) }));
    await context.sync();

    return { sheets: used.map(sheetSnapshot), tables: areas.map(tableSnapshot) };
  });
}

type UsedRange = { readonly name: string; readonly id: string; readonly range: Excel.Range };

function usedRangeOf(sheet: Excel.Worksheet): Excel.Range {
  // Only cells with content: formats alone can stretch over a million rows.
  const properties = isResultSheet(sheet.name) ? 'formulas,values' : 'values';
  return sheet.getUsedRangeOrNullObject(true).load(`${properties},valueTypes,rowIndex,columnIndex`);
}

function sheetSnapshot({ name, id, range }: UsedRange): SheetSnapshot {
  if (range.isNullObject) return { name, id, row: 1, column: 1, cells: [] };
  const { values, valueTypes, rowIndex, columnIndex } = range;
  return {
    name,
    id,
    row: rowIndex + 1,
    column: columnIndex + 1,
    cells: values.map((row, r) => row.map((value, c) => cellOf(value, valueTypes[r]?.[c]))),
    ...(isResultSheet(name) ? { formulas: formulasOf(range) } : {}),
  };
}

/** Of a cell without a formula Excel hands over its value; a text that begins with "=" is its own value. */
function formulasOf({ formulas, values }: Excel.Range): readonly (readonly (string | null)[])[] {
  return formulas.map((row: readonly unknown[], r) =>
    row.map((formula, c) => {
      const isOne = typeof formula === 'string' && formula.startsWith('=') && formula !== values[r]?.[c];
      return isOne ? formula : null;
    }),
  );
}

/** An error arrives as its text ("#DIV/0!"); only its type tells it from a text that looks the same. */
function cellOf(value: unknown, type: Excel.RangeValueType | string | undefined): Cell {
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty' || value === '') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function areaOf(table: Excel.Table): Excel.Range {
  return table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
}

function tableSnapshot({ table, range }: { table: Excel.Table; range: Excel.Range }): TableSnapshot {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
