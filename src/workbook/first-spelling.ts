/** Gives every spelling of one name the spelling that stood first; names are one when their keys are. */
export function firstSpelling(keyOf: (text: string) => string): (text: string) => string {
  const spellings = new Map<string, string>();
  return (text) => {
    const key = keyOf(text);
    const first = spellings.get(key) ?? text;
    spellings.set(key, first);
    return first;
  };
}
