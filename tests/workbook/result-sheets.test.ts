import { haGiangTongHop2021 } from '../../src/rulebooks/index.ts';
import type { BlocEntries, Entry, Stage } from '../../src/scoring/index.ts';
import { everyNode } from '../../src/workbook/code-index.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { resultSheets } from '../../src/workbook/result-sheet.ts';
import { isFormula } from '../../src/workbook/sheet-plan.ts';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { snapshotOf, withCell } from './snapshot-of.ts';

const plan = haGiangTongHop2021;
const members = plan.members.map((member) => member.name);

function entriesOf(code: string, values: readonly Entry[]): BlocEntries {
  return { members, lines: new Map([[code, { values, targets: null }]]) };
}

function workbook(stages: ReadonlyMap<Stage, BlocEntries | null>): WorkbookSnapshot {
  return snapshotOf(layoutSheets(contentOfPlan(plan, stages)));
}

const self = entriesOf(
  'I.1',
  members.map((_name, index) => index),
);
const agreed = entriesOf(
  'I.1',
  members.map((_name, index) => (index === 0 ? 9 : null)),
);
const both = workbook(
  new Map([
    ['self', self],
    ['agreed', agreed],
  ]),
);
const selfOnly = workbook(
  new Map([
    ['self', self],
    ['agreed', null],
  ]),
);

const blank = workbook(
  new Map([
    ['self', null],
    ['agreed', null],
  ]),
);
const three = workbook(
  new Map([
    ['self', self],
    ['agreed', agreed],
    ['council', null],
  ]),
);

function resultsOf(snapshot: WorkbookSnapshot): readonly SheetPlan[] {
  const bloc = openBloc(snapshot);
  if (bloc === null) throw new Error('the workbook was not recognised');
  return resultSheets(bloc);
}

function formulasOf(sheet: SheetPlan | undefined): readonly string[] {
  return (sheet?.cells ?? []).flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : []));
}

const formulaIn = (cell: PlannedCell | undefined): string | null =>
  cell !== undefined && isFormula(cell) ? cell.formula : null;

/** Cell by cell the last stage that is not blank; spaces alone are a blank. */
const lastNotBlank =
  /IF\(TRIM\('Thống nhất'!(\S+?)\)="",IF\('Tự chấm'!\1="","",'Tự chấm'!\1\),'Thống nhất'!\1\)/;

const summaries = (sheet: SheetPlan | undefined) =>
  formulasOf(sheet).filter((formula) => formula.includes('THIDUA.TONGHOP('));
const pointTables = (sheet: SheetPlan | undefined) =>
  formulasOf(sheet).filter((formula) => formula.includes('THIDUA.CHAMDIEM('));

test('hai vòng có số: ba trang Kết quả, Điểm chi tiết, Chênh lệch; một vòng thì không có Chênh lệch', () => {
  expect(resultsOf(both).map(({ name }) => name)).toEqual(['Kết quả', 'Điểm chi tiết', 'Chênh lệch']);
  expect(resultsOf(selfOnly).map(({ name }) => name)).toEqual(['Kết quả', 'Điểm chi tiết']);
});

test('công thức tràn: vòng sau đè vòng trước từng ô, ô trống vẫn là trống', () => {
  const [summary = ''] = formulasOf(resultsOf(both)[0]);
  expect(summary.startsWith("=THIDUA.TONGHOP(IF('Tiêu chí'!$A$4:")).toBe(true);
  expect(summary).toMatch(lastNotBlank);
});

test('vòng chưa có số nào cũng nằm trong công thức, để số gõ vào sau có ngay ở trang kết quả', () => {
  const [result, points] = resultsOf(selfOnly);
  for (const formula of [...summaries(result), ...pointTables(points)]) expect(formula).toMatch(lastNotBlank);
  const [nothing] = summaries(resultsOf(blank)[0]);
  expect(nothing).toMatch(lastNotBlank);
});

test('so sánh các vòng: vòng còn trống cũng có bảng, và bảng ấy nói “Chưa có số liệu” cho đến khi có số', () => {
  const [result, points, differences] = resultsOf(three);
  expect([summaries(result).length, pointTables(points).length]).toEqual([4, 4]);
  for (const formula of [...summaries(result).slice(1), ...pointTables(points).slice(1)])
    expect(formula).toMatch(/^=IF\(COUNTBLANK\((.+?)\)=ROWS\(\1\)\*COLUMNS\(\1\),"Chưa có số liệu",THIDUA\./);
  expect(differences?.cells.flat()).toContain('Hội đồng');
});

test('xoá hết số của một vòng: tên đơn vị, mã, nội dung ở phần chênh lệch lấy từ bảng chung nên vẫn còn', () => {
  const [result, , differences] = resultsOf(both);
  const names = (result?.cells ?? []).filter(([cell]) => formulaIn(cell)?.startsWith('=IF(A'));
  expect(names.map(([cell]) => formulaIn(cell))).toEqual(
    members.map((_, at) => `=IF(A${6 + at}="","",A${6 + at})`),
  );
  const firsts = (differences?.cells ?? []).flatMap(([cell]) => formulaIn(cell) ?? []);
  const final = 5 + 1 + everyNode(plan.scheme).length;
  const rows = firsts.map((formula) => Number(/\$(\d+)=""/.exec(formula)?.[1]));
  expect(rows.filter((row) => row >= final)).toEqual([]);
});

test('mỗi vòng một bảng tổng hợp và một bảng điểm, thêm bảng chung', () => {
  const [result, points] = resultsOf(both);
  expect([summaries(result).length, pointTables(points).length]).toEqual([3, 3]);
  const [alone, alonePoints] = resultsOf(selfOnly);
  expect([summaries(alone).length, pointTables(alonePoints).length]).toEqual([1, 1]);
});

test('không hàm nào của tiện ích lấy kết quả của hàm khác: Chênh lệch chỉ có công thức thường', () => {
  const [result, points, differences] = resultsOf(both);
  expect(formulasOf(differences).filter((formula) => formula.includes('THIDUA.'))).toEqual([]);
  for (const formula of [...summaries(result), ...pointTables(points)]) {
    expect(formula).not.toMatch(/Kết quả|Điểm chi tiết|Chênh lệch/);
  }
});

test('Chênh lệch: mỗi đơn vị một bảng với mọi mục, mọi dòng và tổng điểm', () => {
  const rows = everyNode(plan.scheme).length + 1;
  const differences = formulasOf(resultsOf(both)[2]).filter((formula) => formula.includes('ROUND('));
  expect(differences).toHaveLength(members.length * rows);
});

test('dòng tiêu đề của bảng tràn có khung và nền suốt chiều rộng; Tỷ lệ hiện 0,00%', () => {
  const formats = resultsOf(selfOnly)[0]?.formats ?? [];
  expect(formats[0]).toEqual({ row: 5, column: 1, rows: 1, columns: 9, look: 'header', numberFormat: null });
  expect(formats).toContainEqual({
    row: 6,
    column: 6,
    rows: members.length,
    columns: 1,
    look: null,
    numberFormat: '0.00%',
  });
});

test('các bảng khác dòng: công thức chỉ lấy vòng cuối và nói rõ điều đó', () => {
  const [sheet] = resultsOf(withCell(both, 'Thống nhất', 7, 1, 'I.9'));
  expect(sheet?.cells[2]?.[0]).toContain('chỉ lấy bảng “Thống nhất”, chưa gồm bảng “Tự chấm”');
});

test('chữ của người dùng ở trang Kết quả không bao giờ thành công thức', () => {
  const [sheet] = resultsOf(withCell(both, 'Khối', 5, 2, '=cmd|calc'));
  expect(sheet?.cells[0]?.[0]).toBe('Kết quả chấm điểm – =cmd|calc');
});

test('không có tiêu chí thì không có trang kết quả', () => {
  const { sheets, tables } = both;
  const without = {
    sheets: sheets.filter(({ name }) => name !== 'Tiêu chí'),
    tables: tables.filter(({ sheet }) => sheet !== 'Tiêu chí'),
  };
  expect(resultsOf(without)).toEqual([]);
});

describe('what the results rest on is on the sheets themselves', () => {
  const [result, points] = sheetsOf(selfOnly);
  const lines = (sheet: SheetPlan | undefined): string =>
    (sheet?.cells ?? []).map((row) => (typeof row[0] === 'string' ? row[0] : '')).join(' ');

  test('theme, basis and regulation stand below the tables of Kết quả and of Điểm chi tiết', () => {
    for (const sheet of [result, points]) {
      expect(lines(sheet)).toContain(`Chủ đề: ${plan.theme ?? ''}`);
      expect(lines(sheet)).toContain('1297/HD-UBND');
      expect(lines(sheet)).toContain('Đồng hạng: 1-2-2-4');
    }
  });

  test('every criterion with a basis has it on Điểm chi tiết, taken from the criteria table by a formula', () => {
    const based = everyNode(plan.scheme).filter(({ basis }) => basis !== null);
    const top = (points?.cells ?? []).findIndex(([cell]) => cell === 'Căn cứ của từng mục, từng tiêu chí');
    const rows = points?.cells.slice(top + 1, top + 1 + based.length) ?? [];
    expect(rows.map((row) => (isFormula(row[2] ?? null) ? 'formula' : row[2]))).toEqual(
      based.map(() => 'formula'),
    );
  });
});

function sheetsOf(snapshot: WorkbookSnapshot): readonly SheetPlan[] {
  const bloc = openBloc(snapshot);
  if (bloc === null) throw new Error('the workbook was not recognised');
  return resultSheets(bloc);
}
