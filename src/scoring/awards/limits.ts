import { compareShares } from '../shares.ts';
import { decimal } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { Rate } from '../portion.ts';
import { comesDownToNone, quota } from '../quota.ts';
import type { QuotaLimit } from './award-rule.ts';

/** How many an award allows or asks for. */
export type Limit =
  | { readonly kind: 'none' }
  /** `raised`: the share came down to no place, and the office chose to allow one. */
  | { readonly kind: 'atMost'; readonly places: number; readonly base: number | null; readonly raised?: true }
  /** "ít nhất", "trên": a number to reach, not one to stop at. */
  | { readonly kind: 'toReach'; readonly needed: number; readonly base: number | null }
  | { readonly kind: 'unknown'; readonly why: 'percentAboveHundred' | 'baseMissing' };

/** The number behind the name of a base; null when it is not known. */
export type BaseCount = (base: Extract<QuotaLimit, { readonly kind: 'share' }>['base']) => number | null;

export function limitOf(rule: QuotaLimit | null, baseCount: BaseCount): Limit {
  if (rule === null) return { kind: 'none' };
  if (rule.kind === 'count') {
    return limited(rule.wording, rule.wording === 'moreThan' ? rule.count + 1 : rule.count, null);
  }
  if (isAboveWhole(rule.rate)) return { kind: 'unknown', why: 'percentAboveHundred' };
  const base = baseCount(rule.base);
  if (base === null) return { kind: 'unknown', why: 'baseMissing' };
  const raised = rule.atLeastOne === true && rule.wording === 'atMost' && comesDownToNone(base, rule.rate);
  return raised
    ? { kind: 'atMost', places: 1, base, raised }
    : limited(rule.wording, quota(base, rule.rate, rule.wording), base);
}

/** A share above 100 % of anything is a slip. */
export function isAboveWhole(rate: Rate): boolean {
  const one = decimal(1);
  const whole = { numerator: one, denominator: one };
  return compareShares('numerator' in rate ? rate : { numerator: rate, denominator: one }, whole) > 0;
}

/** The decimal that a finding shows for a rate. */
export function shownRate(rate: Rate): Decimal {
  return 'numerator' in rate ? rate.numerator : rate;
}

function limited(wording: QuotaLimit['wording'], number: number, base: number | null): Limit {
  return wording === 'atMost'
    ? { kind: 'atMost', places: number, base }
    : { kind: 'toReach', needed: number, base };
}
