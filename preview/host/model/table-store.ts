import type { Area, TableRecord } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { gridOf, intersection } from './area.ts';
import { readAddress } from './address.ts';
import { fold } from './collection.ts';
import { workbookTarget } from './event-hub.ts';
import type { Sheet, Table, Workbook } from './state.ts';

export const defaultTableStyle = 'TableStyleMedium2';

export function tablesOn(workbook: Workbook, sheet: Sheet): readonly Table[] {
  return workbook.tables.filter((table) => table.sheet === sheet);
}

/** Makes a table; hasHeaders false puts a header row above, as Excel does. Tables never overlap. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (tablesOn(workbook, sheet).some((table) => intersection(table.area, area) !== null))
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  const withHeader = hasHeaders ? area : { ...area, rows: area.rows + 1 };
  if (!hasHeaders) pushDown(workbook, sheet, area);
  fillHeaders(workbook, sheet, withHeader, !hasHeaders);
  const table = keepTable(workbook, sheet, withHeader, freeTableName(workbook));
  workbook.events.fire('tableAdded', [sheet.id, workbookTarget], {
    source: 'Local',
    tableId: table.id,
    worksheetId: sheet.id,
  });
  return table;
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (!isTableName(name)) throw new HostError('InvalidArgument');
  const taken =
    workbook.tables.some((other) => other !== table && fold(other.name) === fold(name)) ||
    workbook.names.some((other) => fold(other.name) === fold(name));
  if (taken) throw new HostError('ItemAlreadyExists');
  table.name = name;
  tellTables(workbook);
}

/** The header row stays where it is, and the new area overlaps the old, as in Excel. */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  if (area.row !== table.area.row || intersection(area, table.area) === null || area.rows < 2)
    throw new HostError('InvalidArgument');
  table.area = area;
  fillHeaders(workbook, table.sheet, area, false);
  tellTables(workbook);
}

/**
 * The header row's cells are emptied and come back with their names, as in Excel; the rows below stay where they are, or
 * make room where something has been typed in the place of the header.
 */
export function showHeaders(workbook: Workbook, table: Table, shown: boolean): void {
  if (shown === (table.hiddenHeader === null)) return;
  const { area, sheet } = table;
  const makesRoom = shown && !isBlankRow(workbook, sheet, { ...area, row: area.row - 1 });
  if (makesRoom) pushDown(workbook, sheet, area);
  const row = shown && !makesRoom ? area.row - 1 : area.row;
  const names = table.hiddenHeader ?? [];
  const cells = Array.from({ length: area.columns }, (_none, place) => area.column + place);
  if (!shown) table.hiddenHeader = cells.map((column) => workbook.backend.value(sheet.name, row, column));
  workbook.backend.setCells(
    sheet.name,
    cells.map((column, place) => ({ row, column, content: shown ? (names[place] ?? '') : '' })),
  );
  if (shown) table.hiddenHeader = null;
  table.area = { ...area, row: shown ? row : row + 1, rows: area.rows + (shown ? 1 : -1) };
  tellTables(workbook);
}

export function removeTable(workbook: Workbook, table: Table): void {
  workbook.tables = workbook.tables.filter((other) => other !== table);
  workbook.events.fire('tableDeleted', [table.sheet.id, workbookTarget], {
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
    worksheetId: table.sheet.id,
  });
  tellTables(workbook);
}

export function forgetTablesOf(workbook: Workbook, sheet: Sheet): void {
  for (const table of tablesOn(workbook, sheet)) removeTable(workbook, table);
}

/** For saving: every table with what a file keeps about it. */
export function listTables(workbook: Workbook): readonly TableRecord[] {
  return workbook.tables.map((table) => ({
    name: table.name,
    sheet: table.sheet.name,
    area: table.area,
    style: String(table.look.get('Style') ?? defaultTableStyle),
    showFilterButton: table.look.get('ShowFilterButton') !== false,
  }));
}

/** After a file was opened: the tables it holds, instead of all that were known. Unknown sheets are passed over. */
export function restoreTables(workbook: Workbook, records: readonly TableRecord[]): void {
  workbook.tables = [];
  for (const record of records) {
    const sheet = workbook.sheets.find((each) => fold(each.name) === fold(record.sheet));
    if (sheet === undefined) continue;
    const table = keepTable(workbook, sheet, record.area, record.name);
    table.look.set('Style', record.style);
    table.look.set('ShowFilterButton', record.showFilterButton);
  }
  tellTables(workbook);
}

/** The header texts, made unique and text as Excel makes them: "Column1" for a blank, "Điểm2" for a second "Điểm". */
export function fillHeaders(workbook: Workbook, sheet: Sheet, area: Area, isNew: boolean): void {
  const used = new Set<string>();
  const writes = gridOf({ ...area, rows: 1 }, (row, column) => {
    const present = isNew ? '' : String(workbook.backend.value(sheet.name, row, column));
    const name = uniqueHeader(present === '' ? `Column${column - area.column + 1}` : present, used);
    used.add(fold(name));
    return { row, column, content: name };
  }).flat();
  const changed = writes.filter(
    (write) => workbook.backend.value(sheet.name, write.row, write.column) !== write.content,
  );
  if (changed.length > 0) workbook.backend.setCells(sheet.name, changed);
}

export function tellTables(workbook: Workbook): void {
  workbook.backend.setTables?.(listTables(workbook));
}

function keepTable(workbook: Workbook, sheet: Sheet, area: Area, name: string): Table {
  const table: Table = {
    id: String(workbook.nextNumber()),
    name,
    sheet,
    area,
    hiddenHeader: null,
    look: new Map(),
  };
  workbook.tables = [...workbook.tables, table];
  tellTables(workbook);
  return table;
}

function isBlankRow(workbook: Workbook, sheet: Sheet, { row, column, columns }: Area): boolean {
  if (row < 0) return false;
  return gridOf({ row, column, rows: 1, columns }, (r, c) => workbook.backend.formula(sheet.name, r, c))
    .flat()
    .every((content) => content === '');
}

function pushDown(workbook: Workbook, sheet: Sheet, area: Area): void {
  const { backend } = workbook;
  const used = backend.usedArea(sheet.name);
  const bottom = used === null ? area.row : Math.max(used.row + used.rows, area.row);
  const below = { ...area, rows: bottom - area.row };
  if (below.rows === 0) return;
  const contents = gridOf(below, (row, column) => ({
    row: row + 1,
    column,
    content: backend.formula(sheet.name, row, column),
  }));
  backend.setCells(sheet.name, contents.flat());
}

function uniqueHeader(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(fold(wanted))) return wanted;
  let number = 2;
  while (used.has(fold(`${wanted}${number}`))) number++;
  return `${wanted}${number}`;
}

function freeTableName(workbook: Workbook): string {
  let number = workbook.tables.length + 1;
  while (workbook.tables.some((table) => fold(table.name) === `table${number}`)) number++;
  return `Table${number}`;
}

/** A letter or _ first, then letters, digits, _ and points; not an address such as A1. */
function isTableName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !looksLikeAddress(name);
}

function looksLikeAddress(name: string): boolean {
  return /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || readAddress(name) !== null;
}
