import type { Decimal } from '../decimal.ts';
import type { Rule } from '../scheme.ts';

/** Every number of points that a rule states, without its cap; rules that only use the maximum of the line have none. */
export function pointsOf(rule: Rule): readonly Decimal[] {
  switch (rule.kind) {
    case 'keep':
    case 'direct':
    case 'ratio':
    case 'relative':
      return [];
    case 'bands':
      return [...rule.bands.map(({ points }) => points), ...given(rule.otherwise)];
    case 'grid':
      return rule.points.flat();
    case 'perCase':
    case 'perStep':
      return [rule.each];
    case 'yesNo':
      return [rule.yes, rule.no];
    case 'choice':
      return rule.options.map(({ points }) => points);
    case 'late':
      return [...given(rule.perDay), ...(rule.bands ?? []).map(({ points }) => points), rule.missing];
  }
}

/** The cap inside a rule ("tối đa"). */
export function capsOf(rule: Rule): readonly Decimal[] {
  return 'cap' in rule ? given(rule.cap) : [];
}

function given(value: Decimal | null): readonly Decimal[] {
  return value === null ? [] : [value];
}
