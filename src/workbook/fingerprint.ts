import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { decimalFromNumber, decimalText } from '../scoring/index.ts';
import { isBlank, isCellError } from './cells.ts';
import type { Cell, Cells } from './cells.ts';

/**
 * The 12-character fingerprint of ranges, `XXXX-XXXX-XXXX` (scoring-spec §14): the first 60 bits of the SHA-256 of
 * `canonicalText`, in Crockford's base 32. It shows that something was changed; it is no signature.
 */
export function fingerprint(ranges: readonly Cells[]): string {
  const digest = sha256(utf8ToBytes(canonicalText(ranges)));
  const letters: string[] = [];
  for (let letter = 0; letter < length; letter += 1)
    letters.push(alphabet.charAt(bitsAt(digest, letter * 5)));
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-');
}

/**
 * The canonical JSON (RFC 8785) of ranges, range by range and row by row: text in NFC, numbers as the decimals that
 * Excel shows, written as strings, blanks as null. Saving the file in another program changes none of this.
 */
export function canonicalText(ranges: readonly Cells[]): string {
  return JSON.stringify(ranges.map((range) => range.map((row) => row.map(canonicalCell))));
}

type CanonicalCell = string | boolean | null | { readonly error: string };

function canonicalCell(cell: Cell): CanonicalCell {
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') return cell.normalize('NFC');
  if (typeof cell === 'number') return decimalText(decimalFromNumber(cell));
  return isCellError(cell) ? { error: cell.error } : cell;
}

const length = 12;
/** Without I, L, O and U, which are misread on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five bits from a bit position on, the most significant first. */
function bitsAt(bytes: Uint8Array, position: number): number {
  const first = position >> 3;
  const pair = ((bytes[first] ?? 0) << 8) | (bytes[first + 1] ?? 0);
  return (pair >> (11 - (position & 7))) & 31;
}
