/**
 * The key that headers, labels, flags and rule kinds are compared by: case, accents, tone placement, kinds of
 * dashes and spaces do not count. `Tự phát  hiện` gives `tu phat hien`. Digits keep their signs, so that numbers
 * inside a text stay readable: `mỗi ngày –0,25` gives `moi ngay -0,25`.
 */
export const canonicalKey: (text: string) => string = remembering(makeCanonicalKey);

function makeCanonicalKey(text: string): string {
  const key = withoutAccents(evenCharacters(text))
    .replace(manyDashes, '-')
    .replace(dashBetweenNumbers, '$1-')
    .replace(dashOfWords, ' ')
    .replace(spacedSlash, '/')
    .replace(manySpaces, ' ');
  return withoutEndingColons(key).trim();
}

/**
 * The key that names of units are the same by: Vietnamese letters stay apart (Tân An is not Tân Ân), but case,
 * tone placement (uỷ/ủy, hoá/hóa), dashes, commas and spaces do not count. Two names with one key are one unit.
 */
export const unitKey: (text: string) => string = remembering(makeUnitKey);

function makeUnitKey(text: string): string {
  return evenTonePlacement(evenCharacters(text)).replace(dashOrComma, ' ').replace(manySpaces, ' ').trim();
}

/** The same headers and names come with every calculation: their keys are kept, in a store that cannot grow for ever. */
function remembering(keyOf: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > longestKept) return keyOf(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostKept) known.clear();
    const key = keyOf(text);
    known.set(text, key);
    return key;
  };
}

const longestKept = 120;
const mostKept = 2000;

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const anyDash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const manySpaces = /[\s\u00a0]+/g;
const manyDashes = /-(?: *-)+/g;
const dashBetweenNumbers = /([0-9]) *- *(?=[0-9])/g;
const dashOfWords = /-(?! *[0-9])/g;
const dashOrComma = /[-,]/g;
const spacedSlash = / *\/ */g;
const marks = /\p{M}/gu;

function evenCharacters(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(manySpaces, ' ')
    .replace(anyDash, '-')
    .toLowerCase();
}

/** Plain letters only: `đ` becomes `d`, every mark is dropped. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
}

/** By hand: a pattern tied to the end of the text takes a second for a cell of 32 767 colons. */
function withoutEndingColons(text: string): string {
  let end = text.length;
  while (text[end - 1] === ':' || text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

/** The old style marks the first vowel (hòa, thủy), the new one the second (hoà, thuỷ); NFC keeps both. */
function evenTonePlacement(text: string): string {
  return text.replace(oldStyleTone, (syllable: string, before: string, first: string, second: string) => {
    if (before === 'q') return syllable;
    const tone = first.normalize('NFD').slice(1);
    const vowel = first.normalize('NFD').slice(0, 1);
    return before + vowel + (second + tone).normalize('NFC');
  });
}

/** `qu` is a consonant: the y of quý is never one half of a pair uy. */
const oldStyleTone = /(^|.)([òóỏõọ](?=[ae])|[ùúủũụ](?=y))([aey])/gu;
