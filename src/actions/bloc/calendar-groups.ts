import { dateFromDay, yearPane } from '../../text/index.ts';
import type { BlocYear } from '../../workbook/year/read-year.ts';

export type CalendarRow = BlocYear['calendar'][number];
export type CalendarGroup = { readonly title: string; readonly rows: readonly CalendarRow[] };

const { quarters, undated, otherYear } = yearPane.calendar;

/**
 * The year's steps by quarter, told by the day on which they end, in the order of their days; then those of another
 * year, then those without a day.
 */
export function calendarGroups(
  calendar: BlocYear['calendar'],
  year: number | null,
): readonly CalendarGroup[] {
  const sorted = [...calendar].sort(
    (one, other) => endOf(one) - endOf(other) || startOf(one) - startOf(other),
  );
  const titles = [...quarters, otherYear, undated];
  return titles
    .map((title) => ({ title, rows: sorted.filter((row) => groupOf(row, year) === title) }))
    .filter(({ rows }) => rows.length > 0);
}

function groupOf(row: CalendarRow, year: number | null): string {
  const day = row.to ?? row.from;
  if (day === null) return undated;
  const date = dateFromDay(day);
  if (year !== null && date.year !== year) return otherYear;
  return quarters[Math.floor((date.month - 1) / 3)] ?? undated;
}

function endOf({ from, to }: CalendarRow): number {
  return to ?? from ?? 0;
}

function startOf({ from, to }: CalendarRow): number {
  return from ?? to ?? 0;
}
