import { haGiangTongHop2021, tienGiang2022 } from '../../src/rulebooks/index.ts';
import { decimal, decimalText } from '../../src/scoring/index.ts';
import type { BlocEntries, Entry, Stage } from '../../src/scoring/index.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import type { OpenBloc } from '../../src/workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { snapshotOf, withCell } from './snapshot-of.ts';

const plan = haGiangTongHop2021;
const members = plan.members.map((member) => member.name);

function entriesWith(code: string, values: readonly Entry[]): BlocEntries {
  return { members, lines: new Map([[code, { values, targets: null }]]) };
}

function workbook(stages: ReadonlyMap<Stage, BlocEntries | null>): WorkbookSnapshot {
  return snapshotOf(layoutSheets(contentOfPlan(plan, stages)));
}

function open(snapshot: WorkbookSnapshot): OpenBloc {
  const bloc = openBloc(snapshot);
  if (bloc === null) throw new Error('the workbook was not recognised');
  return bloc;
}

const self = entriesWith(
  'I.1',
  members.map((_name, index) => index),
);
const agreed = entriesWith(
  'I.1',
  members.map((_name, index) => (index === 0 ? 9 : null)),
);
const both = workbook(
  new Map([
    ['self', self],
    ['agreed', agreed],
  ]),
);

test('sổ mới từ kế hoạch mở lại đúng tiêu chí, đơn vị, vai trò', () => {
  for (const one of [haGiangTongHop2021, tienGiang2022]) {
    const bloc = open(snapshotOf(layoutSheets(contentOfPlan(one))));
    expect(bloc.scheme).toEqual(one.scheme);
    expect(bloc.members).toMatchObject(one.members);
    expect(bloc.facts).toMatchObject({ name: one.blocName, year: String(one.year) });
    expect(bloc.absent).toEqual([]);
  }
});

test('điểm cuối lấy giai đoạn sau cùng không trống, từng dòng', () => {
  const bloc = open(both);
  expect(bloc.stages.map(({ stage }) => stage)).toEqual(['self', 'agreed']);
  expect(bloc.final.lines.get('I.1')?.values).toEqual(
    members.map((_name, index) => (index === 0 ? 9 : index)),
  );
});

test('địa chỉ ô của một dòng và một đơn vị: giai đoạn cuối có số, không thì giai đoạn đầu', () => {
  const bloc = open(both);
  expect(bloc.addressOf('I.1', members[0] ?? '')).toBe("'Thống nhất'!C6");
  expect(bloc.addressOf('I.1', members[1] ?? '')).toBe("'Tự chấm'!D6");
  expect(bloc.addressOf('Z', members[1] ?? '')).toBeNull();
  expect(bloc.criterionAddress('I.1')).toBe("'Tiêu chí'!A6");
});

test('chữ trong ô số được báo với địa chỉ ô', () => {
  const bloc = open(withCell(both, 'Thống nhất', 6, 4, 'abc'));
  const found = bloc.findings.find(({ finding }) => finding.code === 'not-a-number');
  expect(found).toMatchObject({ address: "'Thống nhất'!D6", finding: { where: { member: members[1] } } });
});

test('trang đổi tên vẫn tìm thấy bảng theo tên bảng', () => {
  const renamed: WorkbookSnapshot = {
    sheets: both.sheets.map((sheet) => (sheet.name === 'Tiêu chí' ? { ...sheet, name: 'TC 2021' } : sheet)),
    tables: both.tables.map((table) => (table.sheet === 'Tiêu chí' ? { ...table, sheet: 'TC 2021' } : table)),
  };
  expect(open(renamed).scheme).toEqual(plan.scheme);
});

test('trang bị xoá: không đọc được nữa thì nói thiếu bảng nào, không hỏng', () => {
  const without = (name: string): WorkbookSnapshot => ({
    sheets: both.sheets.filter((sheet) => sheet.name !== name),
    tables: both.tables.filter((table) => table.sheet !== name),
  });
  expect(open(without('Tiêu chí')).absent).toEqual(['criteria']);
  expect(open(without('Quy chế')).absent).toEqual(['regulation']);
  expect(open(without('Khối'))).toMatchObject({ absent: ['bloc'], facts: { name: null } });
});

test('sổ không phải của mình thì trả về null', () => {
  expect(openBloc({ sheets: [], tables: [] })).toBeNull();
  expect(
    openBloc({ sheets: [{ name: 'Sheet1', row: 1, column: 1, cells: [['x', 1]] }], tables: [] }),
  ).toBeNull();
});

test('bảng của cơ quan, không có Table, tìm theo tên trang và tiêu đề cột', () => {
  const bloc = open({
    sheets: [
      {
        name: 'Sheet1',
        row: 3,
        column: 2,
        cells: [
          ['Mã', 'Cách chấm', 'Điểm chuẩn'],
          ['1', 'Chấm thẳng', 5],
        ],
      },
      {
        name: 'tu cham',
        row: 1,
        column: 1,
        cells: [
          ['Mã', 'Sở A'],
          ['1', 'x y'],
        ],
      },
    ],
    tables: [],
  });
  expect(bloc.members).toEqual([{ name: 'Sở A', role: 'member', left: null }]);
  expect(bloc.findings.find(({ finding }) => finding.code === 'not-a-number')?.address).toBe("'tu cham'!B2");
  expect(bloc.criterionAddress('1')).toBe("'Sheet1'!B4");
});

test('cột của đơn vị không có trong danh sách được báo ở ô tiêu đề, kèm tên gần nhất', () => {
  const bloc = open(withCell(both, 'Tự chấm', 4, 3, `${members[0]}g`));
  const found = bloc.findings.filter(({ finding }) => finding.code === 'unknown-member');
  expect(found).toMatchObject([{ address: "'Tự chấm'!C4", finding: { suggestion: members[0] } }]);
});

test('tổng điểm của sổ: 9 điểm thống nhất ở I.1', () => {
  expect(decimalText(open(both).result.pointsOf('I.1', 0).standard)).toBe('9');
  expect(open(both).result.pointsOf('I.1', 1).standard).toEqual(decimal(1));
});

test('thiếu cột Cách chấm: chỉ một lỗi, chỉ đúng trang Tiêu chí; bảng số liệu không bị kể lỗi từng dòng', () => {
  const header = both.sheets.find(({ name }) => name === 'Tiêu chí')?.cells[3] ?? [];
  const column = header.indexOf('Cách chấm') + 1;
  const { findings, scheme } = open(withCell(both, 'Tiêu chí', 4, column, 'Column4'));
  expect(scheme.nodes).toEqual([]);
  expect(findings.map(({ finding, address }) => [finding.code, address])).toEqual([
    ['missing-header', "'Tiêu chí'!A4"],
  ]);
});

test('hai đơn vị trùng tên ở trang Khối: báo ở dòng thứ hai của danh sách', () => {
  const column = both.tables.find(({ name }) => name === 'ThanhVien')?.column ?? 0;
  const { findings } = open(withCell(both, 'Khối', 6, column, members[0] ?? ''));
  const repeated = findings.filter(({ finding }) => finding.code === 'repeated-member');
  expect(repeated).toMatchObject([
    { finding: { severity: 'error', text: members[0], where: { table: 'members' } }, address: "'Khối'!D6" },
  ]);
});

test('mã trùng chỉ là một lỗi mã trùng, không kéo theo cảnh báo nhảy số', () => {
  const { findings } = open(withCell(both, 'Tiêu chí', 7, 1, 'I.1'));
  expect(findings.map(({ finding }) => finding.code)).toContain('duplicate-code');
  expect(findings.map(({ finding }) => finding.code)).not.toContain('numbering-hole');
});
