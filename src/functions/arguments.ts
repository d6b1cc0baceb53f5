import type { Cell, Cells } from '../workbook/cells.ts';

/** Above these sizes a range is a reference to whole columns or rows; what is blank at its end is not handed on. */
const largestRows = 4000;
const largestColumns = 400;
/** Desktop Excel hands over empty cells as 0: a tail this long is empty, whatever it says. */
const zerosAreEmptyFrom = 100_000;

const nothing: Cells = [];

/**
 * The cells of one argument as Excel hands it over: a matrix, a scalar (a 1x1 range), or nothing at all
 * (`null` and `undefined` give no rows). Ragged rows are filled with blanks. Rows that hold the same cells as one of
 * the `known` tables are its rows, and a table of the same rows is that table.
 */
export function decodeArgument(raw: unknown, known: readonly Cells[] = []): Cells {
  if (raw === null || raw === undefined) return nothing;
  if (!Array.isArray(raw)) return [[decodeCell(raw)]];
  const kept = rowsOf(raw.length > largestRows ? raw.slice(0, usedRows(raw)) : raw);
  const width = usedColumns(kept);
  const [newest, ...older] = tablesLike(kept, known);
  const rows = kept.map((row, place) => {
    const before = newest?.[place];
    return before?.length === width && isSameRow(row, before) ? before : decodeRow(row, width);
  });
  return [newest, ...older].find((table) => table !== undefined && isSameTable(rows, table)) ?? rows;
}

/** The same table at other times, the newest first: as many rows below the same header, which most of them share. */
function tablesLike(rows: readonly (readonly unknown[])[], known: readonly Cells[]): readonly Cells[] {
  const [header = []] = rows;
  let shared: Cells[number] | undefined;
  return known.filter((table) => {
    const isLike = table.length === rows.length && (table[0] === shared || isSameRow(header, table[0] ?? []));
    if (isLike) shared = table[0];
    return isLike;
  });
}

function decodeRow(row: readonly unknown[], width: number): readonly Cell[] {
  if (row.length === width && isPlainRow(row)) return row.slice();
  return Array.from({ length: width }, (_, column) => decodeCell(row[column]));
}

function isSameTable(rows: Cells, table: Cells): boolean {
  return rows.every((row, place) => row === table[place] || isSameRow(row, table[place] ?? []));
}

/** An error value is an object of its own in every call: its row is decoded again. */
function isSameRow(row: readonly unknown[], before: readonly Cell[]): boolean {
  if (row.length !== before.length) return false;
  for (let column = 0; column < before.length; column++) if (row[column] !== before[column]) return false;
  return true;
}

/** Numbers, texts and blanks mean what they are: nearly all rows need no decoding, only a copy. */
function isPlainRow(row: readonly unknown[]): row is readonly Cell[] {
  for (const cell of row) {
    if (typeof cell === 'string' || cell === null) continue;
    if (typeof cell !== 'number' || !Number.isFinite(cell)) return false;
  }
  return true;
}

function rowsOf(raw: readonly unknown[]): readonly (readonly unknown[])[] {
  if (isRows(raw)) return raw;
  const isMatrix = raw.some((row) => Array.isArray(row));
  if (!isMatrix) return [raw];
  return raw.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

function isRows(raw: readonly unknown[]): raw is readonly (readonly unknown[])[] {
  return raw.every((row) => Array.isArray(row));
}

/** At least two rows stay, so that a column never turns into a single cell. Every row is looked at: gaps are allowed. */
function usedRows(rows: readonly unknown[]): number {
  const zeroIsEmpty = rows.length >= zerosAreEmptyFrom;
  let end = rows.length;
  while (end > 2 && isEmptyRow(rows[end - 1], zeroIsEmpty)) end -= 1;
  return end;
}

/** A million times for a whole column: no closures, and "" first, which is what our formulas hand over. */
function isEmptyRow(row: unknown, zeroIsEmpty: boolean): boolean {
  if (!Array.isArray(row)) return isEmpty(row, zeroIsEmpty);
  const cells: readonly unknown[] = row;
  let column = cells.length;
  while (column > 0) {
    column -= 1;
    const cell = cells[column];
    if (cell === '' || (zeroIsEmpty && cell === 0)) continue;
    if (cell !== null && cell !== undefined) return false;
  }
  return true;
}

function usedColumns(rows: readonly (readonly unknown[])[]): number {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width <= largestColumns) return width;
  const used = rows.reduce((widest, row) => Math.max(widest, usedCells(row)), 0);
  return Math.max(2, used);
}

function usedCells(row: readonly unknown[]): number {
  let end = row.length;
  while (end > 0 && isEmpty(row[end - 1], row.length > 16_000)) end -= 1;
  return end;
}

function isEmpty(cell: unknown, zeroIsEmpty: boolean): boolean {
  return cell === null || cell === undefined || cell === '' || (zeroIsEmpty && cell === 0);
}

/** excel-facts §1.5, §1.6: errors arrive as `{type: 'Error', basicValue}`, data types as objects with a basic value. */
export function decodeCell(raw: unknown): Cell {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : { error: '#NUM!' };
  return typeof raw === 'object' ? decodeObject(raw) : { error: '#VALUE!' };
}

function decodeObject(raw: object): Cell {
  const error = errorCodeOf(raw);
  if (error !== null) return { error };
  const basic = textOrNumber(raw, 'basicValue') ?? textOrNumber(raw, 'text');
  return basic ?? { error: '#VALUE!' };
}

function errorCodeOf(raw: object): string | null {
  if ('error' in raw && typeof raw.error === 'string') return raw.error;
  if (!('type' in raw) || (raw.type !== 'Error' && raw.type !== 'CustomFunctionError')) return null;
  const code = textOrNumber(raw, 'basicValue') ?? textOrNumber(raw, 'code');
  return typeof code === 'string' && code !== '' ? code : '#VALUE!';
}

function textOrNumber(raw: object, key: 'basicValue' | 'text' | 'code'): string | number | boolean | null {
  const value: unknown = key in raw ? Object.entries(raw).find(([name]) => name === key)?.[1] : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
