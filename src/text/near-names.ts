import { canonicalKey } from './keys.ts';
import { suggestWord } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The name that an unknown text was most likely meant for: a known name with more words behind it (`Điều kiện xét`), or
 * one with a slip of the keyboard (`Điều kin`). Null for other words: they are somebody's own.
 */
export function nearName<Key extends string>(
  text: string,
  { spellings, name }: Vocabulary<Key>,
): string | null {
  const key = canonicalKey(text.slice(0, longestName));
  const begun = spellings.find(([spelling]) => {
    const start = canonicalKey(spelling);
    return start.includes(' ') && key.startsWith(start) && /^[^\p{L}\p{N}]/u.test(key.slice(start.length));
  });
  if (begun !== undefined) return name(begun[1]);
  const meant = suggestWord(
    text,
    spellings.map(([spelling]) => spelling),
  );
  const found = spellings.find(([spelling]) => spelling === meant);
  return found === undefined ? null : name(found[1]);
}

const longestName = 120;
