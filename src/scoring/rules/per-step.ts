import type { Decimal } from '../decimal.ts';
import { decimal, decimalFromNumber } from '../decimal.ts';
import { wholeOf } from '../doubles.ts';
import type { Scale } from '../scale.ts';
import { fromScale, roundedToPlaces } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import type { CellRule, RuleContext } from './rule.ts';
import { capAtScale, refuse, rulePoints, unusableNumber } from './rule.ts';

type PerStep = Extract<Rule, { kind: 'perStep' }>;

/** Luỹ kế: points for every step that the value has gone beyond `from`, or stayed below it. */
export function compilePerStep(rule: PerStep, context: RuleContext): CellRule {
  const each = rulePoints(rule.each, context);
  const ofNumber = (value: number): number => roundedSteps(stepsOf(value, rule), each, context.scale);
  return {
    kind: 'perStep',
    needsTarget: false,
    cap: capAtScale(rule.cap, context.scale),
    ofNumber,
    lookCloser: (value) =>
      refuse(
        unusableNumber(value, 'perStep') ?? { code: 'number-too-large', value: decimalFromNumber(value) },
      ),
    arithmetic: (value) => ({
      kind: 'perStep',
      value: decimalFromNumber(value),
      from: rule.from,
      step: rule.step,
      steps: decimal(stepsOf(value, rule)),
      each: rule.each,
      direction: rule.direction,
      points: fromScale(ofNumber(value), context.scale),
    }),
    marks: null,
  };
}

/** Steps are one of the rules that may bring more digits than the places (scoring-spec §1.5). */
function roundedSteps(steps: number, each: number, scale: Scale): number {
  if (!Number.isSafeInteger(steps * each)) return Number.NaN;
  return roundedToPlaces(each, steps, 1, scale);
}

/** Whole steps, or begun ones where `started`; not a number when the value or the number of steps is unusable. */
function stepsOf(value: number, rule: PerStep): number {
  if (unusableNumber(value, 'perStep') !== null || rule.step.coefficient <= 0) return Number.NaN;
  const read = decimalFromNumber(value);
  const exponent = Math.min(read.exponent, rule.from.exponent, rule.step.exponent);
  const above = distanceAbove(read, rule, exponent);
  if (above <= 0n) return 0;
  const step = wholeOf(rule.step, exponent);
  const steps = Number(rule.started ? (above + step - 1n) / step : above / step);
  return Number.isSafeInteger(steps) ? steps : Number.NaN;
}

function distanceAbove(value: Decimal, { from, direction }: PerStep, exponent: number): bigint {
  const distance = wholeOf(value, exponent) - wholeOf(from, exponent);
  return direction === 'below' ? -distance : distance;
}
