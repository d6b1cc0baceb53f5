import { carryOutAward } from '../../../src/actions/awards/carry-out-award.ts';
import { carryOutBloc } from '../../../src/actions/bloc/carry-out-bloc.ts';
import { carryOutCriteria } from '../../../src/actions/criteria/carry-out-criteria.ts';
import { carryOutEntry } from '../../../src/actions/entry/carry-out-entry.ts';
import { SheetLooks } from '../../../src/actions/looks/sheet-looks.ts';
import { recreateSheet } from '../../../src/actions/recreate-sheet.ts';
import { writeBallot } from '../../../src/actions/results/write-ballot.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { congressPlans } from '../../../src/rulebooks/awards/index.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { dayFromDate } from '../../../src/text/index.ts';
import { keptTables } from '../../../src/workbook/kept-tables.ts';
import { pageKinds } from '../../../src/workbook/log/page-kinds.ts';
import { logTableNames } from '../../../src/workbook/log/table-names.ts';
import type { SheetLook } from '../../../src/workbook/sheet-look.ts';
import { valueOf } from '../../excel/start.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import { packNamed } from '../awards/review-start.ts';
import { readTheBloc, startWorkbook } from '../start.ts';

const member = 'Sở Nội vụ';
const day = dayFromDate(2021, 11, 28);

/** A bloc with every table that the product has, and something in the registers. */
async function startFull() {
  const { office, door } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  valueOf(await carryOutBloc(door, { kind: 'setUpYear', plan }));
  const [congress] = congressPlans;
  if (congress === undefined) throw new Error('no plan for congresses');
  valueOf(await carryOutAward(door, { kind: 'setUpCongress', plan: congress }));
  const days = { day: dayFromDate(2021, 12, 10), reception: null };
  valueOf(await carryOutAward(door, { kind: 'setUp', pack: packNamed('ha-giang-2021'), days }));
  const document = {
    row: null,
    code: 'I.1',
    member,
    number: '12/BC',
    day,
    title: 'Báo cáo',
    file: '',
    note: '',
  };
  valueOf(await carryOutEntry(door, { kind: 'document', document }));
  const work = { kind: 'usual', name: 'selfScore' } as const;
  valueOf(await carryOutEntry(door, { kind: 'receipt', member, work, day, note: '' }));
  const unit = 'Ban Dân tộc';
  valueOf(await carryOutEntry(door, { kind: 'appraiser', member, unit, person: '' }));
  valueOf(await writeBallot(door, [{ member, votes: 4 }]));
  const note = { who: 'Trần Thị B', reason: 'Bắt đầu chấm', day };
  valueOf(await carryOutCriteria(door, { kind: 'record', note }));
  return { office, door };
}

async function deleteSheet({ Excel }: StartedOffice, name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** Its look; a sheet made again has another id. */
async function lookAt(door: WorkbookDoor, sheet: string): Promise<SheetLook> {
  const [look] = valueOf(await door.looks([sheet]));
  if (look === undefined) throw new Error(`no sheet ${sheet}`);
  return { ...look, id: '' };
}

async function tablesOf(door: WorkbookDoor, sheet: string) {
  const contents = await door.contents({
    tables: { everyBut: [] },
    sheets: [],
    cells: [],
    strong: new Map(),
  });
  return valueOf(contents).filter((one) => one.sheet === sheet);
}

/** Deletes a sheet that the pane has seen, and makes it again. */
async function deletedAndRemade(office: StartedOffice, door: WorkbookDoor, sheet: string): Promise<void> {
  const looks = new SheetLooks(door);
  const before = await readTheBloc(door);
  await looks.follow(before.snapshot);
  await deleteSheet(office, sheet);
  const without = await readTheBloc(door, before);
  expect(without.overview.absentSheets).toEqual([{ sheet, gone: true }]);
  valueOf(await recreateSheet(door, sheet, without, (id) => looks.lookOf(id)));
  expect((await readTheBloc(door, without)).overview.absentSheets).toEqual([]);
}

test('every table that the log follows is missed when its sheet is deleted; the log looks after its own', () => {
  const followed = pageKinds.map(({ table }) => table).filter((table) => table !== logTableNames.settings);
  expect([...keptTables].sort()).toEqual(followed.sort());
});

describe('a deleted sheet is made again with its rows, its days as days, as wide and as bold as it was', () => {
  test.each([
    'Phiên bản tiêu chí',
    'Cấp hội nghị',
    'Tổ chức hội nghị',
    'Đại biểu',
    'Điều kiện khen thưởng',
    'Thông tin xét',
    'Lịch sử khen thưởng',
    'Phiếu bầu',
    'Quyết định',
    'Hồ sơ',
    'Minh chứng',
    'Tiếp nhận',
    'Người thẩm định',
    'Bỏ phiếu phụ',
    'Lịch và hạn',
    'Phong trào, nơi nhận',
    'Tiêu chí',
    'Tự chấm',
  ])('%s', async (sheet) => {
    const { office, door } = await startFull();
    const tables = await tablesOf(door, sheet);
    const look = await lookAt(door, sheet);
    await deletedAndRemade(office, door, sheet);
    expect(await tablesOf(door, sheet)).toEqual(tables);
    expect(await lookAt(door, sheet)).toEqual(look);
  });
});

/** Whether each table of a sheet has filter buttons. */
async function filtersOn({ Excel }: StartedOffice, sheet: string): Promise<readonly boolean[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load('items/showFilterButton');
    await context.sync();
    return tables.items.map(({ showFilterButton }) => showFilterButton);
  });
}

test.each([
  ['Tự chấm', [false]],
  ['Bỏ phiếu phụ', [true]],
])('filter buttons of %s are as they were: %p', async (sheet, buttons) => {
  const { office, door } = await startFull();
  expect(await filtersOn(office, sheet)).toEqual(buttons);
  await deletedAndRemade(office, door, sheet);
  expect(await filtersOn(office, sheet)).toEqual(buttons);
});

test('a width that the person set, and a day typed into a blank cell since the last look, are there again', async () => {
  const { office, door } = await startFull();
  const looks = new SheetLooks(door);
  await looks.follow((await readTheBloc(door)).snapshot);
  await office.Excel.run(async (context) => {
    const register = context.workbook.worksheets.getItem('Minh chứng');
    register.getRange('B:B').format.columnWidth = 150;
    register.getRange('D6').numberFormat = [['dd/mm/yyyy']];
    register.getRange('D6').values = [[day]];
    await context.sync();
  });
  const before = await readTheBloc(door);
  await looks.follow(before.snapshot);
  await deleteSheet(office, 'Minh chứng');
  const without = await readTheBloc(door, before);
  valueOf(await recreateSheet(door, 'Minh chứng', without, (id) => looks.lookOf(id)));
  const look = await lookAt(door, 'Minh chứng');
  expect(look.formats[6 - look.row]?.[4 - look.column]).toBe('dd/mm/yyyy');
  expect(look.columns[1]?.width).toBe((150 / 0.75 - 5) / 7);
});

test('a formula is there again; one that was typed over stays typed over', async () => {
  const { office, door } = await startFull();
  office.memory.type('Tự chấm', 5, 2, '=1+1');
  office.memory.type('Tự chấm', 6, 2, '=2+2');
  const looks = new SheetLooks(door);
  await looks.follow((await readTheBloc(door)).snapshot);
  office.memory.type('Tự chấm', 6, 2, 5);
  const before = await readTheBloc(door);
  await looks.follow(before.snapshot);
  await deleteSheet(office, 'Tự chấm');
  const without = await readTheBloc(door, before);
  valueOf(await recreateSheet(door, 'Tự chấm', without, (id) => looks.lookOf(id)));
  expect([5, 6].map((row) => office.memory.formula('Tự chấm', row, 2))).toEqual(['=1+1', 5]);
});

test('without a look a remade sheet is as wide as the product makes it', async () => {
  const { office, door } = await startFull();
  const widths = (await lookAt(door, 'Tự chấm')).columns;
  const before = await readTheBloc(door);
  await deleteSheet(office, 'Tự chấm');
  const without = await readTheBloc(door, before);
  valueOf(await recreateSheet(door, 'Tự chấm', without));
  expect((await lookAt(door, 'Tự chấm')).columns).toEqual(widths);
});

test('a sheet is looked at again only when its table got other rows, columns or numbers', async () => {
  const { office, door } = await startFull();
  const asked: (readonly string[])[] = [];
  const looks = new SheetLooks({
    ...door,
    looks: (sheets) => {
      asked.push(sheets);
      return door.looks(sheets);
    },
  });
  await looks.follow((await readTheBloc(door)).snapshot);
  await looks.follow((await readTheBloc(door)).snapshot);
  expect(asked).toHaveLength(1);
  office.memory.type('Tự chấm', 5, 2, 9);
  await looks.follow((await readTheBloc(door)).snapshot);
  expect(asked.slice(1)).toEqual([['Tự chấm']]);
  office.memory.type('Tự chấm', 5, 2, 8);
  await looks.follow((await readTheBloc(door)).snapshot);
  expect(asked).toHaveLength(2);
});
