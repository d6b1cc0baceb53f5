import { decimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { Whole } from './products.ts';

/**
 * left × right / denominator as a whole number, half away from zero on the exact rational: the one place that rounds
 * (scoring-spec §1.5). The denominator must be positive.
 */
export function roundedProduct(left: number, right: Whole, denominator: Whole): number {
  if (typeof right === 'number' && typeof denominator === 'number') {
    const twice = 2 * left * right + denominator;
    // A quotient of doubles below 2^53 never reaches the next whole number, so its floor is exact.
    if (left * right >= 0 && twice <= Number.MAX_SAFE_INTEGER) return Math.floor(twice / (2 * denominator));
  }
  return roundedQuotient(BigInt(left) * BigInt(right), BigInt(denominator));
}

/** numerator / denominator as a whole number, half away from zero; the denominator must be positive. */
export function roundedQuotient(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = Number((2n * size + denominator) / (2n * denominator));
  return numerator < 0n ? -rounded : rounded;
}

/** The decimal with at most `places` digits, half away from zero: 1.005 → 1.01, −2.5 → −3. */
export function roundDecimal(value: Decimal, places: number): Decimal {
  const surplus = -value.exponent - places;
  if (surplus <= 0) return value;
  return decimal(roundedQuotient(BigInt(value.coefficient), 10n ** BigInt(surplus)), -places);
}
