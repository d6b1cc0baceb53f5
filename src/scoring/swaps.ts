import type { Decimal } from './decimal.ts';
import { compareDecimals, decimal, subtractDecimals } from './decimal.ts';
import type { BlocEntries, Entry, LineEntries } from './entries.ts';
import type { MemberResult } from './result.ts';
import type { Line, Scheme, SchemeNode } from './scheme.ts';
import { scoreBloc } from './score-bloc.ts';
import type { ScoringOptions } from './score-bloc.ts';
import { otherEntries } from './swaps/other-entries.ts';
import type { Walk } from './swaps/other-entries.ts';

/** One change of one cell that brings two members to the same place, exchanges them, or parts them. */
export type Swap = {
  /** Index of the member whose cell changes. */
  readonly member: number;
  readonly code: string;
  readonly from: Entry;
  readonly to: Entry;
  /** By how many points the total of that member changes; negative when it falls. */
  readonly change: Decimal;
  readonly effect: 'tie' | 'exchange' | 'separate';
};

/**
 * The smallest changes of a single entry that exchange two ranked members, tie them, or part them when they are tied;
 * the smallest change of points first, then in the order of the table. Each change is proven by scoring again, so caps,
 * steps, tie-breaks and lines relative to the leader are respected. Empty when a member has no rank, or no single
 * cell decides.
 */
export function swapsBetween(
  scheme: Scheme,
  entries: BlocEntries,
  first: number,
  second: number,
  options: ScoringOptions = {},
): readonly Swap[] {
  const trial = trialOf(scheme, entries, [first, second], options);
  const before = trial.standing(null);
  if (before === null) return [];
  const swaps = linesOf(scheme.nodes).flatMap((line) =>
    ([0, 1] as const).flatMap((side) => swapsOfCell(trial, line, side, before)),
  );
  return swaps.sort((left, right) => compareDecimals(size(left.change), size(right.change)));
}

/** Which of the two stands higher: negative for the first, 0 for a tie. */
type Standing = { readonly order: number; readonly totals: readonly [Decimal, Decimal] };

type Replacement = { readonly code: string; readonly place: number; readonly entry: Entry };

type Trial = {
  readonly pair: readonly [number, number];
  readonly cells: (line: Line) => LineEntries;
  readonly places: number;
  readonly place: (side: 0 | 1) => number;
  readonly standing: (replacement: Replacement | null) => Standing | null;
};

/** Only relative lines look at other members; without one, two members are enough to score. */
function trialOf(
  scheme: Scheme,
  entries: BlocEntries,
  pair: readonly [number, number],
  options: ScoringOptions,
): Trial {
  const needsAll = linesOf(scheme.nodes).some(({ rule }) => rule.kind === 'relative');
  const bloc = needsAll ? entries : membersOnly(entries, pair);
  const places: readonly [number, number] = needsAll ? pair : [0, 1];
  return {
    pair,
    cells: (line) => bloc.lines.get(line.code) ?? { values: [], targets: null },
    places: scheme.regulation.places,
    place: (side) => places[side],
    standing: (replacement) => {
      const { members } = scoreBloc(
        scheme,
        replacement === null ? bloc : withEntry(bloc, replacement),
        options,
      );
      return standingOf(members[places[0]], members[places[1]]);
    },
  };
}

function standingOf(first: MemberResult | undefined, second: MemberResult | undefined): Standing | null {
  if (first === undefined || second === undefined || first.rank === null || second.rank === null) return null;
  return { order: Math.sign(first.rank - second.rank), totals: [first.total, second.total] };
}

function membersOnly({ members, lines }: BlocEntries, pair: readonly [number, number]): BlocEntries {
  const pick = <Item>(items: readonly Item[], missing: Item): readonly Item[] =>
    pair.map((index) => items[index] ?? missing);
  return {
    members: pick(members, ''),
    lines: new Map(
      [...lines].map(([code, { values, targets }]) => [
        code,
        { values: pick(values, null), targets: targets === null ? null : pick(targets, null) },
      ]),
    ),
  };
}

function withEntry(bloc: BlocEntries, { code, place, entry }: Replacement): BlocEntries {
  const { values, targets } = bloc.lines.get(code) ?? { values: [], targets: null };
  const changed = bloc.members.map((_, index) => (index === place ? entry : (values[index] ?? null)));
  return { members: bloc.members, lines: new Map(bloc.lines).set(code, { values: changed, targets }) };
}

function swapsOfCell(trial: Trial, line: Line, side: 0 | 1, before: Standing): readonly Swap[] {
  const place = trial.place(side);
  const cells = trial.cells(line);
  const from = cells.values[place] ?? null;
  const swapTo = (to: Entry): Swap | null => {
    const after = trial.standing({ code: line.code, place, entry: to });
    if (after === null || after.order === before.order) return null;
    const effect = before.order === 0 ? 'separate' : after.order === 0 ? 'tie' : 'exchange';
    const change = subtractDecimals(after.totals[side], before.totals[side]);
    return { member: trial.pair[side], code: line.code, from, to, change, effect };
  };
  return smallestOfEachEffect(
    otherEntries(line, cells, place, trial.places).flatMap((walk) => nearestSwaps(walk, swapTo)),
  );
}

/** The first entry on the walk that changes the standing, and the first that turns it round. */
function nearestSwaps(walk: Walk, swapTo: (entry: Entry) => Swap | null): readonly Swap[] {
  const furthest = swapTo(walk.at(walk.length));
  if (furthest === null) return [];
  const any = firstOn(walk, (entry) => swapTo(entry) !== null);
  const turned = firstOn(walk, (entry) => swapTo(entry)?.effect === furthest.effect);
  return [swapTo(any), swapTo(turned)].filter((swap) => swap !== null);
}

/** The nearest entry that holds; the further one walks, the more the points change, so halving finds it. */
function firstOn(walk: Walk, holds: (entry: Entry) => boolean): Entry {
  let low = 1;
  let high = walk.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(walk.at(middle))) high = middle;
    else low = middle + 1;
  }
  return walk.at(high);
}

function smallestOfEachEffect(swaps: readonly Swap[]): readonly Swap[] {
  const smallest = new Map<Swap['effect'], Swap>();
  for (const swap of swaps) {
    const known = smallest.get(swap.effect);
    if (known === undefined || compareDecimals(size(swap.change), size(known.change)) < 0) {
      smallest.set(swap.effect, swap);
    }
  }
  return [...smallest.values()];
}

function size({ coefficient, exponent }: Decimal): Decimal {
  return decimal(Math.abs(coefficient), exponent);
}

function linesOf(nodes: readonly SchemeNode[]): readonly Line[] {
  return nodes.flatMap((node) => (node.kind === 'line' ? [node] : linesOf(node.children)));
}
