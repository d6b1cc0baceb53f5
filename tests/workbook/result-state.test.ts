import { haGiangTongHop2021 } from '../../src/rulebooks/index.ts';
import type { BlocEntries, Stage } from '../../src/scoring/index.ts';
import type { Cell } from '../../src/workbook/cells.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { resultSheets } from '../../src/workbook/result-sheet.ts';
import { resultFaults, resultState } from '../../src/workbook/result-state.ts';
import { isFormula, type SheetPlan } from '../../src/workbook/sheet-plan.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { snapshotOf, withCell } from './snapshot-of.ts';

const plan = haGiangTongHop2021;
const members = plan.members.map((member) => member.name);
const some: BlocEntries = {
  members,
  lines: new Map([['I.1', { values: members.map((_name, index) => index), targets: null }]]),
};
const stages = new Map<Stage, BlocEntries | null>([
  ['self', some],
  ['agreed', null],
]);

function blocOf(snapshot: WorkbookSnapshot) {
  const bloc = openBloc(snapshot);
  if (bloc === null) throw new Error('the workbook was not recognised');
  return bloc;
}

const data = snapshotOf(layoutSheets(contentOfPlan(plan, stages)));
const results = resultSheets(blocOf(data));

/** A workbook with result sheets, read with their formulas. */
function withResults(change: (sheet: SheetSnapshot) => SheetSnapshot = (sheet) => sheet): WorkbookSnapshot {
  const made = snapshotOf(results).sheets.map((sheet, place) =>
    change({ ...sheet, formulas: formulasOf(results[place]) }),
  );
  return { ...data, sheets: [...made, ...data.sheets] };
}

function formulasOf(sheet: SheetPlan | undefined): readonly (readonly (string | null)[])[] {
  return (sheet?.cells ?? []).map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : null)));
}

/** Row 5 of `Kết quả` holds the first formula. */
function firstFormula(formula: string | null, value: Cell) {
  return (sheet: SheetSnapshot): SheetSnapshot =>
    sheet.name !== 'Kết quả'
      ? sheet
      : {
          ...sheet,
          formulas: (sheet.formulas ?? []).map((row, r) => (r === 4 ? [formula] : row)),
          cells: sheet.cells.map((row, r) => (r === 4 ? [value, ...row.slice(1)] : row)),
        };
}

/** The result sheets of a workbook with these stages, as they are read. */
function resultsOf(entries: ReadonlyMap<Stage, BlocEntries | null>): readonly SheetSnapshot[] {
  const plans = resultSheets(blocOf(snapshotOf(layoutSheets(contentOfPlan(plan, entries)))));
  return snapshotOf(plans).sheets.map((sheet, place) => ({ ...sheet, formulas: formulasOf(plans[place]) }));
}

const wanted = String(formulasOf(results[0])[4]?.[0]);
const stateOf = (snapshot: WorkbookSnapshot) => resultState(snapshot, blocOf(snapshot));

test('chưa có trang Kết quả là “absent”; vừa tạo xong là “current”', () => {
  expect(stateOf(data)).toBe('absent');
  expect(stateOf(withResults())).toBe('current');
});

test('gõ số vào một vòng còn trống khác đi bảng so sánh: trang Kết quả thành “outdated” cho tới khi làm mới', () => {
  expect(stateOf(withCell(withResults(), 'Tự chấm', 6, 3, 7))).toBe('current');
  expect(stateOf(withCell(withResults(), 'Thống nhất', 6, 3, 7))).toBe('outdated');
});

test('bảng dài thêm một dòng mà công thức chưa biết: “outdated”', () => {
  const longer = withResults();
  const tables = longer.tables.map((table) =>
    table.name === 'TieuChi' ? { ...table, rows: table.rows + 1 } : table,
  );
  expect(stateOf({ ...longer, tables })).toBe('outdated');
});

test('#SPILL! hoặc một giá trị đè lên công thức là “damaged”; công thức bị xoá là “outdated”', () => {
  expect(stateOf(withResults(firstFormula(wanted, { error: '#SPILL!' })))).toBe('damaged');
  expect(stateOf(withResults(firstFormula(null, 95)))).toBe('damaged');
  expect(stateOf(withResults(firstFormula(null, null)))).toBe('outdated');
});

test('lỗi do số liệu hoặc đang chờ tính thì làm mới trang cũng không hết: vẫn “current”', () => {
  for (const error of ['#VALUE!', '#BUSY!', '#NAME?'])
    expect(stateOf(withResults(firstFormula(wanted, { error })))).toBe('current');
});

test('Excel bỏ dấu nháy thừa quanh tên trang, thêm khoảng trắng: công thức vẫn là một', () => {
  const written = wanted.replaceAll("'", '').replaceAll(',', ', ');
  expect(stateOf(withResults(firstFormula(written, 'Đơn vị')))).toBe('current');
});

test('trang Chênh lệch, Điểm chi tiết bị xoá có chủ ý thì không nhắc', () => {
  const { sheets, tables } = withResults();
  const without = { tables, sheets: sheets.filter(({ name }) => name !== 'Điểm chi tiết') };
  expect(stateOf(without)).toBe('current');
});

test('xoá hết số của một vòng sau khi đã so sánh: trang Chênh lệch còn lại chỉ hiện ô trống, không nhắc mãi', () => {
  const compared = {
    ...data,
    sheets: [...resultsOf(new Map([...stages, ['agreed', some]])), ...data.sheets],
  };
  expect(compared.sheets.map(({ name }) => name)).toContain('Chênh lệch');
  expect(stateOf(compared)).toBe('current');
});

test('ô bị gõ đè được gọi tên cùng giá trị đang đứng thay công thức', () => {
  const snapshot = withResults(firstFormula(null, 95));
  expect(resultFaults(snapshot, blocOf(snapshot))).toEqual([{ address: "'Kết quả'!A5", value: 95 }]);
});

test('bảng không trải ra được: ô đang chắn chỗ được gọi tên, bảng sau không bị gọi', () => {
  const blocked = withResults((sheet) =>
    sheet.name !== 'Kết quả'
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((row, r) =>
            r === 4 ? [{ error: '#SPILL!' }, ...row.slice(1)] : r === 6 ? [null, 'ghi chú'] : row,
          ),
        },
  );
  expect(resultFaults(blocked, blocOf(blocked))).toEqual([{ address: "'Kết quả'!B7", value: 'ghi chú' }]);
});

test('bảng còn nguyên thì không có ô nào bị gọi tên', () => {
  const snapshot = withResults();
  expect(resultFaults(snapshot, blocOf(snapshot))).toEqual([]);
});

test('bản đọc không có công thức thì chỉ xét lỗi hiện trong ô', () => {
  const unread = (sheet: SheetSnapshot): SheetSnapshot => {
    const { name, row, column, cells } = sheet;
    return { name, row, column, cells };
  };
  expect(stateOf(withResults(unread))).toBe('current');
});
