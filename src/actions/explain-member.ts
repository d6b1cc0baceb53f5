import type { BlocResult, ExplanationRow, Line, SchemeNode } from '../scoring/index.ts';
import {
  paneText,
  sentenceOfArithmetic,
  sentenceOfClassMiss,
  sentenceOfCut,
  showNumber,
} from '../text/index.ts';
import type { ExplanationLine, MemberExplanation } from './explanation.ts';

const words = paneText.explanation;

/** Explains the total of a member, given by name; null when the bloc does not have it. */
export function explainMember(result: BlocResult, member: string): MemberExplanation | null {
  const index = result.members.findIndex((one) => one.member === member);
  const found = result.members[index];
  if (found === undefined) return null;
  const nodes = nodesByCode(result.scheme.nodes);
  const missed = found.classOutcome?.missed ?? null;
  return {
    member,
    total: showNumber(found.total),
    rows: result.explain(index).map((row, place) => explanationLine(row, place, nodes)),
    className: found.classOutcome?.label ?? null,
    missed: missed === null ? null : sentenceOfClassMiss(missed),
  };
}

type Nodes = ReadonlyMap<string, SchemeNode>;

function nodesByCode(nodes: readonly SchemeNode[], found = new Map<string, SchemeNode>()): Nodes {
  for (const node of nodes) {
    found.set(node.code, node);
    if (node.kind === 'group') nodesByCode(node.children, found);
  }
  return found;
}

function explanationLine(row: ExplanationRow, place: number, nodes: Nodes): ExplanationLine {
  const code = row.kind === 'line' ? row.code : row.cut.code;
  const node = nodes.get(code);
  return {
    key: `${place} ${code}`,
    kind: row.kind,
    code,
    title: row.kind === 'cut' ? words.cut : (node?.title ?? ''),
    how: howOf(row, node),
    points: showNumber(row.points),
    basis: row.kind === 'line' ? (node?.basis ?? null) : null,
  };
}

function howOf(row: ExplanationRow, node: SchemeNode | undefined): string {
  if (row.kind === 'cut') return sentenceOfCut(row.cut);
  return isLine(node) ? sentenceOfArithmetic(row.arithmetic, node) : '';
}

function isLine(node: SchemeNode | undefined): node is Line {
  return node?.kind === 'line';
}
