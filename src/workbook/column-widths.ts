import {
  blocHeaders,
  criteriaHeaders,
  disqualificationHeaders,
  memberHeaders,
  regulationHeaders,
} from '../text/index.ts';
import { cellText } from './cells.ts';
import type { Cells } from './cells.ts';
import type { ColumnPlan } from './sheet-plan.ts';

/** Columns of a table that we make, so that a page of A4 stays readable; long texts wrap. */
export function columnWidths(table: Cells): readonly ColumnPlan[] {
  const headers = (table[0] ?? []).map((cell) => cellText(cell));
  const coded = headers.some((header) => criteriaHeaders.read(header) === 'code');
  const members = headers.filter((header) => criteriaHeaders.read(header) === null).length;
  return headers.map((header, column) => {
    if (!coded) return wrapped(plainWidths.get(header) ?? textWidth);
    const key = criteriaHeaders.read(header);
    if (key === null) return wrapped(memberWidth(members));
    // A code column is text: Excel would make the number 1.1 of `1.10` typed later.
    if (key === 'code' || key === 'parent') return { width: codeWidth(table, column), ...textOnly };
    return wrapped(criteriaWidths[key]);
  });
}

const textOnly = { wraps: false, numberFormat: '@' };
const textWidth = 30;

function wrapped(width: number): ColumnPlan {
  return { width, wraps: true, numberFormat: null };
}

type CodedColumn = Exclude<ReturnType<typeof criteriaHeaders.read>, null | 'code' | 'parent'>;

const criteriaWidths: Readonly<Record<CodedColumn, number>> = {
  title: 40,
  standard: 9,
  ledger: 10,
  rule: 16,
  parameter: 30,
  capBonus: 9,
  capDeduction: 9,
  capNet: 9,
  capTotal: 9,
  floor: 9,
  basis: 22,
  evidence: 22,
  owner: 14,
  deadline: 12,
};

const plainWidths: ReadonlyMap<string, number> = new Map([
  [blocHeaders.name('item'), 18],
  [blocHeaders.name('content'), 45],
  [regulationHeaders.name('name'), 26],
  [memberHeaders.name('member'), 34],
  [memberHeaders.name('role'), 18],
  [memberHeaders.name('note'), 24],
  [disqualificationHeaders.name('effect'), 30],
  [disqualificationHeaders.name('reason'), 36],
  [disqualificationHeaders.name('basis'), 24],
]);

/** Many members share the width of the page. */
function memberWidth(members: number): number {
  return members <= 4 ? 16 : members <= 8 ? 14 : 12;
}

const narrowestCode = 8;
const widestCode = 16;

function codeWidth(table: Cells, column: number): number {
  const longest = table.slice(1).reduce((most, row) => Math.max(most, cellText(row[column]).length), 0);
  return Math.min(Math.max(longest + 2, narrowestCode), widestCode);
}
