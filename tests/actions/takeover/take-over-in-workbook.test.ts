import { carryOutTakeOver } from '../../../src/actions/takeover/carry-out-take-over.ts';
import type { TakeOverOrder } from '../../../src/actions/takeover/take-over-order.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { findOfficeHeader } from '../../../src/workbook/takeover/office-header.ts';
import { likelyTables, tableOfArea } from '../../../src/workbook/takeover/office-tables.ts';
import { proposeMapping } from '../../../src/workbook/takeover/propose-mapping.ts';
import type { OfficeTable } from '../../../src/workbook/takeover/office-table.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { addSheet, valueOf } from '../../excel/start.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import { tienGiangSheet } from '../../support/office-tables.ts';
import { readTheBloc, startWorkbook } from '../start.ts';

async function officeBook(sheet: string) {
  const started = startWorkbook();
  await addSheet(sheet, started.office);
  tienGiangSheet.forEach((row, place) =>
    row.forEach((cell, column) => {
      if (cell === null || typeof cell === 'object') return;
      // Typed as people type: a leading apostrophe keeps a number as text.
      const content = typeof cell === 'string' ? `'${cell}` : cell;
      started.office.memory.setCells(sheet, [{ row: place, column, content }]);
    }),
  );
  return started;
}

function everyCell({ memory }: StartedOffice, sheet: string) {
  return tienGiangSheet.map((_row, row) =>
    Array.from({ length: 12 }, (_cell, column) => [
      memory.formula(sheet, row, column),
      memory.value(sheet, row, column),
    ]),
  );
}

async function tableIn(door: WorkbookDoor, sheet: string): Promise<OfficeTable> {
  const snapshot = valueOf(await door.read());
  const found = likelyTables(snapshot).find(({ area }) => area?.sheet === sheet);
  if (found === undefined) throw new Error(`no table on ${sheet}`);
  return found;
}

function orderFor(source: OfficeTable): TakeOverOrder {
  const header = findOfficeHeader(source.cells);
  if (header === null) throw new Error('no header');
  const mapping = proposeMapping(source.cells, header);
  const choices = { mapping, taken: new Set<string>(), unit: 'Thị xã Cai Lậy', withScores: true };
  return { source, decoded: false, choices, name: 'Ngành tài nguyên', year: 2022 };
}

test('nhận bảng của cơ quan: các trang của mình được thêm bên cạnh, mọi ô của trang cũ giữ nguyên', async () => {
  const { door, office } = await officeBook('Bảng điểm 2022');
  const before = everyCell(office, 'Bảng điểm 2022');
  valueOf(await carryOutTakeOver(door, orderFor(await tableIn(door, 'Bảng điểm 2022'))));
  expect(everyCell(office, 'Bảng điểm 2022')).toEqual(before);
  expect(office.memory.sheetNames()).toEqual([
    'Sheet1',
    'Bảng điểm 2022',
    'Khối',
    'Tiêu chí',
    'Quy chế',
    'Tự chấm',
    'Thống nhất',
    'Khống chế',
  ]);
});

test('bảng mới đọc lại được: tự chấm 124,4 và thống nhất 118,4, hạng 1, có cột nguyên văn và ô gốc', async () => {
  const { door, office } = await officeBook('Bảng điểm 2022');
  valueOf(await carryOutTakeOver(door, orderFor(await tableIn(door, 'Bảng điểm 2022'))));
  const { overview } = await readTheBloc(door);
  expect(overview.name).toBe('Ngành tài nguyên');
  expect(overview.standings.map(({ member, total, rank }) => [member, total, rank])).toEqual([
    ['Thị xã Cai Lậy', '118,4', 1],
  ]);
  expect(overview.comparisons.map(({ rows }) => rows.map(({ first, second }) => [first, second]))).toEqual([
    [['124,4', '118,4']],
  ]);
  const header = Array.from({ length: 20 }, (_cell, column) => office.memory.value('Tiêu chí', 3, column));
  const at = (name: string): number => header.indexOf(name);
  const row = Array.from({ length: 80 }, (_row, place) => place).find(
    (place) => office.memory.value('Tiêu chí', place, 0) === 'a6',
  );
  expect(office.memory.value('Tiêu chí', row ?? 0, at('Nguyên văn ghi chú'))).toBe(
    'Mỗi trường hợp sai (bị phát hiện): trừ 0,5 điểm',
  );
  expect(office.memory.value('Tiêu chí', row ?? 0, at('Ô gốc'))).toBe("'Bảng điểm 2022'!A14");
});

test('trang của cơ quan tên “Tiêu chí” vẫn giữ tên; trang mới mang tên “Tiêu chí (2)” và được dùng', async () => {
  const { door, office } = await officeBook('Tiêu chí');
  const before = everyCell(office, 'Tiêu chí');
  valueOf(await carryOutTakeOver(door, orderFor(await tableIn(door, 'Tiêu chí'))));
  expect(everyCell(office, 'Tiêu chí')).toEqual(before);
  expect(office.memory.sheetNames()).toContain('Tiêu chí (2)');
  const { overview } = await readTheBloc(door);
  expect(overview.standings.map(({ total }) => total)).toEqual(['118,4']);
});

test('bảng đổi sau khi xem trước: không tạo gì, nói trang nào', async () => {
  const { door, office } = await officeBook('Bảng điểm 2022');
  const order = orderFor(await tableIn(door, 'Bảng điểm 2022'));
  office.memory.type('Bảng điểm 2022', 8, 6, 2);
  expect(await carryOutTakeOver(door, order)).toEqual({
    ok: false,
    failure: { kind: 'sourceChanged', sheet: 'Bảng điểm 2022' },
  });
  expect(office.memory.sheetNames()).toEqual(['Sheet1', 'Bảng điểm 2022']);
});

test('nhận hai lần: bảng đã có được gọi tên, không tạo thêm gì', async () => {
  const { door, office } = await officeBook('Bảng điểm 2022');
  const order = orderFor(await tableIn(door, 'Bảng điểm 2022'));
  valueOf(await carryOutTakeOver(door, order));
  const sheets = office.memory.sheetNames();
  const again = await carryOutTakeOver(door, order);
  expect(again).toMatchObject({ ok: false, failure: { kind: 'tablesExist' } });
  expect(office.memory.sheetNames()).toEqual(sheets);
});

test('vùng đang chọn trong Excel: một ô là cả trang, nhiều ô là đúng vùng ấy', async () => {
  const { door, office } = await officeBook('Bảng điểm 2022');
  const select = (address: string) =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng điểm 2022');
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  const snapshot = valueOf(await door.read());
  await select('A5:H20');
  const area = valueOf(await door.selection());
  expect(area).toEqual({ sheet: 'Bảng điểm 2022', row: 5, column: 1, rows: 16, columns: 8 });
  expect(tableOfArea(snapshot, area)?.cells.length).toBe(16);
  await select('C9');
  expect(tableOfArea(snapshot, valueOf(await door.selection()))?.cells.length).toBe(tienGiangSheet.length);
});

test('khối đã lập nhưng chưa có tiêu chí: bảng của cơ quan vào đúng các bảng đang có, không thêm trang nào', async () => {
  const { door, office } = await officeBook('Bảng điểm 2022');
  const members = ['Thị xã Cai Lậy', 'Huyện Cái Bè'];
  valueOf(await setUpBloc(door, { kind: 'empty', bloc: { name: 'Ngành', year: 2022, members } }));
  const sheets = office.memory.sheetNames();
  const before = everyCell(office, 'Bảng điểm 2022');
  valueOf(await carryOutTakeOver(door, orderFor(await tableIn(door, 'Bảng điểm 2022'))));
  expect(office.memory.sheetNames()).toEqual(sheets);
  expect(everyCell(office, 'Bảng điểm 2022')).toEqual(before);
  const { overview } = await readTheBloc(door);
  expect(overview.gaps).toEqual([]);
  expect(overview.standings.map(({ member, total }) => [member, total])).toContainEqual([
    'Thị xã Cai Lậy',
    '118,4',
  ]);
  expect(overview.comparisons.flatMap(({ rows }) => rows).map(({ first }) => first)).toContain('124,4');
});

test('đơn vị chỉ có trong bảng của cơ quan được thêm vào danh sách và mọi bảng điểm', async () => {
  const { door } = await officeBook('Bảng điểm 2022');
  valueOf(
    await setUpBloc(door, { kind: 'empty', bloc: { name: 'Ngành', year: 2022, members: ['Huyện Cái Bè'] } }),
  );
  valueOf(await carryOutTakeOver(door, orderFor(await tableIn(door, 'Bảng điểm 2022'))));
  const { bloc } = await readTheBloc(door);
  expect(bloc.members.map(({ name }) => name)).toEqual(['Huyện Cái Bè', 'Thị xã Cai Lậy']);
  expect(bloc.findings.filter(({ finding }) => finding.code === 'unknown-member')).toEqual([]);
});

test('95 cột đơn vị: mọi đơn vị và mọi điểm vào bảng mới', async () => {
  const { door } = startWorkbook();
  const members = Array.from({ length: 95 }, (_none, place) => `Xã số ${place + 1}`);
  const cells = [
    ['TT', 'Nội dung', 'Điểm chuẩn', ...members],
    ['1', 'Kỷ luật', '10', ...members.map((_member, place) => `${place % 10},5`)],
  ];
  valueOf(await carryOutTakeOver(door, { ...orderFor({ area: null, cells }), name: null, year: null }));
  const { overview, bloc } = await readTheBloc(door);
  expect(bloc.members.map(({ name }) => name)).toEqual(members);
  expect(overview.standings.find(({ member }) => member === 'Xã số 95')?.total).toBe('4,5');
  expect(overview.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
