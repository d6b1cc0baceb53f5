import type { MemberRole } from '../rulebooks/index.ts';
import { memberHeaders, roleTerms, unitKey } from '../text/index.ts';
import type { BlocMember } from './bloc-tables.ts';
import { cellAt, cellText, isBlank } from './cells.ts';
import type { Cell } from './cells.ts';
import { findHeader } from './header.ts';
import type { Header } from './header.ts';
import { tableNames } from './table-names.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { PlannedCell } from './sheet-plan.ts';
import type { RowPlan } from './table-rows.ts';

type Key = Parameters<typeof memberHeaders.name>[0];

/** Table `ThanhVien` as it can be written into: where its columns are and which row is whose. */
export type MemberTable = {
  readonly table: LocatedTable;
  readonly header: Header<Key>;
  readonly rowOf: (member: string) => number | null;
};

export function memberTable(table: LocatedTable | null): MemberTable | null {
  const header = table === null ? null : findHeader(table.cells, memberHeaders);
  const column = header?.columns.get('member');
  if (table === null || header === null || column === undefined) return null;
  const rowOf = (member: string): number | null => {
    const row = table.cells.findIndex(
      (_cells, place) =>
        place > header.row && unitKey(cellText(cellAt(table.cells, place, column))) === unitKey(member),
    );
    return row < 0 ? null : row;
  };
  return { table, header, rowOf };
}

/** One cell of a member; null when its row or its column is not there. */
export function planMemberCell(
  members: MemberTable,
  member: string,
  key: Key,
  value: PlannedCell,
): RowPlan | null {
  const row = members.rowOf(member);
  const column = members.header.columns.get(key);
  return row === null || column === undefined ? null : cellPlan(members, row, column, value);
}

/** The roles of all members when one of them takes a role: a bloc has one leader and one deputy. */
export function rolesWith(
  members: readonly BlocMember[],
  member: string,
  role: MemberRole,
): ReadonlyMap<string, MemberRole> {
  return new Map(
    members.map(({ name, role: before }) => {
      if (name === member) return [name, role];
      return [name, before === role ? 'member' : before];
    }),
  );
}

/** Only roles that change are written. */
export function planRoles(
  members: MemberTable,
  roles: ReadonlyMap<string, MemberRole>,
): readonly RowPlan[] | null {
  const column = members.header.columns.get('role');
  if (column === undefined) return null;
  return [...roles].flatMap(([name, role]) => {
    const row = members.rowOf(name);
    if (row === null) return [];
    const now = cellText(cellAt(members.table.cells, row, column));
    return (roleTerms.read(now) ?? 'member') === role && now !== ''
      ? []
      : [cellPlan(members, row, column, roleTerms.name(role))];
  });
}

/** A new member in the first blank row, else below the last. */
export function planNewMember(members: MemberTable, name: string): RowPlan {
  const { table, header } = members;
  const blank = table.cells.findIndex(
    (row, place) => place > header.row && row.every((cell) => isBlank(cell)),
  );
  const row = blank < 0 ? table.cells.length : blank;
  const cells = new Array<PlannedCell>(table.area.columns).fill(null);
  cells[header.columns.get('member') ?? 0] = name;
  const role = header.columns.get('role');
  if (role !== undefined) cells[role] = roleTerms.name('member');
  const { sheet, row: top, column } = table.area;
  return { sheet, grows: blank < 0 ? tableNames.members : null, row: top + row, column, cells };
}

/** A member changes places with the one before (−1) or behind it (1); null at the end of the list. */
export function planMove(members: MemberTable, member: string, by: -1 | 1): readonly RowPlan[] | null {
  const { table, header } = members;
  const row = members.rowOf(member);
  const column = header.columns.get('member');
  if (row === null || column === undefined) return null;
  const isMember = (place: number): boolean =>
    place > header.row && place < table.cells.length && !isBlank(cellAt(table.cells, place, column));
  let other = row + by;
  while (other > header.row && other < table.cells.length && !isMember(other)) other += by;
  if (!isMember(other)) return null;
  return [wholeRow(members, row, table.cells[other]), wholeRow(members, other, table.cells[row])];
}

function wholeRow({ table }: MemberTable, row: number, content: readonly Cell[] | undefined): RowPlan {
  const { sheet, row: top, column, columns } = table.area;
  const cells = Array.from({ length: columns }, (_cell, place): PlannedCell => {
    const cell = content?.[place] ?? '';
    return typeof cell === 'object' ? cell.error : cell;
  });
  return { sheet, grows: null, row: top + row, column, cells };
}

function cellPlan({ table }: MemberTable, row: number, column: number, value: PlannedCell): RowPlan {
  const { sheet, row: top, column: left } = table.area;
  return { sheet, grows: null, row: top + row, column: left + column, cells: [value] };
}
