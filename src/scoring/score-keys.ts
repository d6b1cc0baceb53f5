import type { Decimal } from './decimal.ts';
import { compareDecimals, powerOfTen } from './decimal.ts';
import type { Level } from './standings.ts';

/** Keys that are compared first to last, larger is better; null takes no part. */
export type ScoreKeys = readonly (readonly Decimal[] | null)[];

/** A level for each position of the keys: whole numbers of one unit, decimals only where those are not safe. */
export function levelsOfKeys(keys: ScoreKeys): readonly Level[] {
  const width = keys.reduce((most, key) => Math.max(most, key?.length ?? 0), 0);
  return Array.from({ length: width }, (_none, position): Level => {
    const column = keys.map((key) => key?.[position]);
    const wholes = wholesOf(column);
    return wholes === null
      ? { compare: (left, right) => compareKeys(column[right], column[left]) }
      : { compare: (left, right) => (wholes[right] ?? 0) - (wholes[left] ?? 0) };
  });
}

/** Below every safe integer: a key that is shorter than another stands behind it where they are equal so far. */
const behindAll = Number.MIN_SAFE_INTEGER - 1;

function wholesOf(column: readonly (Decimal | undefined)[]): readonly number[] | null {
  let exponent = 0;
  for (const value of column) if (value !== undefined) exponent = Math.min(exponent, value.exponent);
  const wholes: number[] = [];
  for (const value of column) {
    const whole = value === undefined ? 0 : value.coefficient * powerOfTen(value.exponent - exponent);
    if (!Number.isSafeInteger(whole)) return null;
    wholes.push(value === undefined ? behindAll : whole);
  }
  return wholes;
}

function compareKeys(left: Decimal | undefined, right: Decimal | undefined): number {
  if (left === undefined || right === undefined)
    return Number(left !== undefined) - Number(right !== undefined);
  return compareDecimals(left, right);
}
