import type { Area } from '../../backend/types.ts';
import { HostError } from '../errors.ts';

/** Excel's own limits. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** An A1 reference; sheet is null where the text names none. */
export type SheetArea = { readonly sheet: string | null; readonly area: Area };

/** Reads "B2", "$A$1:B2", "B:D", "2:4" and "'Trang tính'!A1"; null where the text is no A1 reference. */
export function readAddress(text: string): SheetArea | null {
  const parts = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (parts === null) return null;
  const area = readArea((parts[3] ?? '').replace(/\$/g, '').toUpperCase());
  if (area === null) return null;
  const quoted = parts[1]?.replace(/''/g, "'");
  return { sheet: quoted ?? parts[2] ?? null, area };
}

/** As readAddress, with Excel's InvalidArgument for anything else. */
export function parseAddress(text: string): SheetArea {
  const found = readAddress(text);
  if (found === null) throw new HostError('InvalidArgument');
  return found;
}

/** "A1:B2", "B:D" for whole columns, "2:4" for whole rows. */
export function showArea(area: Area): string {
  const [left, right] = [columnName(area.column), columnName(area.column + area.columns - 1)];
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  if (area.rows === sheetRows) return `${left}:${right}`;
  if (area.columns === sheetColumns) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** "'Tự chấm'!A1:B2", quoted where Excel quotes. */
export function showAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${showArea(area)}`;
}

/** "='Tự chấm'!$A$1:$B$2", the form of a defined name. */
export function showAbsolute(sheet: string, area: Area): string {
  const dollars = showArea(area)
    .replace(/([A-Z]+)/g, '$$$1')
    .replace(/(\d+)/g, '$$$1');
  return `=${quoteSheet(sheet)}!${dollars}`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && readArea(name.toUpperCase()) === null
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

function readArea(text: string): Area | null {
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells !== null) {
    const [, column = '', row = '', otherColumn = column, otherRow = row] = cells;
    return between(Number(row) - 1, columnNumber(column), Number(otherRow) - 1, columnNumber(otherColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns !== null)
    return between(0, columnNumber(columns[1] ?? ''), sheetRows - 1, columnNumber(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return rows === null ? null : between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const [top, bottom] = row <= otherRow ? [row, otherRow] : [otherRow, row];
  const [left, right] = column <= otherColumn ? [column, otherColumn] : [otherColumn, column];
  if (top < 0 || bottom >= sheetRows || right >= sheetColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
