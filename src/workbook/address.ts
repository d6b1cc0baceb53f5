/** A rectangle on a sheet; row and column of its first cell count from 1. */
export type SheetArea = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** `A`, `Z`, `AA`… for a column counted from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `D12`, with row and column counted from 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `$D$12` */
export function absoluteCellName(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** Always in quotation marks, so that Vietnamese names, spaces and digits need no rule: `'Tự chấm'`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'Tự chấm'!D12` */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${cellName(row, column)}`;
}

/** `'Tự chấm'!$A$4:$F$20`, as our formulas refer to a table. */
export function areaReference({ sheet, row, column, rows, columns }: SheetArea): string {
  const last = absoluteCellName(row + Math.max(rows, 1) - 1, column + Math.max(columns, 1) - 1);
  return `${quotedSheet(sheet)}!${absoluteCellName(row, column)}:${last}`;
}

export type CellPlace = { readonly sheet: string | null; readonly row: number; readonly column: number };

/** Reads `D12`, `$D$12`, `'Tự chấm'!D12`; null for anything else or a cell that no sheet has. */
export function readCellAddress(text: string): CellPlace | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text.trim());
  if (match === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const letters = (match[3] ?? '').toUpperCase();
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[4]);
  return row >= 1 && row <= lastRow && column <= lastColumn ? { sheet, row, column } : null;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** `'Bảng điểm'!A1:F20`, as people read it. */
export function areaName({ sheet, row, column, rows, columns }: SheetArea): string {
  return `${cellAddress(sheet, row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}
