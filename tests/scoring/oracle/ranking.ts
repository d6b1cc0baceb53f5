import type { BlocEntries, Disqualification, RecordedVote, Scheme } from '../../../src/scoring/index.ts';
import { compare, fromDecimal, negative, nothing, over, times, whole } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { linesOf, totalOf, totalsOf } from './totals.ts';
import type { MemberTotals } from './totals.ts';

export type Judgement = {
  readonly totals: MemberTotals;
  readonly missing: readonly string[];
  readonly status: 'ranked' | 'incomplete' | 'disqualified';
  readonly rank: number | null;
  readonly tied: boolean;
  readonly label: string | null;
};

export type Ruling = {
  readonly disqualifications?: readonly Disqualification[];
  readonly vote?: RecordedVote;
};

/** The whole bloc by the words of scoring-spec §2 to §9; shares nothing with the engine but the types. */
export function judge(scheme: Scheme, entries: BlocEntries, ruling: Ruling = {}): readonly Judgement[] {
  const first = entries.members.map((name, member) => {
    const totals = totalsOf(scheme, entries, member);
    const missing = linesOf(scheme.nodes)
      .filter((line) => line.ledger === 'standard' && totals.nodes.get(line.code)?.state === 'blank')
      .map((line) => line.code);
    const unranked = effectsOn(name, ruling).some((effect) => effect.kind === 'unranked');
    const status = unranked ? 'disqualified' : missing.length > 0 ? 'incomplete' : 'ranked';
    const keys = status === 'ranked' ? keysOf(scheme, totals, ruling.vote?.votes.get(name) ?? 0) : null;
    return { name, totals, missing, status, keys } as const;
  });
  const rivals = first.flatMap(({ keys }) => (keys === null ? [] : [keys]));
  return first.map(({ name, totals, missing, status, keys }) => ({
    totals,
    missing,
    status,
    rank: keys === null ? null : rankAmong(keys, rivals, scheme.regulation.ties),
    tied: keys !== null && rivals.filter((other) => order(other, keys) === 0).length > 1,
    label: status === 'ranked' ? classOf(scheme, totals, name, ruling) : null,
  }));
}

function effectsOn(name: string, { disqualifications = [] }: Ruling): readonly Disqualification['effect'][] {
  return disqualifications.filter(({ member }) => member === name).map(({ effect }) => effect);
}

type Keys = readonly Fraction[];

/** scoring-spec §7.2: larger is better in every key. */
function keysOf(scheme: Scheme, totals: MemberTotals, votes: number): Keys {
  const { rankBy, tieBreaks } = scheme.regulation;
  const key = rankBy === 'points' ? totalOf(totals.root) : shareOf(totals);
  return [
    key,
    ...tieBreaks.map((tieBreak) => {
      if (tieBreak.kind === 'vote') return whole(votes);
      if (tieBreak.kind === 'fewerDeductions') return negative(totals.root.deduction);
      const node = tieBreak.kind === 'group' ? totals.nodes.get(tieBreak.code) : undefined;
      return node === undefined ? nothing : totalOf(node);
    }),
  ];
}

/** Where nothing was assigned there is no share: it stands below every share, as no total is below zero. */
function shareOf({ root }: MemberTotals): Fraction {
  return root.assigned.over === 0n ? whole(-1) : over(totalOf(root), root.assigned);
}

function order(left: Keys, right: Keys): number {
  for (const [index, key] of left.entries()) {
    const difference = compare(key, right[index] ?? nothing);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rankAmong(own: Keys, rivals: readonly Keys[], ties: 'competition' | 'dense'): number {
  const better = rivals.filter((other) => order(other, own) > 0);
  if (ties === 'competition') return better.length + 1;
  const distinct = better.filter(
    (keys, index) => better.findIndex((other) => order(other, keys) === 0) === index,
  );
  return distinct.length + 1;
}

/** scoring-spec §8: the first class that holds wins, from the best one that the member may still reach. */
function classOf(scheme: Scheme, totals: MemberTotals, name: string, ruling: Ruling): string | null {
  const { classes, classifyBy } = scheme.regulation;
  const best = Math.max(
    0,
    ...effectsOn(name, ruling).map((effect) =>
      effect.kind === 'classAtMost' ? classes.findIndex(({ label }) => label === effect.label) : 0,
    ),
  );
  const measure = classifyBy === 'points' ? totalOf(totals.root) : shareOf(totals);
  const found = classes.slice(best).find(({ min, everyGroupAtLeast }) => {
    const enough = min === null || compare(measure, fromDecimal(min)) >= 0;
    return (
      enough && (everyGroupAtLeast === null || groupsReach(scheme, totals, fromDecimal(everyGroupAtLeast)))
    );
  });
  return found?.label ?? null;
}

function groupsReach(scheme: Scheme, totals: MemberTotals, share: Fraction): boolean {
  return scheme.nodes.every(({ kind, code }) => {
    const node = totals.nodes.get(code);
    if (kind === 'line' || node === undefined || node.assigned.over === 0n) return true;
    return compare(totalOf(node), times(node.assigned, share)) >= 0;
  });
}
