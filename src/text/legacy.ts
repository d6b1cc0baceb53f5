import { fromTcvn3, fromVni } from './legacy-tables.ts';
import { isSyllable } from './syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/**
 * Recognises Vietnamese typed for an old font (.VnTime, VNI-Times) and therefore shown as Latin letters:
 * `§iÓm`, `Ñieåm`. Null for real Vietnamese, for other languages and for text without letters.
 * A word is evidence when only the conversion makes a Vietnamese syllable of it.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  if (!upperLatin.test(text)) return null;
  const beginning = text.slice(0, longestSample).normalize('NFC');
  if (unicodeVietnamese.test(beginning)) return null;
  const words = beginning.split(betweenWords).filter(isTelling);
  const tcvn3 = weigh(words, fromTcvn3);
  const vni = weigh(words, fromVni);
  if (tcvn3 === 0 && vni === 0) return null;
  return tcvn3 >= vni ? 'TCVN3' : 'VNI';
}

/**
 * The Unicode text of a text in an old encoding; to be offered, never applied silently. Capitals that .VnTimeH
 * only draws as capitals come out small: the file does not say which font a letter had.
 */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
}

/** The known name that a text in an old encoding stands for: `C¸ch chÊm` for “Cách chấm”; null for any other text. */
export function readLegacyName<Key extends string>(
  text: string,
  names: Vocabulary<Key>,
): { readonly encoding: LegacyEncoding; readonly name: string } | null {
  if (text.length > longestName || !upperLatin.test(text) || names.read(text) !== null) return null;
  for (const encoding of ['TCVN3', 'VNI'] as const) {
    const key = names.read(convertLegacy(text, encoding));
    if (key !== null) return { encoding, name: names.name(key) };
  }
  return null;
}

const longestName = 120;
const upperLatin = /[\u00a1-\u00ff]/;
/** ă đ ĩ ũ ơ ư and the letters with two marks: no old font shows these. */
const unicodeVietnamese = /[\u0102-\u01b0\u1ea0-\u1ef9]/;
const betweenWords = /[\s.,;:!?()[\]{}"'“”‘’/\\+=<>*%&_|0-9-]+/;
const longestSample = 2000;

/** French words and unit signs that happen to be a Vietnamese syllable in an old encoding. */
const foreignWords: ReadonlySet<string> = new Set(['où', 'thaï', 'haï', 'laïc', 'µm']);

/** Abbreviations such as UBND say nothing about the encoding. */
function isTelling(word: string): boolean {
  return /\p{L}/u.test(word) && !/^[A-Z]+$/.test(word);
}

/** 0 when the conversion does not make Vietnamese of at least half of the words; else how many it makes right. */
function weigh(words: readonly string[], convert: (text: string) => string): number {
  const right = words.filter((word) => isSyllable(convert(word), true));
  const evidence = right.filter(
    (word) => upperLatin.test(word) && !isSyllable(word, false) && !foreignWords.has(word.toLowerCase()),
  );
  return evidence.length > 0 && right.length * 2 >= words.length ? right.length : 0;
}
