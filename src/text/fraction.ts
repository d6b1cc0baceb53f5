import type { Decimal } from '../scoring/index.ts';

/** An exact fraction, only to say honestly whether a shown number is exact or rounded; the bottom is positive. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

export function fractionOf({ coefficient, exponent }: Decimal): Fraction {
  return exponent >= 0
    ? { top: BigInt(coefficient) * 10n ** BigInt(exponent), bottom: 1n }
    : { top: BigInt(coefficient), bottom: 10n ** BigInt(-exponent) };
}

export function plus(left: Fraction, right: Fraction): Fraction {
  return { top: left.top * right.bottom + right.top * left.bottom, bottom: left.bottom * right.bottom };
}

export function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, { top: -right.top, bottom: right.bottom });
}

export function times(left: Fraction, right: Fraction): Fraction {
  return { top: left.top * right.top, bottom: left.bottom * right.bottom };
}

/** The divisor must not be zero. */
export function over(left: Fraction, right: Fraction): Fraction {
  const sign = right.top < 0n ? -1n : 1n;
  return { top: left.top * right.bottom * sign, bottom: left.bottom * right.top * sign };
}

export function areEqual(left: Fraction, right: Fraction): boolean {
  return left.top * right.bottom === right.top * left.bottom;
}

/** The nearest whole number, halves away from zero. */
export function nearestWhole({ top, bottom }: Fraction): bigint {
  const size = top < 0n ? -top : top;
  const rounded = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}
