import {
  blocPane,
  disqualificationHeaders,
  effectTerms,
  memberHeaders,
  sheetNames,
  showDate,
  unitKey,
  type Attempt,
} from '../../text/index.ts';
import { cellText } from '../../workbook/cells.ts';
import { memberTable, planMemberCell } from '../../workbook/edit-members.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import type { PlannedCell } from '../../workbook/sheet-plan.ts';
import { tableNames } from '../../workbook/table-names.ts';
import { planRows, type RowPlan } from '../../workbook/table-rows.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { BlocOrder } from './bloc-orders.ts';
import { missing, wish, writeBloc } from './write-bloc.ts';

type Order<Kind extends BlocOrder['kind']> = Extract<BlocOrder, { readonly kind: Kind }>;
type Key = Parameters<typeof disqualificationHeaders.name>[0];

const words = blocPane.leaving;

/**
 * A member that leaves during the year keeps its points and its row: its day stands in table `ThanhVien`, and a row of
 * `KhongChe` takes it out of ranks and classes with that reason.
 */
export async function leaveBloc(door: WorkbookDoor, order: Order<'leave'>): Promise<Attempt<string>> {
  const ready = await withDayColumn(door);
  if (!ready.ok) return ready;
  const { member, day } = order;
  return writeBloc(door, (bloc) => {
    const reason = planReason(bloc, member, [
      ['member', member],
      ['effect', effectTerms.name('unranked')],
      ['reason', words.reason(showDate(day))],
      ['basis', order.basis],
    ]);
    if (reason === null) return missing(sheetNames.disqualifications);
    const table = memberTable(bloc.tables.members);
    // As text: the column may be one of the office's own, where a number would not be shown as a day.
    const cell = table === null ? null : planMemberCell(table, member, 'left', showDate(day));
    return cell === null ? missing(member) : wish([cell, ...reason], words.done(member, showDate(day)));
  });
}

/** Takes the note back: the member is ranked again. */
export function stayInBloc(door: WorkbookDoor, { member }: Order<'stay'>): Promise<Attempt<string>> {
  return writeBloc(door, (bloc) => {
    const table = memberTable(bloc.tables.members);
    const cell = table === null ? null : planMemberCell(table, member, 'left', '');
    if (cell === null) return missing(member);
    const has = bloc.disqualifications.some((one) => one.member === member && words.isReason(one.reason));
    const cleared = has ? planReason(bloc, member, clearedCells) : [];
    return wish([cell, ...(cleared ?? [])], words.undone(member));
  });
}

const clearedCells: readonly (readonly [Key, PlannedCell])[] = [
  ['member', ''],
  ['effect', ''],
  ['reason', ''],
  ['basis', ''],
];

/** The row of `KhongChe` that tells of the leaving, or a new one. */
function planReason(
  { tables }: OpenBloc,
  member: string,
  values: readonly (readonly [Key, PlannedCell])[],
): readonly RowPlan[] | null {
  if (tables.disqualifications === null) return null;
  return planRows(tables.disqualifications, tableNames.disqualifications, disqualificationHeaders, [
    {
      isThis: (text) => unitKey(text('member')) === unitKey(member) && words.isReason(text('reason')),
      values: new Map(values),
    },
  ]);
}

/** Workbooks made before the column existed get it now. */
async function withDayColumn(door: WorkbookDoor): Promise<Attempt<null>> {
  const read = await door.read();
  if (!read.ok) return read;
  const table = read.value.tables.find(({ name }) => name === tableNames.members);
  const sheet = read.value.sheets.find(({ name }) => name === table?.sheet);
  if (table === undefined || sheet === undefined) return { ok: true, value: null };
  const header = sheet.cells[table.row - sheet.row] ?? [];
  const names = header.slice(table.column - sheet.column, table.column - sheet.column + table.columns);
  if (names.some((name) => memberHeaders.read(cellText(name)) === 'left')) return { ok: true, value: null };
  const may = await door.mayReshape([table.sheet, sheetNames.disqualifications]);
  if (!may.ok) return may;
  return door.growTables([{ table: table.name, rows: [], columns: [memberHeaders.name('left')] }]);
}
