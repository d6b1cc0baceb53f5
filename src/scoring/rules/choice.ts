import { zero } from '../decimal.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import type { CellRule, RuleContext } from './rule.ts';
import { refuse, rulePoints } from './rule.ts';

/** Một trong các mức: exclusive labels, resolved to their index before they come here. */
export function compileChoice(rule: Extract<Rule, { kind: 'choice' }>, context: RuleContext): CellRule {
  const points = rule.options.map((option) => rulePoints(option.points, context));
  return {
    kind: 'choice',
    needsTarget: false,
    cap: Number.POSITIVE_INFINITY,
    ofNumber: () => Number.NaN,
    lookCloser: () => refuse({ code: 'wrong-kind-of-entry', rule: 'choice' }),
    arithmetic: () => ({ kind: 'choice', label: '', points: zero }),
    marks: {
      points: (mark) => (mark.state === 'choice' ? (points[mark.option] ?? Number.NaN) : Number.NaN),
      arithmetic: (mark) => {
        const option = mark.state === 'choice' ? mark.option : 0;
        const label = rule.options[option]?.label ?? '';
        return { kind: 'choice', label, points: fromScale(points[option] ?? 0, context.scale) };
      },
    },
  };
}
