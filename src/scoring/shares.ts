import type { Decimal } from './decimal.ts';
import { powerOfTen } from './decimal.ts';
import { compareProducts } from './products.ts';
import type { Share } from './result.ts';

/** Negative, zero or positive as the share is smaller than, equal to or larger than the limit; never rounded (§1.6). */
export function compareShareWith(share: Share, limit: Decimal): number {
  return compareScaled(share.numerator, { coefficient: 1, exponent: 0 }, limit, share.denominator);
}

/** Negative, zero or positive as `left` is the smaller, an equal or the larger share. */
export function compareShares(left: Share, right: Share): number {
  return compareScaled(left.numerator, right.denominator, right.numerator, left.denominator);
}

/** The sign of a·b − c·d. */
function compareScaled(a: Decimal, b: Decimal, c: Decimal, d: Decimal): number {
  const left = a.exponent + b.exponent;
  const right = c.exponent + d.exponent;
  const shift = left - right;
  const leftShift = shift > 0 ? powerOfTen(shift) : 1;
  const rightShift = shift < 0 ? powerOfTen(-shift) : 1;
  const first = a.coefficient * leftShift;
  const third = c.coefficient * rightShift;
  if (Number.isSafeInteger(first) && Number.isSafeInteger(third)) {
    return compareProducts(first, b.coefficient, third, d.coefficient);
  }
  return compareProducts(
    BigInt(a.coefficient) * 10n ** BigInt(Math.max(0, shift)),
    b.coefficient,
    BigInt(c.coefficient) * 10n ** BigInt(Math.max(0, -shift)),
    d.coefficient,
  );
}
