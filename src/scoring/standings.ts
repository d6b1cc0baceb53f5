import type { Regulation } from './scheme.ts';
import type { ScoreKeys } from './score-keys.ts';
import { levelsOfKeys } from './score-keys.ts';

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

/** Ranks of scores that stand in an old sheet; a score without keys has no rank. */
export function rankScores(keys: ScoreKeys, ties: Regulation['ties']): readonly (number | null)[] {
  const scored = [...keys.keys()].filter((index) => keys[index] !== null);
  const order = standInOrder(scored, levelsOfKeys(keys));
  const ranks: (number | null)[] = keys.map(() => null);
  ranksOf(order, ties).forEach((rank, index) => {
    for (const member of order[index]?.members ?? []) ranks[member] = rank;
  });
  return ranks;
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
  const sorted = inOrder(members, compare);
  const parts: number[][] = [];
  let part: number[] = [];
  for (const member of sorted) {
    const previous = part[0];
    if (previous !== undefined && compare(previous, member) === 0) part.push(member);
    else parts.push((part = [member]));
  }
  return parts;
}

/** Usual blocs are small: there, putting each in its place takes less time than the call of a general sort. */
const fewMembers = 32;

/** Sorted; equals stay in the order of the input. */
function inOrder(members: readonly number[], compare: Level['compare']): readonly number[] {
  const sorted = [...members];
  if (sorted.length > fewMembers) return sorted.sort(compare);
  for (let place = 1; place < sorted.length; place++) {
    const member = sorted[place] ?? 0;
    let free = place;
    for (; free > 0 && compare(sorted[free - 1] ?? 0, member) > 0; free--)
      sorted[free] = sorted[free - 1] ?? 0;
    sorted[free] = member;
  }
  return sorted;
}
