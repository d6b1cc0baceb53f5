import { decimal } from '../scoring/index.ts';
import type { Arithmetic, Decimal, Places, Share } from '../scoring/index.ts';
import { fractionOf, minus, over, plus, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { showNumber } from './numbers.ts';
import { showPercent } from './percent.ts';
import { equalsRounded } from './rounding.ts';

type Relative = Extract<Arithmetic, { readonly kind: 'relative' }>;

/** scoring-spec §3.1, `relative`: half of the points for reaching the target, the other half up to the leader. */
export function sentenceOfRelative(relative: Relative, places: Places | undefined): string {
  const { actual, target, max, leader, points, part } = relative;
  if (target === null || part === 'withoutTarget') return sentenceWithoutTarget(relative, places);
  const division = `${showNumber(actual)}/${showNumber(target)}`;
  switch (part) {
    case 'below': {
      const value = times(half(max), rateOf(actual, target));
      return `Đạt ${division}, dưới chỉ tiêu: ½ × ${showNumber(max)} × ${division} ${equalsRounded(value, points, places)}`;
    }
    case 'equal':
      return `Đạt đúng chỉ tiêu ${showNumber(target)}: ½ × ${showNumber(max)} ${equalsRounded(half(max), points, places)}`;
    case 'above':
      if (leader !== null) return sentenceAbove(relative, target, leader, places);
      return `Đạt ${division}, vượt chỉ tiêu: ${showNumber(points)} điểm`;
    case 'leader':
      return `Đạt ${division} = ${showPercent({ numerator: actual, denominator: target })}, dẫn đầu khối: ${showNumber(points)} điểm`;
  }
}

function sentenceAbove(
  relative: Relative,
  target: Decimal,
  leader: Share,
  places: Places | undefined,
): string {
  const { actual, max, points } = relative;
  const rate = showPercent({ numerator: actual, denominator: target });
  const best = showPercent(leader);
  const ahead = over(minus(rateOf(actual, target), one), minus(shareOf(leader), one));
  const value = plus(half(max), times(half(max), ahead));
  const halfShown = `½ × ${showNumber(max)}`;
  return (
    `Đạt ${showNumber(actual)}/${showNumber(target)} = ${rate}, đơn vị dẫn đầu ${best}: ` +
    `${halfShown} + ${halfShown} × (${rate} − 100%) ÷ (${best} − 100%) ${equalsRounded(value, points, places)}`
  );
}

function sentenceWithoutTarget(relative: Relative, places: Places | undefined): string {
  const { actual, max, leader, points } = relative;
  if (leader === null || leader.numerator.coefficient === 0)
    return `Không giao chỉ tiêu, chưa đơn vị nào có kết quả: ${showNumber(points)} điểm`;
  const best = showNumber(leader.numerator);
  const value = over(times(fractionOf(max), fractionOf(actual)), shareOf(leader));
  return (
    `Không giao chỉ tiêu, đơn vị dẫn đầu đạt ${best}: ` +
    `${showNumber(max)} × ${showNumber(actual)}/${best} ${equalsRounded(value, points, places)}`
  );
}

const one: Fraction = fractionOf(decimal(1));

function half(value: Decimal): Fraction {
  return times(fractionOf(value), { top: 1n, bottom: 2n });
}

function rateOf(actual: Decimal, target: Decimal): Fraction {
  return over(fractionOf(actual), fractionOf(target));
}

function shareOf({ numerator, denominator }: Share): Fraction {
  return rateOf(numerator, denominator);
}
