import type { Doubt } from './place.ts';
import { warning } from './place.ts';

/**
 * A number left out between two neighbours: 5.3 → 5.5, II → IV, b → d. Only the first part in which the codes differ
 * is looked at, and only where both count in the same way.
 */
export function findNumberingHoles(before: string, after: string): readonly Doubt[] {
  if (repeatedMark.test(before)) return [];
  const left = partsOf(before);
  const right = partsOf(after);
  const place = left.findIndex((part, index) => part !== right[index]);
  const [from, to] = [left[place], right[place]];
  return from !== undefined && to !== undefined && skips(from, to)
    ? [warning({ code: 'numbering-hole', before, after })]
    : [];
}

/** A reader's mark on a repeated code (`C3.1#2`). Its row was perhaps meant to be the one that is missing here. */
const repeatedMark = /#\d+$/u;

/** `a7.6` and `a.7.6` have the same parts: a, 7, 6. */
function partsOf(code: string): readonly string[] {
  const plain = code.replace(repeatedMark, '').toLowerCase();
  return plain.match(/\d+|\p{L}+/gu) ?? [];
}

function skips(from: string, to: string): boolean {
  const countings = [wholeNumber, romanNumber, ...alphabets.map(letterOf)];
  const steps = countings.map((count) => count(to) - count(from)).filter((step) => !Number.isNaN(step));
  // "c" → "d" is a step of letters, "i" → "v" one of Roman numbers: one way of counting that fits is enough.
  return steps.length > 0 && steps.every((step) => step > 1);
}

function wholeNumber(part: string): number {
  return /^\d+$/u.test(part) ? Number(part) : Number.NaN;
}

const romanDigits: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
]);

function romanNumber(part: string): number {
  const digits = Array.from(part, (letter) => romanDigits.get(letter) ?? Number.NaN);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** Lists run through the Latin alphabet, or through the Vietnamese one with or without đ. */
const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'abcdđeghiklmnopqrstuvxy', 'abcdeghiklmnopqrstuvxy'];

function letterOf(alphabet: string): (part: string) => number {
  return (part) => {
    const index = part.length === 1 ? alphabet.indexOf(part) : -1;
    return index < 0 ? Number.NaN : index;
  };
}
