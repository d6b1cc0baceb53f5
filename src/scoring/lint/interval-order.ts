import { compareDecimals, zero } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { Bound, Interval } from '../scheme.ts';

/** How an interval follows the one that reaches furthest before it; `to` is null for a single value. */
export type Join =
  | { readonly kind: 'meet' }
  | { readonly kind: 'gap' | 'overlap'; readonly at: Decimal; readonly to: Decimal | null };

export function joinOf(before: Interval, after: Interval): Join {
  if (before.high === null || after.low === null) return overlapFrom(before, after);
  const difference = compareDecimals(before.high.value, after.low.value);
  if (difference < 0) return { kind: 'gap', at: before.high.value, to: after.low.value };
  if (difference > 0) return overlapFrom(before, after);
  const [closedBefore, closedAfter] = [before.high.closed, after.low.closed];
  if (closedBefore !== closedAfter) return { kind: 'meet' };
  return { kind: closedBefore ? 'overlap' : 'gap', at: after.low.value, to: null };
}

/** Both hold everything from the start of the later one to the nearer end. */
function overlapFrom(before: Interval, after: Interval): Join {
  const end = reachesFurther(after, before) ? before.high : after.high;
  const at = after.low?.value ?? end?.value ?? zero;
  const to = after.low === null || end === null || compareDecimals(end.value, at) === 0 ? null : end.value;
  return { kind: 'overlap', at, to };
}

export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const difference = compareDecimals(low.value, high.value);
  return difference > 0 || (difference === 0 && !(low.closed && high.closed));
}

/** For sorting: the interval that starts lower first; a closed start is lower than an open one. */
export function startsBefore(left: Interval, right: Interval): number {
  if (left.low === null || right.low === null) return Number(left.low !== null) - Number(right.low !== null);
  return compareBounds(left.low, right.low, -1);
}

export function reachesFurther(left: Interval, right: Interval): boolean {
  if (right.high === null) return false;
  return left.high === null || compareBounds(left.high, right.high, 1) > 0;
}

function compareBounds(left: Bound, right: Bound, closedSide: 1 | -1): number {
  const difference = compareDecimals(left.value, right.value);
  return difference !== 0 ? difference : (Number(left.closed) - Number(right.closed)) * closedSide;
}
