import type { DaySerial } from '../scoring/index.ts';

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

export type DateReading =
  { readonly kind: 'date'; readonly day: DaySerial } | { readonly kind: 'not-a-date' };

/**
 * Reads a date typed as text, day before month: `5/12/2021`, `05-12-2021`, `ngày 05 tháng 12 năm 2021`; also
 * `2021-12-05`. The year needs four digits, and the day must exist (31/02 does not).
 */
export function readDate(text: string): DateReading {
  const tidy = text.normalize('NFC').replace(anySpace, ' ').trim().toLowerCase();
  const date = dayFirst(tidy) ?? yearFirst(tidy);
  return date === null || !dayExists(date) ? { kind: 'not-a-date' } : { kind: 'date', day: serialOf(date) };
}

/** `05/12/2021`. A time of day behind the serial is left out. */
export function showDate(day: DaySerial): string {
  const date = dateFromDay(day);
  return `${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`;
}

/**
 * `ngày 05 tháng 12 năm 2021`, the form of official documents (Nghị định 30/2020/NĐ-CP): days below 10 and the
 * months 1 and 2 carry a leading zero, the other months do not.
 */
export function showDateInWords(day: DaySerial): string {
  const date = dateFromDay(day);
  const month = date.month <= 2 ? twoDigits(date.month) : String(date.month);
  return `ngày ${twoDigits(date.day)} tháng ${month} năm ${date.year}`;
}

/** The serial of a day from 01/01/1900 to 31/12/9999; throws RangeError for a day that does not exist. */
export function dayFromDate(year: number, month: number, day: number): DaySerial {
  const date = { year, month, day };
  if (!dayExists(date)) throw new RangeError(`no such day: ${day}/${month}/${year}`);
  return serialOf(date);
}

/** The calendar date of a serial from 1 to 2958465; serial 60 is Excel's own 29/02/1900, a day that never was. */
export function dateFromDay(serial: DaySerial): CalendarDate {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial)) throw new RangeError(`no such day: ${serial}`);
  if (whole === leapDayThatNeverWas) return { year: 1900, month: 2, day: 29 };
  return civilDate(whole < leapDayThatNeverWas ? whole + 1 : whole);
}

const anySpace = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;
const dayFirstShape = /^(?:ngày )?(\d{1,2})(?: ?([/.-]) ?(\d{1,2}) ?\2 ?| tháng (\d{1,2}),? năm )(\d{4})$/;
const yearFirstShape = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The 1900 date system counts a 29/02/1900, as Lotus 1-2-3 did; serials after it are one too large. */
const leapDayThatNeverWas = 60;
const lastSerial = 2_958_465;
const daysPerEra = 146_097;
/** 01/03 of the year 0 to 30/12/1899, from where serials of 01/03/1900 and later count. */
const daysBeforeSerials = 693_899;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayFirst(text: string): CalendarDate | null {
  const parts = dayFirstShape.exec(text);
  if (parts === null) return null;
  return { year: Number(parts[5]), month: Number(parts[3] ?? parts[4]), day: Number(parts[1]) };
}

function yearFirst(text: string): CalendarDate | null {
  const parts = yearFirstShape.exec(text);
  return parts === null ? null : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

function dayExists({ year, month, day }: CalendarDate): boolean {
  if (year < 1900 || year > 9999) return false;
  const length = month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
  return Number.isInteger(day) && day >= 1 && day <= length;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Years that begin in March put the leap day last, so a month's first day is a linear function. */
function serialOf({ year, month, day }: CalendarDate): DaySerial {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const days = 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const serial = days - daysBeforeSerials;
  return serial > leapDayThatNeverWas ? serial : serial - 1;
}

function civilDate(serial: number): CalendarDate {
  const days = serial + daysBeforeSerials;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
