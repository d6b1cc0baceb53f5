import { ceilingOf, floorOf, portionOf } from './portion.ts';
import type { Rate } from './portion.ts';

/** How a rule words its limit: "không quá", "ít nhất", "trên" (scoring-spec §11.2). */
export type QuotaWording = 'atMost' | 'atLeast' | 'moreThan';

/**
 * Whether "không quá p%" comes down to none although the share is more than nothing (6 × 15% is 0,9): there an office
 * may choose to allow one. That choice is its own, never a default (domain.md §3.3).
 */
export function comesDownToNone(count: number, share: Rate): boolean {
  const portion = portionOf(count, share);
  return portion.numerator > 0n && floorOf(portion) === 0;
}

/**
 * How many of `count` a share allows or asks for, in integer arithmetic:
 * "không quá p%" the floor, "ít nhất p%" the ceiling, "trên p%" the first whole number that is strictly more.
 * `share` is a rate: 15% is 0.15. `count` must be a whole number ≥ 0.
 */
export function quota(count: number, share: Rate, wording: QuotaWording): number {
  const portion = portionOf(count, share);
  switch (wording) {
    case 'atMost':
      return floorOf(portion);
    case 'atLeast':
      return ceilingOf(portion);
    case 'moreThan':
      return floorOf(portion) + 1;
  }
}
