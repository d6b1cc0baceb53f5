import { canonicalKey } from '../../text/index.ts';
import { cellText, isBlank } from '../cells.ts';
import { findExcelTable } from '../locate-tables.ts';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { followedTables, type FollowedTable } from './followed-tables.ts';
import { typedOverHeader } from './typed-over-header.ts';
import type { SeenTable, SeenTables } from './table-headers.ts';

/** How one of our tables is put right again; rows and columns count from 1. */
export type TableRepair =
  | { readonly kind: 'rename'; readonly sheet: string; readonly from: string; readonly table: string }
  /** The cells are there, the Excel Table around them is not. */
  | {
      readonly kind: 'make';
      readonly sheet: string;
      readonly table: string;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: 'showHeader'; readonly sheet: string; readonly table: string }
  /** Something else stands where the header was: it goes down and becomes the first row of the table. */
  | {
      readonly kind: 'header';
      readonly sheet: string;
      readonly table: string;
      readonly header: readonly string[];
      readonly moves: boolean;
    }
  /** Table and header row are both gone: the header comes back above the rows, and the table around them. */
  | {
      readonly kind: 'headerAndTable';
      readonly sheet: string;
      readonly table: string;
      readonly header: readonly string[];
      readonly row: number;
      readonly column: number;
      readonly rows: number;
    };

/** Only what happens within tables can be put back cell by cell. */
export function canTakeBackRepairs(repairs: readonly TableRepair[]): boolean {
  return repairs.every(({ kind }) => kind === 'header');
}

/** Our tables that are still to be seen on their sheets, but not as they must be for the pane to write into them. */
export function brokenTables(snapshot: WorkbookSnapshot, seen: SeenTables): readonly TableRepair[] {
  const ours = new Set(followedTables.map(({ table }) => table));
  // A workbook that an office made itself, without any of our tables, is right as it is.
  if (![...seen.keys()].some((name) => ours.has(name))) return [];
  return followedTables.flatMap((one): readonly TableRepair[] => {
    const known = asRead(seen.get(one.table), one.isKey);
    const table = findExcelTable(snapshot, one.table);
    if (table !== null) {
      const header = (table.cells[0] ?? []).map(cellText);
      const { sheet } = table.area;
      if (isHeaderOff(snapshot, one.table)) return [{ kind: 'showHeader', sheet, table: one.table }];
      if (header.some(one.isKey) || known?.header.some(one.isKey) !== true) return [];
      const moves = typedOverHeader(header, known.header) !== null;
      return [{ kind: 'header', sheet, table: one.table, header: known.header, moves }];
    }
    const sheet = sheetOf(snapshot, one, known);
    if (sheet === undefined) return [];
    const tables = snapshot.tables.filter(({ sheet: name }) => name === sheet.name);
    return repairOf(
      one,
      sheet,
      tables.filter(({ name }) => !ours.has(name)),
      known,
    );
  });
}

/** As the table was last seen with a header by which it is read. */
function asRead(known: SeenTable | undefined, isKey: FollowedTable['isKey']): SeenTable | undefined {
  if (known === undefined || known.header.some(isKey)) return known;
  const header = known.earlier.find((earlier) => earlier.some(isKey));
  return header === undefined ? known : { ...known, header };
}

function isHeaderOff({ tables }: WorkbookSnapshot, table: string): boolean {
  return tables.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.isHeaderOff === true;
}

function sheetOf(
  { sheets }: WorkbookSnapshot,
  { sheet }: FollowedTable,
  known: SeenTable | undefined,
): SheetSnapshot | undefined {
  return (
    sheets.find(({ id }) => id !== undefined && id === known?.sheetId) ??
    sheets.find(({ name }) => name === known?.area.sheet) ??
    sheets.find(({ name }) => canonicalKey(name) === canonicalKey(sheet))
  );
}

function repairOf(
  { table, isKey }: FollowedTable,
  sheet: SheetSnapshot,
  others: readonly TableSnapshot[],
  known: SeenTable | undefined,
): readonly TableRepair[] {
  const renamed = others.find((one) => headerOf(sheet, one).some(isKey));
  if (renamed !== undefined) return [{ kind: 'rename', sheet: sheet.name, from: renamed.name, table }];
  const at = sheet.cells.findIndex((row) => row.some((cell) => isKey(cellText(cell))));
  if (at >= 0) return [{ kind: 'make', sheet: sheet.name, table, ...areaBelow(sheet, at, isKey) }];
  return known === undefined ? [] : headless(sheet, table, known);
}

function headerOf(sheet: SheetSnapshot, { row, column, columns }: TableSnapshot): readonly string[] {
  const cells = sheet.cells[row - sheet.row] ?? [];
  const left = column - sheet.column;
  return cells.slice(left, left + columns).map(cellText);
}

/** The header's neighbours that are not blank, and all rows below that hold something in these columns. */
function areaBelow(
  sheet: SheetSnapshot,
  at: number,
  isKey: FollowedTable['isKey'],
): { row: number; column: number; rows: number; columns: number } {
  const header = sheet.cells[at] ?? [];
  const key = header.findIndex((cell) => isKey(cellText(cell)));
  let first = key;
  while (first > 0 && !isBlank(header[first - 1])) first -= 1;
  let last = key;
  while (last + 1 < header.length && !isBlank(header[last + 1])) last += 1;
  const rows = lastFilled(sheet, at, first, last) - at + 1;
  return {
    row: sheet.row + at,
    column: sheet.column + first,
    rows: Math.max(2, rows),
    columns: last - first + 1,
  };
}

function lastFilled(sheet: SheetSnapshot, at: number, first: number, last: number): number {
  let row = sheet.cells.length - 1;
  while (row > at && (sheet.cells[row] ?? []).slice(first, last + 1).every((cell) => isBlank(cell))) row -= 1;
  return row;
}

/** Where the header stood there is the first row now: the whole row of the sheet was deleted. */
function headless(sheet: SheetSnapshot, table: string, { header, area }: SeenTable): readonly TableRepair[] {
  const { row, column, columns } = area;
  const left = column - sheet.column;
  const last = lastFilled(sheet, row - sheet.row - 1, left, left + columns - 1);
  const rows = sheet.row + last - row + 1;
  if (rows < 1) return [];
  return [{ kind: 'headerAndTable', sheet: sheet.name, table, header, row, column, rows }];
}
