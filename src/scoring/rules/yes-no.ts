import { zero } from '../decimal.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import type { CompiledRule, RuleContext } from './rule.ts';
import { refuse, rulePoints } from './rule.ts';

/** Đạt / không đạt. A bare number is not an answer. */
export function compileYesNo(rule: Extract<Rule, { kind: 'yesNo' }>, context: RuleContext): CompiledRule {
  const yes = rulePoints(rule.yes, context);
  const no = rulePoints(rule.no, context);
  return {
    kind: 'yesNo',
    needsTarget: false,
    cap: Number.POSITIVE_INFINITY,
    ofNumber: () => Number.NaN,
    lookCloser: () => refuse({ code: 'wrong-kind-of-entry', rule: 'yesNo' }),
    arithmetic: () => ({ kind: 'yesNo', yes: false, points: zero }),
    marks: {
      points: (mark) => (mark.state !== 'yesNo' ? Number.NaN : mark.yes ? yes : no),
      arithmetic: (mark) => {
        const answer = mark.state === 'yesNo' && mark.yes;
        return { kind: 'yesNo', yes: answer, points: fromScale(answer ? yes : no, context.scale) };
      },
    },
  };
}
