import { decimalFromNumber } from '../decimal.ts';
import { shownDouble } from '../doubles.ts';
import { fromScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import { compileIntervals, firstOf, intervalThatHolds, pieceOf } from './intervals.ts';
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

/** `pieces` are their points: those of neighbours with the same points need not be told apart. */
function rowScorer(ends: readonly number[], pieces: readonly number[]): RowScorer {
  const steps = pieces.flatMap((points, piece) => {
    const isNew = piece > 0 && !Object.is(points, pieces[piece - 1]);
    return isNew ? [{ from: firstOf(piece, ends), points }] : [];
  });
  const starts = steps.map(({ from }) => from);
  const never = Number.POSITIVE_INFINITY;
  const [second = never, third = never, fourth = never, fifth = never] = starts;
  const more = Float64Array.from(starts.slice(4));
  const reached = Float64Array.of(pieces[0] ?? Number.NaN, ...steps.map(({ points }) => points));
  return ({ values }, points, first, size, sums, own) => {
    let complete = true;
    for (let member = 0; member < size; member++) {
      const shown = shownDouble(numberIn(values[member]));
      // Counted without branches: in which band a value lies cannot be guessed. Few schemes have more than five.
      let step =
        Number(shown >= second) + Number(shown >= third) + Number(shown >= fourth) + Number(shown >= fifth);
      for (const start of more) step += Number(shown >= start);
      const scored = Number.isNaN(shown) ? shown : (reached[step] ?? Number.NaN);
      const isPlain = !Number.isNaN(scored);
      points[first + member] = scored;
      sums[own + member] = (sums[own + member] ?? 0) + (isPlain ? scored : 0);
      complete = complete && isPlain;
    }
    return complete;
  };
}
