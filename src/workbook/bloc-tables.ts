import type { MemberRole } from '../rulebooks/index.ts';
import type { DaySerial } from '../scoring/index.ts';
import { blocTerms, memberHeaders, readDate, roleTerms, unitKey } from '../text/index.ts';
import { cellAt, cellText, isBlank } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { findHeader } from './header.ts';

/** What table `Khoi` says; null for what it leaves out. */
export type BlocFacts = {
  readonly name: string | null;
  readonly year: string | null;
  readonly leader: string | null;
  readonly deputy: string | null;
  readonly theme: string | null;
  /** All of `bases`, in one line. */
  readonly basis: string | null;
  readonly bases: readonly string[];
  readonly level: string | null;
  readonly viewers: string | null;
};

export type BlocMember = {
  readonly name: string;
  readonly role: MemberRole;
  /** The day from which it no longer belongs to the bloc; null while it does, or when the cell holds no day. */
  readonly left: DaySerial | null;
};

export const noFacts: BlocFacts = {
  name: null,
  year: null,
  leader: null,
  deputy: null,
  theme: null,
  basis: null,
  bases: [],
  level: null,
  viewers: null,
};

/** Any two neighbouring cells of which the first is one of our words; the first of each counts, of bases all. */
export function readBlocFacts(cells: Cells): BlocFacts {
  const found = new Map<BlocFact, string[]>();
  for (const { key, value } of blocFactRows(cells)) {
    if (value !== '') found.set(key, [...(found.get(key) ?? []), value]);
  }
  const first = (key: BlocFact): string | null => found.get(key)?.[0] ?? null;
  const bases = found.get('basis') ?? [];
  return {
    name: first('name'),
    year: first('year'),
    leader: first('leader'),
    deputy: first('deputy'),
    theme: first('theme'),
    basis: bases.length === 0 ? null : bases.join('; '),
    bases,
    level: first('level'),
    viewers: first('viewers'),
  };
}

export type BlocFact = Parameters<typeof blocTerms.name>[0];

/** The rows that say something; row and column of the value count from zero. */
export function blocFactRows(cells: Cells): readonly {
  readonly key: BlocFact;
  readonly value: string;
  readonly row: number;
  readonly column: number;
}[] {
  return cells.flatMap((content, row) => {
    const first = content.findIndex((cell) => !isBlank(cell));
    const key = first < 0 ? null : blocTerms.read(cellText(content[first]));
    return key === null ? [] : [{ key, value: cellText(content[first + 1]), row, column: first + 1 }];
  });
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
    members.push({
      name,
      role: role ?? 'member',
      left: dayIn(cellAt(cells, row, header.columns.get('left'))),
    });
  }
  return members;
}

/** A date, or a text that says one; null for everything else. */
export function dayIn(cell: Cell): DaySerial | null {
  if (typeof cell === 'number') return cell >= 1 && cell < 2_958_466 ? Math.floor(cell) : null;
  const reading = typeof cell === 'string' ? readDate(cellText(cell)) : null;
  return reading?.kind === 'date' ? reading.day : null;
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
    return { ...member, role: key === leader ? 'leader' : key === deputy ? 'deputy' : 'member' };
  });
}
