import { decimalFromNumber } from '../decimal.ts';
import { shownDouble } from '../doubles.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import { compileIntervals, intervalThatHolds, pieceOf } from './intervals.ts';
import type { RowScorer } from './rows.ts';
import { numberIn } from './rows.ts';
import type { CompiledRule, RuleContext } from './rule.ts';
import { capAtScale, refuse, rulePoints, unusableNumber } from './rule.ts';

/** Theo bậc: the points of the first interval that holds the value; a value in no interval is never 0 by itself. */
export function compileBands(rule: Extract<Rule, { kind: 'bands' }>, context: RuleContext): CompiledRule {
  const intervals = compileIntervals(rule.bands.map((band) => band.interval));
  const points = rule.bands.map((band) => rulePoints(band.points, context));
  const otherwise = rule.otherwise === null ? Number.NaN : rulePoints(rule.otherwise, context);
  /** By piece of the number line. */
  const pieces = intervals.holders.map((holder) => points[holder] ?? otherwise);
  const ofNumber = (value: number): number => {
    const shown = shownDouble(value);
    return Number.isNaN(shown) ? shown : (pieces[pieceOf(shown, intervals.ends)] ?? otherwise);
  };
  const max = capAtScale(context.max, context.scale);
  return {
    kind: 'bands',
    needsTarget: false,
    cap: Number.POSITIVE_INFINITY,
    ofNumber,
    scoreRow: rowScorer(
      intervals.ends,
      pieces.map((own) => Math.min(own, max)),
    ),
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

function rowScorer(ends: readonly number[], pieces: readonly number[]): RowScorer {
  return ({ values }, points, first, size) => {
    let complete = true;
    for (let member = 0; member < size; member++) {
      const shown = shownDouble(numberIn(values[member]));
      const scored = Number.isNaN(shown) ? shown : (pieces[pieceOf(shown, ends)] ?? Number.NaN);
      if (Number.isNaN(scored)) complete = false;
      points[first + member] = scored;
    }
    return complete;
  };
}
