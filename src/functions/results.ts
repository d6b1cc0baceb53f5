import { isFunctionError, valueError } from './contract.ts';
import type { FunctionResult, ResultCell } from './contract.ts';
import { impossibleResult } from '../text/index.ts';

/** The longest text that a cell holds. */
const longestText = 32_767;

/**
 * Makes a result safe to leave the add-in: the runtime turns NaN, null and undefined inside a matrix into 0
 * without a word (excel-facts §1.4), so none of them may ever be there. An empty table is one blank cell.
 */
export function encodeResult(result: FunctionResult): FunctionResult {
  if (!isTable(result)) return encodeCell(result);
  const rows = result.map((row) => (row.every(isSafe) ? row : row.map(encodeCell)));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return [['']];
  return rows.map((row) => (row.length === width ? row : padded(row, width)));
}

function padded(row: readonly ResultCell[], width: number): readonly ResultCell[] {
  return [...row, ...Array.from({ length: width - row.length }, () => '')];
}

export function isTable(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

/** Nearly every cell is what it should be: its row needs no copy. */
function isSafe(cell: ResultCell | null | undefined): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  return typeof cell === 'string' ? isWhole(cell) : typeof cell === 'boolean';
}

function encodeCell(cell: ResultCell | null | undefined): ResultCell {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return encodeNumber(cell);
  if (isFunctionError(cell)) return { error: cell.error, message: wellFormed(cell.message) };
  return typeof cell === 'string' ? wellFormed(cell) : cell;
}

/** Adding 0 turns -0 into 0. */
function encodeNumber(value: number): ResultCell {
  return Number.isFinite(value) ? value + 0 : valueError(impossibleResult());
}

/** Halves of pairs, whole pairs too: nearly no text has either. */
const anySurrogate = /[\uD800-\uDFFF]/;

/** Browsers before 2023 cannot tell themselves. */
const isWellFormed = ownCheck() ?? ((text: string): boolean => !anySurrogate.test(text));

function ownCheck(): ((text: string) => boolean) | null {
  const own: unknown = Reflect.get(String.prototype, 'isWellFormed');
  return typeof own === 'function' ? (text) => Reflect.apply(own, text, []) === true : null;
}

function isWhole(text: string): boolean {
  return text.length <= longestText && isWellFormed(text);
}

/** Half a surrogate pair cannot be written as UTF-8. */
function wellFormed(text: string): string {
  if (isWhole(text)) return text;
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return whole.length <= longestText
    ? whole
    : `${whole.slice(0, longestText - 1)}…`.replace(/\p{Surrogate}/gu, '');
}
