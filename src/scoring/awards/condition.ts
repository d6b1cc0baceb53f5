import type { Decimal } from '../decimal.ts';
import type { Deadline } from '../scheme.ts';

export const comparisons = ['>=', '>', '<=', '<', '='] as const;
export type Comparison = (typeof comparisons)[number];

/** One named condition of an award; facts are found by the exact name that the rule uses. */
export type LeafCondition =
  | { readonly kind: 'rank'; readonly comparison: Comparison; readonly rank: number }
  | { readonly kind: 'classAtLeast'; readonly label: string }
  | { readonly kind: 'classIs'; readonly label: string }
  | { readonly kind: 'total'; readonly comparison: Comparison; readonly value: Decimal }
  /** Share of the assigned points: 95% is 0.95. */
  | { readonly kind: 'share'; readonly comparison: Comparison; readonly value: Decimal }
  /** Share of one group, or of every group when null. */
  | { readonly kind: 'groupShare'; readonly group: string | null; readonly atLeast: Decimal }
  | { readonly kind: 'noDisqualifier' }
  /** `percent` says how the value is written: "vượt 100%" is 1 as a percentage. */
  | {
      readonly kind: 'number';
      readonly fact: string;
      readonly comparison: Comparison;
      readonly value: Decimal;
      readonly percent: boolean;
    }
  | { readonly kind: 'yesNo'; readonly fact: string; readonly expected: boolean }
  /** Held an award in each of the `years` years before the year under review. */
  | { readonly kind: 'heldAward'; readonly award: string; readonly years: number }
  /** Registered, by the deadline if there is one. */
  | { readonly kind: 'registered'; readonly deadline: Deadline | null }
  /** The vote of this award reached its threshold. */
  | { readonly kind: 'votePassed' }
  /** Words that no kind of condition matches: a finding, and never met or missed. */
  | { readonly kind: 'unknown'; readonly text: string };

/** A tree of conditions; unknown is never false (scoring-spec §11.1). */
export type Condition =
  | LeafCondition
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition };

export const noConditions: Condition = { kind: 'all', conditions: [] };

/** Every leaf of a tree, from left to right. */
export function leavesOf(condition: Condition): readonly LeafCondition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.condition);
    default:
      return [condition];
  }
}
