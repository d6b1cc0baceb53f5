import { decimal, decimalFromNumber, defaultRegulation, zero } from '../../src/scoring/index.ts';
import type {
  Band,
  Bound,
  Decimal,
  Group,
  Line,
  Regulation,
  Rule,
  Scheme,
  SchemeNode,
} from '../../src/scoring/index.ts';

const silent = { basis: null, evidence: null, owner: null, deadline: null };

/** A decimal as it is written in a test: d(0.5). */
export function d(value: number): Decimal {
  return decimalFromNumber(value);
}

export function line(code: string, changes: Partial<Omit<Line, 'kind' | 'code'>> = {}): Line {
  return {
    ...silent,
    kind: 'line',
    code,
    title: code,
    ledger: 'standard',
    max: decimal(5),
    rule: { kind: 'direct' },
    onlyIf: null,
    waivedIf: null,
    oneOf: null,
    ...changes,
  };
}

export function bonus(code: string, rule: Rule, changes: Partial<Line> = {}): Line {
  return line(code, { ledger: 'bonus', max: null, rule, ...changes });
}

export function deduction(code: string, rule: Rule, changes: Partial<Line> = {}): Line {
  return line(code, { ledger: 'deduction', max: null, rule, ...changes });
}

/** A group with a basis, so that only what a test is about is doubtful. */
export function group(code: string, children: readonly SchemeNode[], changes: Partial<Group> = {}): Group {
  return {
    ...silent,
    kind: 'group',
    code,
    title: code,
    basis: 'Quyết định số 12/QĐ-UBND',
    standard: null,
    capBonus: null,
    capDeduction: null,
    capNet: null,
    capTotal: null,
    floor: zero,
    children,
    ...changes,
  };
}

export function scheme(nodes: readonly SchemeNode[], regulation: Partial<Regulation> = {}): Scheme {
  return { regulation: { ...defaultRegulation, ...regulation }, nodes };
}

export function perCase(each: number, cap: number | null = null): Rule {
  return { kind: 'perCase', each: d(each), cap: cap === null ? null : d(cap) };
}

/** An edge as in "97..<98": `at` closed, `below`/`above` open. */
export const edge = {
  at: (value: number): Bound => ({ value: d(value), closed: true }),
  open: (value: number): Bound => ({ value: d(value), closed: false }),
};

export function band(low: Bound | null, high: Bound | null, points: number): Band {
  return { interval: { low, high }, points: d(points) };
}

export function bands(list: readonly Band[], otherwise: number | null = null): Rule {
  return { kind: 'bands', bands: list, otherwise: otherwise === null ? null : d(otherwise) };
}
