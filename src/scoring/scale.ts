import { decimal, powerOfTen } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import { roundedProduct, roundedQuotient } from './rounding.ts';
import type { Places } from './scheme.ts';

/**
 * Within one scoring call all points are whole numbers of 10^−digits, so that sums of them are exact and fast.
 * Points cross the border of the engine as decimals.
 */
export type Scale = {
  readonly digits: number;
  /** 10^digits. */
  readonly power: number;
  readonly places: Places;
  /** 10^(digits − places): what one unit of the last rounded place is worth. */
  readonly unit: number;
  /** The largest points of a line; sums of all lines stay safe integers. */
  readonly limit: number;
};

/** More digits than this would leave too little room for sums. */
export const mostDigits = 9;

export function makeScale(digits: number, places: Places, lines: number): Scale {
  const power = 10 ** digits;
  const limit = Math.floor(Number.MAX_SAFE_INTEGER / (2 * (lines + 1)));
  return { digits, power, places, unit: 10 ** (digits - places), limit };
}

/** Points at the scale; beyond its digits or its limit (both reported when a scheme is compiled) cut to fit. */
export function toScale(value: Decimal, scale: Scale): number {
  const shift = value.exponent + scale.digits;
  const points =
    shift >= 0
      ? value.coefficient * powerOfTen(shift)
      : roundedQuotient(BigInt(value.coefficient), 10n ** BigInt(-shift));
  return Math.max(-scale.limit, Math.min(scale.limit, points));
}

export function fromScale(points: number, scale: Scale): Decimal {
  return decimal(points, -scale.digits);
}

/** left × right / denominator at the scale, rounded to the places of the scheme. */
export function roundedToPlaces(
  left: number,
  right: number | bigint,
  denominator: number | bigint,
  scale: Scale,
): number {
  if (typeof denominator === 'bigint') {
    return roundedProduct(left, right, denominator * BigInt(scale.unit)) * scale.unit;
  }
  const divisor = denominator * scale.unit;
  const exact = divisor <= Number.MAX_SAFE_INTEGER ? divisor : BigInt(denominator) * BigInt(scale.unit);
  return roundedProduct(left, right, exact) * scale.unit;
}
