import { compareDecimals, decimal } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { Bound, Interval } from '../scheme.ts';

/** For every interval that does not hold the value, its value nearest to it, with at most `places` digits or the edge's own. */
export function valuesNear(
  value: Decimal,
  intervals: readonly Interval[],
  places: number,
): readonly Decimal[] {
  return intervals.flatMap(({ low, high }) => {
    if (low !== null && isOutside(value, low, 1)) return [inside(low, 1, places)];
    if (high !== null && isOutside(value, high, -1)) return [inside(high, -1, places)];
    return [];
  });
}

/** The values just beyond the ends of the intervals that belong to none of them; never below zero. */
export function valuesBeside(intervals: readonly Interval[], places: number): readonly Decimal[] {
  const beyond = intervals.flatMap(({ low, high }) => [
    ...(low === null ? [] : [inside({ ...low, closed: !low.closed }, -1, places)]),
    ...(high === null ? [] : [inside({ ...high, closed: !high.closed }, 1, places)]),
  ]);
  return beyond.filter(
    (value) => value.coefficient >= 0 && !intervals.some((interval) => holds(interval, value)),
  );
}

function holds({ low, high }: Interval, value: Decimal): boolean {
  return (low === null || !isOutside(value, low, 1)) && (high === null || !isOutside(value, high, -1));
}

function isOutside(value: Decimal, { value: edge, closed }: Bound, inward: 1 | -1): boolean {
  const difference = compareDecimals(value, edge) * inward;
  return difference < 0 || (difference === 0 && !closed);
}

/** The edge itself where it belongs to the interval, else the next number behind it. */
function inside({ value, closed }: Bound, inward: 1 | -1, places: number): Decimal {
  if (closed) return value;
  const exponent = Math.min(value.exponent, -places);
  return decimal(value.coefficient * 10 ** (value.exponent - exponent) + inward, exponent);
}
