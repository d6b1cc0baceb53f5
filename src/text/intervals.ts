import { compareDecimals } from '../scoring/index.ts';
import type { Bound, Interval } from '../scoring/index.ts';
import { showNumber } from './numbers.ts';

/** An interval as official tables word it: `95 đến dưới 98`, `từ 98 trở lên`, `dưới 70`, `đúng 100`. */
export function showInterval({ low, high }: Interval): string {
  if (low === null) return high === null ? 'mọi giá trị' : showUpTo(high);
  if (high === null)
    return low.closed ? `từ ${showNumber(low.value)} trở lên` : `trên ${showNumber(low.value)}`;
  if (compareDecimals(low.value, high.value) === 0) return `đúng ${showNumber(low.value)}`;
  const start = low.closed ? '' : 'trên ';
  return `${start}${showNumber(low.value)} đến ${high.closed ? '' : 'dưới '}${showNumber(high.value)}`;
}

function showUpTo(high: Bound): string {
  return high.closed ? `từ ${showNumber(high.value)} trở xuống` : `dưới ${showNumber(high.value)}`;
}
