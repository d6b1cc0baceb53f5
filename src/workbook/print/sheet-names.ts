import { canonicalKey, printText } from '../../text/index.ts';
import { cellText } from '../cells.ts';
import type { SheetSnapshot } from '../snapshot.ts';

/** Excel's limit for the name of a sheet. */
const longestName = 31;

/** `Phiếu 3 Sở Nội vụ`: the number keeps names apart that are equal in their first letters. */
export function memberSheetName(number: number, member: string): string {
  const plain = printText.memberSheet(number, member).replace(/[[\]:*?/\\']/gu, ' ');
  return plain.slice(0, longestName).trim();
}

/** Whether a sheet is one of our printed pages, so that it may be made anew. */
export function isPrintedPage({ cells }: SheetSnapshot): boolean {
  const title = canonicalKey(cellText(cells[0]?.[0]));
  return titles.some((ours) => title.startsWith(ours));
}

/** The code that a printed page carries; null where it has none. */
export function codeOnPage({ cells }: SheetSnapshot): string | null {
  for (const row of cells) {
    const found = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/.exec(cellText(row[0]));
    if (found !== null) return found[0];
  }
  return null;
}

const titles = [printText.blocTitle, printText.memberTitle].map(canonicalKey);
