import {
  decimalFromNumber,
  defaultRegulation,
  type Annotations,
  type Decimal,
  type Group,
  type Interval,
  type Line,
  type Regulation,
  type Rule,
  type Scheme,
  type SchemeNode,
} from '../scoring/index.ts';

/** Short forms with which a rulebook reads like the plan it was taken from. */
export const points = (value: number): Decimal => decimalFromNumber(value);

type NodeOptions = Partial<Annotations>;

const annotations = (options: NodeOptions): Annotations => ({
  basis: options.basis ?? null,
  evidence: options.evidence ?? null,
  owner: options.owner ?? null,
  deadline: options.deadline ?? null,
});

type GroupOptions = NodeOptions & {
  readonly standard?: number;
  readonly capBonus?: number;
  readonly capDeduction?: number;
  readonly capNet?: number;
  readonly capTotal?: number;
  /** A group's total never falls below its floor, 0 unless the plan says otherwise. */
  readonly floor?: number;
};

const optional = (value: number | undefined): Decimal | null => (value === undefined ? null : points(value));

export function group(
  code: string,
  title: string,
  options: GroupOptions,
  children: readonly SchemeNode[],
): Group {
  return {
    kind: 'group',
    code,
    title,
    ...annotations(options),
    standard: optional(options.standard),
    capBonus: optional(options.capBonus),
    capDeduction: optional(options.capDeduction),
    capNet: optional(options.capNet),
    capTotal: optional(options.capTotal),
    floor: points(options.floor ?? 0),
    children,
  };
}

type LineOptions = NodeOptions & {
  readonly max?: number;
  readonly onlyIf?: string;
  readonly waivedIf?: string;
  readonly oneOf?: string;
};

function line(ledger: Line['ledger']) {
  return (code: string, title: string, rule: Rule, options: LineOptions = {}): Line => ({
    kind: 'line',
    code,
    title,
    ...annotations(options),
    ledger,
    max: optional(options.max),
    rule,
    onlyIf: options.onlyIf ?? null,
    waivedIf: options.waivedIf ?? null,
    oneOf: options.oneOf ?? null,
  });
}

export const standard = line('standard');
export const bonus = line('bonus');
export const deduction = line('deduction');

export const direct: Rule = { kind: 'direct' };
export const yesNo = (yes: number, no = 0): Rule => ({ kind: 'yesNo', yes: points(yes), no: points(no) });
export const perCase = (each: number, cap?: number): Rule => ({
  kind: 'perCase',
  each: points(each),
  cap: optional(cap),
});
export const ratio: Rule = { kind: 'ratio', minRate: null, maxRate: points(1), lowerIsBetter: false };

/** `from` inclusive, `to` exclusive; a missing side is open. */
export const interval = (from: number | null, to: number | null): Interval => ({
  low: from === null ? null : { value: points(from), closed: true },
  high: to === null ? null : { value: points(to), closed: false },
});

export function scheme(regulation: Partial<Regulation>, nodes: readonly SchemeNode[]): Scheme {
  return { regulation: { ...defaultRegulation, ...regulation }, nodes };
}
