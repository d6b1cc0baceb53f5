import { decimalFromNumber } from '../decimal.ts';
import { shownDouble } from '../doubles.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import type { CloserLook, CompiledRule, RuleContext } from './rule.ts';
import { capAtScale, refuse, rulePoints, unusableNumber } from './rule.ts';

/** Mỗi trường hợp: a whole count times the points of one case. */
export function compilePerCase(rule: Extract<Rule, { kind: 'perCase' }>, context: RuleContext): CompiledRule {
  const each = rulePoints(rule.each, context);
  const ofNumber = (value: number): number => {
    const count = Number.isInteger(value) ? value : shownDouble(value);
    return count >= 0 && Number.isInteger(count) ? count * each + 0 : Number.NaN;
  };
  return {
    kind: 'perCase',
    needsTarget: false,
    cap: capAtScale(rule.cap, context.scale),
    ofNumber,
    lookCloser,
    arithmetic: (value) => ({
      kind: 'perCase',
      count: decimalFromNumber(value),
      each: rule.each,
      points: fromScale(ofNumber(value), context.scale),
    }),
    marks: null,
  };
}

function lookCloser(typed: number): CloserLook {
  const unusable = unusableNumber(typed, 'perCase');
  if (unusable !== null) return refuse(unusable);
  const value = decimalFromNumber(typed);
  if (!Number.isInteger(shownDouble(typed))) return refuse({ code: 'not-a-whole-count', value });
  return typed < 0 ? refuse({ code: 'below-zero', value }) : refuse({ code: 'number-too-large', value });
}
