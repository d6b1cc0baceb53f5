import { noConditions, subjectKinds } from '../scoring/index.ts';
import type { AwardRule, Condition, DaySerial, QuotaLimit, SubjectKind } from '../scoring/index.ts';
import {
  awardHeaders,
  canonicalKey,
  readDate,
  ruleStatusTerms,
  showDate,
  subjectKindTerms,
} from '../text/index.ts';
import { readCondition, writeCondition } from './award-condition.ts';
import {
  readOrder,
  readQuota,
  readSlot,
  readVoteRule,
  writeOrder,
  writeQuota,
  writeSlot,
  writeVoteRule,
} from './award-limits.ts';
import { cellAt, cellText, isBlank, isCellError, usedRows } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { firstSpelling } from './first-spelling.ts';
import { findHeader } from './header.ts';
import type { Header } from './header.ts';
import { reportMissingHeader } from './legacy-header.ts';
import { askNearHeaders } from './near-headers.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

export type AwardRulesReading = {
  readonly rules: readonly AwardRule[];
  /** The day of the column `Ngày xét`: the day of the dossier, one for the table; blank cells follow the first. */
  readonly reviewDay: DaySerial | null;
  /** The day of the column `Ngày tiếp nhận`, on which the dossier was received for appraisal; it too holds for the table. */
  readonly receptionDay: DaySerial | null;
  /** The row of each rule in the range, counted from 1. */
  readonly rows: ReadonlyMap<AwardRule, number>;
  readonly findings: Report['findings'];
};

/**
 * Reads the rules table of awards (bảng điều kiện khen thưởng), one award a row. Only a title or a code is needed. A
 * limit, a vote or a date that cannot be read is an error: the rule is left out, for nobody is judged by half a rule.
 */
export function readAwardRules(cells: Cells): AwardRulesReading {
  const report = startReport('awards');
  const header = findHeader(cells, awardHeaders);
  const nameColumns = ['id', 'title'] as const;
  const named = header === null ? [] : nameColumns.flatMap((key) => header.columns.get(key) ?? []);
  if (header === null || named.length === 0) {
    reportMissingHeader(cells, awardHeaders, 'title', report);
    return { rules: [], reviewDay: null, receptionDay: null, rows: new Map(), findings: report.findings };
  }
  for (const { column, text } of header.repeated) {
    report.add('error', { row: header.row, column }, { code: 'repeated-header', header: text });
  }
  askNearHeaders(header, awardHeaders, report);
  const rows = new Map<AwardRule, number>();
  const spelled = asFirstSpelled();
  const end = usedRows(cells, named);
  let reviewDay: DaySerial | null = null;
  let receptionDay: DaySerial | null = null;
  for (let row = header.row + 1; row < end; row += 1) {
    const reader = rowReader(cells, header, row, report);
    reviewDay = readTableDay(reader, 'reviewDay', reviewDay);
    receptionDay = readTableDay(reader, 'receptionDay', receptionDay);
    if (isNameOnly(reader)) {
      const text = reader.text('id') || reader.text('title');
      report.add('question', { row }, { code: 'row-not-used', text });
      continue;
    }
    const rule = readRow(reader);
    if (rule === null) continue;
    rows.set(spelled(rule), row + 1);
    if (rule.basis === null && reader.text('status') !== '' && rule.status === 'confirmed') {
      const place = { row, column: header.columns.get('status') ?? 0 };
      report.add('question', place, { code: 'confirmed-without-basis', title: rule.title });
    }
  }
  if (rows.size === 0 && report.findings.every(({ severity }) => severity !== 'error'))
    report.add('error', {}, { code: 'empty-table' });
  return { rules: [...rows.keys()], reviewDay, receptionDay, rows, findings: report.findings };
}

/** A row with a day of its own is left out: judged on another day, an expired rule would pass for one in force. */
function readTableDay(
  row: RowReader,
  key: keyof typeof differing,
  first: DaySerial | null,
): DaySerial | null {
  const day = row.day(key);
  if (first !== null && day !== null && day !== first) row.fail(key, { code: differing[key], day, first });
  return first ?? day;
}

const differing = { reviewDay: 'review-days-differ', receptionDay: 'reception-days-differ' } as const;

/** Codes, slots and achievements that differ in case, accents or spaces only are one. */
function asFirstSpelled(): (rule: AwardRule) => AwardRule {
  const code = firstSpelling(canonicalKey);
  const slotId = firstSpelling(canonicalKey);
  const achieved = firstSpelling(canonicalKey);
  return (rule) => ({
    ...rule,
    id: code(rule.id),
    slot: rule.slot === null ? null : { ...rule.slot, id: slotId(rule.slot.id) },
    achievement: rule.achievement === null ? null : achieved(rule.achievement),
  });
}

/** The whole table with its header; law: readAwardRules(writeAwardRules(x)) = x. */
export function writeAwardRules(
  rules: readonly AwardRule[],
  reviewDay: DaySerial | null = null,
  receptionDay: DaySerial | null = null,
): Cells {
  const days = [reviewDay, receptionDay].map(writeDay);
  return [
    awardHeaders.names,
    ...rules.map((rule, index) => [...writeRow(rule), ...(index === 0 ? days : days.map(() => ''))]),
  ];
}

function writeRow(rule: AwardRule): readonly Cell[] {
  return [
    rule.id,
    rule.title,
    rule.authority ?? '',
    rule.subjects.map(subjectKindTerms.name).join('; '),
    writeCondition(rule.conditions),
    rule.quota === null ? '' : writeQuota(rule.quota),
    rule.slot === null ? '' : writeSlot(rule.slot),
    writeOrder(rule.order),
    rule.vote === null ? '' : writeVoteRule(rule.vote),
    rule.basis?.document ?? '',
    rule.basis?.article ?? '',
    writeDay(rule.validFrom),
    writeDay(rule.validTo),
    ruleStatusTerms.name(rule.status),
    rule.achievement ?? '',
  ];
}

function writeDay(day: DaySerial | null): string {
  return day === null ? '' : showDate(day);
}

type Key = Parameters<typeof awardHeaders.name>[0];

/** One row of the table; a cell that cannot be read is reported and makes the row unusable. */
type RowReader = {
  readonly text: (key: Key) => string;
  readonly read: <Value>(key: Key, reader: (text: string) => Value | null, example: string) => Value | null;
  readonly day: (key: Key) => DaySerial | null;
  readonly failed: () => boolean;
  readonly fail: (key: Key, detail: Parameters<Report['add']>[2]) => void;
  readonly isZero: (key: Key) => boolean;
};

function rowReader(cells: Cells, header: Header<Key>, row: number, report: Report): RowReader {
  let failed = false;
  const cellOf = (key: Key): Cell => cellAt(cells, row, header.columns.get(key));
  const placeOf = (key: Key) => ({ row, column: header.columns.get(key) ?? 0 });
  const fail = (key: Key, detail: Parameters<Report['add']>[2]): void => {
    failed = true;
    report.add('error', placeOf(key), detail);
  };
  const text = (key: Key): string => {
    const cell = cellOf(key);
    if (isCellError(cell)) fail(key, { code: 'cell-error', error: cell.error });
    return cell === 0 ? '' : cellText(cell);
  };
  return {
    text,
    failed: () => failed,
    fail,
    isZero: (key) => cellOf(key) === 0,
    read: (key, reader, example) => {
      const given = text(key);
      if (given === '') return null;
      const value = reader(given);
      if (value === null)
        fail(key, { code: 'unreadable-award-cell', text: given, header: awardHeaders.name(key), example });
      return value;
    },
    day: (key) => {
      const cell = cellOf(key);
      if (isBlank(cell) || cell === 0) return null;
      const day = typeof cell === 'number' ? serialOf(cell) : dayOfText(text(key));
      if (day === null) fail(key, { code: 'not-a-date', text: cellText(cell) });
      return day;
    },
  };
}

const lastDay = 2_958_465;

function serialOf(cell: number): DaySerial | null {
  const day = Math.floor(cell);
  return day >= 1 && day <= lastDay ? day : null;
}

function dayOfText(text: string): DaySerial | null {
  const reading = readDate(text);
  return reading.kind === 'date' ? reading.day : null;
}

const examples = {
  quota: 'không quá 1; không quá 20% của số đủ điều kiện; ít nhất 1',
  slot: 'BK (mỗi đơn vị)',
  order: 'xếp hạng; số phiếu',
  vote: 'từ 80% tổng số; dự họp từ 2/3',
};

/** A line below the table, such as one of signatures: one name and nothing that a rule says. */
function isNameOnly({ text, isZero }: RowReader): boolean {
  const names = [text('id'), text('title')].filter((name) => name !== '');
  return names.length === 1 && ruleKeys.every((key) => text(key) === '' && !isZero(key));
}

const ruleKeys = [
  'authority',
  'subjects',
  'conditions',
  'quota',
  'slot',
  'order',
  'vote',
  'document',
  'article',
  'validFrom',
  'validTo',
  'status',
  'achievement',
] as const;

/** A number 0 is a limit of zero, as the text is: only a blank cell sets no limit. */
const noPlaces: QuotaLimit = { kind: 'count', wording: 'atMost', count: 0 };

function readRow(row: RowReader): AwardRule | null {
  const id = row.text('id');
  const title = row.text('title');
  if (id === '' && title === '' && !row.failed()) return null;
  const rule: AwardRule = {
    id: id === '' ? title : id,
    title: title === '' ? id : title,
    authority: orNull(row.text('authority')),
    subjects: row.read('subjects', readSubjects, subjectKindTerms.names.join('; ')) ?? [],
    conditions: row.read('conditions', readConditions, '') ?? noConditions,
    quota: row.isZero('quota') ? noPlaces : row.read('quota', readQuota, examples.quota),
    slot: row.read('slot', readSlot, examples.slot),
    order: row.read('order', readOrder, examples.order) ?? { keys: ['rank'], fallback: 'next' },
    vote: row.read('vote', readVoteRule, examples.vote),
    basis: basisOf(row.text('document'), row.text('article')),
    validFrom: row.day('validFrom'),
    validTo: row.day('validTo'),
    status: row.read('status', ruleStatusTerms.read, ruleStatusTerms.names.join('; ')) ?? 'confirmed',
    achievement: orNull(row.text('achievement')),
  };
  return row.failed() ? null : rule;
}

function readConditions(text: string): Condition {
  return readCondition(text);
}

function readSubjects(text: string): readonly SubjectKind[] | null {
  const found = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => subjectKindTerms.read(part));
  const kinds = new Set(found);
  return kinds.has(null) ? null : subjectKinds.filter((kind) => kinds.has(kind));
}

function basisOf(document: string, article: string): AwardRule['basis'] {
  if (document === '' && article === '') return null;
  return { document, article: orNull(article) };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
