import { carryOutTakeOver } from '../../../src/actions/takeover/carry-out-take-over.ts';
import type { TakeOverOrder } from '../../../src/actions/takeover/take-over-order.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { findLayout } from '../../../src/workbook/takeover/office-layout.ts';
import { likelyTables } from '../../../src/workbook/takeover/office-tables.ts';
import { proposeAcross } from '../../../src/workbook/takeover/across/across-mapping.ts';
import type { OfficeTable } from '../../../src/workbook/takeover/office-table.ts';
import { addSheet, valueOf } from '../../excel/start.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import { acrossSheet } from '../../support/across-table.ts';
import { readTheBloc, startWorkbook } from '../start.ts';

const sheet = 'Tổng hợp 2026';

async function officeBook() {
  const started = startWorkbook();
  await addSheet(sheet, started.office);
  acrossSheet.forEach((row, place) =>
    row.forEach((cell, column) => {
      if (cell === null || typeof cell === 'object') return;
      const content = typeof cell === 'string' ? `'${cell}` : cell;
      started.office.memory.setCells(sheet, [{ row: place, column, content }]);
    }),
  );
  const found = likelyTables(valueOf(await started.door.read())).find(({ area }) => area?.sheet === sheet);
  if (found === undefined) throw new Error('no table is offered');
  return { ...started, source: found };
}

function everyCell({ memory }: StartedOffice) {
  return acrossSheet.map((_row, row) =>
    Array.from({ length: 14 }, (_cell, column) => [
      memory.formula(sheet, row, column),
      memory.value(sheet, row, column),
    ]),
  );
}

function orderFor(source: OfficeTable): TakeOverOrder {
  const found = findLayout(source.cells);
  if (found?.kind !== 'across') throw new Error('no table with one unit to a row');
  const across = proposeAcross(source.cells, found.layout);
  const choices = { layout: found.layout, across, taken: new Set<string>(), unit: '', withScores: true };
  return { source, decoded: false, choices, name: 'Khối Tổng hợp', year: 2026 };
}

test('trang có mỗi đơn vị một dòng được đề nghị, các trang của mình thêm bên cạnh, mọi ô của trang cũ giữ nguyên', async () => {
  const { door, office, source } = await officeBook();
  const before = everyCell(office);
  valueOf(await carryOutTakeOver(door, orderFor(source)));
  expect(everyCell(office)).toEqual(before);
  expect(office.memory.sheetNames()).toEqual([
    'Sheet1',
    sheet,
    'Khối',
    'Tiêu chí',
    'Quy chế',
    'Tự chấm',
    'Khối chấm',
    'Thống nhất',
    'Khống chế',
  ]);
});

test('bảng mới đọc lại được: cây có mục, điểm tự chấm và khối chấm của từng đơn vị, ô gốc là ô tiêu đề; đơn vị chưa có điểm để trống', async () => {
  const { door, office, source } = await officeBook();
  valueOf(await carryOutTakeOver(door, orderFor(source)));
  const { bloc, overview } = await readTheBloc(door);
  expect(bloc.members.map(({ name }) => name)).toEqual([
    'Văn phòng UBND tỉnh',
    'Sở Nội vụ',
    'Ban Dân tộc',
    'Sở Ngoại vụ',
  ]);
  expect(overview.standings.slice(0, 3).map(({ member, total, rank }) => [member, total, rank])).toEqual([
    ['Văn phòng UBND tỉnh', '97', 1],
    ['Sở Nội vụ', '95,5', 2],
    ['Ban Dân tộc', '92', 3],
  ]);
  const header = Array.from({ length: 20 }, (_cell, column) => office.memory.value('Tiêu chí', 3, column));
  const origin = header.indexOf('Ô gốc');
  expect(office.memory.value('Tiêu chí', 5, 0)).toBe('I.1');
  expect(office.memory.value('Tiêu chí', 5, origin)).toBe("'Tổng hợp 2026'!C5");
  expect(office.memory.value('Tự chấm', 5, 5)).toBe('');
  const errors = overview.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ sentence }) => sentence)).toEqual([
    'Tự chấm và Khối chấm khác nhau ở 3 dòng chưa có lý do: I.1, I.2, II.1.',
    'Tự chấm và Khối chấm khác nhau ở 2 dòng chưa có lý do: I.1, II.1.',
    'Tự chấm và Khối chấm khác nhau ở 3 dòng chưa có lý do: I.1, I.2, II.1.',
  ]);
});

test('dán từ Word vào khối chưa có tiêu chí: tiêu chí và điểm vào các bảng đang có, bản dán nguyên văn ở trang riêng', async () => {
  const { door, office } = startWorkbook();
  const bloc = { name: 'Khối', year: 2026, members: ['Sở Nội vụ'] };
  valueOf(await setUpBloc(door, { kind: 'empty', bloc }));
  const cells = acrossSheet.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? ''))),
  );
  valueOf(await carryOutTakeOver(door, orderFor({ area: null, cells })));
  expect(office.memory.sheetNames().at(-1)).toBe('Bảng đã dán');
  const { overview, bloc: made } = await readTheBloc(door);
  expect(made.members.map(({ name }) => name)).toEqual([
    'Sở Nội vụ',
    'Văn phòng UBND tỉnh',
    'Ban Dân tộc',
    'Sở Ngoại vụ',
  ]);
  expect(overview.standings.map(({ member, total }) => [member, total])).toContainEqual([
    'Văn phòng UBND tỉnh',
    '99',
  ]);
});

test('95 xã: mọi xã và mọi điểm của hai bên vào bảng mới', async () => {
  const { door } = startWorkbook();
  const cells = [
    [
      'Cụm thi đua',
      'Tên xã, phường',
      'Địa phương chấm',
      'Điểm thưởng địa phương',
      'Tỉnh chấm',
      'Điểm thưởng của tỉnh',
    ],
    ...Array.from({ length: 95 }, (_none, place) => [
      'Cụm 1',
      `Xã số ${place + 1}`,
      90,
      1,
      80 + place / 10,
      '0,5',
    ]),
  ];
  valueOf(await carryOutTakeOver(door, orderFor({ area: null, cells })));
  const { overview, bloc } = await readTheBloc(door);
  expect(bloc.members.length).toBe(95);
  expect(overview.standings.find(({ member }) => member === 'Xã số 95')?.total).toBe('89,9');
  expect(overview.standings[0]?.member).toBe('Xã số 95');
});
