import { decimalToNumber } from '../decimal.ts';
import type { Bound, Interval } from '../scheme.ts';

/**
 * Intervals cut at all their ends, for shown doubles, which stand in the same order as their decimals. The ends
 * e0 < e1 < … make the pieces: below e0, e0 itself, between e0 and e1, e1 itself, … above the last.
 */
export type Intervals = {
  readonly ends: readonly number[];
  /** By piece: the first interval that holds it; −1 when none does. */
  readonly holders: readonly number[];
};

export function compileIntervals(intervals: readonly Interval[]): Intervals {
  const bounds = intervals.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const ends = [...new Set(bounds.map(({ value }) => decimalToNumber(value)))].sort(
    (left, right) => left - right,
  );
  const holders = [insideOf(ends, 0)].concat(ends.flatMap((end, index) => [end, insideOf(ends, index + 1)]));
  return {
    ends,
    holders: holders.map((value) => intervals.findIndex((interval) => isInside(value, interval))),
  };
}

/** The first interval that holds the shown double; −1 when none does. */
export function intervalThatHolds(value: number, { ends, holders }: Intervals): number {
  return Number.isNaN(value) ? -1 : (holders[pieceOf(value, ends)] ?? -1);
}

/** The piece in which a number lies: two for each end below it and one for an end that it is; without branches. */
export function pieceOf(value: number, ends: readonly number[]): number {
  let piece = 0;
  for (const end of ends) piece += Number(value >= end) + Number(value > end);
  return piece;
}

/** The lowest double of a piece that is not the first one. */
export function firstOf(piece: number, ends: readonly number[]): number {
  const end = ends[(piece - 1) >> 1] ?? 0;
  return piece % 2 === 1 ? end : nextAbove(end);
}

/** The neighbour of a finite double, towards +∞. */
function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const double = Float64Array.of(value);
  const bits = new BigInt64Array(double.buffer);
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n);
  return double[0] ?? value;
}

/** A number between two neighbouring ends; ends have 15 digits at most, so that there is a double between any two. */
function insideOf(ends: readonly number[], index: number): number {
  const low = ends[index - 1];
  const high = ends[index];
  if (low === undefined) return high === undefined ? 0 : Number.NEGATIVE_INFINITY;
  return high === undefined ? Number.POSITIVE_INFINITY : low + (high - low) / 2;
}

function isInside(value: number, { low, high }: Interval): boolean {
  return isBeyond(value, low, 1) && isBeyond(value, high, -1);
}

/** On the inner side of a bound: above a low one (direction 1), below a high one (direction −1). */
function isBeyond(value: number, bound: Bound | null, direction: 1 | -1): boolean {
  if (bound === null) return true;
  const distance = direction * (value - decimalToNumber(bound.value));
  return distance > 0 || (distance === 0 && bound.closed);
}
