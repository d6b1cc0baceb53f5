import { decimalToNumber } from '../scoring/index.ts';
import type { AwardBallot, AwardDecision, AwardRule } from '../scoring/index.ts';
import { awardBallotHeaders, councilHeaders, decisionTerms } from '../text/index.ts';
import { awardNamed } from './award-label.ts';
import { cellAt, cellText, isBlank, usedRows } from './cells.ts';
import type { Cells } from './cells.ts';
import { readDecimalCell } from './decimal-cell.ts';
import { findHeader } from './header.ts';
import type { Header } from './header.ts';
import { reportMissingHeader } from './legacy-header.ts';
import { memberIndex } from './members.ts';
import { askNearHeaders } from './near-headers.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

export type BallotsReading = {
  readonly ballots: readonly AwardBallot[];
  readonly decisions: readonly AwardDecision[];
  readonly findings: Report['findings'];
};

/**
 * Reads the counted ballots (Mã, Đơn vị, Đồng ý, Tổng số, Có mặt, Hợp lệ, Vòng) and, in the columns Quyết định and
 * Lý do, what the meeting decided. The code may be left out where one award alone asks for votes.
 */
export function readBallots(
  cells: Cells | null,
  rules: readonly AwardRule[],
  subjects: readonly string[],
): BallotsReading {
  const report = startReport('ballots');
  const header = cells === null ? null : findHeader(cells, awardBallotHeaders);
  const subjectColumn = header?.columns.get('subject');
  if (cells === null || header === null || subjectColumn === undefined) {
    if (cells !== null && usedRows(cells, [0, 1, 2, 3]) > 0) {
      reportMissingHeader(cells, awardBallotHeaders, 'subject', report);
    }
    return { ballots: [], decisions: [], findings: report.findings };
  }
  askNearHeaders(header, awardBallotHeaders, report, councilColumns(header));
  const ballots: AwardBallot[] = [];
  const decisions: AwardDecision[] = [];
  const end = usedRows(cells, [subjectColumn]);
  for (let row = header.row + 1; row < end; row += 1) {
    const table: Row = { cells, header, row, report };
    const text = textOf(table, 'subject');
    if (text === '') continue;
    const award = awardOf(table, rules);
    const index = memberIndex(text, subjects, { row, column: subjectColumn }, report);
    const subject = index === null ? undefined : subjects[index];
    if (award === null || subject === undefined) continue;
    const ballot = ballotOf(table, award, subject);
    if (ballot !== null) ballots.push(ballot);
    const decision = decisionOf(table, award, subject);
    if (decision !== null) decisions.push(decision);
  }
  return { ballots, decisions, findings: report.findings };
}

/** Columns of the table of decisions that are read for the council. */
function councilColumns({ others }: Header<Key>): ReadonlySet<number> {
  return new Set(others.filter(({ text }) => councilHeaders.read(text) !== null).map(({ column }) => column));
}

type Key = Parameters<typeof awardBallotHeaders.name>[0];
type Row = {
  readonly cells: Cells;
  readonly header: Header<Key>;
  readonly row: number;
  readonly report: Report;
};

function awardOf(table: Row, rules: readonly AwardRule[]): string | null {
  const { header, row, report } = table;
  const text = textOf(table, 'award');
  const found = awardNamed(text, rules);
  if (found !== null) return found.id;
  report.add('error', { row, column: header.columns.get('award') ?? 0 }, { code: 'unknown-award', text });
  return null;
}

function ballotOf(table: Row, award: string, subject: string): AwardBallot | null {
  const inFavour = countOf(table, 'inFavour');
  if (inFavour === null) return null;
  const total = countOf(table, 'total');
  if (total === null) {
    const { row, header, report } = table;
    const place = { row, column: header.columns.get('total') ?? 0, member: subject };
    const detail = { text: '', header: awardBallotHeaders.name('total'), example: '11' };
    report.add('error', place, { code: 'unreadable-award-cell', ...detail });
    return null;
  }
  const received = countOf(table, 'written');
  const written =
    received === null ? null : { received, inFavour: countOf(table, 'writtenInFavour') ?? received };
  const present = countOf(table, 'present');
  const valid = countOf(table, 'valid');
  return { award, subject, round: countOf(table, 'round') ?? 1, inFavour, total, present, valid, written };
}

/** A count as it stands: what no count can be is for the vote to say. Null when blank or, with a finding, no number. */
function countOf({ cells, header, row, report }: Row, key: Key): number | null {
  const column = header.columns.get(key);
  if (column === undefined) return null;
  const cell = cellAt(cells, row, column);
  const reading = readDecimalCell(cell);
  if (reading.kind === 'problem') report.add('error', { row, column }, reading.problem);
  if (reading.kind !== 'number') return null;
  // Desktop Excel hands 0 for an empty cell; a meeting of nobody, or a round 0, there is none.
  if (reading.value.coefficient === 0 && key !== 'inFavour' && key !== 'writtenInFavour') return null;
  return decimalToNumber(reading.value);
}

function decisionOf(table: Row, award: string, subject: string): AwardDecision | null {
  const { header, row, report } = table;
  const text = textOf(table, 'decision');
  if (text === '') return null;
  const outcome = decisionTerms.read(text);
  if (outcome === null) {
    const place = { row, column: header.columns.get('decision') ?? 0, member: subject };
    report.add('error', place, { code: 'unknown-choice', text, options: decisionTerms.names });
    return null;
  }
  return { award, subject, outcome, reason: textOf(table, 'reason') };
}

function textOf({ cells, header, row }: Row, key: Key): string {
  const cell = cellAt(cells, row, header.columns.get(key));
  return cell === 0 || isBlank(cell) ? '' : cellText(cell);
}
