import { leavesOf } from '../scoring/index.ts';
import type { AwardHistory, AwardRule, Coverage, HeldAward } from '../scoring/index.ts';
import { canonicalKey, historyHeaders, nothingAwarded, unitKey } from '../text/index.ts';
import { cellAt, cellText, usedRows } from './cells.ts';
import type { Cells } from './cells.ts';
import { findHeader } from './header.ts';
import { reportMissingHeader } from './legacy-header.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

export type HistoryReading = { readonly history: AwardHistory; readonly findings: Report['findings'] };

/**
 * Reads the awards of earlier years (Tập thể, cá nhân; Năm; Hình thức). A row `Không` tells that the subject held
 * nothing in that year; a year without a row is not known, for a list that was never filled proves nothing.
 */
export function readHistory(
  cells: Cells | null,
  rules: readonly AwardRule[],
  subjects: readonly string[],
): HistoryReading {
  const report = startReport('nominees');
  const header = cells === null ? null : findHeader(cells, historyHeaders);
  const subjectColumn = header?.columns.get('subject');
  if (cells === null || header === null || subjectColumn === undefined) {
    if (cells !== null && usedRows(cells, [0, 1, 2]) > 0)
      reportMissingHeader(cells, historyHeaders, 'subject', report);
    return { history: { awards: [], covered: [] }, findings: report.findings };
  }
  const awards: HeldAward[] = [];
  const covered: Coverage[] = [];
  const names = awardNames(rules);
  const end = usedRows(cells, [subjectColumn]);
  for (let row = header.row + 1; row < end; row += 1) {
    const text = (key: Parameters<typeof historyHeaders.name>[0]): string =>
      cellText(cellAt(cells, row, header.columns.get(key)));
    const subject = sameSubject(text('subject'), subjects);
    const award = text('award');
    if (subject === '' || award === '') continue;
    const year = yearOf(text('year'));
    if (year === null) {
      const column = header.columns.get('year') ?? subjectColumn;
      report.add('error', { row, column, member: subject }, unreadableYear(text('year')));
    } else if (nothingAwarded.read(award) === null) {
      awards.push({ subject, award: names.get(canonicalKey(award)) ?? award, year });
    } else covered.push({ subject, award: null, fromYear: year, toYear: year });
  }
  return { history: { awards, covered }, findings: report.findings };
}

/** Conditions find awards by exact name: a title or a code in the table is brought to the name that they use. */
function awardNames(rules: readonly AwardRule[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { conditions } of rules) {
    for (const leaf of leavesOf(conditions)) {
      if (leaf.kind !== 'heldAward') continue;
      names.set(canonicalKey(leaf.award), leaf.award);
      const rule = rules.find(({ id, title }) => id === leaf.award || title === leaf.award);
      if (rule === undefined) continue;
      names.set(canonicalKey(rule.id), leaf.award);
      names.set(canonicalKey(rule.title), leaf.award);
    }
  }
  return names;
}

/** Earlier years may list subjects that are not reviewed now: they stay as written. */
function sameSubject(text: string, subjects: readonly string[]): string {
  if (text === '') return '';
  const key = unitKey(text);
  return subjects.find((subject) => unitKey(subject) === key) ?? text;
}

function yearOf(text: string): number | null {
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}

function unreadableYear(text: string) {
  return {
    code: 'unreadable-award-cell',
    text,
    header: historyHeaders.name('year'),
    example: '2025',
  } as const;
}
