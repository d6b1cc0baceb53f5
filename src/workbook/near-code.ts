import { editDistance } from '../text/index.ts';
import { codeKey, tidyCode } from './codes.ts';

/**
 * The one code that a mistyped one most likely means: the same when look-alikes are one (letter O and 0, l and 1), or
 * one sign away; null when none or several are. Only offered, never taken.
 */
export function nearCode(typed: string, candidates: readonly string[]): string | null {
  const wanted = lookAlikeKey(typed);
  if (wanted.length > longestTyped) return null;
  return onlyOne(candidates, (key) => key === wanted) ?? onlyOne(candidates, (key) => isOneAway(key, wanted));
}

/** Longer texts are no codes, and comparing them letter by letter would only cost time. */
const longestTyped = 20;

function onlyOne(candidates: readonly string[], fits: (key: string) => boolean): string | null {
  const [first, second] = candidates.filter((code) => fits(lookAlikeKey(code)));
  return first === undefined || second !== undefined ? null : first;
}

function isOneAway(key: string, wanted: string): boolean {
  return Math.abs(key.length - wanted.length) <= 1 && editDistance(key, wanted) === 1;
}

function lookAlikeKey(code: string): string {
  return codeKey(tidyCode(code)).toLowerCase().replaceAll('o', '0').replace(/[li|]/g, '1');
}
