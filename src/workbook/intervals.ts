import { compareDecimals } from '../scoring/index.ts';
import type { Band, Bound, Decimal, Interval } from '../scoring/index.ts';
import { canonicalKey } from '../text/index.ts';
import { longestCondition, readParameterNumber, writeParameterNumber } from './parameter-parts.ts';
import type { Part } from './parameter-parts.ts';

/**
 * `a..b` closed, `a..<b`, `a<..b`, `a<..<b`, `>a`, `>=a`, `<b`, `<=b`, `=a`, `..` everything; also in words:
 * `từ 95 đến dưới 98`, `trên 98`, `dưới 90`, `từ 98 trở lên`. Null when unreadable or upside down.
 */
export function readInterval(text: string): Interval | null {
  if (text.length > longestCondition) return null;
  const signs = wordsAsSigns(evenSigns(text));
  if (signs === '..') return { low: null, high: null };
  const range = /^(.+?)\s*(<?)\s*\.\.\s*(<?)\s*(.+)$/.exec(signs);
  if (range !== null) return closedRange(range);
  const side = /^(>=|<=|>|<|=)?\s*(.+)$/.exec(signs);
  const value = readParameterNumber(side?.[2] ?? '');
  return value === null ? null : oneSided(side?.[1] ?? '=', value);
}

/** The form that `readInterval` reads back as the same interval. */
export function writeInterval({ low, high }: Interval): string {
  if (low === null && high === null) return '..';
  if (low === null)
    return high === null ? '..' : `<${high.closed ? '=' : ''}${writeParameterNumber(high.value)}`;
  if (high === null) return `>${low.closed ? '=' : ''}${writeParameterNumber(low.value)}`;
  const first = writeParameterNumber(low.value);
  const second = writeParameterNumber(high.value);
  if (first === second && low.closed && high.closed) return `=${first}`;
  return `${first}${low.closed ? '' : '<'}..${high.closed ? '' : '<'}${second}`;
}

/** `95..<98: 13` */
export function readBand(part: Part): Band | null {
  if (part.label === null) return null;
  const interval = readInterval(part.label);
  const points = readParameterNumber(part.value);
  return interval === null || points === null ? null : { interval, points };
}

export function writeBand(band: Band): string {
  return `${writeInterval(band.interval)}: ${writeParameterNumber(band.points)}`;
}

function closedRange(range: RegExpExecArray): Interval | null {
  const low = readParameterNumber(range[1] ?? '');
  const high = readParameterNumber(range[4] ?? '');
  if (low === null || high === null || compareDecimals(low, high) > 0) return null;
  return { low: bound(low, range[2] === ''), high: bound(high, range[3] === '') };
}

function oneSided(sign: string, value: Decimal): Interval {
  const edge = bound(value, sign.endsWith('='));
  if (sign === '=') return { low: edge, high: edge };
  return sign.startsWith('>') ? { low: edge, high: null } : { low: null, high: edge };
}

function bound(value: Decimal, closed: boolean): Bound {
  return { value, closed };
}

/** Official tables say intervals in words; the words are few and fixed. */
function wordsAsSigns(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const key = canonicalKey(text);
  const patterns: readonly (readonly [RegExp, string])[] = [
    [/^tu (.+?) den duoi (.+)$/, '$1..<$2'],
    [/^tren (.+?) den duoi (.+)$/, '$1<..<$2'],
    [/^tren (.+?) den (.+)$/, '$1<..$2'],
    [/^tu (.+?) den (.+)$/, '$1..$2'],
    [/^(?:tu )?(.+?) tro len$/, '>=$1'],
    [/^(?:tu )?(.+?) tro xuong$/, '<=$1'],
    [/^tren (.+)$/, '>$1'],
    [/^duoi (.+)$/, '<$1'],
    [/^bang (.+)$/, '=$1'],
  ];
  const found = patterns.find(([pattern]) => pattern.test(key));
  return found === undefined ? text : key.replace(found[0], found[1]);
}

/** What Word and Excel make of typed signs. */
function evenSigns(text: string): string {
  return text.replaceAll('≥', '>=').replaceAll('≤', '<=').replaceAll('…', '..').trim();
}
