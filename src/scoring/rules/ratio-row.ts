import type { RowScorer } from './rows.ts';
import { numberIn } from './rows.ts';
import { lowerOf } from '../doubles.ts';

/** A rate as a fraction of whole numbers. */
export type Rate = { readonly numerator: number; readonly denominator: number };

/** A ratio line at its scale. */
export type PlainRatio = {
  readonly full: number;
  /** What one unit of the last rounded place is worth. */
  readonly unit: number;
  readonly least: Rate | null;
  readonly most: Rate;
  readonly atMost: number;
  readonly lineMax: number;
  readonly lowerIsBetter: boolean;
};

const noLeast: Rate = { numerator: 0, denominator: 1 };

/** Actuals and targets of at most two digits, so small that every product below is a safe integer. */
export function ratioRow(ratio: PlainRatio): RowScorer {
  const largest = largestHundredths(ratio);
  const { full, unit, atMost, lineMax, lowerIsBetter } = ratio;
  const { numerator, denominator } = ratio.least ?? noLeast;
  // Rounding keeps the order: a rate of at least the highest one gives at least its points.
  const cap = Math.min(atMost, lineMax);
  return ({ values, targets }, points, first, size, sums, own) => {
    let complete = true;
    // A target is mostly the same for all members.
    let target = Number.NaN;
    let aim = Number.NaN;
    for (let member = 0; member < size; member++) {
      const actual = plainHundredths(numberIn(values[member]));
      const given = numberIn(targets?.[member]);
      if (given !== target) {
        target = given;
        aim = plainHundredths(given);
      }
      const above = lowerIsBetter ? aim : actual;
      const below = lowerIsBetter ? actual : aim;
      const isPlain = above >= 0 && above <= largest && below > 0 && below <= largest && aim > 0;
      const raw = Math.floor((2 * full * above + below * unit) / (2 * below * unit)) * unit;
      const scored = above * denominator < below * numerator ? 0 : lowerOf(raw, cap);
      points[first + member] = isPlain ? scored : Number.NaN;
      sums[own + member] = (sums[own + member] ?? 0) + (isPlain ? scored : 0);
      complete = complete && isPlain;
    }
    return complete;
  };
}

/** Not a number when it has more than two digits. */
function plainHundredths(value: number): number {
  const hundredths = Math.floor(value * 100 + 0.5);
  return hundredths / 100 === value ? hundredths : Number.NaN;
}

function largestHundredths({ full, unit, least, most }: PlainRatio): number {
  if (full < 0 || most.numerator < 0) return 0;
  const rates = least === null ? [most] : [most, least];
  const factors = rates.flatMap(({ numerator, denominator }) => [Math.abs(numerator), denominator]);
  return Math.floor(Number.MAX_SAFE_INTEGER / Math.max(2 * full + unit, 2 * unit, ...factors));
}
