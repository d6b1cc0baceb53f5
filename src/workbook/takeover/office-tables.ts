import { stageTableNames } from '../../text/index.ts';
import type { SheetArea } from '../address.ts';
import { isBlank } from '../cells.ts';
import type { Cells } from '../cells.ts';
import { tableNames } from '../table-names.ts';
import { isResultSheet } from '../result-names.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { decodeLegacy } from './legacy-texts.ts';
import { findLayout } from './office-layout.ts';
import { columnCount, mostColumns, mostRows } from './office-table.ts';
import type { OfficeTable } from './office-table.ts';

/** Sheets that are not ours and look like a table of criteria, whatever font their letters are in. */
export function likelyTables(snapshot: WorkbookSnapshot): readonly OfficeTable[] {
  const ours = ourSheets(snapshot);
  return snapshot.sheets
    .filter(({ name }) => !ours.has(name) && !isResultSheet(name))
    .map(wholeSheet)
    .filter((table) => findLayout(decodeLegacy(table).table.cells) !== null);
}

function ourSheets({ tables }: WorkbookSnapshot): ReadonlySet<string> {
  const ours: readonly string[] = [...Object.values(tableNames), ...Object.values(stageTableNames)];
  return new Set(tables.filter(({ name }) => ours.includes(name)).map(({ sheet }) => sheet));
}

/** The cells of an area; one cell means the whole sheet that it is on. Null for a sheet without content. */
export function tableOfArea(snapshot: WorkbookSnapshot, area: SheetArea): OfficeTable | null {
  const sheet = snapshot.sheets.find(({ name }) => name === area.sheet);
  if (sheet === undefined || sheet.cells.length === 0) return null;
  if (area.rows === 1 && area.columns === 1) return wholeSheet(sheet);
  const top = Math.max(area.row, sheet.row);
  const left = Math.max(area.column, sheet.column);
  const cells = sheet.cells
    .slice(top - sheet.row, Math.max(0, area.row + area.rows - sheet.row))
    .map((row) => row.slice(left - sheet.column, Math.max(0, area.column + area.columns - sheet.column)));
  const table = tableAt(sheet.name, top, left, cells);
  return table.cells.some((row) => row.some((cell) => !isBlank(cell))) ? table : null;
}

function wholeSheet({ name, row, column, cells }: SheetSnapshot): OfficeTable {
  return tableAt(name, row, column, cells);
}

function tableAt(sheet: string, row: number, column: number, all: Cells): OfficeTable {
  const cells = all.slice(0, mostRows).map((content) => content.slice(0, mostColumns));
  const area = { sheet, row, column, rows: cells.length, columns: columnCount(cells) };
  const unread = { rows: usedRows(all) - cells.length, columns: usedColumns(all) - mostColumns };
  const isWhole = unread.rows <= 0 && unread.columns <= 0;
  if (isWhole) return { area, cells };
  return { area, cells, unread: { rows: Math.max(0, unread.rows), columns: Math.max(0, unread.columns) } };
}

function usedRows(cells: Cells): number {
  return lengthUntil(cells, (row) => row.some((cell) => !isBlank(cell)));
}

function usedColumns(cells: Cells): number {
  return cells.reduce(
    (most, row) =>
      Math.max(
        most,
        lengthUntil(row, (cell) => !isBlank(cell)),
      ),
    0,
  );
}

/** One more than the place of the last item that holds something. */
function lengthUntil<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let length = items.length;
  for (let item = items[length - 1]; item !== undefined && !holds(item); item = items[length - 1])
    length -= 1;
  return length;
}
