import { decimalFromNumber, decimalToNumber, powerOfTen } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { Whole } from './products.ts';

/** The largest whole number of 15 digits. */
export const largestShown = 999_999_999_999_999;

/** The first size that 15 digits cannot hold to the unit; larger inputs are refused. */
const tooLarge = 1e15;

/** True for a double that the engine can use: finite and below 10^15. */
function isUsable(value: number): boolean {
  return value < tooLarge && value > -tooLarge;
}

/**
 * The double nearest to the decimal that Excel shows (scoring-spec §1.2); not a number when it is not usable.
 * Decimals of up to 15 digits and their nearest doubles stand in the same order, so that shown doubles compare exactly.
 */
export function shownDouble(value: number): number {
  const hundredths = Math.floor(value * 100 + 0.5);
  if (hundredths / 100 === value && isUsable(hundredths)) return value;
  return isUsable(value) ? decimalToNumber(decimalFromNumber(value)) : Number.NaN;
}

/** Two decimals as whole numbers of the same unit; plain numbers while they are safe. */
export function safeWholes(left: Decimal, right: Decimal): readonly [Whole, Whole] {
  const exponent = Math.min(left.exponent, right.exponent);
  const first = left.coefficient * powerOfTen(left.exponent - exponent);
  const second = right.coefficient * powerOfTen(right.exponent - exponent);
  const isSafe = Number.isSafeInteger(first) && Number.isSafeInteger(second);
  return isSafe ? [first, second] : commonWholes(left, right);
}

/** Two decimals as whole numbers of the same unit. */
export function commonWholes(left: Decimal, right: Decimal): readonly [bigint, bigint] {
  const exponent = Math.min(left.exponent, right.exponent);
  return [wholeOf(left, exponent), wholeOf(right, exponent)];
}

/** value / 10^exponent; the exponent must not be above the value's own. */
export function wholeOf(value: Decimal, exponent: number): bigint {
  return BigInt(value.coefficient) * 10n ** BigInt(value.exponent - exponent);
}

/**
 * The lower of two whole numbers below 2^52. Half of all points stand above a cap, so that a processor guesses wrong at
 * every other branch: this has none.
 */
export function lowerOf(left: number, right: number): number {
  return (left + right - Math.abs(left - right)) / 2;
}
