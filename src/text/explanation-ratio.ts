import { zero } from '../scoring/index.ts';
import type { Arithmetic, Decimal, Places } from '../scoring/index.ts';
import { fractionOf, over, times } from './fraction.ts';
import { showNumber } from './numbers.ts';
import { equalsPercent, showPercent } from './percent.ts';
import { equalsRounded } from './rounding.ts';

type Ratio = Extract<Arithmetic, { readonly kind: 'ratio' }>;

/** `Đạt 67/80 = 83,75% × 5 điểm = 4,19 (làm tròn 2 chữ số)`. */
export function sentenceOfRatio(ratio: Ratio, places: Places | undefined): string {
  const rate = showRate(ratio);
  const max = `× ${showNumber(ratio.max)} điểm`;
  if (ratio.limited === 'minRate')
    return `${rate}, dưới mức tối thiểu ${showPercent(ratio.limit ?? zero)}: ${showNumber(ratio.points)} điểm`;
  if (ratio.limited === 'maxRate' && ratio.limit !== null) {
    const value = times(fractionOf(ratio.limit), fractionOf(ratio.max));
    return `${rate}, tính tối đa ${showPercent(ratio.limit)} ${max} ${equalsRounded(value, ratio.points, places)}`;
  }
  const { upper, lower } = terms(ratio);
  if (lower.coefficient === 0) return `${rate}: ${showNumber(ratio.points)} điểm`;
  const value = over(times(fractionOf(upper), fractionOf(ratio.max)), fractionOf(lower));
  return `${rate} ${max} ${equalsRounded(value, ratio.points, places)}`;
}

/** The smaller the better, the rate is target over actual (scoring-spec §3.1); nothing actual has no rate. */
function showRate(ratio: Ratio): string {
  const { upper, lower } = terms(ratio);
  const words = ratio.lowerIsBetter ? 'Chỉ tiêu/thực hiện' : 'Đạt';
  const division = `${words} ${showNumber(upper)}/${showNumber(lower)}`;
  return lower.coefficient === 0
    ? division
    : `${division} ${equalsPercent({ numerator: upper, denominator: lower })}`;
}

function terms(ratio: Ratio): { readonly upper: Decimal; readonly lower: Decimal } {
  return ratio.lowerIsBetter
    ? { upper: ratio.target, lower: ratio.actual }
    : { upper: ratio.actual, lower: ratio.target };
}
