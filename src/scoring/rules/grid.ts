import { decimalFromNumber } from '../decimal.ts';
import { shownDouble } from '../doubles.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import { compileIntervals, intervalThatHolds } from './intervals.ts';
import type { CloserLook, CellRule, RuleContext } from './rule.ts';
import { refuse, rulePoints, unusableNumber, unusableTarget } from './rule.ts';

/** Hai chiều: the cell of two interval axes; the second input stands in the targets. */
export function compileGrid(rule: Extract<Rule, { kind: 'grid' }>, context: RuleContext): CellRule {
  const rows = compileIntervals(rule.rows);
  const columns = compileIntervals(rule.columns);
  const points = rule.points.map((row) => row.map((cell) => rulePoints(cell, context)));
  const ofNumber = (first: number, second: number): number => {
    const row = intervalThatHolds(shownDouble(first), rows);
    return points[row]?.[intervalThatHolds(shownDouble(second), columns)] ?? Number.NaN;
  };
  const lookCloser = (first: number, second: number): CloserLook => {
    if (Number.isNaN(second)) return refuse({ code: 'no-second-input' });
    const unusable = unusableNumber(first, 'grid') ?? unusableTarget(second, 'grid');
    if (unusable !== null) return refuse(unusable);
    const axis = intervalThatHolds(shownDouble(first), rows) < 0 ? 'first' : 'second';
    const value = decimalFromNumber(axis === 'first' ? first : second);
    return refuse({ code: 'outside-axis', value, axis });
  };
  return {
    kind: 'grid',
    needsTarget: true,
    cap: Number.POSITIVE_INFINITY,
    ofNumber,
    lookCloser,
    arithmetic: (first, second) => ({
      kind: 'grid',
      first: decimalFromNumber(first),
      second: decimalFromNumber(second),
      row: intervalThatHolds(shownDouble(first), rows),
      column: intervalThatHolds(shownDouble(second), columns),
      points: fromScale(ofNumber(first, second), context.scale),
    }),
    marks: null,
  };
}
