import type { Band, Deadline, Decimal, ParameterPart, Rule } from '../scoring/index.ts';
import { parameterTerms, readDate, showDate } from '../text/index.ts';
import { readBand, writeBand } from './intervals.ts';
import {
  longestCondition,
  readParameterNumber,
  wordsAndNumber,
  writeParameterNumber,
} from './parameter-parts.ts';
import type { Part } from './parameter-parts.ts';
import type { ParameterReading } from './rule-readers.ts';

type Late = Extract<Rule, { kind: 'late' }>;

/**
 * `hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2`, or bands over the days instead of
 * `mỗi ngày`. `trước ngày` or `đến hết` must be said: one day of difference is one day late (scoring-spec §10).
 */
export function readLate(parts: readonly Part[]): ParameterReading {
  const found: Found = { deadline: null, perDay: null, cap: null, missing: null };
  const bands: Band[] = [];
  const unread = parts.filter((part) => !readPart(part, found, bands));
  return { rule: lateRule(found, bands), unread, missing: missingPart(found, bands) };
}

export function writeLate(rule: Late): string {
  const wording = parameterTerms.name(rule.deadline.inclusive ? 'until' : 'before');
  const parts = [`${parameterTerms.name('deadline')} ${showDate(rule.deadline.day)} ${wording}`];
  if (rule.perDay !== null)
    parts.push(`${parameterTerms.name('eachDay')} ${writeParameterNumber(rule.perDay)}`);
  if (rule.bands !== null) parts.push(...rule.bands.map(writeBand));
  if (rule.cap !== null) parts.push(`${parameterTerms.name('atMost')} ${writeParameterNumber(rule.cap)}`);
  parts.push(`${parameterTerms.name('notReceived')}: ${writeParameterNumber(rule.missing)}`);
  return parts.join('; ');
}

/** A deadline alone, as the date functions take it; null when it does not say before or until. */
export function readDeadline(text: string): Deadline | null {
  const date = text.length > longestCondition ? null : dateInside.exec(text);
  if (date === null) return null;
  const reading = readDate(date[0].replace(/\s/g, ''));
  if (reading.kind !== 'date') return null;
  const words = [text.slice(0, date.index), text.slice(date.index + date[0].length)].map((side) =>
    side.replace(deadlineWord, '').trim(),
  );
  const wording = words.filter((word) => word !== '').map((word) => parameterTerms.read(word));
  if (wording.some((word) => word !== wording[0])) return null;
  if (wording[0] !== 'before' && wording[0] !== 'until') return null;
  return { day: reading.day, inclusive: wording[0] === 'until' };
}

type Found = {
  deadline: Deadline | null;
  perDay: Decimal | null;
  cap: Decimal | null;
  missing: Decimal | null;
};

const dateInside = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{4}-\d{1,2}-\d{1,2}/;
const deadlineWord = /^\s*(?:hạn nộp|hạn|han nop|han)(?=\s|:|$)\s*:?/iu;

function readPart(part: Part, found: Found, bands: Band[]): boolean {
  if (found.deadline === null && (found.deadline = readDeadline(part.text)) !== null) return true;
  const band = readBand(part);
  if (band !== null) return bands.push(band) > 0;
  const { words, number } = part.label === null ? wordsAndNumber(part.text) : labelled(part);
  const key = number === null ? null : parameterTerms.read(words);
  if (key === 'eachDay' && found.perDay === null) return (found.perDay = number) !== null;
  if (key === 'atMost' && found.cap === null) return (found.cap = number) !== null;
  if (key === 'notReceived' && found.missing === null) return (found.missing = number) !== null;
  return false;
}

function labelled(part: Part): { readonly words: string; readonly number: Decimal | null } {
  return { words: part.label ?? '', number: readParameterNumber(part.value) };
}

function missingPart({ deadline, perDay, missing }: Found, bands: readonly Band[]): ParameterPart | null {
  if (deadline === null) return 'deadline';
  if (perDay === null && bands.length === 0) return 'eachDay';
  return missing === null ? 'notReceived' : null;
}

function lateRule({ deadline, perDay, cap, missing }: Found, bands: readonly Band[]): Rule | null {
  if (deadline === null || missing === null) return null;
  if ((perDay === null) === (bands.length === 0)) return null;
  return { kind: 'late', deadline, perDay, bands: bands.length === 0 ? null : bands, cap, missing };
}
