import { carryOutTakeOver } from '../../../src/actions/takeover/carry-out-take-over.ts';
import type { TakeOverOrder } from '../../../src/actions/takeover/take-over-order.ts';
import type { Cells } from '../../../src/workbook/cells.ts';
import { decodeLegacy } from '../../../src/workbook/takeover/legacy-texts.ts';
import { findOfficeHeader } from '../../../src/workbook/takeover/office-header.ts';
import { proposeMapping } from '../../../src/workbook/takeover/propose-mapping.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook } from '../start.ts';

const legacy: Cells = [
  ['STT', 'Néi dung', '§iÓm chuÈn', 'Së Néi vô'],
  ['I', 'NhiÖm vô chuyªn m«n', '10', ''],
  ['1', 'Hoµn thµnh kÕ ho¹ch', '6', '5,5'],
  ['2', '=HYPERLINK("x")', '4', 'KX'],
];

function orderFor(cells: Cells, decoded: boolean): TakeOverOrder {
  const source = { area: null, cells };
  const table = decoded ? decodeLegacy(source).table : source;
  const header = findOfficeHeader(table.cells);
  const mapping = header === null ? [] : proposeMapping(table.cells, header);
  const choices = { mapping, taken: new Set<string>(), unit: '', withScores: true };
  return { source, decoded, choices, name: null, year: null };
}

test('bảng dán từ Word gõ phông cũ: tiêu chí và đơn vị thành Unicode, bản dán nguyên văn nằm ở trang riêng', async () => {
  const { door, office } = startWorkbook();
  valueOf(await carryOutTakeOver(door, orderFor(legacy, true)));
  expect(office.memory.value('Tiêu chí', 5, 1)).toBe('Hoàn thành kế hoạch');
  expect(office.memory.value('Bảng đã dán', 2, 1)).toBe('Hoµn thµnh kÕ ho¹ch');
  const { bloc, overview } = await readTheBloc(door);
  expect(bloc.members.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
  expect(overview.standings.map(({ total }) => total)).toEqual(['5,5']);
  expect(overview.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('chữ phông cũ chưa được đồng ý chuyển thì không đọc, không chấm, không tạo trang nào', async () => {
  const { door, office } = startWorkbook();
  expect(await carryOutTakeOver(door, orderFor(legacy, false))).toEqual({
    ok: false,
    failure: { kind: 'noCriteriaRead' },
  });
  expect(office.memory.sheetNames()).toEqual(['Sheet1']);
});

test('nội dung dán bắt đầu bằng dấu = là chữ, không thành công thức', async () => {
  const { door, office } = startWorkbook();
  valueOf(await carryOutTakeOver(door, orderFor(legacy, true)));
  expect(office.memory.value('Bảng đã dán', 3, 1)).toBe('=HYPERLINK("x")');
  expect(office.memory.value('Tiêu chí', 6, 1)).toBe('=HYPERLINK("x")');
});

test('KG, KX và ô trống trong cột điểm giữ nguyên ba nghĩa; số nhập nhằng thành chỗ cần hỏi', async () => {
  const cells: Cells = [
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E'],
    ['1', 'Kỷ luật', '2000', 'KG', 'KX', '', '1.234', '+ 0,1'],
    ['2', 'Báo cáo', '5', '3.5', '0', '5', '5', '5'],
  ];
  const { door } = startWorkbook();
  valueOf(await carryOutTakeOver(door, orderFor(cells, false)));
  const { bloc, overview } = await readTheBloc(door);
  const values = bloc.final.lines.get('1')?.values;
  expect(values).toEqual([
    { state: 'notAssigned' },
    { state: 'notConsidered' },
    null,
    { state: 'invalid' },
    { state: 'number', value: { coefficient: 1, exponent: -1 }, flags: [] },
  ]);
  expect(overview.findings.map(({ severity, sentence }) => [severity, sentence])).toContainEqual([
    'question',
    '“1.234” có hai cách hiểu: 1,234 hoặc 1234.',
  ]);
  expect(overview.standings.map(({ member, total }) => [member, total])).toContainEqual(['Sở A', '3,5']);
});

test('chép lại bảng lần nữa: bản dán không đè lên trang “Bảng đã dán” của lần trước', async () => {
  const { door, office } = startWorkbook();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.add('Bảng đã dán');
    await context.sync();
  });
  valueOf(await carryOutTakeOver(door, orderFor(legacy, true)));
  expect(office.memory.sheetNames()).toEqual(expect.arrayContaining(['Bảng đã dán', 'Bảng đã dán (2)']));
});

test('dán vào khối chưa có tiêu chí: tiêu chí vào bảng đang có, bản dán nằm ở trang riêng', async () => {
  const { door, office } = startWorkbook();
  const bloc = { name: 'Khối', year: 2026, members: ['Sở Nội vụ'] };
  valueOf(await setUpBloc(door, { kind: 'empty', bloc }));
  valueOf(await carryOutTakeOver(door, orderFor(legacy, true)));
  expect(office.memory.sheetNames().at(-1)).toBe('Bảng đã dán');
  const { overview } = await readTheBloc(door);
  expect(overview.standings.map(({ total }) => total)).toEqual(['5,5']);
});
