import type { Disqualification, Finding } from '../scoring/index.ts';
import { dayFromDate, memberHeaders, roleTerms, unitKey } from '../text/index.ts';
import { dayIn } from './bloc-tables.ts';
import { cellAt, cellText, isBlank, type Cells } from './cells.ts';
import { findHeader } from './header.ts';
import { startReport, type Report } from './report.ts';

type Around = { readonly year: string | null; readonly disqualifications: readonly Disqualification[] };

/** What is wrong or doubtful in table `ThanhVien`, which anyone may type in. */
export function memberFindings(cells: Cells, around: Around): readonly Finding[] {
  const report = startReport('members');
  const header = findHeader(cells, memberHeaders);
  const name = header?.columns.get('member');
  if (header === null || name === undefined) return [];
  const seen = new Set<string>();
  const roles = new Map<string, string>();
  for (let row = header.row + 1; row < cells.length; row += 1) {
    const member = cellText(cellAt(cells, row, name));
    if (member === '') continue;
    if (seen.has(unitKey(member)))
      report.add('error', { row, column: name, member }, { code: 'repeated-member', text: member });
    seen.add(unitKey(member));
    checkRole({ cells, row, member, report }, header.columns.get('role'), roles);
    checkLeaving({ cells, row, member, report }, header.columns.get('left'), around);
  }
  return report.findings;
}

type MemberRow = {
  readonly cells: Cells;
  readonly row: number;
  readonly member: string;
  readonly report: Report;
};

/** A bloc has one leader and one deputy. */
function checkRole(
  { cells, row, member, report }: MemberRow,
  column: number | undefined,
  roles: Map<string, string>,
): void {
  const text = cellText(cellAt(cells, row, column));
  if (column === undefined || text === '') return;
  const role = roleTerms.read(text);
  if (role === null)
    report.add('warning', { row, column, member }, { code: 'unknown-role', text, options: roleTerms.names });
  if (role !== 'leader' && role !== 'deputy') return;
  const first = roles.get(role);
  if (first === undefined) roles.set(role, member);
  else report.add('error', { row, column, member }, { code: 'second-role', text, first });
}

function checkLeaving(
  { cells, row, member, report }: MemberRow,
  column: number | undefined,
  { year, disqualifications }: Around,
): void {
  const cell = cellAt(cells, row, column);
  if (column === undefined || isBlank(cell)) return;
  const place = { row, column, member };
  const day = dayIn(cell);
  if (day === null) {
    report.add('error', place, { code: 'not-a-date', text: cellText(cell) });
    return;
  }
  const isUnranked = disqualifications.some((one) => one.member === member && one.effect.kind === 'unranked');
  if (!isUnranked) report.add('error', place, { code: 'left-still-ranked', day });
  const own = year !== null && /^(19|20|21)\d\d$/.test(year) ? Number(year) : null;
  if (own !== null && (day < dayFromDate(own, 1, 1) || day > dayFromDate(own, 12, 31)))
    report.add('question', place, { code: 'left-outside-year', day, year: own });
}
