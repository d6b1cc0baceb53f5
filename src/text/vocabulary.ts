import { canonicalKey } from './keys.ts';

/** The Vietnamese names of a closed set of keys, for writing (`name`) and for reading (`read`). */
export type Vocabulary<Key extends string> = {
  /** The name that we write. */
  readonly name: (key: Key) => string;
  /** The key that a text means, whatever its case, accents and spaces; null for other words. */
  readonly read: (text: string) => Key | null;
  /** Whether a plain text is one of the keys themselves (`perStep`), not one of their names. */
  readonly isKey: (text: string) => text is Key;
  /** Every name that we write, in the order of the list; for choices and suggestions. */
  readonly names: readonly string[];
  /** Every spelling that we understand, with its key. */
  readonly spellings: readonly (readonly [string, Key])[];
};

/** For each key the name that we write, then other spellings that we understand. */
export function vocabulary<Key extends string>(
  spellings: Readonly<Record<Key, readonly [string, ...string[]]>>,
): Vocabulary<Key> {
  const keys = new Map<string, Key>();
  const names: string[] = [];
  const all: (readonly [string, Key])[] = [];
  for (const key in spellings) {
    names.push(spellings[key][0]);
    for (const spelling of spellings[key]) {
      keys.set(wordKey(spelling), key);
      all.push([spelling, key]);
    }
  }
  return {
    name: (key) => spellings[key][0],
    read: (text) => keys.get(wordKey(text)) ?? null,
    isKey: (text): text is Key => Object.hasOwn(spellings, text),
    names,
    spellings: all,
  };
}

/** Both tỷ/tỉ, kỳ/kì, lý/lí are correct Vietnamese, so y and i count as one letter. */
function wordKey(text: string): string {
  return canonicalKey(text).replaceAll('y', 'i');
}
