import type { BlocResult, SchemeNode, Tie, TieBreak, TieStep, TieValue } from '../../scoring/index.ts';
import { resultPane, showNumber, showPercent } from '../../text/index.ts';

const words = resultPane.ties;

/** Equal members, and how the regulation took them apart, step by step. */
export type TieView = {
  readonly key: string;
  readonly heading: string;
  readonly steps: readonly TieStepView[];
  /** How they stand in the end, best first; what is still tied is said so. */
  readonly outcome: readonly string[];
  /** Equals between whom the regulation asks for a ballot, with the votes known so far. */
  readonly ballots: readonly (readonly BallotLine[])[];
};

export type TieStepView = {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly { readonly member: string; readonly value: string }[];
  readonly outcome: string;
};

export type BallotLine = { readonly member: string; readonly votes: number | null };

/** All ties of a bloc; empty when nobody is equal to anybody. */
export function tieViews(result: BlocResult): readonly TieView[] {
  return result.ties().map((tie) => tieView(result, tie));
}

/** The tie-breaks of the regulation, in their order, in words. */
export function tieBreakNames({ scheme }: BlocResult): readonly string[] {
  return scheme.regulation.tieBreaks.map((tieBreak) => tieBreakName(tieBreak, scheme.nodes));
}

export function tieBreakName(tieBreak: TieBreak, nodes: readonly SchemeNode[]): string {
  if (tieBreak.kind !== 'group') return resultPane.tieBreaks[tieBreak.kind];
  return resultPane.tieBreaks.group(tieBreak.code, titleOf(tieBreak.code, nodes));
}

function titleOf(code: string, nodes: readonly SchemeNode[]): string {
  for (const node of nodes) {
    if (node.code === code) return node.title;
    const below = node.kind === 'group' ? titleOf(code, node.children) : '';
    if (below !== '') return below;
  }
  return '';
}

function tieView(result: BlocResult, tie: Tie): TieView {
  const nameOf = nameIn(result);
  return {
    key: tie.members.join(' '),
    heading: words.equal(tie.members.length, mainKey(result, tie.members[0] ?? 0)),
    steps: tie.steps.map((step) => stepView(result, step)),
    outcome: tie.order.flatMap((equals) => outcomeOf(result, tie, equals)),
    ballots: tie.steps
      .filter(({ tieBreak }) => tieBreak.kind === 'vote')
      .map(({ members, values }) =>
        members.map((member, place) => ({ member: nameOf(member), votes: votesIn(values[place]) })),
      ),
  };
}

function mainKey({ scheme, members }: BlocResult, index: number): string {
  const member = members[index];
  if (scheme.regulation.rankBy === 'share')
    return words.share(
      member === undefined || member.share === null ? showNumber(0) : showPercent(member.share),
    );
  return words.points(showNumber(member?.total ?? 0));
}

function stepView(result: BlocResult, step: TieStep): TieStepView {
  const { regulation, nodes } = result.scheme;
  const nameOf = nameIn(result);
  return {
    key: `${regulation.tieBreaks.indexOf(step.tieBreak)} ${step.members.join(' ')}`,
    title: words.step(regulation.tieBreaks.indexOf(step.tieBreak) + 1, tieBreakName(step.tieBreak, nodes)),
    rows: inOrderOf(step).map(({ member, value }) => ({
      member: nameOf(member),
      value: valueWords(value, step.tieBreak),
    })),
    outcome: stepOutcome(step, nameOf),
  };
}

/** Best first: the numbers then read downwards. */
function inOrderOf({ members, values, parts }: TieStep) {
  return parts.flat().flatMap((member) => {
    const value = values[members.indexOf(member)];
    return value === undefined ? [] : [{ member, value }];
  });
}

function stepOutcome({ parts, decides }: TieStep, nameOf: (index: number) => string): string {
  if (!decides) return words.ballotMissing;
  return parts.length === 1 ? words.nobodySeparated : words.separated(parts.map((part) => part.map(nameOf)));
}

function valueWords(value: TieValue, { kind }: TieBreak): string {
  switch (value.kind) {
    case 'points':
      return kind === 'fewerDeductions'
        ? words.deducted(showNumber(value.points))
        : words.points(showNumber(value.points));
    case 'targets':
      return words.targets(value.reached, value.set);
    case 'votes':
      return value.votes === null ? words.noVotes : words.votes(value.votes);
  }
}

function votesIn(value: TieValue | undefined): number | null {
  return value?.kind === 'votes' ? value.votes : null;
}

function outcomeOf(result: BlocResult, tie: Tie, equals: readonly number[]): readonly string[] {
  const names = equals.map(nameIn(result));
  const rank = result.members[equals[0] ?? -1]?.rank ?? 0;
  const [only] = names;
  if (names.length === 1 && only !== undefined) return [words.rank(rank, only)];
  const ballot = tie.steps.find(
    ({ tieBreak, members }) => tieBreak.kind === 'vote' && members.includes(equals[0] ?? -1),
  );
  return [
    words.tied(rank, names),
    ...(ballot === undefined || ballot.decides ? [] : [words.voteNeeded(names)]),
  ];
}

function nameIn({ members }: BlocResult): (index: number) => string {
  return (index) => members[index]?.member ?? '';
}
