import type { BlocResult, Decimal, ExplanationRow, SchemeNode } from '../scoring/index.ts';
import { explanationPane, sentenceOfArithmetic, sentenceOfCut } from '../text/index.ts';
import { basesOf } from './bases.ts';
import { everyNode } from './code-index.ts';
import { noEvidence } from './evidence-lines.ts';
import type { EvidenceOf } from './evidence-lines.ts';

/** A line or a cut of a member in words; the `points` of all rows add up to the total exactly (scoring-spec §4). */
export type ExplainedRow = {
  readonly kind: 'line' | 'cut';
  readonly code: string;
  readonly title: string;
  /** The arithmetic or the cut: "0,5 × 3 lần = 1,5". */
  readonly how: string;
  readonly points: Decimal;
  readonly basis: string | null;
  readonly evidence: readonly string[];
};

export function explainedRows(
  result: BlocResult,
  member: number,
  evidenceOf: EvidenceOf = noEvidence,
): readonly ExplainedRow[] {
  const nodes = new Map(everyNode(result.scheme).map((node) => [node.code, node]));
  const bases = basesOf(result.scheme);
  const name = result.members[member]?.member ?? '';
  return result.explain(member).map((row) => explainedRow(row, { nodes, bases }, name, evidenceOf));
}

function explainedRow(
  row: ExplanationRow,
  {
    nodes,
    bases,
  }: {
    readonly nodes: ReadonlyMap<string, SchemeNode>;
    readonly bases: ReadonlyMap<string, string>;
  },
  member: string,
  evidenceOf: EvidenceOf,
): ExplainedRow {
  if (row.kind === 'cut') {
    const { code } = row.cut;
    const how = sentenceOfCut(row.cut);
    const title = explanationPane.cut;
    return { kind: 'cut', code, title, how, points: row.points, basis: null, evidence: [] };
  }
  const node = nodes.get(row.code);
  return {
    kind: 'line',
    code: row.code,
    title: node?.title ?? '',
    how: node?.kind === 'line' ? sentenceOfArithmetic(row.arithmetic, node) : '',
    points: row.points,
    basis: bases.get(row.code) ?? null,
    evidence: evidenceOf(row.code, member),
  };
}
