import {
  decimal,
  decimalFromNumber,
  decimalToNumber,
  defaultRegulation,
  scoreBloc,
} from '../../src/scoring/index.ts';
import type {
  BlocEntries,
  BlocResult,
  Decimal,
  Entry,
  Group,
  Interval,
  Line,
  LineEntries,
  Regulation,
  Rule,
  Scheme,
  SchemeNode,
} from '../../src/scoring/index.ts';

/** A decimal from a literal: `points(0.25)`. */
export const points = (value: number): Decimal => decimalFromNumber(value);

const noText = { basis: null, evidence: null, owner: null, deadline: null };

export function line(code: string, rule: Rule, rest: Partial<Line> = {}): Line {
  const conditions = { onlyIf: null, waivedIf: null, oneOf: null };
  const base = { kind: 'line', code, title: code, ledger: 'standard', max: points(10) } as const;
  return { ...base, rule, ...conditions, ...noText, ...rest };
}

export const direct: Rule = { kind: 'direct' };

export function bonus(code: string, rule: Rule = direct, rest: Partial<Line> = {}): Line {
  return line(code, rule, { ledger: 'bonus', max: null, ...rest });
}

export function deduction(code: string, rule: Rule = direct, rest: Partial<Line> = {}): Line {
  return line(code, rule, { ledger: 'deduction', max: null, ...rest });
}

export function group(code: string, children: readonly SchemeNode[], rest: Partial<Group> = {}): Group {
  const noCaps = { standard: null, capBonus: null, capDeduction: null, capNet: null, capTotal: null };
  return { kind: 'group', code, title: code, ...noCaps, floor: decimal(0), children, ...noText, ...rest };
}

export function schemeOf(nodes: readonly SchemeNode[], regulation: Partial<Regulation> = {}): Scheme {
  return { regulation: { ...defaultRegulation, ...regulation }, nodes };
}

export const notAssigned: Entry = { state: 'notAssigned' };
export const notConsidered: Entry = { state: 'notConsidered' };

/** Entries of members A, B, C… from rows by code. */
export function entriesOf(
  rows: Readonly<Record<string, readonly Entry[]>>,
  targets: Readonly<Record<string, readonly Entry[]>> = {},
): BlocEntries {
  const size = Math.max(0, ...Object.values(rows).map((row) => row.length));
  const members = Array.from({ length: size }, (_none, index) => String.fromCharCode(65 + index));
  const lines = new Map<string, LineEntries>(
    Object.entries(rows).map(([code, values]) => [code, { values, targets: targets[code] ?? null }]),
  );
  return { members, lines };
}

/** The points of one cell under one rule of ten points at most. */
export function pointsOfLine(
  rule: Rule,
  entry: Entry,
  target: Entry = null,
  rest: Partial<Line> = {},
): number {
  const result = resultOfLine(rule, entry, target, rest);
  return decimalToNumber(result.pointsOf('1', 0).total);
}

export function findingsOfLine(
  rule: Rule,
  entry: Entry,
  target: Entry = null,
  rest: Partial<Line> = {},
): readonly string[] {
  return resultOfLine(rule, entry, target, rest).findings.map(({ code }) => code);
}

function resultOfLine(rule: Rule, entry: Entry, target: Entry, rest: Partial<Line>): BlocResult {
  return scoreBloc(schemeOf([line('1', rule, rest)]), entriesOf({ '1': [entry] }, { '1': [target] }));
}

/** Totals of all members as the numbers a cell would show. */
export function totalsOf(result: BlocResult): readonly number[] {
  return result.members.map(({ total }) => decimalToNumber(total));
}

export function ranksOf(result: BlocResult): readonly (number | null)[] {
  return result.members.map(({ rank }) => rank);
}

/** "90..<95" as `between(90, 95)`: closed below, open above. */
export function between(low: number | null, high: number | null, closedHigh = false): Interval {
  return {
    low: low === null ? null : { value: points(low), closed: true },
    high: high === null ? null : { value: points(high), closed: closedHigh },
  };
}
