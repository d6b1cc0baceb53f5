import type { MemberRole } from '../rulebooks/index.ts';
import type { Finding } from '../scoring/index.ts';
import { blocTerms, memberHeaders, roleTerms, unitKey } from '../text/index.ts';
import { cellAt, cellText, isBlank } from './cells.ts';
import type { Cells } from './cells.ts';
import { findHeader } from './header.ts';
import { startReport } from './report.ts';

/** What table `Khoi` says; null for what it leaves out. */
export type BlocFacts = {
  readonly name: string | null;
  readonly year: string | null;
  readonly leader: string | null;
  readonly deputy: string | null;
  readonly theme: string | null;
  readonly basis: string | null;
};

export type BlocMember = { readonly name: string; readonly role: MemberRole };

export const noFacts: BlocFacts = {
  name: null,
  year: null,
  leader: null,
  deputy: null,
  theme: null,
  basis: null,
};

/** Any two neighbouring cells of which the first is one of our words; the first of each counts. */
export function readBlocFacts(cells: Cells): BlocFacts {
  const facts: { -readonly [Key in keyof BlocFacts]: string | null } = { ...noFacts };
  for (const row of cells) {
    const first = row.findIndex((cell) => !isBlank(cell));
    const key = first < 0 ? null : blocTerms.read(cellText(row[first]));
    const value = key === null ? '' : cellText(row[first + 1]);
    if (key !== null && value !== '' && facts[key] === null) facts[key] = value;
  }
  return facts;
}

/** The members in the order of table `ThanhVien`; a name that stands twice is taken once. */
export function readBlocMembers(cells: Cells): readonly BlocMember[] {
  const header = findHeader(cells, memberHeaders);
  const column = header?.columns.get('member');
  if (header === null || column === undefined) return [];
  const members: BlocMember[] = [];
  const seen = new Set<string>();
  for (let row = header.row + 1; row < cells.length; row += 1) {
    const name = cellText(cellAt(cells, row, column));
    if (name === '' || seen.has(unitKey(name))) continue;
    seen.add(unitKey(name));
    const role = roleTerms.read(cellText(cellAt(cells, row, header.columns.get('role'))));
    members.push({ name, role: role ?? 'member' });
  }
  return members;
}

/** Names that stand in table `ThanhVien` for the second time: two units, or one too often. */
export function repeatedMembers(cells: Cells): readonly Finding[] {
  const report = startReport('members');
  const header = findHeader(cells, memberHeaders);
  const column = header?.columns.get('member');
  if (header === null || column === undefined) return [];
  const seen = new Set<string>();
  for (let row = header.row + 1; row < cells.length; row += 1) {
    const text = cellText(cellAt(cells, row, column));
    if (text === '') continue;
    if (seen.has(unitKey(text)))
      report.add('error', { row, column, member: text }, { code: 'repeated-member', text });
    seen.add(unitKey(text));
  }
  return report.findings;
}

/** The role column speaks first; else the leader and deputy that table `Khoi` names. */
export function withRoles(members: readonly BlocMember[], facts: BlocFacts): readonly BlocMember[] {
  const named = (name: string | null, role: MemberRole): boolean =>
    name !== null && !members.some((member) => member.role === role);
  const leader = named(facts.leader, 'leader') ? unitKey(facts.leader ?? '') : null;
  const deputy = named(facts.deputy, 'deputy') ? unitKey(facts.deputy ?? '') : null;
  return members.map((member) => {
    const key = unitKey(member.name);
    if (member.role !== 'member') return member;
    return { name: member.name, role: key === leader ? 'leader' : key === deputy ? 'deputy' : 'member' };
  });
}
