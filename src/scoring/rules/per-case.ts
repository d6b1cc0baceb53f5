import { decimalFromNumber } from '../decimal.ts';
import { largestShown, lowerOf, shownDouble } from '../doubles.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import type { RowScorer } from './rows.ts';
import { numberIn } from './rows.ts';
import type { CloserLook, CompiledRule, RuleContext } from './rule.ts';
import { capAtScale, refuse, rulePoints, unusableNumber } from './rule.ts';

/** Mỗi trường hợp: a whole count times the points of one case. */
export function compilePerCase(rule: Extract<Rule, { kind: 'perCase' }>, context: RuleContext): CompiledRule {
  const each = rulePoints(rule.each, context);
  const cap = capAtScale(rule.cap, context.scale);
  const ofNumber = (value: number): number => {
    const count = Number.isInteger(value) ? value : shownDouble(value);
    return count >= 0 && Number.isInteger(count) ? count * each + 0 : Number.NaN;
  };
  return {
    kind: 'perCase',
    needsTarget: false,
    cap,
    ofNumber,
    scoreRow: rowScorer({
      each,
      mostCases: Math.min(largestShown, Math.floor(context.scale.limit / Math.abs(each))),
      most: Math.min(cap, capAtScale(context.max, context.scale), context.scale.limit),
    }),
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

type PlainCases = { readonly each: number; readonly mostCases: number; readonly most: number };

function rowScorer({ each, mostCases, most }: PlainCases): RowScorer {
  return ({ values }, points, first, size, sums, own) => {
    let complete = true;
    for (let member = 0; member < size; member++) {
      const count = numberIn(values[member]);
      const isPlain = count >= 0 && count <= mostCases && Math.floor(count) === count;
      const scored = lowerOf(count * each, most);
      points[first + member] = isPlain ? scored : Number.NaN;
      sums[own + member] = (sums[own + member] ?? 0) + (isPlain ? scored : 0);
      complete = complete && isPlain;
    }
    return complete;
  };
}

function lookCloser(typed: number): CloserLook {
  const unusable = unusableNumber(typed, 'perCase');
  if (unusable !== null) return refuse(unusable);
  const value = decimalFromNumber(typed);
  if (!Number.isInteger(shownDouble(typed))) return refuse({ code: 'not-a-whole-count', value });
  return typed < 0 ? refuse({ code: 'below-zero', value }) : refuse({ code: 'number-too-large', value });
}
