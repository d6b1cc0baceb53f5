import { longestCode } from './codes.ts';

/**
 * The style of a code as typed: `I` `1` `1.1` `a)` are four levels of one table. Roman numerals and letters share
 * signs, so a single letter is told apart by the codes that stand open above it.
 */
export function numberingStyle(typed: string, openCodes: () => Iterable<string>): string {
  if (typed.length > longestCode) return typed;
  const closed = /\)\s*$/.test(typed) ? ')' : '';
  const code = typed.replace(/[\s.):;,\]]+$/, '').replace(/^[\s([]+/, '');
  if (code === '') return typed;
  return letterStyle(code, openCodes) + closed;
}

const roman = /^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i;
const oneLetter = /^\p{L}$/u;
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

function letterStyle(code: string, openCodes: () => Iterable<string>): string {
  const romanShape = code === code.toUpperCase() ? 'ROMAN' : 'roman';
  if (!roman.test(code)) return shapeOf(code);
  if (!oneLetter.test(code)) return romanShape;
  return followsLetter(code, openCodes()) || !/[ivx]/i.test(code) ? shapeOf(code) : romanShape;
}

/** `i` after `h` is a letter; the Vietnamese list often goes g, h, i, k and leaves out f and j. */
function followsLetter(code: string, openCodes: Iterable<string>): boolean {
  const place = alphabet.indexOf(code.toLowerCase());
  const sameCase = code === code.toUpperCase();
  for (const open of openCodes) {
    if (!oneLetter.test(open) || (open === open.toUpperCase()) !== sameCase) continue;
    const distance = place - alphabet.indexOf(open.toLowerCase());
    if (distance > 0 && distance <= 3) return true;
  }
  return false;
}

function shapeOf(code: string): string {
  return code
    .replace(/\p{N}+/gu, '9')
    .replace(/\p{Lu}[\p{L}\p{M}]*/gu, 'A')
    .replace(/\p{Ll}[\p{L}\p{M}]*/gu, 'a');
}
