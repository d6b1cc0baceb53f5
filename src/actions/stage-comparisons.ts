import {
  compareDecimals,
  decimalFromNumber,
  decimalToNumber,
  hasPoints,
  scoreBloc,
  type BlocEntries,
  type BlocResult,
  type Decimal,
  type Scheme,
  type SchemeNode,
  type Stage,
} from '../scoring/index.ts';
import { showNumber } from '../text/index.ts';
import type { ComparisonRow, StageComparison } from './overview.ts';

export type StageEntries = { readonly stage: Stage; readonly entries: BlocEntries };

/** Each two stages that follow one another and both have entries, with the totals of each and how many lines differ. */
export function compareStages(scheme: Scheme, stages: readonly StageEntries[]): readonly StageComparison[] {
  const scored = stages
    .filter(({ entries }) => hasEntries(entries))
    .map(({ stage, entries }) => ({ stage, result: scoreBloc(scheme, entries) }));
  const lines = lineCodes(scheme.nodes);
  return scored.slice(1).flatMap((second, place) => {
    const first = scored[place];
    if (first === undefined) return [];
    return { first: first.stage, second: second.stage, rows: rowsOf(first.result, second.result, lines) };
  });
}

function hasEntries(entries: BlocEntries): boolean {
  return [...entries.lines.values()].some(({ values }) => values.some((value) => value !== null));
}

function rowsOf(first: BlocResult, second: BlocResult, lines: readonly string[]): readonly ComparisonRow[] {
  return second.members.flatMap((member, secondIndex) => {
    const firstIndex = first.members.findIndex((one) => one.member === member.member);
    const before = first.members[firstIndex];
    // Without points on one side there is no difference to tell.
    if (before === undefined || !hasPoints(first, firstIndex) || !hasPoints(second, secondIndex)) return [];
    return {
      member: member.member,
      first: showNumber(before.total),
      second: showNumber(member.total),
      difference: signedDifference(before.total, member.total),
      lines: lines.filter((code) => {
        const one = first.pointsOf(code, firstIndex);
        const other = second.pointsOf(code, secondIndex);
        return other.state !== 'blank' && compareDecimals(one.total, other.total) !== 0;
      }).length,
    };
  });
}

function lineCodes(nodes: readonly SchemeNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'line' ? [node.code] : lineCodes(node.children)));
}

// Totals have at most 15 digits, so the difference of the doubles shows as the exact difference.
function signedDifference(before: Decimal, after: Decimal): string {
  const difference = decimalFromNumber(decimalToNumber(after) - decimalToNumber(before));
  return difference.coefficient > 0 ? `+${showNumber(difference)}` : showNumber(difference);
}
