import type { Decimal } from '../decimal.ts';
import { decimalFromNumber } from '../decimal.ts';
import { largestShown, safeWholes } from '../doubles.ts';
import type { Whole } from '../products.ts';
import { compareProducts } from '../products.ts';
import type { Arithmetic } from '../result.ts';
import { fromScale, roundedToPlaces, toScale } from '../scale.ts';
import type { Rule } from '../scheme.ts';
import type { Rate } from './ratio-row.ts';
import { ratioRow } from './ratio-row.ts';
import type { CloserLook, CompiledRule, RuleContext } from './rule.ts';
import { accept, capAtScale, refuse, unusableNumber, unusableTarget } from './rule.ts';

type Ratio = Extract<Rule, { kind: 'ratio' }>;
type Limited = 'minRate' | 'maxRate' | null;

/** Theo tỷ lệ: max × actual / target between the limits; target / actual where lower is better. */
export function compileRatio(rule: Ratio, context: RuleContext): CompiledRule {
  const { scale, max } = context;
  const full = max === null ? 0 : toScale(max, scale);
  const least = rule.minRate === null ? null : rateOf(rule.minRate);
  const most = rateOf(rule.maxRate);
  const atMost = roundedToPlaces(full, most.numerator, most.denominator, scale);

  const points = (above: Whole, below: Whole): number => {
    if (least !== null && compareProducts(above, least.denominator, below, least.numerator) < 0) return 0;
    if (compareProducts(above, most.denominator, below, most.numerator) >= 0) return atMost;
    return roundedToPlaces(full, above, below, scale);
  };
  const exactPoints = (value: number, target: number): number => {
    const [actual, aim] = safeWholes(decimalFromNumber(value), decimalFromNumber(target));
    return rule.lowerIsBetter ? points(aim, actual) : points(actual, aim);
  };
  const lookCloser = (value: number, target: number): CloserLook => {
    const unusable = unusableNumber(value, 'ratio') ?? unusableTarget(target, 'ratio');
    if (unusable !== null) return refuse(unusable);
    if (!(target > 0)) return refuse({ code: 'no-target' });
    if (value >= 0) return accept(exactPoints(value, target));
    return accept(exactPoints(0, target), { code: 'below-zero', value: decimalFromNumber(value) });
  };
  return {
    kind: 'ratio',
    needsTarget: true,
    cap: Number.POSITIVE_INFINITY,
    ofNumber: (value, target) => {
      const actual = Math.round(value * 100);
      const aim = Math.round(target * 100);
      const plain = actual / 100 === value && aim / 100 === target && actual >= 0 && aim > 0;
      if (!plain || actual > largestShown || aim > largestShown) return Number.NaN;
      return rule.lowerIsBetter ? points(aim, actual) : points(actual, aim);
    },
    scoreRow: ratioRow({
      full,
      unit: scale.unit,
      least,
      most,
      atMost,
      lineMax: capAtScale(max, scale),
      lowerIsBetter: rule.lowerIsBetter,
    }),
    lookCloser,
    marks: null,
    arithmetic: (value, target) => {
      const actual = decimalFromNumber(Math.max(0, value));
      const aim = decimalFromNumber(target);
      const [above, below] = rule.lowerIsBetter ? safeWholes(aim, actual) : safeWholes(actual, aim);
      const limited = limitOf(above, below, least, most);
      const reached = limited === 'minRate' ? 0 : limited === 'maxRate' ? atMost : points(above, below);
      return arithmeticOf(rule, context, { actual, aim, limited, points: fromScale(reached, scale) });
    },
  };
}

function rateOf(rate: Decimal): Rate {
  const { coefficient, exponent } = rate;
  return exponent >= 0
    ? { numerator: coefficient * 10 ** exponent, denominator: 1 }
    : { numerator: coefficient, denominator: 10 ** -exponent };
}

function limitOf(above: Whole, below: Whole, least: Rate | null, most: Rate): Limited {
  if (least !== null && compareProducts(above, least.denominator, below, least.numerator) < 0)
    return 'minRate';
  return compareProducts(above, most.denominator, below, most.numerator) > 0 ? 'maxRate' : null;
}

function arithmeticOf(
  rule: Ratio,
  { max }: RuleContext,
  found: { actual: Decimal; aim: Decimal; limited: Limited; points: Decimal },
): Arithmetic {
  const limit =
    found.limited === 'minRate' ? rule.minRate : found.limited === 'maxRate' ? rule.maxRate : null;
  return {
    kind: 'ratio',
    actual: found.actual,
    target: found.aim,
    max: max ?? { coefficient: 0, exponent: 0 },
    lowerIsBetter: rule.lowerIsBetter,
    limited: found.limited,
    limit,
    points: found.points,
  };
}
