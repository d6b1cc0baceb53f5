import type { ReviewDays } from '../../../actions/awards/award-orders.ts';
import { awardPane, readDate } from '../../../text/index.ts';

export type DayProblems = { readonly day: string | null; readonly reception: string | null };
export const noProblems: DayProblems = { day: null, reception: null };

/** The two typed days; that of reception may be left out. */
export function readDays(
  dayText: string,
  receptionText: string,
): { readonly days: ReviewDays | null; readonly problems: DayProblems } {
  const day = readDate(dayText);
  const isBlank = receptionText.trim() === '';
  const given = readDate(receptionText);
  const reception = given.kind === 'date' ? given.day : null;
  const problems = {
    day: day.kind === 'date' ? null : awardPane.badDay(dayText),
    reception: isBlank || reception !== null ? null : awardPane.badDay(receptionText),
  };
  const isGood = day.kind === 'date' && problems.reception === null;
  return { days: isGood ? { day: day.day, reception } : null, problems };
}
