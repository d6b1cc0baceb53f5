import type { RowScorer } from './rows.ts';

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

/** Actuals and targets of at most two digits, so small that every product below is a safe integer. */
export function ratioRow(ratio: PlainRatio): RowScorer {
  const largest = largestHundredths(ratio);
  const { lineMax, lowerIsBetter } = ratio;
  return ({ values, targets }, points, first, size) => {
    let complete = true;
    for (let member = 0; member < size; member++) {
      const actual = hundredthsOf(values[member], largest);
      const aim = hundredthsOf(targets?.[member], largest);
      if (actual >= 0 && aim > 0) {
        const raw = lowerIsBetter ? plainPoints(aim, actual, ratio) : plainPoints(actual, aim, ratio);
        points[first + member] = Math.min(raw, lineMax);
      } else {
        points[first + member] = Number.NaN;
        complete = false;
      }
    }
    return complete;
  };
}

function plainPoints(above: number, below: number, { full, unit, least, most, atMost }: PlainRatio): number {
  if (least !== null && above * least.denominator < below * least.numerator) return 0;
  if (above * most.denominator >= below * most.numerator) return atMost;
  return Math.floor((2 * full * above + below * unit) / (2 * below * unit)) * unit;
}

/** Not a number when it is none, has more digits, or is too large. */
function hundredthsOf(value: unknown, largest: number): number {
  if (typeof value !== 'number') return Number.NaN;
  const hundredths = Math.round(value * 100);
  return hundredths / 100 === value && hundredths <= largest ? hundredths : Number.NaN;
}

function largestHundredths({ full, unit, least, most }: PlainRatio): number {
  if (full < 0 || most.numerator < 0) return 0;
  const rates = least === null ? [most] : [most, least];
  const factors = rates.flatMap(({ numerator, denominator }) => [Math.abs(numerator), denominator]);
  return Math.floor(Number.MAX_SAFE_INTEGER / Math.max(2 * full + unit, 2 * unit, ...factors));
}
