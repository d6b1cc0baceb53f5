import type { Decimal } from '../decimal.ts';
import { compareDecimals, decimal } from '../decimal.ts';
import type { Share } from '../result.ts';
import { compareShareWith } from '../shares.ts';
import type { Comparison } from './condition.ts';

/** Whether `left comparison right` holds, given the sign of left − right. */
export function holds(sign: number, comparison: Comparison): boolean {
  switch (comparison) {
    case '>=':
      return sign >= 0;
    case '>':
      return sign > 0;
    case '<=':
      return sign <= 0;
    case '<':
      return sign < 0;
    case '=':
      return sign === 0;
  }
}

export function compareValue(value: Decimal, comparison: Comparison, limit: Decimal): boolean {
  return holds(compareDecimals(value, limit), comparison);
}

export function compareShareValue(share: Share, comparison: Comparison, limit: Decimal): boolean {
  return holds(compareShareWith(share, limit), comparison);
}

const largestHonestPercent = decimal(10);

/** 102 where a percentage is asked for is most likely 102 %, not 10 200 %: nobody may guess. */
export function isDoubtfulPercent(value: Decimal): boolean {
  return compareDecimals(value, largestHonestPercent) > 0;
}
