import { isBullet, tidyCode } from './codes.ts';

/** How the codes below one group are written: `I.1` below `I` is prefixed, separated by a point and counted in digits. */
export type CodePattern = {
  readonly prefixed: boolean;
  /** What stands between the prefix and the number: `.`, nothing, `Phần `. */
  readonly before: string;
  readonly counting: Counting;
  /** The bracket or dot that closes the code as typed. */
  readonly after: string;
};

type Counting = 'digits' | 'roman' | 'ROMAN' | 'letters' | 'LETTERS' | 'bullet';

export const usualPattern: CodePattern = { prefixed: true, before: '.', counting: 'digits', after: '' };
export const usualTopPattern: CodePattern = { prefixed: false, before: '', counting: 'ROMAN', after: '' };

/** Null for a code that numbers nothing we know. */
export function patternOf(typed: string, parent: string | null): CodePattern | null {
  const { body, prefixed, after } = partsOf(typed, parent);
  if (isBullet(body)) return { prefixed: false, before: body, counting: 'bullet', after: '' };
  const last = lastToken.exec(body);
  const counting = last === null ? null : countingOf(last[2] ?? '');
  return last === null || counting === null ? null : { prefixed, before: last[1] ?? '', counting, after };
}

/** The code of the n-th criterion (from 1) below a parent. */
export function codeAt(pattern: CodePattern, parent: string | null, place: number): string {
  if (pattern.counting === 'bullet') return pattern.before;
  const prefix = pattern.prefixed ? tidyCode(parent ?? '') : '';
  return prefix + pattern.before + counted(place, pattern.counting) + pattern.after;
}

/** Which number a code has in a pattern; null when it is not of that pattern. */
export function placeOf(typed: string, pattern: CodePattern, parent: string | null): number | null {
  const wanted = tidyCode(typed);
  for (let place = 1; place <= mostPlaces; place += 1) {
    if (tidyCode(codeAt(pattern, parent, place)) === wanted) return place;
  }
  return null;
}

/** A code below a parent whose own code changes: the prefix follows, everything else stays. */
export function followParent(typed: string, before: string, after: string): string {
  const { body, prefixed, after: closing } = partsOf(typed, before);
  return prefixed ? tidyCode(after) + body + closing : typed;
}

const mostPlaces = 200;
const lastToken = /^(.*?)(\p{N}+|(?<!\p{L})(?:[ivxlIVXL]+|\p{L}))$/su;
const closers = /[\s.):;,\]]+$/u;

function partsOf(typed: string, parent: string | null) {
  const tidy = tidyCode(typed);
  const after = closers.exec(typed.trim())?.[0] ?? '';
  const above = tidyCode(parent ?? '');
  const prefixed =
    above !== '' && tidy.length > above.length && tidy.startsWith(above) && isBoundary(tidy, above.length);
  return { prefixed, body: prefixed ? tidy.slice(above.length) : tidy, after: isBullet(tidy) ? '' : after };
}

/** `I` is no prefix of `II`, `1` none of `10`. */
function isBoundary(code: string, place: number): boolean {
  const [left, right] = [code.charAt(place - 1), code.charAt(place)];
  const both = (shape: RegExp): boolean => shape.test(left) && shape.test(right);
  return !both(/\p{N}/u) && !both(/\p{L}/u);
}

function countingOf(token: string): Counting | null {
  if (/^\p{N}+$/u.test(token)) return 'digits';
  const upper = token === token.toUpperCase();
  if (token.length > 1 || /^[iv]$/iu.test(token)) return upper ? 'ROMAN' : 'roman';
  return /^\p{L}$/u.test(token) ? (upper ? 'LETTERS' : 'letters') : null;
}

function counted(place: number, counting: Exclude<Counting, 'bullet'>): string {
  switch (counting) {
    case 'digits':
      return String(place);
    case 'roman':
      return romanOf(place).toLowerCase();
    case 'ROMAN':
      return romanOf(place);
    case 'letters':
      return letterOf(place);
    case 'LETTERS':
      return letterOf(place).toUpperCase();
  }
}

const romans = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `I`, `IV`, `XII`. */
export function romanOf(place: number): string {
  let rest = place;
  let text = '';
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** Official lists run a, b, c, d, đ, e… (Nghị định 30/2020). */
const alphabet = 'abcdđeghiklmnopqrstuvxy';

function letterOf(place: number): string {
  const index = (place - 1) % alphabet.length;
  return (alphabet[index] ?? 'a').repeat(Math.floor((place - 1) / alphabet.length) + 1);
}
