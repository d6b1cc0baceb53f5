import { canonicalKey, unitKey } from './keys.ts';
import { writeOut } from './abbreviations.ts';
import { editDistance } from './distance.ts';

export type UnitMatch =
  /** The same name by `unitKey`: an identity. */
  | { readonly kind: 'exact'; readonly index: number }
  /** A likely slip of the keyboard or an abbreviation: ask the user, never merge. */
  | { readonly kind: 'near'; readonly index: number }
  | { readonly kind: 'none' };

/** Finds a unit's name among the candidates; the index is the candidate's. */
export function matchUnit(text: string, candidates: readonly string[]): UnitMatch {
  return unitMatcher(candidates)(text);
}

/** The same as `matchUnit` for many names against one list: the list's keys are made once. */
export function unitMatcher(candidates: readonly string[]): (text: string) => UnitMatch {
  const exact = new Map<string, number>();
  candidates.forEach((candidate, index) => {
    const key = unitKey(candidate);
    if (!exact.has(key)) exact.set(key, index);
  });
  let roughKeys: readonly string[] | null = null;
  return (text) => {
    const index = exact.get(unitKey(text));
    if (index !== undefined) return { kind: 'exact', index };
    roughKeys ??= candidates.map(roughKey);
    return nearest(roughKey(text), roughKeys);
  };
}

/** The word of a list that was most likely meant, or null; for suggestions in findings. */
export function suggestWord(text: string, words: readonly string[]): string | null {
  const match = matchUnit(text, words);
  return match.kind === 'none' ? null : (words[match.index] ?? null);
}

const alphabetical = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order, numbers by size: Phường 2 before Phường 10, Đà Nẵng before Ea Súp. */
export function compareVietnamese(left: string, right: string): number {
  return alphabetical.compare(left, right);
}

/**
 * A name may differ by 18 % of its letters and must be 4 % nearer than the second candidate. Measured on 54 unit
 * names in 451 spellings and 14 strangers: no wrong suggestion, no stranger accepted.
 */
const furthest = 0.18;
const margin = 0.04;
/** Long texts are not names; comparing them letter by letter would only cost time. */
const longestName = 200;

/** Names in plain letters with abbreviations written out and everything but letters and digits dropped. */
function roughKey(text: string): string {
  const start = text.slice(0, longestName * 2);
  return writeOut(canonicalKey(start))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestName);
}

function nearest(key: string, candidates: readonly string[]): UnitMatch {
  let best = { index: -1, share: Infinity };
  let second = Infinity;
  candidates.forEach((candidate, index) => {
    const share = differingShare(key, candidate);
    if (share < best.share) {
      second = best.share;
      best = { index, share };
    } else if (share < second) second = share;
  });
  const found = key !== '' && best.share <= furthest && second - best.share >= margin;
  return found ? { kind: 'near', index: best.index } : { kind: 'none' };
}

/** Phường 1 is never a slip for Phường 2: names with different numbers are different units. */
function differingShare(left: string, right: string): number {
  const longer = Math.max(left.length, right.length);
  if (Math.abs(left.length - right.length) > furthest * 2 * longer) return 1;
  if (numbersOf(left) !== numbersOf(right)) return 1;
  return editDistance(left, right) / longer;
}

function numbersOf(key: string): string {
  return (key.match(/[0-9]+|\b[ivx]+\b/g) ?? []).join(' ');
}
