import { ceilingOf, floorOf, portionOf } from './portion.ts';
import type { Rate } from './portion.ts';

/** How a rule words its limit: "không quá", "ít nhất", "trên" (scoring-spec §11.2). */
export type QuotaWording = 'atMost' | 'atLeast' | 'moreThan';

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
