import type { Decimal } from './decimal.ts';
import { compareDecimals, subtractDecimals } from './decimal.ts';
import type { BlocResult, MemberResult } from './result.ts';
import type { TieBreak } from './scheme.ts';
import { compareShares } from './shares.ts';

/** How safely a ranked member stands before the next one behind it. */
export type Margin = {
  /** Indexes of the members who share the next rank. */
  readonly behind: readonly number[];
  readonly state:
    /** Deviations that add up to less than `points` between the two cannot change their order. */
    | { readonly kind: 'ahead'; readonly points: Decimal }
    /** Ranked by shares of different assigned points: no single number of points says it. */
    | { readonly kind: 'aheadByShare' }
    /** Equal on the main key; only a tie-break separates them. */
    | { readonly kind: 'tieBreak'; readonly tieBreak: TieBreak }
    /** Others have the same rank already. */
    | { readonly kind: 'tied'; readonly members: readonly number[] }
    | { readonly kind: 'last' };
};

/** Null for a member without a rank. */
export function marginOf({ scheme, members }: BlocResult, index: number): Margin | null {
  const holder = members[index];
  if (holder?.rank === undefined || holder.rank === null) return null;
  const same = [...members.keys()].filter((other) => other !== index && members[other]?.rank === holder.rank);
  const behind = nextBehind(members, holder.rank);
  if (same.length > 0) return { behind, state: { kind: 'tied', members: same } };
  const next = members[behind[0] ?? -1];
  if (next === undefined) return { behind, state: { kind: 'last' } };
  return { behind, state: stateOf(holder, next, scheme.regulation.rankBy) };
}

function nextBehind(members: readonly MemberResult[], rank: number): readonly number[] {
  const ranks = members.flatMap((member) =>
    member.rank !== null && member.rank > rank ? [member.rank] : [],
  );
  const next = Math.min(...ranks);
  return [...members.keys()].filter((index) => members[index]?.rank === next);
}

function stateOf(holder: MemberResult, next: MemberResult, rankBy: 'points' | 'share'): Margin['state'] {
  if (isEqual(holder, next, rankBy)) {
    // Two equals with different ranks have been separated by some tie-break, of which the one behind tells.
    const tieBreak = next.separatedBy ?? holder.separatedBy;
    return tieBreak === null ? { kind: 'aheadByShare' } : { kind: 'tieBreak', tieBreak };
  }
  const comparable = rankBy === 'points' || compareDecimals(holder.assigned, next.assigned) === 0;
  return comparable
    ? { kind: 'ahead', points: subtractDecimals(holder.total, next.total) }
    : { kind: 'aheadByShare' };
}

function isEqual(one: MemberResult, other: MemberResult, rankBy: 'points' | 'share'): boolean {
  if (rankBy === 'points') return compareDecimals(one.total, other.total) === 0;
  if (one.share === null || other.share === null) return one.share === other.share;
  return compareShares(one.share, other.share) === 0;
}
