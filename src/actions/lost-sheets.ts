import { isCellError, type Cell } from '../workbook/cells.ts';
import { keptTables } from '../workbook/kept-tables.ts';
import type { PlannedCell, SheetPlan } from '../workbook/sheet-plan.ts';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { isCoded } from '../workbook/table-sheet.ts';

/** A sheet whose table was in the workbook at an earlier look and is not any more, with what it held then. */
export type LostSheet = {
  readonly sheet: string;
  /** Excel's own id of the sheet, which a new name does not change. */
  readonly id: string | undefined;
  readonly table: string;
  readonly plan: SheetPlan;
};

type Look = { readonly snapshot: WorkbookSnapshot; readonly lost: readonly LostSheet[] };

/**
 * What has been lost up to this look. Tables are followed by their names, so a renamed sheet is not a lost one;
 * a table that is back (undo, or made again) is not lost any more.
 */
export function lostSheets(before: Look, now: WorkbookSnapshot): readonly LostSheet[] {
  const newlyLost = before.snapshot.tables
    .filter(({ name }) => keptTables.includes(name))
    .flatMap((table) => lostSheet(table, before.snapshot));
  return onePerSheet([...newlyLost, ...before.lost]).filter((one) => !isThere(one, now));
}

/** A sheet that is still there serves without its Excel Table, whatever its name: the table can be made again. */
function isThere({ sheet, id, table }: LostSheet, now: WorkbookSnapshot): boolean {
  const isSheet = (one: SheetSnapshot): boolean => one.name === sheet || (id !== undefined && one.id === id);
  return now.tables.some(({ name }) => name === table) || now.sheets.some(isSheet);
}

function lostSheet(table: TableSnapshot, snapshot: WorkbookSnapshot): readonly LostSheet[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) return [];
  const tables = snapshot.tables.filter((one) => one.sheet === sheet.name);
  return [{ sheet: sheet.name, id: sheet.id, table: table.name, plan: planOf(sheet, tables) }];
}

/** Two tables on one sheet are lost together. */
function onePerSheet(lost: readonly LostSheet[]): readonly LostSheet[] {
  return lost.filter((one, place) => lost.findIndex(({ sheet }) => sheet === one.sheet) === place);
}

function headerOf(sheet: SheetSnapshot, row: number, column: number, width: number): readonly Cell[] {
  const first = column - sheet.column;
  return (sheet.cells[row - sheet.row] ?? []).slice(first, first + width);
}

function planOf(sheet: SheetSnapshot, tables: readonly TableSnapshot[]): SheetPlan {
  const emptyRows: PlannedCell[][] = Array.from({ length: sheet.row - 1 }, () => []);
  const emptyStart: PlannedCell[] = new Array<PlannedCell>(sheet.column - 1).fill(null);
  const headerRows = tables.map(({ row }) => row);
  const width = Math.max(0, ...tables.map(({ column, columns }) => column + columns - 1));
  return {
    name: sheet.name,
    cells: [...emptyRows, ...sheet.cells.map((row) => [...emptyStart, ...row.map(plannedCell)])],
    tables: tables.map(({ name, row, column, rows, columns: width }) => ({
      name,
      row,
      column,
      rows,
      columns: width,
      filters: !isCoded([headerOf(sheet, row, column, width)]),
    })),
    columns: [],
    boldRows: [1, ...headerRows],
    frozenRows: Math.max(0, ...headerRows),
    orientation: width > 6 ? 'landscape' : 'portrait',
  };
}

function plannedCell(cell: Cell): PlannedCell {
  return cell !== null && isCellError(cell) ? cell.error : cell;
}
