import { gapsBetween, marginOf, sumOfGaps } from '../../scoring/index.ts';
import type { BlocResult, Decimal, Gap, Margin } from '../../scoring/index.ts';
import { resultPane, showNumber, wordsOfCut } from '../../text/index.ts';
import { titlesOf } from '../titles.ts';
import { tieBreakName } from './tie-views.ts';

const words = resultPane.why;

/** Why a member is not first: the gaps to another one, which add up exactly, and how firm its own place is. */
export type WhyView = {
  readonly member: string;
  /** Members to compare with, best rank first. */
  readonly others: readonly { readonly member: string; readonly title: string }[];
  readonly other: string | null;
  /** Said before the rows. */
  readonly remarks: readonly string[];
  readonly behind: readonly GapRow[];
  readonly ahead: readonly GapRow[];
  readonly sum: string | null;
  readonly margin: { readonly heading: string; readonly sentence: string } | null;
};

export type GapRow = {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly mine: string;
  readonly others: string;
  readonly by: string;
};

/** Null when the bloc does not have the member. `against` is who to compare with; without it the first. */
export function whyView(result: BlocResult, member: string, against: string | null): WhyView | null {
  const index = result.members.findIndex((one) => one.member === member);
  const own = result.members[index];
  if (own === undefined) return null;
  const candidates = aheadOf(result, index);
  const chosen = candidates.find((other) => result.members[other]?.member === against) ?? candidates[0];
  const base = {
    member,
    others: candidates.map((other) => optionOf(result, other)),
    margin: marginView(result, index),
  };
  const remarks = remarksOf(result, index);
  if (chosen === undefined) return { ...base, other: null, remarks, behind: [], ahead: [], sum: null };
  const gaps = gapsBetween(result, index, chosen);
  const titles = titlesOf(result.scheme.nodes);
  const rowOf = (gap: Gap): GapRow => gapRow(gap, titles);
  return {
    ...base,
    other: result.members[chosen]?.member ?? null,
    remarks,
    behind: gaps.behind.map(rowOf),
    ahead: gaps.ahead.map(rowOf),
    sum: sumSentence(gaps.total, sumOfGaps(gaps.behind), sumOfGaps(gaps.ahead)),
  };
}

/** Everyone who is ranked before the member, best first; for a member without a rank, everyone ranked. */
function aheadOf({ members }: BlocResult, index: number): readonly number[] {
  const own = members[index]?.rank ?? Number.MAX_SAFE_INTEGER;
  const rankOf = (other: number): number => members[other]?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...members.keys()]
    .filter((other) => rankOf(other) < own)
    .sort((one, other) => rankOf(one) - rankOf(other));
}

function optionOf({ members }: BlocResult, index: number): WhyView['others'][number] {
  const member = members[index];
  const name = member?.member ?? '';
  return { member: name, title: words.option(member?.rank ?? 0, name) };
}

function remarksOf({ scheme, members }: BlocResult, index: number): readonly string[] {
  const own = members[index];
  if (own === undefined) return [];
  if (members.every(({ rank }) => rank === null)) return [words.nobody];
  if (own.rank === 1) return [words.isFirst(own.member, own.tied)];
  return [
    ...(own.rank === null ? [words.unranked(own.member)] : []),
    ...(scheme.regulation.rankBy === 'share' ? [words.byShare] : []),
  ];
}

function gapRow(gap: Gap, titles: ReadonlyMap<string, string>): GapRow {
  return {
    key: `${gap.code} ${gap.cut ?? ''}`,
    code: gap.code,
    title: gap.cut === null ? (titles.get(gap.code) ?? '') : wordsOfCut(gap.cut),
    mine: showNumber(gap.points),
    others: showNumber(gap.others),
    by: signed(gap.by),
  };
}

function sumSentence(total: Decimal, behind: Decimal, ahead: Decimal): string {
  if (total.coefficient === 0 && behind.coefficient === 0) return words.equal;
  const sum = words.sum(showNumber(behind), unsigned(ahead), showNumber(total));
  return total.coefficient === 0 ? `${sum} ${words.equal}` : sum;
}

function signed(value: Decimal): string {
  return value.coefficient > 0 ? `+${showNumber(value)}` : showNumber(value);
}

function unsigned(value: Decimal): string {
  return showNumber(value).replace(/^-/, '');
}

function marginView(result: BlocResult, index: number): WhyView['margin'] {
  const margin = marginOf(result, index);
  const rank = result.members[index]?.rank ?? null;
  if (margin === null || rank === null) return null;
  return { heading: resultPane.margin.heading(rank), sentence: marginSentence(result, margin, rank) };
}

function marginSentence(result: BlocResult, { state, behind }: Margin, rank: number): string {
  const sentences = resultPane.margin;
  const names = (indexes: readonly number[]): string =>
    indexes.map((index) => result.members[index]?.member ?? '').join(', ');
  switch (state.kind) {
    case 'ahead': {
      const hasSteps = result.scheme.regulation.tieBreaks.length > 0;
      const then = hasSteps ? sentences.thenTieBreaks : sentences.thenTied;
      return sentences.ahead(rank, showNumber(state.points), names(behind), then);
    }
    case 'aheadByShare':
      return sentences.byShare(rank, names(behind));
    case 'tieBreak':
      return sentences.tieBreak(rank, names(behind), tieBreakName(state.tieBreak, result.scheme.nodes));
    case 'tied':
      return sentences.tied(rank, names(state.members));
    case 'last':
      return sentences.last(rank);
  }
}
