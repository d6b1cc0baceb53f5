import type { ConditionOutcome } from './evaluate.ts';

/**
 * The answer to the conditions of an award. `reasons` are all parts that were missed, `missing` all parts that are
 * not known and could change the answer; a choice of which none was met stands as one part.
 */
export type Eligibility =
  | { readonly kind: 'eligible' }
  | { readonly kind: 'notEligible'; readonly reasons: readonly ConditionOutcome[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly ConditionOutcome[] };

export function eligibilityOf(outcome: ConditionOutcome): Eligibility {
  switch (outcome.truth) {
    case 'met':
      return { kind: 'eligible' };
    case 'missed':
      return { kind: 'notEligible', reasons: partsWith(outcome, 'missed') };
    case 'unknown':
      return { kind: 'incomplete', missing: partsWith(outcome, 'unknown') };
  }
}

/** Only `all` is taken apart: of a choice or a negation the whole is the reason. */
function partsWith(outcome: ConditionOutcome, truth: ConditionOutcome['truth']): readonly ConditionOutcome[] {
  if (outcome.truth !== truth) return [];
  if (outcome.kind !== 'all' || outcome.parts.length === 0) return [outcome];
  return outcome.parts.flatMap((part) => partsWith(part, truth));
}
