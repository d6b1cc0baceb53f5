import type { BlocReading } from '../../../src/actions/read-bloc.ts';
import { takeBack } from '../../../src/actions/undo/take-back.ts';
import { recordOrder } from '../../../src/taskpane/record-order.ts';
import { cellText } from '../../../src/workbook/cells.ts';
import { findExcelTable } from '../../../src/workbook/locate-tables.ts';
import { watch } from '../watch-work.ts';
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
  ['without its header row', 'showHeader', (tables) => (tables.getItem('TuCham').showHeaders = false)],
  [
    'with its first headers emptied',
    'header',
    (tables) => {
      tables.getItem('TuCham').getHeaderRowRange().getCell(0, 0).getResizedRange(0, 1).values = [['', '']];
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

/** Repairs through the pane's recorder. */
async function repairAsPane({ door, before }: Awaited<ReturnType<typeof start>>) {
  const harmed = await readTheBloc(door, before);
  const end = await recordOrder(
    door,
    { kind: 'repair' },
    { reading: harmed, control: watch(), lookOf: () => null },
  );
  return { harmed, end, after: await readTheBloc(door, harmed) };
}

const tableCells = ({ snapshot }: BlocReading, name: string) => findExcelTable(snapshot, name)?.cells ?? [];

test.each<readonly [string, readonly (string | number)[]]>([
  ['a row of points', ['I.1', 'Thực hiện nhiệm vụ', 9, 8, 7.5, '8,25', 7, 10]],
  ['points without code and title', ['', '', 9, 8, 7.5, '8,25', 7, 10]],
  ['words', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
])(
  '%s typed over the headers: the headers come back above them, not one cell is lost, and the repair can be undone',
  async (_what, typed) => {
    const started = await start();
    const { office, door, before } = started;
    await change(office, (tables) => {
      tables.getItem('TuCham').getHeaderRowRange().values = [[...typed]];
    });
    const [, ...rows] = tableCells(before, 'TuCham');
    const { harmed, end, after } = await repairAsPane(started);
    expect(brokenTables(harmed.snapshot, harmed.seenTables)).toMatchObject([{ kind: 'header', moves: true }]);
    // A header is always text in Excel.
    const whole = typed.map((content) => (content === '' ? null : String(content)));
    expect(tableCells(after, 'TuCham')).toEqual([tableCells(before, 'TuCham')[0], whole, ...rows]);
    expect(brokenTables(after.snapshot, after.seenTables)).toEqual([]);
    if (end.undo?.kind !== 'recorded') throw new Error('no way back');
    valueOf(await takeBack(door, end.undo.step.change));
    const again = await readTheBloc(door, after);
    expect(tableCells(again, 'TuCham').map((row) => row.map(cellText))).toEqual(
      tableCells(harmed, 'TuCham').map((row) => row.map(cellText)),
    );
  },
);

test('some headers written over: the others stay headers, only what was typed goes down', async () => {
  const started = await start();
  await change(started.office, (tables) => {
    tables.getItem('TuCham').getHeaderRowRange().getCell(0, 0).getResizedRange(0, 1).values = [
      ['II.7', 'Đoàn kết'],
    ];
  });
  const [header, ...rows] = tableCells(started.before, 'TuCham');
  const { after } = await repairAsPane(started);
  const alone = (header ?? []).map((_cell, place) => ['II.7', 'Đoàn kết'][place] ?? null);
  expect(tableCells(after, 'TuCham')).toEqual([header, alone, ...rows]);
});

test('the row of the headers deleted: the criterion that has come into its place stays, in bold as it was', async () => {
  const started = await start();
  const { office, before } = started;
  await change(office, (_tables, sheets) => {
    const first = sheets.getItem('Tiêu chí').getRange('5:5');
    first.format.font.bold = true;
    sheets.getItem('Tiêu chí').getRange('4:4').delete('Up');
  });
  const { end, after } = await repairAsPane(started);
  expect(end.outcome.ok).toBe(true);
  expect(tableCells(after, 'TieuChi')).toEqual(tableCells(before, 'TieuChi'));
  expect(after.overview.standings).toEqual(before.overview.standings);
  const bold = await office.Excel.run(async (context) => {
    const rows = [5, 6].map((row) =>
      context.workbook.worksheets.getItem('Tiêu chí').getRange(`A${row}`).load('format/font/bold'),
    );
    await context.sync();
    return rows.map(({ format }) => format.font.bold);
  });
  expect(bold).toEqual([true, false]);
});

test('a repair that Excel refuses in its middle leaves the row of the headers as it was', async () => {
  const started = await start();
  const { office, door, before } = started;
  await change(office, (tables) => {
    tables.getItem('TuCham').getHeaderRowRange().values = [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']];
  });
  const harmed = await readTheBloc(door, before);
  for (const letThrough of [0, 1]) {
    office.host.failNext({ code: 'GeneralException', whenMethod: ['Add', 'Formulas'], letThrough });
    expect((await repairTables(door, harmed.seenTables)).ok).toBe(false);
    const now = await readTheBloc(door, harmed);
    expect(tableCells(now, 'TuCham')).toEqual(tableCells(harmed, 'TuCham'));
  }
});

test('headers that are switched off come back above what somebody typed in their place', async () => {
  const started = await start();
  await change(started.office, (tables) => (tables.getItem('TuCham').showHeaders = false));
  started.office.memory.type('Tự chấm', 3, 1, 'ghi chú của tôi');
  const { after } = await repairAsPane(started);
  expect(tableCells(after, 'TuCham')).toEqual(tableCells(started.before, 'TuCham'));
  const cells = after.snapshot.sheets.find(({ name }) => name === 'Tự chấm')?.cells.flat();
  expect(cells).toContain('ghi chú của tôi');
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
