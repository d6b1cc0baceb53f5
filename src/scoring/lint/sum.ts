import { decimal } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import { wholeOf } from '../doubles.ts';

/** The exact sum of points as a table states them. */
export function sumOf(values: readonly Decimal[]): Decimal {
  const exponent = values.reduce((least, value) => Math.min(least, value.exponent), 0);
  const sum = values.reduce((total, value) => total + wholeOf(value, exponent), 0n);
  return decimal(Number(sum), exponent);
}
