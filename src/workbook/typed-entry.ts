import type { Entry, FindingDetail, Line } from '../scoring/index.ts';
import { canonicalKey, showDate, showNumber, yesNoTerms } from '../text/index.ts';
import { cellText, isCellError, type Cell } from './cells.ts';
import { readEntryCell } from './entry-cell.ts';
import type { PlannedCell } from './sheet-plan.ts';
import { writeEntry } from './write-entries.ts';

/** What a person typed for a line, as it would stand in its cell; a problem that is not harmless is not written. */
export type TypedEntry = {
  readonly entry: Entry;
  readonly cell: PlannedCell;
  readonly isDay: boolean;
  readonly problem: FindingDetail | null;
  readonly writable: boolean;
};

/** The same reading as that of a cell with this text; numbers and days become real ones. */
export function readTypedEntry(text: string, line: Line): TypedEntry {
  const { entry, problem } = readEntryCell(text, line);
  const writable = entry === null || typeof entry === 'number' || entry.state !== 'invalid';
  const isDay = line.rule.kind === 'late' && typeof entry === 'number';
  return { entry, cell: writable ? plain(writeEntry(entry, line)) : text, isDay, problem, writable };
}

/** "" empties a cell. */
function plain(cell: Cell): PlannedCell {
  return cell === null || isCellError(cell) ? '' : cell;
}

/** A cell as a person would type it: no thousands signs, which would make 1.234 doubtful. */
export function shownEntry(cell: Cell, line: Line): string {
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'boolean') return yesNoTerms.name(cell ? 'yes' : 'no');
  if (typeof cell !== 'number') return cellText(cell);
  const isDay = line.rule.kind === 'late' && cell >= 1 && cell < 2_958_466;
  return isDay ? showDate(cell) : showNumber(cell).replaceAll('.', '');
}

export type FlaggedText = { readonly text: string; readonly flagged: boolean };

/** Takes the line's own flag off: `2 (tự phát hiện)` is 2, flagged. */
export function splitFlag(text: string, { waivedIf }: Pick<Line, 'waivedIf'>): FlaggedText {
  const match = /^([^(]*)\(([^()]*)\)$/su.exec(text.trim());
  const own = waivedIf !== null && match !== null && canonicalKey(match[2] ?? '') === canonicalKey(waivedIf);
  return own ? { text: (match[1] ?? '').trim(), flagged: true } : { text, flagged: false };
}

export function joinFlag({ text, flagged }: FlaggedText, { waivedIf }: Pick<Line, 'waivedIf'>): string {
  return flagged && waivedIf !== null && text.trim() !== '' ? `${text.trim()} (${waivedIf})` : text;
}
