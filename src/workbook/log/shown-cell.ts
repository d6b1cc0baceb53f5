import { decimalFromNumber } from '../../scoring/index.ts';
import { canonicalKey, logWords, showDate, showNumber } from '../../text/index.ts';
import { cellText, isBlank, isCellError } from '../cells.ts';
import type { Cell } from '../cells.ts';

/** A cell as the log writes it: numbers the Vietnamese way, days as dates, a blank as a word of its own. */
export function shownCell(cell: Cell, column: string): string {
  if (isBlank(cell)) return logWords.blank;
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'number') return numberShown(cell, column);
  return shortened(cellText(cell));
}

function numberShown(value: number, column: string): string {
  const isDay = /^(ngay|han|thoi diem|hieu luc)\b/.test(canonicalKey(column));
  if (isDay && value >= 1 && value < daysOfExcel) return showDate(value);
  return Number.isFinite(value) ? showNumber(decimalFromNumber(value)) : '';
}

const daysOfExcel = 2_958_466;

/** A cell of Excel holds 32767 characters; a long paragraph is told by its beginning. */
function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}${logWords.shortened}`;
}

const longest = 500;
