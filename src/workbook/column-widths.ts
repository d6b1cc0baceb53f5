import {
  blocHeaders,
  criteriaHeaders,
  disqualificationHeaders,
  memberHeaders,
  regulationHeaders,
} from '../text/index.ts';
import { cellText, isBlank } from './cells.ts';
import type { Cells } from './cells.ts';
import type { ColumnPlan } from './sheet-plan.ts';

/** Columns of a table that we make, so that a page of A4 stays readable; long texts wrap. */
export function columnWidths(table: Cells): readonly ColumnPlan[] {
  const headers = (table[0] ?? []).map((cell) => cellText(cell));
  const coded = headers.some((header) => criteriaHeaders.read(header) === 'code');
  const members = headers.filter((header) => criteriaHeaders.read(header) === null).length;
  const isUnused = (column: number): boolean =>
    table.length > 1 && table.slice(1).every((row) => isBlank(row[column]));
  return headers.map((header, column) => {
    if (!coded) return wrapped(plainWidths.get(header) ?? textWidth);
    const key = criteriaHeaders.read(header);
    if (key === null) return wrapped(memberWidth(members));
    // A code column is text: Excel would make the number 1.1 of `1.10` typed later.
    if (key === 'code' || key === 'parent') return { width: codeWidth(table, column), ...textOnly };
    return wrapped(key !== 'title' && isUnused(column) ? headerWidth(header) : criteriaWidths[key]);
  });
}

/** A column that no row uses keeps room for the longest word of its header: 15 wide columns print too small. */
function headerWidth(header: string): number {
  return Math.max(...header.split(' ').map((word) => word.length)) + 1.5;
}

const textOnly = { wraps: false, numberFormat: '@' };
const textWidth = 30;

function wrapped(width: number): ColumnPlan {
  return { width, wraps: true, numberFormat: null };
}

type CodedColumn = Exclude<ReturnType<typeof criteriaHeaders.read>, null | 'code' | 'parent'>;

const criteriaWidths: Readonly<Record<CodedColumn, number>> = {
  title: 40,
  standard: 8,
  ledger: 8,
  rule: 12,
  parameter: 22,
  capBonus: 8,
  capDeduction: 7,
  capNet: 7,
  capTotal: 7,
  floor: 7,
  basis: 18,
  evidence: 18,
  owner: 14,
  deadline: 12,
};

const plainWidths: ReadonlyMap<string, number> = new Map([
  [blocHeaders.name('item'), 18],
  [blocHeaders.name('content'), 45],
  [regulationHeaders.name('name'), 26],
  [memberHeaders.name('member'), 34],
  [memberHeaders.name('role'), 18],
  [memberHeaders.name('left'), 14],
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
