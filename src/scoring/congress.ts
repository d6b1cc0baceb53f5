import type { Decimal } from './decimal.ts';
import { decimal } from './decimal.ts';
import type { Share } from './result.ts';

export type DelegatePart = {
  readonly count: number;
  /** What was left behind the whole number: 108,5 leaves 1/2 (shown over the sum of the ratios: 50/100). */
  readonly remainder: Share;
  /** This part received one of the places left over. */
  readonly roundedUp: boolean;
};

export type DelegateSplit =
  | {
      readonly kind: 'split';
      readonly parts: readonly DelegatePart[];
      /** Equal remainders stood at the line; the part named first was served first. */
      readonly tied: boolean;
    }
  | { readonly kind: 'aboveMax'; readonly total: number; readonly max: number }
  /** No ratio above zero, or one below zero: nothing to split by. */
  | { readonly kind: 'noRatio' };

/**
 * Splits a number of delegates by ratios with the largest remainder (scoring-spec §12): 155 at 70/30 is 109 + 46.
 * Ratios may be 70 and 30 or 0.7 and 0.3: they are measured against their sum. `total` is a whole number ≥ 0.
 */
export function splitDelegates(
  total: number,
  ratios: readonly Decimal[],
  max: number | null = null,
): DelegateSplit {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`not a whole count: ${total}`);
  if (max !== null && total > max) return { kind: 'aboveMax', total, max };
  const weights = wholeWeights(ratios);
  const sum = weights.reduce((left, right) => left + right, 0n);
  if (sum === 0n || weights.some((weight) => weight < 0n)) return { kind: 'noRatio' };
  const exact = weights.map((weight, index) => ({ index, product: BigInt(total) * weight }));
  const places = exact.reduce((left, { product }) => left - Number(product / sum), total);
  const order = [...exact].sort((left, right) => bySize(right.product % sum, left.product % sum));
  const served = new Set(order.slice(0, places).map(({ index }) => index));
  const [last, next] = order.slice(Math.max(places - 1, 0), places + 1);
  return {
    kind: 'split',
    parts: exact.map(({ index, product }) => ({
      count: Number(product / sum) + (served.has(index) ? 1 : 0),
      remainder: { numerator: decimal(Number(product % sum)), denominator: decimal(Number(sum)) },
      roundedUp: served.has(index),
    })),
    tied: places > 0 && next !== undefined && last !== undefined && last.product % sum === next.product % sum,
  };
}

export type ConferenceForm = 'plenary' | 'delegates' | 'undecided';

/**
 * The form of a conference by headcount (16/KH-HĐTĐKT Bắc Giang): below 200 a plenary, above 200 delegates.
 * The plan says nothing about exactly 200: the organiser decides.
 */
export function conferenceForm(headcount: number): ConferenceForm {
  return conferenceFormAt(headcount, 200);
}

/** The same for a plan with another number. */
export function conferenceFormAt(headcount: number, limit: number): ConferenceForm {
  if (headcount === limit) return 'undecided';
  return headcount < limit ? 'plenary' : 'delegates';
}

function wholeWeights(ratios: readonly Decimal[]): readonly bigint[] {
  // No spread: a whole column of ratios would be more arguments than a call may have.
  const exponent = ratios.reduce((least, ratio) => Math.min(least, ratio.exponent), 0);
  return ratios.map((ratio) => BigInt(ratio.coefficient) * 10n ** BigInt(ratio.exponent - exponent));
}

function bySize(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
