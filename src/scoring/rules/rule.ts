import type { Decimal } from '../decimal.ts';
import { decimalFromNumber } from '../decimal.ts';
import type { MarkedEntry } from '../entries.ts';
import type { FindingDetail } from '../findings.ts';
import type { Arithmetic } from '../result.ts';
import type { RowScorer } from './rows.ts';
import type { Scale } from '../scale.ts';
import { toScale } from '../scale.ts';
import type { Ledger, RuleKind } from '../scheme.ts';

/** What a rule must know of its line. */
export type RuleContext = {
  readonly scale: Scale;
  readonly ledger: Ledger;
  /** Null on a bonus or deduction line without a cap of its own. */
  readonly max: Decimal | null;
};

/** A rule made ready for one scale, cell by cell. All points are at the scale, before the caps of rule and line. */
export type CellRule = {
  readonly kind: RuleKind;
  readonly needsTarget: boolean;
  /** Limits the points of a number; infinite when the rule has no cap. */
  readonly cap: number;
  /** Points of an ordinary number; not a number when it needs a closer look. `target` is not a number when blank. */
  readonly ofNumber: (value: number, target: number) => number;
  readonly lookCloser: (value: number, target: number) => CloserLook;
  /** How the points of a usable number came about. */
  readonly arithmetic: (value: number, target: number) => Arithmetic;
  /** The marks that only this kind understands; null when it understands none. */
  readonly marks: MarkReader | null;
};

/** The same with a way to score whole rows. */
export type CompiledRule = CellRule & { readonly scoreRow: RowScorer };

export type MarkReader = {
  /** Not a number when the mark belongs to another kind of rule. */
  readonly points: (mark: MarkedEntry) => number;
  readonly arithmetic: (mark: MarkedEntry) => Arithmetic;
};

export type CloserLook = {
  /** Not a number when the entry cannot be used: it counts 0 and is invalid. */
  readonly points: number;
  readonly findings: readonly FindingDetail[];
  /** Digits that the points need when the scale is too coarse; otherwise 0. */
  readonly digits: number;
};

export function refuse(...findings: readonly FindingDetail[]): CloserLook {
  return { points: Number.NaN, findings, digits: 0 };
}

export function accept(points: number, ...findings: readonly FindingDetail[]): CloserLook {
  return { points, findings, digits: 0 };
}

/** Why a number cannot be used at all, or null. */
export function unusableNumber(value: number, kind: RuleKind): FindingDetail | null {
  if (!Number.isFinite(value)) return { code: 'wrong-kind-of-entry', rule: kind };
  if (Math.abs(value) < 1e15) return null;
  return { code: 'number-too-large', value: decimalFromNumber(value) };
}

/** The same of a target or a second input; a blank one is not a number and is no concern here. */
export function unusableTarget(target: number, kind: RuleKind): FindingDetail | null {
  if (Number.isNaN(target) || Math.abs(target) < 1e15) return null;
  if (!Number.isFinite(target)) return { code: 'wrong-kind-of-entry', rule: kind };
  return { code: 'target-too-large', value: decimalFromNumber(target) };
}

/**
 * Points of a rule at the scale. On the deduction ledger a negative number is its size ("trừ 2" typed as −2,
 * scoring-spec §3.1 yesNo); elsewhere the sign stays, and the lint reports it.
 */
export function rulePoints(points: Decimal, context: RuleContext): number {
  const scaled = toScale(points, context.scale);
  return context.ledger === 'deduction' ? Math.abs(scaled) : scaled;
}

export function capAtScale(cap: Decimal | null, scale: Scale): number {
  return cap === null ? Number.POSITIVE_INFINITY : toScale(cap, scale);
}
