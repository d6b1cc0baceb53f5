import type { DaySerial } from '../scoring/index.ts';
import { dayFromDate } from '../text/index.ts';

/** The day on this machine's calendar; only the pane knows a clock. */
export function today(): DaySerial {
  const now = new Date();
  return dayFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
