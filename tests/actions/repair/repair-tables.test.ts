import { repairTables } from '../../../src/actions/repair/repair-tables.ts';
import { carryOutLog } from '../../../src/actions/log/carry-out-log.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { brokenTables } from '../../../src/workbook/repair/broken-tables.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook, typeEntry } from '../start.ts';

const [first = ''] = plan.members.map(({ name }) => name);

/** A workbook of the plan with one score, looked at once. */
async function start() {
  const { office, door } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  typeEntry(office, 'Tự chấm', 'I.1', first, 9);
  const before = await readTheBloc(door);
  const total = (reading: typeof before) =>
    reading.overview.standings.find(({ member }) => member === first)?.total;
  return { office, door, before, total };
}

type Change = (tables: Excel.TableCollection, sheets: Excel.WorksheetCollection) => void;

async function change(office: Awaited<ReturnType<typeof start>>['office'], what: Change): Promise<void> {
  await office.Excel.run(async (context) => {
    what(context.workbook.tables, context.workbook.worksheets);
    await context.sync();
  });
}

test('a whole workbook needs no repair, nor does one that an office made itself', async () => {
  const { before } = await start();
  expect(brokenTables(before.snapshot, before.seenTables)).toEqual([]);
  const plain = { ...before.snapshot, tables: [] };
  expect(brokenTables(plain, new Map())).toEqual([]);
});

test.each<readonly [string, string, Change]>([
  ['renamed', 'rename', (tables) => (tables.getItem('TuCham').name = 'Bang1')],
  ['turned into a plain range', 'make', (tables) => tables.getItem('TuCham').convertToRange()],
  [
    'turned into a plain range on a renamed sheet',
    'make',
    (tables, sheets) => {
      tables.getItem('TuCham').convertToRange();
      sheets.getItem('Tự chấm').name = 'Tự chấm 2026';
    },
  ],
  ['without its header row', 'header', (tables) => (tables.getItem('TuCham').showHeaders = false)],
  [
    'with its header written over',
    'header',
    (tables) => {
      tables.getItem('TuCham').getHeaderRowRange().values = [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']];
    },
  ],
  [
    'deleted with the row of its header',
    'headerAndTable',
    (tables, sheets) => {
      tables.getItem('TuCham').convertToRange();
      sheets.getItem('Tự chấm').getRange('4:4').delete('Up');
    },
  ],
])('a table %s is noticed and put right; every score stays', async (_what, kind, harm) => {
  const { office, door, before, total } = await start();
  await change(office, harm);
  const harmed = await readTheBloc(door, before);
  const repairs = brokenTables(harmed.snapshot, harmed.seenTables);
  expect(repairs.map((repair) => [repair.kind, repair.table])).toEqual([[kind, 'TuCham']]);
  expect(harmed.lost).toEqual([]);
  expect(valueOf(await repairTables(door, harmed.seenTables))).toMatch(
    /^Đã sửa lại bảng TuCham ở trang “Tự chấm( 2026)?”\.$/,
  );
  const after = await readTheBloc(door, harmed);
  expect(brokenTables(after.snapshot, after.seenTables)).toEqual([]);
  expect(after.snapshot.tables.find(({ name }) => name === 'TuCham')).toMatchObject({
    ...before.snapshot.tables.find(({ name }) => name === 'TuCham'),
    sheet: repairs[0]?.sheet,
  });
  expect([total(before), total(after)]).toEqual(['9', '9']);
});

test('without an earlier look a header row that is gone cannot be guessed: nothing is offered', async () => {
  const { office, door } = await start();
  await change(office, (tables, sheets) => {
    tables.getItem('TuCham').convertToRange();
    sheets.getItem('Tự chấm').getRange('4:4').delete('Up');
  });
  const { snapshot, seenTables } = await readTheBloc(door);
  expect(brokenTables(snapshot, seenTables)).toEqual([]);
});

test('the log that was turned into a plain range is noticed too: without its table nothing would be written', async () => {
  const { office, door } = await start();
  valueOf(await carryOutLog(door, { kind: 'turnOn', person: 'Nguyễn Thị Lan', time: '27/11/2026 08:00:00' }));
  const before = await readTheBloc(door);
  await change(office, (tables) => {
    tables.getItem('NhatKy').convertToRange();
    tables.getItem('GhiNhatKy').convertToRange();
  });
  const harmed = await readTheBloc(door, before);
  valueOf(await repairTables(door, harmed.seenTables));
  const after = await readTheBloc(door, harmed);
  const ours = (reading: typeof before) => reading.snapshot.tables.filter(({ sheet }) => sheet === 'Nhật ký');
  expect(
    ours(after)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['GhiNhatKy', 'NhatKy']);
  expect(ours(after)).toEqual(expect.arrayContaining([...ours(before)]));
});

test('two tables of one sheet are put right one by one, each within its own columns', async () => {
  const { office, door, before } = await start();
  await change(office, (tables) => {
    tables.getItem('Khoi').convertToRange();
    tables.getItem('ThanhVien').convertToRange();
  });
  const harmed = await readTheBloc(door, before);
  valueOf(await repairTables(door, harmed.seenTables));
  const after = await readTheBloc(door, harmed);
  for (const name of ['Khoi', 'ThanhVien'])
    expect(after.snapshot.tables.find((table) => table.name === name)).toEqual(
      before.snapshot.tables.find((table) => table.name === name),
    );
});
