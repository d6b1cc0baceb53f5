/**
 * A code as it identifies a node: without the bracket or dots that close it (`a)`, `1.`). A bullet stays as it is.
 * Vietnamese officials write the same code as `a7.6` and `a.7.1`: compare with `codeKey`.
 */
export function tidyCode(text: string): string {
  const tidy = text.normalize('NFC').replace(anySpace, ' ').trim();
  if (tidy.length > longestCode) return tidy;
  const open = tidy.replace(closing, '').replace(opening, '');
  return open === '' ? tidy : open;
}

/** Runs of letters and runs of digits, with the place where each begins; separators are boundaries. */
export type CodeToken = { readonly text: string; readonly start: number };

export function codeTokens(code: string): readonly CodeToken[] {
  return Array.from(code.matchAll(run), (match) => ({ text: match[0], start: match.index }));
}

/** The same for codes that differ only in separators: `a7.6`, `a.7.6` and `a-7-6`. */
export function codeKey(code: string): string {
  const key = code.match(run)?.join('.');
  return key ?? code;
}

/** `-`, `+`, `*`, `•`: a mark at the lowest level that numbers nothing. */
export function isBullet(code: string): boolean {
  return code !== '' && !hasLetterOrDigit.test(code);
}

/** A longer text in a code column is no numbering; it stays as it is, and patterns are not tried on it. */
export const longestCode = 255;

const anySpace = /[\s\u00a0\u200b-\u200f\u2060\ufeff]+/g;
const closing = /[\s.):;,\]]+$/;
const opening = /^[\s([]+/;
const run = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
const hasLetterOrDigit = /[\p{L}\p{N}]/u;
