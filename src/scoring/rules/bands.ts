import { decimalFromNumber } from '../decimal.ts';
import { shownDouble } from '../doubles.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import { compileIntervals, intervalThatHolds } from './intervals.ts';
import type { CompiledRule, RuleContext } from './rule.ts';
import { refuse, rulePoints, unusableNumber } from './rule.ts';

/** Theo bậc: the points of the first interval that holds the value; a value in no interval is never 0 by itself. */
export function compileBands(rule: Extract<Rule, { kind: 'bands' }>, context: RuleContext): CompiledRule {
  const intervals = compileIntervals(rule.bands.map((band) => band.interval));
  const points = rule.bands.map((band) => rulePoints(band.points, context));
  const otherwise = rule.otherwise === null ? Number.NaN : rulePoints(rule.otherwise, context);
  const ofNumber = (value: number): number => {
    const shown = shownDouble(value);
    return Number.isNaN(shown) ? shown : (points[intervalThatHolds(shown, intervals)] ?? otherwise);
  };
  return {
    kind: 'bands',
    needsTarget: false,
    cap: Number.POSITIVE_INFINITY,
    ofNumber,
    lookCloser: (value) =>
      refuse(unusableNumber(value, 'bands') ?? { code: 'no-interval', value: decimalFromNumber(value) }),
    marks: null,
    arithmetic: (value) => {
      const band = intervalThatHolds(shownDouble(value), intervals);
      const reached = fromScale(ofNumber(value), context.scale);
      return {
        kind: 'bands',
        value: decimalFromNumber(value),
        band: band < 0 ? null : band,
        points: reached,
      };
    },
  };
}
