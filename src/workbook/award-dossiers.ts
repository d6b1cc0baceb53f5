import { citedDocuments } from '../rulebooks/documents.ts';
import { reviewDossier } from '../scoring/index.ts';
import type {
  AwardRule,
  DaySerial,
  Deadline,
  DossierForm,
  DossierPartState,
  Finding,
} from '../scoring/index.ts';
import { dossierHeaders, readDate } from '../text/index.ts';
import { awardNamed } from './award-label.ts';
import { cellAt, cellText, isBlank, usedRows } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { findHeader } from './header.ts';
import type { Header } from './header.ts';
import { readDeadline } from './late-parameter.ts';
import { memberIndex } from './members.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

/** One part of one nominee's dossier as it stands on the day of the review. */
export type DossierLine = {
  readonly subject: string;
  /** Null where the part serves every award. */
  readonly award: string | null;
  readonly form: string;
  /** Who gathers and appraises the part on the way; empty where nobody does. */
  readonly appraiser: string;
  readonly deadline: Deadline | null;
  readonly received: DaySerial | null;
  readonly state: DossierPartState;
  /** What is missing, late or out of force; for a nominee who is not proposed a missing part is no fault. */
  readonly findings: readonly Finding[];
  /** The row in the range, counted from 1. */
  readonly row: number;
};

export type DossiersReading = {
  readonly lines: readonly DossierLine[];
  readonly findings: Report['findings'];
};

type Key = Parameters<typeof dossierHeaders.name>[0];
type Row = {
  readonly cells: Cells;
  readonly header: Header<Key>;
  readonly row: number;
  readonly report: Report;
};

/** Reads the dossiers (Tập thể, cá nhân; Hình thức; Thành phần; Mẫu số; Hạn nhận; Ngày nhận). */
export function readDossiers(
  cells: Cells | null,
  rules: readonly AwardRule[],
  subjects: readonly string[],
  day: DaySerial | null,
): DossiersReading {
  const report = startReport('nominees');
  const header = cells === null ? null : findHeader(cells, dossierHeaders);
  const column = header?.columns.get('part');
  if (cells === null || header === null || column === undefined) return { lines: [], findings: [] };
  const lines: DossierLine[] = [];
  const end = usedRows(cells, [column]);
  for (let row = header.row + 1; row < end; row += 1) {
    const line = readLine({ cells, header, row, report }, rules, subjects, day);
    if (line !== null) lines.push(line);
  }
  return { lines, findings: report.findings };
}

function readLine(
  table: Row,
  rules: readonly AwardRule[],
  subjects: readonly string[],
  day: DaySerial | null,
): DossierLine | null {
  const named = textOf(table, 'subject');
  const title = textOf(table, 'part');
  if (named === '' || title === '') return null;
  const { row, header, report } = table;
  const place = { row, column: header.columns.get('subject') ?? 0 };
  const subject = subjects[memberIndex(named, subjects, place, report) ?? -1];
  if (subject === undefined) return null;
  const awardText = textOf(table, 'award');
  const rule = awardText === '' ? null : awardNamed(awardText, rules);
  if (awardText !== '' && rule === null) fail(table, 'award', { code: 'unknown-award', text: awardText });
  const received = dayOf(table);
  const deadline = deadlineOf(table);
  const form = textOf(table, 'form');
  const appraiser = textOf(table, 'appraiser');
  const part = { id: title, title, forms: day === null ? [] : formsOf(form) };
  const checklist = { parts: [part], deadline, receiver: null, basis: '' };
  const review = reviewDossier(checklist, [{ part: title, received }], subject, day ?? 0);
  const [state] = review.parts;
  if (state === undefined) return null;
  const award = awardText === '' ? null : (rule?.id ?? awardText);
  const { findings } = review;
  return { subject, award, form, appraiser, deadline, received, state, findings, row: table.row + 1 };
}

/** A form belongs to the document that printed it: "Mẫu số 08, Nghị định số 98/2023/NĐ-CP". */
function formsOf(text: string): readonly DossierForm[] {
  const [name = ''] = text.split(',', 1);
  return citedDocuments(text).map(({ title, validFrom, validTo, successor }) => ({
    name: name.trim(),
    document: title,
    validFrom,
    validTo,
    successor,
  }));
}

function dayOf(table: Row): DaySerial | null {
  const cell = cellOf(table, 'received');
  if (isBlank(cell) || cell === 0) return null;
  const reading = typeof cell === 'string' ? readDate(cell) : null;
  const day = typeof cell === 'number' ? Math.floor(cell) : reading?.kind === 'date' ? reading.day : 0;
  if (day > 0) return day;
  fail(table, 'received', { code: 'not-a-date', text: cellText(cell) });
  return null;
}

/** A date alone is the last day on which the part is in time. */
function deadlineOf(table: Row): Deadline | null {
  const cell = cellOf(table, 'deadline');
  if (isBlank(cell) || cell === 0) return null;
  if (typeof cell === 'number' && cell > 0) return { day: Math.floor(cell), inclusive: true };
  const text = cellText(cell);
  const deadline = readDeadline(text);
  if (deadline !== null) return deadline;
  const reading = readDate(text);
  if (reading.kind === 'date') return { day: reading.day, inclusive: true };
  fail(table, 'deadline', { code: 'not-a-date', text });
  return null;
}

function fail({ row, header, report }: Row, key: Key, detail: Parameters<Report['add']>[2]): void {
  report.add('error', { row, column: header.columns.get(key) ?? 0 }, detail);
}

function textOf(table: Row, key: Key): string {
  const cell = cellOf(table, key);
  return cell === 0 ? '' : cellText(cell);
}

function cellOf({ cells, header, row }: Row, key: Key): Cell {
  return cellAt(cells, row, header.columns.get(key));
}
