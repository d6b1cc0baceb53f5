import type { Decimal } from './decimal.ts';
import type { Share } from './result.ts';

/** A part of a whole: a decimal rate (15% is 0.15), or an exact fraction such as 2/3. */
export type Rate = Decimal | Share;

/** An exact fraction of integers; the denominator is positive. */
export type Portion = { readonly numerator: bigint; readonly denominator: bigint };

/**
 * count × rate as an exact fraction. Integers only: in doubles 0.07 × 100 is above 7 and 0.29 × 100 is below 29,
 * which gives or takes one award. `count` must be a whole number ≥ 0 and the rate not negative.
 */
export function portionOf(count: number, rate: Rate): Portion {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a whole count: ${count}`);
  const { numerator, denominator } = fractionOf(rate);
  if (numerator < 0n || denominator <= 0n) throw new RangeError('a rate is a fraction that is not negative');
  return { numerator: BigInt(count) * numerator, denominator };
}

/** The largest whole number that is not above the portion. */
export function floorOf(portion: Portion): number {
  return Number(portion.numerator / portion.denominator);
}

/** The smallest whole number that is not below the portion. */
export function ceilingOf(portion: Portion): number {
  return Number((portion.numerator + portion.denominator - 1n) / portion.denominator);
}

function fractionOf(rate: Rate): Portion {
  if ('coefficient' in rate) return integersOf(rate);
  const over = integersOf(rate.numerator);
  const under = integersOf(rate.denominator);
  return {
    numerator: over.numerator * under.denominator,
    denominator: over.denominator * under.numerator,
  };
}

function integersOf({ coefficient, exponent }: Decimal): Portion {
  return exponent >= 0
    ? { numerator: BigInt(coefficient) * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: BigInt(coefficient), denominator: 10n ** BigInt(-exponent) };
}
