import { decimalFromNumber, noConditions } from '../../scoring/index.ts';
import type {
  AwardRule,
  Comparison,
  Condition,
  QuotaBase,
  QuotaLimit,
  Rate,
  RuleBasis,
  VoteRule,
} from '../../scoring/index.ts';

/** Short forms with which award rules read like the text they were taken from. */
export const all = (...conditions: readonly Condition[]): Condition => ({ kind: 'all', conditions });
export const oneOf = (...conditions: readonly Condition[]): Condition => ({ kind: 'any', conditions });
export const yes = (fact: string): Condition => ({ kind: 'yesNo', fact, expected: true });
export const count = (fact: string, comparison: Comparison, value: number): Condition => ({
  kind: 'number',
  fact,
  comparison,
  value: decimalFromNumber(value),
  percent: false,
});
/** `percent` as it is written: 100 for 100 %. */
export const rate = (fact: string, comparison: Comparison, percent: number): Condition => ({
  kind: 'number',
  fact,
  comparison,
  value: decimalFromNumber(percent / 100),
  percent: true,
});
export const held = (award: string, years: number): Condition => ({ kind: 'heldAward', award, years });
export const rank = (comparison: Comparison, place: number): Condition => ({
  kind: 'rank',
  comparison,
  rank: place,
});
export const noDisqualifier: Condition = { kind: 'noDisqualifier' };

export const atMost = (places: number): QuotaLimit => ({ kind: 'count', wording: 'atMost', count: places });
export const atMostShare = (percent: number, base: QuotaBase): QuotaLimit => ({
  kind: 'share',
  wording: 'atMost',
  rate: decimalFromNumber(percent / 100),
  base,
});

/** A vote of all members, at least (or more than) a share of them. */
export const vote = (comparison: VoteRule['comparison'], threshold: Rate): VoteRule => ({
  threshold,
  comparison,
  base: 'allMembers',
  quorum: null,
  writtenOpinions: false,
});
export const majority = vote('moreThan', decimalFromNumber(0.5));

type Needed = Pick<AwardRule, 'id' | 'title' | 'authority' | 'subjects'> & { readonly basis: RuleBasis };

/** A rule with what the text says; what it does not say is empty. Unconfirmed unless its source was seen. */
export function award(needed: Needed, more: Partial<AwardRule> = {}): AwardRule {
  return {
    conditions: noConditions,
    quota: null,
    slot: null,
    order: { keys: ['rank'], fallback: 'next' },
    vote: null,
    validFrom: null,
    validTo: null,
    status: 'unconfirmed',
    achievement: null,
    ...needed,
    ...more,
  };
}
