import type { Entry } from '../entries.ts';
import type { DaySerial } from '../scheme.ts';

/** What a register says of one paper: the day it came, or that it did not come ("không nộp"). */
export type Receipt = { readonly day: DaySerial } | { readonly day: null };

/** How the register and the cell of a `late` line stand to each other. */
export type ReceiptMatch =
  | { readonly kind: 'same' }
  /** The register knows, the cell is blank: it can be written there. */
  | { readonly kind: 'toWrite' }
  | { readonly kind: 'differs'; readonly entered: DaySerial | null };

/** Null where the cell holds something that is no day and no "không nộp" (KG, an unreadable text). */
export function matchReceipt(receipt: Receipt, entry: Entry): ReceiptMatch | null {
  if (entry === null) return { kind: 'toWrite' };
  const entered = enteredDay(entry);
  if (entered === undefined) return null;
  const same = receipt.day === null ? entered === null : entered === Math.floor(receipt.day);
  return same ? { kind: 'same' } : { kind: 'differs', entered };
}

function enteredDay(entry: Exclude<Entry, null>): DaySerial | null | undefined {
  if (typeof entry === 'number') return Math.floor(entry);
  return entry.state === 'notReceived' ? null : undefined;
}
