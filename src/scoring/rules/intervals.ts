import { decimalToNumber } from '../decimal.ts';
import type { Bound, Interval } from '../scheme.ts';

/** Intervals made ready for shown doubles, which stand in the same order as their decimals. */
export type Intervals = {
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  readonly lowClosed: readonly boolean[];
  readonly highClosed: readonly boolean[];
};

export function compileIntervals(intervals: readonly Interval[]): Intervals {
  return {
    lows: intervals.map(({ low }) => boundOr(low, Number.NEGATIVE_INFINITY)),
    highs: intervals.map(({ high }) => boundOr(high, Number.POSITIVE_INFINITY)),
    lowClosed: intervals.map(({ low }) => low?.closed ?? true),
    highClosed: intervals.map(({ high }) => high?.closed ?? true),
  };
}

/** The first interval that holds the shown double; −1 when none does. */
export function intervalThatHolds(value: number, intervals: Intervals): number {
  for (let index = 0; index < intervals.lows.length; index++) {
    if (isAboveLow(value, intervals, index) && isBelowHigh(value, intervals, index)) return index;
  }
  return -1;
}

function isAboveLow(value: number, { lows, lowClosed }: Intervals, index: number): boolean {
  const low = lows[index] ?? Number.NaN;
  return value > low || (value === low && lowClosed[index] === true);
}

function isBelowHigh(value: number, { highs, highClosed }: Intervals, index: number): boolean {
  const high = highs[index] ?? Number.NaN;
  return value < high || (value === high && highClosed[index] === true);
}

function boundOr(bound: Bound | null, open: number): number {
  return bound === null ? open : decimalToNumber(bound.value);
}
