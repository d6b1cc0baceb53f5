import type { Area } from '../../backend/types.ts';
import { contains, gridOf, intersection } from './area.ts';
import type { Sheet, Table, Workbook } from './state.ts';
import { fillHeaders, tablesOn, tellTables } from './table-store.ts';

/**
 * What Excel does to tables after cells were written: rows written right under a table and columns written right
 * beside it become part of it, and a header cell that was emptied or doubled gets a name of its own.
 */
export function growTables(workbook: Workbook, sheet: Sheet, written: Area): void {
  for (const table of tablesOn(workbook, sheet)) {
    if (intersection({ ...table.area, rows: 1 }, written) !== null)
      fillHeaders(workbook, sheet, table.area, false);
    const rows = rowsUnder(workbook, sheet, table, written);
    const columns = columnsBeside(workbook, sheet, table, written);
    if (rows === 0 && columns === 0) continue;
    const { area } = table;
    table.area = { ...area, rows: area.rows + rows, columns: area.columns + columns };
    if (columns > 0) fillHeaders(workbook, sheet, table.area, false);
    tellTables(workbook);
  }
}

function rowsUnder(workbook: Workbook, sheet: Sheet, table: Table, written: Area): number {
  const bottom = table.area.row + table.area.rows;
  const columns = { ...written, row: table.area.row, rows: table.area.rows };
  if (written.row !== bottom || !contains(table.area, columns)) return 0;
  const contents = gridOf(written, (row, column) => workbook.backend.formula(sheet.name, row, column));
  const firstEmpty = contents.findIndex((row) => row.every((content) => content === ''));
  return firstEmpty === -1 ? written.rows : firstEmpty;
}

function columnsBeside(workbook: Workbook, sheet: Sheet, table: Table, written: Area): number {
  const right = table.area.column + table.area.columns;
  const rows = { ...written, column: table.area.column, columns: table.area.columns };
  if (written.column !== right || !contains(table.area, rows)) return 0;
  const taken = tablesOn(workbook, sheet).some(
    (other) =>
      other !== table && intersection(other.area, { ...table.area, column: right, columns: written.columns }),
  );
  if (taken) return 0;
  const contents = gridOf(written, (row, column) => workbook.backend.formula(sheet.name, row, column));
  return contents.some((row) => row.some((content) => content !== '')) ? written.columns : 0;
}
