import { compareDecimals, decimalFromNumber } from '../decimal.ts';
import type { Entry } from '../entries.ts';

/** Whether two cells mean the same: 9.5 and the text "9,5" do, 0 and KX do not. */
export function sameEntry(one: Entry, other: Entry): boolean {
  if (one === null || other === null) return one === other;
  return keyOf(one) === keyOf(other) && compareDecimals(numberOf(one), numberOf(other)) === 0;
}

function keyOf(entry: Exclude<Entry, null>): string {
  if (typeof entry === 'number') return 'number';
  const flags = 'flags' in entry ? [...entry.flags].sort() : [];
  const meaning = entry.state === 'yesNo' ? entry.yes : entry.state === 'choice' ? entry.option : null;
  return [entry.state, ...(meaning === null ? [] : [meaning]), ...flags].join('|');
}

function numberOf(entry: Exclude<Entry, null>) {
  if (typeof entry === 'number') return decimalFromNumber(entry);
  return entry.state === 'number' ? entry.value : decimalFromNumber(0);
}
