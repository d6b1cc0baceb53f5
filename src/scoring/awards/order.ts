import { compareDecimals } from '../decimal.ts';
import type { AwardRule, OrderKey } from './award-rule.ts';
import type { Nominee } from './nominee.ts';
import { compareVotes } from './vote-of-nominee.ts';
import type { NomineeVote } from './vote-of-nominee.ts';

/** What the place of a candidate in the order depends on. */
export type Placed = {
  readonly rule: AwardRule;
  readonly nominee: Nominee;
  readonly vote: NomineeVote;
};

/**
 * Negative when `left` is surely ahead, positive when surely behind, 0 when equal, null when nobody can say: a key is
 * not known, or the two stand in lists of their own (a collective's rank says nothing about a person's).
 */
export function compareOrder(left: Placed, right: Placed, classOrder: readonly string[]): number | null {
  const sameRule = left.rule === right.rule;
  for (const [index, key] of left.rule.order.keys.entries()) {
    const comparable = sameRule || (right.rule.order.keys[index] === key && isCommon(key));
    const sign = comparable ? compareKey(key, left, right, classOrder) : null;
    if (sign === null || sign !== 0) return sign;
  }
  return sameRule || left.rule.order.keys.length === right.rule.order.keys.length ? 0 : null;
}

/** For lists: what is not known stands last, equals by their names. */
export function compareForDisplay(left: Placed, right: Placed, classOrder: readonly string[]): number {
  for (const key of left.rule.order.keys) {
    const sign = compareKey(key, left, right, classOrder);
    if (sign !== null && sign !== 0) return sign;
    if (sign === null) {
      const known = Number(compareKey(key, right, right, classOrder) === null);
      const unknown = Number(compareKey(key, left, left, classOrder) === null);
      if (known !== unknown) return unknown - known;
    }
  }
  return left.nominee.subject < right.nominee.subject
    ? -1
    : Number(left.nominee.subject !== right.nominee.subject);
}

/** Votes of one meeting and points of one scale can be compared across lists, ranks and classes cannot. */
function isCommon(key: OrderKey): boolean {
  return key === 'votes' || key === 'total';
}

function compareKey(
  key: OrderKey,
  left: Placed,
  right: Placed,
  classOrder: readonly string[],
): number | null {
  switch (key) {
    case 'rank':
      return difference(rankOf(left.nominee), rankOf(right.nominee));
    case 'class':
      return difference(placeOfClass(left.nominee, classOrder), placeOfClass(right.nominee, classOrder));
    case 'votes':
      return compareVotes(left, right);
    case 'total': {
      const totals = [right.nominee.total, left.nominee.total] as const;
      return totals[0] === null || totals[1] === null ? null : compareDecimals(totals[0], totals[1]);
    }
  }
}

function difference(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left - right;
}

const behindAll = Number.MAX_SAFE_INTEGER;

function rankOf({ rank }: Nominee): number | null {
  return rank === 'unranked' ? behindAll : rank;
}

function placeOfClass({ classLabel }: Nominee, classOrder: readonly string[]): number | null {
  const place = classLabel === null ? -1 : classOrder.indexOf(classLabel);
  return place < 0 ? null : place;
}
