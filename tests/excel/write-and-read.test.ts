import { doorOf } from '../../src/excel/door.ts';
import { abilitiesOf } from '../../src/excel/host.ts';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheet-plan.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { addSheet, startExcel, valueOf } from './start.ts';

function sheetPlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'Tiêu chí',
    cells: [['Bảng tiêu chí'], [], [], ['Mã', 'Nội dung', 'Điểm chuẩn'], ['1.10', 'Quán triệt', 10]],
    tables: [{ name: 'TieuChi', row: 4, column: 1, rows: 2, columns: 3 }],
    columns: [
      { width: 10, wraps: false, numberFormat: '@' },
      { width: 50, wraps: true, numberFormat: null },
      { width: 12, wraps: false, numberFormat: '0.00' },
    ],
    boldRows: [1, 4],
    frozenRows: 4,
    orientation: 'landscape',
    ...changes,
  };
}

/** Writes one cell as the first of a sheet and reads it back. */
async function roundTrip(cell: PlannedCell): Promise<{ value: unknown; formula: unknown }> {
  const { backend } = startExcel();
  const plan = sheetPlan({
    name: 'Thử',
    cells: [[cell]],
    tables: [],
    columns: [],
    boldRows: [],
    frozenRows: 0,
  });
  valueOf(await door().addSheets([plan]));
  return { value: backend.value('Thử', 0, 0), formula: backend.formula('Thử', 0, 0) };
}

/** The door of an Excel that can do everything. */
function door() {
  return doorOf(abilitiesOf(() => true));
}

/** Excel's own id of a sheet, which every sheet that was read has. */
function idOf(sheets: readonly SheetSnapshot[], name: string): string {
  const id = sheets.find((sheet) => sheet.name === name)?.id ?? '';
  if (id === '') throw new Error(`no id of ${name}`);
  return id;
}

test('a table planned without filter buttons has none, so that narrow headers are not covered; another has them', async () => {
  const { Excel } = startExcel();
  const table = { name: 'TieuChi', row: 4, column: 1, rows: 2, columns: 3 };
  valueOf(
    await door().addSheets([
      sheetPlan({ tables: [{ ...table, filters: false }] }),
      sheetPlan({ name: 'Sổ', tables: [{ ...table, name: 'So' }] }),
    ]),
  );
  const shown = await Excel.run(async (context) => {
    const tables = ['TieuChi', 'So'].map((name) => context.workbook.tables.getItem(name));
    for (const one of tables) one.load('showFilterButton');
    await context.sync();
    return tables.map(({ showFilterButton }) => showFilterButton);
  });
  expect(shown).toEqual([false, true]);
});

test('a sheet written is read back with its cells, its table and its place', async () => {
  startExcel();
  valueOf(await door().addSheets([sheetPlan()]));
  const { sheets, tables } = valueOf(await door().read());
  expect(sheets.find(({ name }) => name === 'Tiêu chí')).toEqual({
    name: 'Tiêu chí',
    id: idOf(sheets, 'Tiêu chí'),
    row: 1,
    column: 1,
    cells: [
      ['Bảng tiêu chí', null, null],
      [null, null, null],
      [null, null, null],
      ['Mã', 'Nội dung', 'Điểm chuẩn'],
      ['1.10', 'Quán triệt', 10],
    ],
  });
  expect(tables).toEqual([{ name: 'TieuChi', sheet: 'Tiêu chí', row: 4, column: 1, rows: 2, columns: 3 }]);
});

test('an empty sheet has no cells, and used cells keep their place', async () => {
  const office = startExcel();
  const [name = ''] = office.memory.sheetNames();
  office.memory.setCells(name, [{ row: 2, column: 3, content: 5 }]);
  await addSheet('Trống', office);
  const { sheets } = valueOf(await door().read());
  expect(sheets).toEqual([
    { name, id: idOf(sheets, name), row: 3, column: 4, cells: [[5]] },
    { name: 'Trống', id: idOf(sheets, 'Trống'), row: 1, column: 1, cells: [] },
  ]);
});

test('an error value is told from a text that looks like it', async () => {
  const { memory } = startExcel();
  const [name = ''] = memory.sheetNames();
  memory.setEvaluate(() => '#DIV/0!');
  memory.setCells(name, [
    { row: 0, column: 0, content: '=1/0' },
    { row: 0, column: 1, content: '#PHẢI' },
  ]);
  const { sheets } = valueOf(await door().read());
  expect(sheets[0]?.cells).toEqual([[{ error: '#DIV/0!' }, '#PHẢI']]);
});

test('the workbook is read in two round trips, however many sheets and tables it has', async () => {
  const office = startExcel();
  for (let number = 1; number <= 12; number += 1) await addSheet(`Trang ${number}`, office);
  const process = jest.spyOn(office.host, 'process');
  valueOf(await door().read());
  const reads = process.mock.calls.filter(([body]) => JSON.stringify(body).includes('"QueryInfo"'));
  expect(reads.length).toBeLessThanOrEqual(2);
});

test.each([
  '=HYPERLINK("http://x")',
  '+1',
  '-2',
  '@SUM(A1)',
  '1.10',
  '03/03',
  '1/2',
  'Mar 3',
  'TRUE',
  "'ngoặc",
])('the text %s stays text and never becomes a formula, a number or a date', async (text) => {
  expect((await roundTrip(text)).value).toBe(text);
});

test('a planned formula is a formula', async () => {
  expect((await roundTrip({ formula: '=1+2', spills: false })).formula).toBe('=1+2');
});

test('a sheet is replaced in its place: what it held before is gone', async () => {
  const office = startExcel();
  const { memory } = office;
  await addSheet('Kết quả', office);
  await addSheet('Sau', office);
  memory.setCells('Kết quả', [{ row: 9, column: 9, content: 'cũ' }]);
  valueOf(await door().replaceSheets([sheetPlan({ name: 'Kết quả', tables: [], cells: [['mới']] })]));
  expect(memory.sheetNames().slice(-2)).toEqual(['Kết quả', 'Sau']);
  expect(memory.value('Kết quả', 0, 0)).toBe('mới');
  expect(memory.value('Kết quả', 9, 9)).toBe('');
});

test('a sheet whose name is taken is named, stays as it is, and nothing is made', async () => {
  const office = startExcel();
  await addSheet('Tiêu Chí', office);
  office.memory.setCells('Tiêu Chí', [{ row: 0, column: 0, content: 'của tôi' }]);
  const before = office.memory.sheetNames();
  expect(await door().addSheets([sheetPlan({ name: 'Khối', tables: [] }), sheetPlan()])).toEqual({
    ok: false,
    failure: { kind: 'sheetsExist', sheets: ['Tiêu Chí'] },
  });
  expect(office.memory.sheetNames()).toEqual(before);
  expect(office.memory.value('Tiêu Chí', 0, 0)).toBe('của tôi');
});

test('when Excel refuses the second sheet, the first does not stay', async () => {
  const { host, memory } = startExcel();
  const before = memory.sheetNames();
  host.failNext({ code: 'AccessDenied', whenMethod: 'FreezeRows' });
  const made = await door().addSheets([sheetPlan({ name: 'Khối', tables: [], frozenRows: 0 }), sheetPlan()]);
  expect(made).toEqual({ ok: false, failure: { kind: 'protectedSheet', sheet: null } });
  expect(memory.sheetNames()).toEqual(before);
});

test('a refused print setup does not spoil the sheet', async () => {
  const { host, memory } = startExcel();
  host.failNext({ code: 'GeneralException', whenMethod: 'SetPrintTitleRows' });
  valueOf(await door().addSheets([sheetPlan()]));
  expect(memory.value('Tiêu chí', 0, 0)).toBe('Bảng tiêu chí');
});

test('formulas are read on our result sheets only, and a text that begins with = is none', async () => {
  startExcel();
  const cells = [['Kết quả', { formula: '=1+1', spills: false }], ['=SUM(A1)']];
  const blank = { tables: [], columns: [], boldRows: [], frozenRows: 0 };
  valueOf(await door().addSheets([sheetPlan({ ...blank, name: 'Kết quả', cells })]));
  valueOf(await door().addSheets([sheetPlan({ ...blank, name: 'Khác', cells })]));
  const { sheets } = valueOf(await door().read());
  expect(sheets.find(({ name }) => name === 'Kết quả')?.formulas).toEqual([
    [null, '=1+1'],
    [null, null],
  ]);
  expect(sheets.find(({ name }) => name === 'Khác')?.formulas).toBeUndefined();
});
