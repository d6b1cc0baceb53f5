import type { Area } from '../../backend/types.ts';
import { contains, gridOf, intersection } from './area.ts';
import type { Sheet, Table, Workbook } from './state.ts';
import { fillHeaders, tablesOn, tellTables } from './tableStore.ts';

/**
 * What Excel does to tables after cells were written: rows written right under a table become part of it, and a
 * header cell that was emptied or doubled gets a name of its own.
 */
export function growTables(workbook: Workbook, sheet: Sheet, written: Area): void {
  for (const table of tablesOn(workbook, sheet)) {
    if (intersection({ ...table.area, rows: 1 }, written) !== null)
      fillHeaders(workbook, sheet, table.area, false);
    const added = rowsUnder(workbook, sheet, table, written);
    if (added === 0) continue;
    table.area = { ...table.area, rows: table.area.rows + added };
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
