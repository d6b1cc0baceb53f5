import { decimal } from '../scoring/index.ts';
import type { Decimal, Share } from '../scoring/index.ts';
import { areEqual, fractionOf, nearestWhole, over, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { showNumber } from './numbers.ts';

/** A share as a percentage, rounded half away from zero for display only (scoring-spec §1.6): `83,75%`. */
export function showPercent(share: Share | Decimal, places = 2): string {
  return `${showNumber(percentOf(exactShare(share), places))}%`;
}

/** `= 83,75%` when two digits are exact, else `≈ 86,67%`. */
export function equalsPercent(share: Share): string {
  const exact = exactShare(share);
  const shown = percentOf(exact, 2);
  const isExact = areEqual(fractionOf(shown), times(exact, hundred));
  return `${isExact ? '=' : '≈'} ${showNumber(shown)}%`;
}

/** A share that missed a limit, with as many digits as are needed to look different from it: 84,996% is not 85%. */
export function showPercentUnlike(share: Share, limit: Decimal): string {
  const texts = [2, 4, 6, 8].map((places) => showPercent(share, places));
  return texts.find((text) => text !== showPercent(limit, 8)) ?? showPercent(share);
}

const hundred: Fraction = { top: 100n, bottom: 1n };

function percentOf(share: Fraction, places: number): Decimal {
  const scaled = times(times(share, hundred), { top: 10n ** BigInt(places), bottom: 1n });
  return leadingDigits(nearestWhole(scaled), -places);
}

/** A target of nearly nothing makes a rate with more digits than a number keeps: the first 15 are shown. */
function leadingDigits(whole: bigint, exponent: number): Decimal {
  const extra = whole.toString().length - mostDigits;
  return extra <= 0
    ? decimal(Number(whole), exponent)
    : decimal(Number(whole / 10n ** BigInt(extra)), exponent + extra);
}

const mostDigits = 15;

function exactShare(share: Share | Decimal): Fraction {
  return 'numerator' in share
    ? over(fractionOf(share.numerator), fractionOf(share.denominator))
    : fractionOf(share);
}
