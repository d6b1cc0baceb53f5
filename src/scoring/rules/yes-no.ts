import { zero } from '../decimal.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import type { RowScorer } from './rows.ts';
import type { CompiledRule, RuleContext } from './rule.ts';
import { capAtScale, refuse, rulePoints } from './rule.ts';

/** Đạt / không đạt. A bare number is not an answer. */
export function compileYesNo(rule: Extract<Rule, { kind: 'yesNo' }>, context: RuleContext): CompiledRule {
  const yes = rulePoints(rule.yes, context);
  const no = rulePoints(rule.no, context);
  const max = capAtScale(context.max, context.scale);
  return {
    kind: 'yesNo',
    needsTarget: false,
    cap: Number.POSITIVE_INFINITY,
    ofNumber: () => Number.NaN,
    lookCloser: () => refuse({ code: 'wrong-kind-of-entry', rule: 'yesNo' }),
    scoreRow: rowScorer(Math.min(yes, max), Math.min(no, max)),
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

function rowScorer(yes: number, no: number): RowScorer {
  return ({ values }, points, first, size, sums, own) => {
    let complete = true;
    for (let member = 0; member < size; member++) {
      const entry = values[member] ?? null;
      const isAnswer = entry !== null && typeof entry !== 'number' && entry.state === 'yesNo';
      const scored = isAnswer ? (entry.yes ? yes : no) : Number.NaN;
      points[first + member] = scored;
      if (isAnswer) sums[own + member] = (sums[own + member] ?? 0) + scored;
      else complete = false;
    }
    return complete;
  };
}
