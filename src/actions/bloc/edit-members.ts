import { blocPane, sheetNames, unitKey, type Attempt } from '../../text/index.ts';
import { planFacts } from '../../workbook/edit-facts.ts';
import { memberTable, planMove, planNewMember, planRoles, rolesWith } from '../../workbook/edit-members.ts';
import { entryGaps } from '../../workbook/entry-gaps.ts';
import { openBloc, type OpenBloc } from '../../workbook/open-bloc.ts';
import { planRename, sheetsOf } from '../../workbook/rename-member.ts';
import type { RowPlan } from '../../workbook/table-rows.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { BlocOrder } from './bloc-orders.ts';
import { missing, wish, writeBloc } from './write-bloc.ts';

type Order<Kind extends BlocOrder['kind']> = Extract<BlocOrder, { readonly kind: Kind }>;

const words = blocPane.members;

/** Puts a member into table `ThanhVien` and gives the entry tables its column. */
export async function addMember(door: WorkbookDoor, { name }: Order<'addMember'>): Promise<Attempt<string>> {
  const may = await mayAddMember(door);
  if (!may.ok) return may;
  const added = await writeBloc(door, (bloc) => {
    const table = memberTable(bloc.tables.members);
    if (table === null) return missing(sheetNames.bloc);
    if (isKnown(bloc, name)) return { ok: false, failure: { kind: 'repeatedMembers', names: [name] } };
    return wish([planNewMember(table, name)], words.added(name));
  });
  if (!added.ok) return added;
  const grown = await addColumns(door, name);
  return grown.ok ? { ok: true, value: words.addedWith(name, grown.value) } : grown;
}

/** The list and every entry table that gets a column are open, before the first of them is written. */
async function mayAddMember(door: WorkbookDoor): Promise<Attempt<null>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  if (bloc === null) return { ok: true, value: null };
  const list = bloc.tables.members?.area.sheet ?? sheetNames.bloc;
  return door.mayReshape([list, ...bloc.stages.map(({ table }) => table.area.sheet)]);
}

/** Only the new member's columns: what else the entry tables lack is for its own button. */
async function addColumns(door: WorkbookDoor, name: string): Promise<Attempt<readonly string[]>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  const gaps = (bloc === null ? [] : entryGaps(bloc, read.value)).filter(({ members }) =>
    members.some((one) => unitKey(one) === unitKey(name)),
  );
  if (gaps.length === 0) return { ok: true, value: [] };
  const grown = await door.growTables(
    gaps.map(({ growth }) => ({ table: growth.table, rows: [], columns: [name] })),
  );
  return grown.ok ? { ok: true, value: gaps.map(({ sheet }) => sheet) } : grown;
}

/** Writes the new name wherever the old one stands, so that no points are lost. */
export function renameMember(door: WorkbookDoor, { from, to }: Order<'rename'>): Promise<Attempt<string>> {
  return writeBloc(door, (bloc, snapshot) => {
    if (!isKnown(bloc, from)) return missing(from);
    if (unitKey(from) !== unitKey(to) && isKnown(bloc, to)) {
      return { ok: false, failure: { kind: 'repeatedMembers', names: [to] } };
    }
    const rows = planRename(bloc, snapshot, from, to);
    return wish(rows, words.renamed(from, to, sheetsOf(rows)));
  });
}

/** Gives a member its role; who had the role before is a plain member, and table `Khoi` says the same. */
export function setRole(door: WorkbookDoor, { member, role }: Order<'role'>): Promise<Attempt<string>> {
  return writeBloc(door, (bloc) => {
    const table = memberTable(bloc.tables.members);
    if (table === null) return missing(sheetNames.bloc);
    if (table.rowOf(member) === null) return missing(member);
    const roles = rolesWith(bloc.members, member, role);
    const cells = planRoles(table, roles);
    if (cells === null) return missing(table.table.area.sheet);
    return wish([...cells, ...namesOfRoles(bloc, roles)], words.roleDone(member, role));
  });
}

function namesOfRoles(bloc: OpenBloc, roles: ReadonlyMap<string, string>): readonly RowPlan[] {
  if (bloc.tables.bloc === null) return [];
  const holder = (role: string): string => [...roles].find(([, one]) => one === role)?.[0] ?? '';
  return planFacts(
    bloc.tables.bloc,
    new Map([
      ['leader', [holder('leader')]],
      ['deputy', [holder('deputy')]],
    ]),
  );
}

/** Changes the order of the list; entry tables keep their columns where they are. */
export function moveMember(door: WorkbookDoor, { member, by }: Order<'move'>): Promise<Attempt<string>> {
  return writeBloc(door, (bloc) => {
    const table = memberTable(bloc.tables.members);
    const rows = table === null ? null : planMove(table, member, by);
    return rows === null ? missing(member) : wish(rows, words.moved(member));
  });
}

function isKnown({ members }: OpenBloc, name: string): boolean {
  return members.some((member) => unitKey(member.name) === unitKey(name));
}
