import type { Decimal } from './decimal.ts';
import { compareDecimals } from './decimal.ts';
import type { Regulation } from './scheme.ts';

/** One comparison of the ranking: the main key, or a tie-break. */
export type Level = {
  /** Negative when `left` stands before `right`. Both are indexes. */
  readonly compare: (left: number, right: number) => number;
  /** False when this level cannot decide among these equals; they stay equal. */
  readonly decides?: (equals: readonly number[]) => boolean;
};

/** Indexes that are equal on all levels, and the level that last separated them from others. */
export type Equals = { readonly members: readonly number[]; readonly separatedBy: number | null };

/** All indexes from first to last, equals together (scoring-spec §7). The order of the input plays no part. */
export function standInOrder(indexes: readonly number[], levels: readonly Level[]): readonly Equals[] {
  const order: Equals[] = [];
  if (indexes.length > 0) separate({ members: indexes, separatedBy: null }, levels, 0, order);
  return order;
}

/** The rank of every set of equals: 1-2-2-4 (`competition`) or 1-2-2-3 (`dense`). */
export function ranksOf(order: readonly Equals[], ties: Regulation['ties']): readonly number[] {
  let before = 0;
  return order.map(({ members }, index) => {
    const rank = ties === 'dense' ? index + 1 : before + 1;
    before += members.length;
    return rank;
  });
}

/**
 * Ranks of scores that stand in an old sheet. Keys are compared first to last, larger is better; null has no rank.
 */
export function rankScores(
  keys: readonly (readonly Decimal[] | null)[],
  ties: Regulation['ties'],
): readonly (number | null)[] {
  const width = Math.max(0, ...keys.map((key) => key?.length ?? 0));
  const levels = Array.from({ length: width }, (_none, position): Level => ({
    compare: (left, right) => compareKeys(keys[right]?.[position], keys[left]?.[position]),
  }));
  const scored = keys.flatMap((key, index) => (key === null ? [] : [index]));
  const order = standInOrder(scored, levels);
  const ranks: (number | null)[] = keys.map(() => null);
  ranksOf(order, ties).forEach((rank, index) => {
    order[index]?.members.forEach((member) => {
      ranks[member] = rank;
    });
  });
  return ranks;
}

/** A key that is shorter than another stands behind it where they are equal so far. */
function compareKeys(left: Decimal | undefined, right: Decimal | undefined): number {
  if (left === undefined || right === undefined)
    return Number(left !== undefined) - Number(right !== undefined);
  return compareDecimals(left, right);
}

/** Appends the equals to `order`, taken apart by this level and those after it. */
function separate(equals: Equals, levels: readonly Level[], number: number, order: Equals[]): void {
  const level = levels[number];
  if (level === undefined || equals.members.length < 2) {
    order.push(equals);
    return;
  }
  const parts = level.decides?.(equals.members) === false ? [equals.members] : partsOf(equals.members, level);
  for (const members of parts) {
    const part = parts.length === 1 ? equals : { members, separatedBy: number };
    separate(part, levels, number + 1, order);
  }
}

function partsOf(members: readonly number[], { compare }: Level): readonly (readonly number[])[] {
  const sorted = [...members].sort(compare);
  const parts: number[][] = [];
  let part: number[] = [];
  for (const member of sorted) {
    const previous = part[0];
    if (previous !== undefined && compare(previous, member) === 0) part.push(member);
    else parts.push((part = [member]));
  }
  return parts;
}
