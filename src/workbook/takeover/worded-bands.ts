import type { Band, Bound, Decimal } from '../../scoring/index.ts';
import { canonicalKey, readNumber } from '../../text/index.ts';
import { writeRule } from '../write-rule.ts';

const value = '(\\d+(?:[.,]\\d+)?) ?%?';
const points = ' ?(?:duoc|thi duoc|dat|:|=|-)[^0-9]{0,8}(\\d+(?:[.,]\\d+)?) ?diem';
const between = new RegExp(`(?:tu|>=|≥) ?${value} ?(?:den|-) ?(duoi|<)? ?${value}${points}`);
const above = new RegExp(`(tren|>|tu|>=|≥|dat) ?${value}( tro len)?${points}`);
const below = new RegExp(`(?:duoi|<) ?${value}${points}`);

/**
 * Levels that a text lists (`Trên 98%: 5 điểm; từ 97 đến dưới 98%: 4 điểm`) as the parameter of `Theo bậc`. Null for
 * fewer than two: one level alone may mean anything. The ends are taken as written; the lint names gaps.
 */
export function wordedBands(sentences: readonly string[]): string | null {
  const bands = sentences.flatMap((sentence) => bandOf(canonicalKey(sentence)) ?? []);
  if (bands.length < 2) return null;
  return writeRule({ kind: 'bands', bands, otherwise: null }).parameter;
}

function bandOf(key: string): Band | null {
  const inside = between.exec(key);
  if (inside !== null)
    return band(bound(inside[1], true), bound(inside[3], inside[2] === undefined), inside[4]);
  const high = above.exec(key);
  // `đạt 95%` without `trở lên` could be exactly 95.
  if (high !== null && (high[1] !== 'dat' || high[3] !== undefined))
    return band(bound(high[2], high[1] !== 'tren' && high[1] !== '>'), null, high[4]);
  const low = below.exec(key);
  return low === null ? null : band(null, bound(low[1], false), low[2]);
}

function band(low: Bound | null, high: Bound | null, digits: string | undefined): Band | null {
  const earned = decimalOf(digits);
  return earned === null || (low === null && high === null)
    ? null
    : { interval: { low, high }, points: earned };
}

function bound(digits: string | undefined, closed: boolean): Bound | null {
  const end = decimalOf(digits);
  return end === null ? null : { value: end, closed };
}

function decimalOf(digits: string | undefined): Decimal | null {
  const reading = readNumber(digits ?? '');
  return reading.kind === 'number' ? reading.value : null;
}
