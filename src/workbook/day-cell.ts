import type { DaySerial } from '../scoring/index.ts';
import { readDate } from '../text/index.ts';
import { cellText, type Cell } from './cells.ts';

/** A day in a cell: a real date or a typed one; null for anything else. */
export function readDayCell(cell: Cell): DaySerial | null {
  if (typeof cell === 'number') return cell >= 1 && cell < 2_958_466 ? Math.floor(cell) : null;
  const reading = readDate(cellText(cell));
  return reading.kind === 'date' ? reading.day : null;
}
