import type { DaySerial, Deadline } from './scheme.ts';

/** The last day on which a paper is in time (scoring-spec §10): "trước ngày X" ends on the day before X. */
export function lastValidDay(deadline: Deadline): DaySerial {
  return deadline.inclusive ? deadline.day : deadline.day - 1;
}

/**
 * Whole calendar days after the last valid day; 0 when in time.
 * A cell may hold a time of day as a fraction of the serial: it never makes a paper late by itself.
 */
export function daysLate(received: DaySerial, deadline: Deadline): number {
  return Math.max(0, Math.floor(received) - lastValidDay(deadline));
}
