import { scoreBloc } from '../../../src/scoring/index.ts';
import type { BlocResult, Decimal, MemberResult, SchemeNode } from '../../../src/scoring/index.ts';
import { compare, fromDecimal, nothing, plus, show, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import type { RandomCase } from './random-case.ts';
import { judge } from './ranking.ts';
import type { Judgement } from './ranking.ts';
import { totalOf } from './totals.ts';
import type { Node } from './totals.ts';

/** Everything in which the engine and the oracle differ over one bloc; empty when they agree. */
export function differences({ scheme, entries, ruling }: RandomCase): readonly string[] {
  const result = scoreBloc(scheme, entries, ruling);
  const found: string[] = [];
  judge(scheme, entries, ruling).forEach((expected, index) => {
    const member = result.members[index];
    if (member === undefined) {
      found.push(`member ${index}: no result`);
      return;
    }
    const report = (what: string, engine: unknown, oracle: unknown) => {
      if (engine !== oracle)
        found.push(`member ${index} ${what}: engine ${String(engine)}, oracle ${String(oracle)}`);
    };
    compareNodes(scheme.nodes, result, index, expected, report);
    compareMember(member, expected, report);
    compareExplanation(result, index, expected, report);
  });
  return found;
}

type Report = (what: string, engine: unknown, oracle: unknown) => void;

function compareNodes(
  nodes: readonly SchemeNode[],
  result: BlocResult,
  index: number,
  expected: Judgement,
  report: Report,
): void {
  for (const node of nodes) {
    const own = expected.totals.nodes.get(node.code);
    if (own !== undefined) comparePoints(node.code, result.pointsOf(node.code, index), own, report);
    if (node.kind === 'group') compareNodes(node.children, result, index, expected, report);
  }
}

function comparePoints(
  code: string,
  engine: ReturnType<BlocResult['pointsOf']>,
  oracle: Node,
  report: Report,
): void {
  sameNumber(`${code} standard`, engine.standard, oracle.standard, report);
  sameNumber(`${code} bonus`, engine.bonus, oracle.bonus, report);
  sameNumber(`${code} deduction`, engine.deduction, oracle.deduction, report);
  sameNumber(`${code} total`, engine.total, totalOf(oracle), report);
  sameNumber(`${code} assigned`, engine.assigned, oracle.assigned, report);
  report(`${code} state`, engine.state, oracle.state);
}

function compareMember(
  engine: MemberResult,
  { totals: { root }, ...oracle }: Judgement,
  report: Report,
): void {
  sameNumber('standard', engine.standard, root.standard, report);
  sameNumber('bonus', engine.bonus, root.bonus, report);
  sameNumber('deduction', engine.deduction, root.deduction, report);
  sameNumber('total', engine.total, totalOf(root), report);
  sameNumber('assigned', engine.assigned, root.assigned, report);
  if (engine.share === null) report('share', null, root.assigned.over === 0n ? null : 'a share');
  else {
    const crossed = times(fromDecimal(engine.share.numerator), root.assigned);
    sameFraction('share', crossed, times(totalOf(root), fromDecimal(engine.share.denominator)), report);
  }
  report('missing', engine.missing.join(' '), oracle.missing.join(' '));
  report('status', engine.status, oracle.status);
  report('rank', engine.rank, oracle.rank);
  report('tied', engine.tied, oracle.tied);
  report('class', oracle.status === 'ranked' ? (engine.classOutcome?.label ?? null) : null, oracle.label);
}

/** The law of scoring-spec §4: lines and cuts add up to the total exactly. */
function compareExplanation(result: BlocResult, index: number, { totals }: Judgement, report: Report): void {
  const added = result.explain(index).reduce((left, { points }) => plus(left, fromDecimal(points)), nothing);
  sameFraction('sum of the explanation', added, totalOf(totals.root), report);
}

function sameNumber(what: string, engine: Decimal, oracle: Fraction, report: Report): void {
  sameFraction(what, fromDecimal(engine), oracle, report);
}

function sameFraction(what: string, engine: Fraction, oracle: Fraction, report: Report): void {
  if (compare(engine, oracle) !== 0) report(what, show(engine), show(oracle));
}
