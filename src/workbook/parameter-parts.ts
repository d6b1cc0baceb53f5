import { decimalText } from '../scoring/index.ts';
import type { Decimal } from '../scoring/index.ts';
import { canonicalKey, parameterTerms, readNumber } from '../text/index.ts';

/** One part of a parameter text between `;`. The label is the text before the first `:`, if there is one. */
export type Part = {
  /** As written, for findings. */
  readonly text: string;
  readonly label: string | null;
  readonly value: string;
};

/** Splits at `;` outside quotation marks and square brackets; empty parts are left out. */
export function splitParts(text: string): readonly Part[] {
  return splitOutside(text.normalize('NFC'), ';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(partOf);
}

/** Splits at a sign that stands outside quotation marks and square brackets. */
function splitOutside(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth = Math.max(0, depth - 1);
    else if (sign === separator && depth === 0) {
      pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** A name inside a parameter: in quotation marks when it holds signs that separate or is one of our own words. */
export function writeName(name: string): string {
  return plainName.test(name) && parameterTerms.read(name) === null
    ? name
    : `"${name.replaceAll('"', '""')}"`;
}

export function readName(text: string): string {
  const trimmed = text.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(trimmed);
  return quoted === null ? trimmed : (quoted[1] ?? '').replaceAll('""', '"');
}

/** A number with one meaning, `điểm` behind it allowed; null for anything else. */
export function readParameterNumber(text: string): Decimal | null {
  if (text.length > longestNumber) return null;
  const reading = readNumber(text.replace(pointsWord, ''));
  return reading.kind === 'number' ? reading.value : null;
}

/**
 * Comma for decimals and never a thousands sign. `1,125` alone could be read as 1125, so it gets a zero more.
 */
export function writeParameterNumber(value: Decimal): string {
  const text = decimalText(value).replace('.', ',');
  return looksLikeThousands.test(text) ? `${text}0` : text;
}

/** A label in words and the number behind it: `tối đa 0,5` gives `tối đa` and 0.5. */
export function wordsAndNumber(text: string): { readonly words: string; readonly number: Decimal | null } {
  if (text.length > longestCondition) return { words: '', number: null };
  const match = wordsThenRest.exec(text);
  const rest = match?.[2] ?? '';
  return { words: (match?.[1] ?? '').trim(), number: rest === '' ? null : readParameterNumber(rest) };
}

/** Two names are the same label when nothing but case, accents and spaces differs. */
export function sameLabel(left: string, right: string): boolean {
  return canonicalKey(left) === canonicalKey(right);
}

/** Longer texts are no numbers and no conditions; patterns are not tried on what a hostile cell can hold. */
const longestNumber = 60;
export const longestCondition = 200;

const plainName = /^[^\s;:"[\],](?:[^;:"[\],]*[^\s;:"[\],])?$/u;
const pointsWord = /\s*(?:điểm|diem|đ)\s*$/iu;
const looksLikeThousands = /^-?[1-9]\d{0,2},\d{3}$/;
const wordsThenRest = /^([^\d<>=+,.-]*)[:\s]*(.*)$/su;

function partOf(text: string): Part {
  const [label = '', ...rest] = splitOutside(text, ':');
  if (rest.length === 0) return { text, label: null, value: text };
  return { text, label: label.trim(), value: rest.join(':').trim() };
}
