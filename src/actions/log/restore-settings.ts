import { logKeptTerms, logSettingHeaders, logSettingTerms, type Attempt } from '../../text/index.ts';
import { cellText, isBlank, type Cells } from '../../workbook/cells.ts';
import { findHeader } from '../../workbook/header.ts';
import type { LocatedTable } from '../../workbook/locate-tables.ts';
import type { OpenLog } from '../../workbook/log/open-log.ts';
import { logTableNames } from '../../workbook/log/table-names.ts';
import { typedOverHeader } from '../../workbook/repair/typed-over-header.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

const header = [logSettingHeaders.name('item'), logSettingHeaders.name('content')];

/** The settings of the log, made anew where they are gone; the rows of the log are not touched. */
export async function restoreSettings(
  door: WorkbookDoor,
  snapshot: WorkbookSnapshot,
  { table, settings }: OpenLog,
): Promise<Attempt<LocatedTable>> {
  if (settings === null) return makeSettings(door, snapshot, table);
  if (findHeader(settings.cells, logSettingHeaders) !== null) return { ok: true, value: settings };
  const found = snapshot.tables.find(({ name }) => name === logTableNames.settings);
  return found?.isHeaderOff === true ? showHeader(door, settings) : restoreHeader(door, settings);
}

async function showHeader(door: WorkbookDoor, { area, cells }: LocatedTable): Promise<Attempt<LocatedTable>> {
  const { sheet, row, rows } = area;
  const done = await door.repairTables([{ kind: 'showHeader', sheet, table: logTableNames.settings }]);
  const whole = { area: { ...area, row: row - 1, rows: rows + 1 }, cells: [header, ...cells] };
  return done.ok ? { ok: true, value: whole } : done;
}

async function restoreHeader(door: WorkbookDoor, settings: LocatedTable): Promise<Attempt<LocatedTable>> {
  const [first = [], ...rows] = settings.cells;
  const whole = [...header, ...first.slice(header.length).map(cellText)];
  const { sheet, rows: count } = settings.area;
  const typed = typedOverHeader(first.map(cellText), whole);
  const moves = typed !== null;
  const done = await door.repairTables([
    { kind: 'header', sheet, table: logTableNames.settings, header: whole, moves },
  ]);
  if (!done.ok) return done;
  const cells = moves ? [whole, typed, ...rows] : [whole, ...rows];
  return {
    ok: true,
    value: { area: { ...settings.area, rows: count + cells.length - 1 - rows.length }, cells },
  };
}

/** Off until the log has begun anew: what follows the workbook would begin it a second time. */
async function makeSettings(
  door: WorkbookDoor,
  snapshot: WorkbookSnapshot,
  log: LocatedTable,
): Promise<Attempt<LocatedTable>> {
  const cells: readonly (readonly string[])[] = [
    header,
    [logSettingTerms.name('kept'), logKeptTerms.name('no')],
    [logSettingTerms.name('person'), ''],
  ];
  const [rows, columns] = [cells.length, header.length];
  const { sheet, row } = log.area;
  const column = freeColumn(snapshot, log, rows, columns);
  const written = await door.writeRows(
    cells.map((content, place) => ({ sheet, grows: null, row: row + place, column, cells: content })),
  );
  if (!written.ok) return written;
  const area = { sheet, row, column, rows, columns };
  const made = await door.repairTables([{ kind: 'make', table: logTableNames.settings, ...area }]);
  return made.ok ? { ok: true, value: { area, cells } } : made;
}

/** Left of the log, where the settings stand in a new one, else the first room on its right. */
function freeColumn(snapshot: WorkbookSnapshot, log: LocatedTable, rows: number, columns: number): number {
  const { row, column, columns: width } = log.area;
  const left = column - columns - 1;
  const right = column + width + 1;
  const isFree = (at: number): boolean => isRoom(snapshot, { ...log.area, row, column: at, rows, columns });
  if (left >= 1 && isFree(left)) return left;
  let at = right;
  while (!isFree(at)) at += 1;
  return at;
}

type Room = LocatedTable['area'];

function isRoom(snapshot: WorkbookSnapshot, room: Room): boolean {
  const sheet = snapshot.sheets.find(({ name }) => name === room.sheet);
  const cells: Cells = (sheet?.cells ?? []).slice(
    Math.max(0, room.row - (sheet?.row ?? 1)),
    room.row + room.rows - (sheet?.row ?? 1),
  );
  const from = room.column - (sheet?.column ?? 1);
  const blank = cells.every((row) =>
    row.every((cell, place) => place < from || place >= from + room.columns || isBlank(cell)),
  );
  return blank && !snapshot.tables.some((table) => table.sheet === room.sheet && overlaps(table, room));
}

function overlaps(one: Omit<Room, 'sheet'>, other: Omit<Room, 'sheet'>): boolean {
  const apart = (a: number, aSize: number, b: number, bSize: number): boolean =>
    a + aSize <= b || b + bSize <= a;
  return (
    !apart(one.row, one.rows, other.row, other.rows) &&
    !apart(one.column, one.columns, other.column, other.columns)
  );
}
