import type { DaySerial } from '../scoring/index.ts';
import { dayFromDate } from './dates.ts';

/** The last day of `trong quý I năm 2020`, `quý 2/2020`; null for other texts (domain.md §1.6). */
export function readQuarterEnd(text: string): DaySerial | null {
  const [, quarter = '', year = ''] = quarterShape.exec(text.normalize('NFC').trim()) ?? [];
  const place = quarters.indexOf(quarter.toUpperCase());
  if (place < 0) return null;
  const months = 3 * ((place % 4) + 1);
  return months === 12 ? dayFromDate(Number(year), 12, 31) : dayFromDate(Number(year), months + 1, 1) - 1;
}

const quarters = ['I', 'II', 'III', 'IV', '1', '2', '3', '4'];
const quarterShape = /^(?:trong |hết )?(?:quý|quí|quy) (iv|i{1,3}|[1-4])(?:\s*\/\s*|\s+năm\s+|\s+)(\d{4})$/iu;
