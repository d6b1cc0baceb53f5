import type { Decimal } from './decimal.ts';
import type { Entry } from './entries.ts';
import type { FindingDetail } from './findings.ts';
import type { Arithmetic, Cut, NodePoints } from './result.ts';
import type { Line, Places, Rule } from './scheme.ts';
import { defaultRegulation } from './scheme.ts';
import { scoreBloc } from './score-bloc.ts';

/** The points of one cell under one rule; `cuts` are the caps of the rule and of the maximum. */
export type LineScore = {
  readonly state: NodePoints['state'];
  readonly points: Decimal;
  readonly arithmetic: Arithmetic;
  readonly cuts: readonly Cut[];
  readonly findings: readonly FindingDetail[];
};

/** What a single rule gives, for workbooks that keep their own layout; the same code as a whole bloc. */
export function scoreLine(
  rule: Rule,
  max: Decimal | null,
  value: Entry,
  target: Entry,
  places: Places,
): LineScore {
  const [score] = scoreLines(rule, max, [value], [target], places);
  if (score === undefined) throw new RangeError('one value has one score');
  return score;
}

/** The same for a column of values; a `relative` rule compares them with each other. */
export function scoreLines(
  rule: Rule,
  max: Decimal | null,
  values: readonly Entry[],
  targets: readonly Entry[] | null,
  places: Places,
): readonly LineScore[] {
  const members = values.map((_value, index) => String(index));
  const scheme = { regulation: { ...defaultRegulation, places }, nodes: [lineOf(rule, max)] };
  const result = scoreBloc(scheme, { members, lines: new Map([[code, { values, targets }]]) });
  const findings = new Map<string | null, FindingDetail[]>();
  for (const finding of result.findings) {
    findings.set(finding.where.member, [...(findings.get(finding.where.member) ?? []), finding]);
  }
  return members.map((member, index) => {
    const { state, total } = result.pointsOf(code, index);
    const rows = result.explain(index);
    const arithmetic = rows.find((row) => row.kind === 'line')?.arithmetic ?? { kind: 'blank' };
    const cuts = rows.flatMap((row) => (row.kind === 'cut' && row.cut.code === code ? [row.cut] : []));
    return { state, points: total, arithmetic, cuts, findings: findings.get(member) ?? [] };
  });
}

const code = '1';

/** A bonus line: no floor beneath it but its own rule, and blank is no omission. */
function lineOf(rule: Rule, max: Decimal | null): Line {
  return {
    kind: 'line',
    code,
    title: '',
    ledger: max === null ? 'bonus' : 'standard',
    max,
    rule,
    onlyIf: null,
    waivedIf: null,
    oneOf: null,
    basis: null,
    evidence: null,
    owner: null,
    deadline: null,
  };
}
