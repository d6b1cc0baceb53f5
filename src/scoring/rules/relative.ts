import type { Decimal } from '../decimal.ts';
import { decimal, decimalFromNumber, zero } from '../decimal.ts';
import { commonWholes } from '../doubles.ts';
import { compareProducts } from '../products.ts';
import type { Arithmetic, Share } from '../result.ts';
import { fromScale, roundedToPlaces, toScale } from '../scale.ts';
import type { CloserLook, CellRule, RuleContext } from './rule.ts';
import { accept, refuse, unusableNumber } from './rule.ts';

/** What the whole bloc says about a relative line (domain: scheme B, "công thức Điều 6"). */
export type Leaders = {
  /** The largest actual / target among members over their target; null when nobody is. */
  readonly rate: Share | null;
  /** The largest actual among members without a target; null when there are none. */
  readonly actual: Decimal | null;
};

type Part = Extract<Arithmetic, { kind: 'relative' }>['part'];

/** So với đơn vị dẫn đầu; a target of 0 is a blank target. */
export function compileRelative(context: RuleContext, leaders: Leaders): CellRule {
  const full = context.max === null ? 0 : toScale(context.max, context.scale);
  const ofNumber = (value: number, target: number): number => {
    if (unusableNumber(value, 'relative') !== null || value < 0 || target < 0) return Number.NaN;
    if (!isTarget(target)) return withoutTarget(value, full, leaders, context);
    return withTarget(value, target, full, leaders, context);
  };
  const lookCloser = (value: number, target: number): CloserLook => {
    const unusable = unusableNumber(value, 'relative');
    if (unusable !== null) return refuse(unusable);
    if (target < 0) return refuse({ code: 'no-target' });
    const points = ofNumber(Math.max(0, value), target);
    return accept(points, { code: 'below-zero', value: decimalFromNumber(value) });
  };
  return {
    kind: 'relative',
    needsTarget: true,
    cap: Number.POSITIVE_INFINITY,
    ofNumber,
    lookCloser,
    arithmetic: (typed, target) => {
      const value = Math.max(0, typed);
      return {
        kind: 'relative',
        actual: decimalFromNumber(value),
        target: isTarget(target) ? decimalFromNumber(target) : null,
        max: context.max ?? zero,
        leader: leaderOf(target, leaders),
        part: partOf(value, target, leaders),
        points: fromScale(ofNumber(value, target), context.scale),
      };
    },
    marks: null,
  };
}

/** The leaders of a line; entries that are no usable numbers take no part. `targets` are not a number when blank. */
export function findLeaders(values: readonly number[], targets: readonly number[]): Leaders {
  let rate: Share | null = null;
  let actual: Decimal | null = null;
  values.forEach((value, member) => {
    if (unusableNumber(value, 'relative') !== null) return;
    const target = targets[member] ?? Number.NaN;
    const read = decimalFromNumber(Math.max(0, value));
    if (!isTarget(target)) actual = actual === null || isLarger(read, actual) ? read : actual;
    else if (target > 0)
      rate = leadingRate({ numerator: read, denominator: decimalFromNumber(target) }, rate);
  });
  return { rate, actual };
}

function leadingRate(candidate: Share, leader: Share | null): Share | null {
  if (!isLarger(candidate.numerator, candidate.denominator)) return leader;
  return leader === null || compareShares(candidate, leader) > 0 ? candidate : leader;
}

function compareShares(left: Share, right: Share): number {
  const [leftTop, rightTop] = commonWholes(left.numerator, right.numerator);
  const [leftBottom, rightBottom] = commonWholes(left.denominator, right.denominator);
  return compareProducts(leftTop, rightBottom, rightTop, leftBottom);
}

function isTarget(target: number): boolean {
  return !Number.isNaN(target) && target !== 0;
}

function isLarger(left: Decimal, right: Decimal): boolean {
  const [first, second] = commonWholes(left, right);
  return first > second;
}

function partOf(value: number, target: number, { rate }: Leaders): Part {
  if (!isTarget(target)) return 'withoutTarget';
  const actual = decimalFromNumber(value);
  const aim = decimalFromNumber(target);
  if (isLarger(aim, actual)) return 'below';
  if (!isLarger(actual, aim)) return 'equal';
  return rate !== null && compareShares({ numerator: actual, denominator: aim }, rate) < 0
    ? 'above'
    : 'leader';
}

function leaderOf(target: number, leaders: Leaders): Share | null {
  if (isTarget(target)) return leaders.rate;
  return leaders.actual === null ? null : { numerator: leaders.actual, denominator: decimal(1) };
}

function withoutTarget(value: number, full: number, { actual }: Leaders, { scale }: RuleContext): number {
  if (actual === null || actual.coefficient <= 0) return 0;
  const [own, largest] = commonWholes(decimalFromNumber(value), actual);
  return roundedToPlaces(full, own, largest, scale);
}

function withTarget(
  value: number,
  target: number,
  full: number,
  leaders: Leaders,
  { scale }: RuleContext,
): number {
  const part = partOf(value, target, leaders);
  const [actual, aim] = commonWholes(decimalFromNumber(value), decimalFromNumber(target));
  if (part === 'below') return roundedToPlaces(full, actual, 2n * aim, scale);
  if (part === 'equal') return roundedToPlaces(full, 1, 2, scale);
  if (part === 'leader' || leaders.rate === null) return roundedToPlaces(full, 1, 1, scale);
  // ½·M + ½·M·(A/T − 1)/(L − 1) over one denominator, so that it is rounded once (scoring-spec §1.5).
  const [top, bottom] = commonWholes(leaders.rate.numerator, leaders.rate.denominator);
  const numerator = aim * (top - bottom) + (actual - aim) * bottom;
  return roundedToPlaces(full, numerator, 2n * aim * (top - bottom), scale);
}
