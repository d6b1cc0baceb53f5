import { decimal, defaultRegulation } from '../../src/scoring/index.ts';
import type { SchemeNode } from '../../src/scoring/index.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { everyNode } from '../../src/workbook/code-index.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';

const header = [
  'Mã',
  'Nội dung',
  'Điểm chuẩn',
  'Loại điểm',
  'Cách chấm',
  'Tham số',
  'Trần thưởng',
  'Trần trừ',
];

function codesOf(cells: Cells): readonly string[] {
  return everyNode(readCriteria(cells, defaultRegulation).scheme).map((node) => node.code);
}

function only(cells: Cells): SchemeNode | undefined {
  return readCriteria(cells, defaultRegulation).scheme.nodes[0];
}

test('bảng tiêu chí đọc theo tên cột, dưới các dòng tiêu đề, không kể hoa thường và dấu', () => {
  const { scheme, rows, findings } = readCriteria(
    [
      ['BẢNG ĐIỂM THI ĐUA NĂM 2022', null, null, null],
      ['', '', '', ''],
      ['Ghi chú của văn phòng', 'CACH CHAM', 'điểm  chuẩn', 'mã'],
      ['x', '', 10, 'I'],
      ['', 'chấm thẳng', '3,5', 'I.1'],
    ],
    defaultRegulation,
  );
  expect(findings).toEqual([]);
  expect(rows.get('I.1')).toBe(5);
  expect(scheme.nodes).toMatchObject([
    {
      kind: 'group',
      code: 'I',
      standard: decimal(10),
      children: [{ kind: 'line', code: 'I.1', max: decimal(35, -1), rule: { kind: 'direct' } }],
    },
  ]);
});

test('thiếu cột Mã thì báo missing-header và tên cột', () => {
  const { findings } = readCriteria(
    [
      ['Nội dung', 'Cách chấm'],
      ['a', 'b'],
    ],
    defaultRegulation,
  );
  expect(findings).toMatchObject([{ code: 'missing-header', header: 'Mã', severity: 'error' }]);
});

test('bảng rỗng thì báo empty-table, cả khi ô trống đến thành số 0', () => {
  expect(readCriteria([], defaultRegulation).findings).toMatchObject([{ code: 'empty-table' }]);
  expect(
    readCriteria(
      [
        [0, 0],
        [0, 0],
      ],
      defaultRegulation,
    ).findings,
  ).toMatchObject([{ code: 'empty-table' }]);
});

test('ô trống của Excel máy tính đến thành 0 và không thành trần 0 điểm', () => {
  const zeros = [
    ['Mã', 'Trần thưởng', 'Cách chấm', 'Loại điểm'],
    ['I', 0, 0, 0],
    ['I.1', 0, 'Chấm thẳng', 'Thưởng'],
  ];
  expect(only(zeros)).toMatchObject({ kind: 'group', capBonus: null });
  const blanks = [
    ['Mã', 'Trần thưởng', 'Cách chấm', 'Loại điểm'],
    ['I', 0, null, null],
    ['I.1', null, 'Chấm thẳng', 'Thưởng'],
  ];
  expect(only(blanks)).toMatchObject({ kind: 'group', capBonus: decimal(0) });
});

test('trần riêng của dòng thưởng ở cột Trần thưởng, của dòng trừ ở cột Trần trừ', () => {
  const { scheme } = readCriteria(
    [
      header,
      ['1', '', null, 'Thưởng', 'Mỗi trường hợp', '0,5', 2, null],
      ['2', '', null, 'Trừ', 'Mỗi trường hợp', '0,5', null, '1,5'],
    ],
    defaultRegulation,
  );
  expect(scheme.nodes).toMatchObject([
    { ledger: 'bonus', max: decimal(2) },
    { ledger: 'deduction', max: decimal(15, -1) },
  ]);
});

test('mã trùng nhau được giữ cả hai dòng và báo ở dòng sau', () => {
  const { scheme, findings } = readCriteria(
    [header, ['C3', '', 4], ['C3.1', '', 2, '', 'Chấm thẳng'], ['C3.1', '', 2, '', 'Chấm thẳng']],
    defaultRegulation,
  );
  expect(everyNode(scheme).map((node) => node.code)).toEqual(['C3', 'C3.1', 'C3.1#2']);
  expect(findings).toMatchObject([{ code: 'duplicate-code', text: 'C3.1', where: { row: 4, column: 1 } }]);
});

test('cách chấm không đọc được: dòng vẫn đứng trong bảng và báo đúng ô', () => {
  const { scheme, findings } = readCriteria(
    [header, ['1', '', 4, '', 'Theo bac', '>=98 15']],
    defaultRegulation,
  );
  expect(scheme.nodes).toMatchObject([{ code: '1', rule: { kind: 'bands', bands: [], otherwise: null } }]);
  expect(findings).toMatchObject([
    { code: 'unreadable-parameter', part: '>=98 15', where: { row: 2, column: 6 } },
  ]);
});

test('số 1.234 ghi bằng chữ có hai nghĩa: hỏi lại, chưa tính', () => {
  const { scheme, findings } = readCriteria(
    [header, ['1', '', '1.234', '', 'Chấm thẳng']],
    defaultRegulation,
  );
  expect(scheme.nodes).toMatchObject([{ max: null }]);
  expect(findings).toMatchObject([{ code: 'ambiguous-number', text: '1.234', where: { row: 2, column: 3 } }]);
});

test('nếu đạt đủ: a — mã ngắn của dòng cùng mục thành mã đầy đủ', () => {
  const rows = [
    ['I', '', 5],
    ['a)', '', 2, '', 'Chấm thẳng'],
    ['b)', '', null, 'Thưởng', 'Chấm thẳng', 'nếu đạt đủ: a'],
  ];
  const again = [
    ['II', '', 5],
    ['a)', '', 2, '', 'Chấm thẳng'],
    ['b)', '', null, 'Thưởng', 'Chấm thẳng', 'nếu đạt đủ: a'],
  ];
  const { scheme } = readCriteria([header, ...rows, ...again], defaultRegulation);
  expect(
    everyNode(scheme)
      .filter((node) => node.kind === 'line')
      .map((line) => line.onlyIf),
  ).toEqual([null, 'I.a', null, 'II.a']);
});

test('dòng ghi chú và dòng tổng cộng không phải tiêu chí; dòng có cách chấm mà thiếu mã thì báo', () => {
  const { findings } = readCriteria(
    [
      header,
      ['1', '', 4, '', 'Chấm thẳng'],
      ['', 'Ghi chú: …'],
      ['', 'Tổng cộng', 4],
      ['', 'x', 4, '', 'Chấm thẳng'],
    ],
    defaultRegulation,
  );
  expect(findings).toMatchObject([{ code: 'missing-code', where: { row: 5 } }]);
});

test('mã ghi thành số trong ô: 1 và 1.1', () => {
  expect(codesOf([header, [1, '', 4], [1.1, '', 4, '', 'Chấm thẳng']])).toEqual(['1', '1.1']);
});

test.each(['Điểm chuẩn', 'Cách chấm'])(
  'thiếu cột “%s”: một lỗi gọi tên cột, không kể lỗi từng dòng, không có dòng nào để chấm',
  (missing) => {
    const table = [
      ['Mã', 'Nội dung', 'Điểm chuẩn', 'Cách chấm', 'Tham số'],
      ['I', 'Mục một', 10, null, null],
      ['I.1', 'Dòng một', 6, 'Chấm thẳng', null],
      ['I.2', 'Dòng hai', 4, 'Chấm thẳng', 'lạ'],
    ];
    const renamed = table.map((row) => row.map((cell) => (cell === missing ? 'Column4' : cell)));
    const { scheme, findings } = readCriteria(renamed, defaultRegulation);
    expect(scheme.nodes).toEqual([]);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        code: 'missing-header',
        header: missing,
        where: { table: 'criteria', row: 1, column: 1 },
      },
    ]);
  },
);

test('bảng chỉ có dòng thưởng, trừ thì không cần cột Điểm chuẩn', () => {
  const { scheme, findings } = readCriteria(
    [
      ['Mã', 'Loại điểm', 'Cách chấm', 'Tham số', 'Trần thưởng'],
      ['I', 'Thưởng', 'Mỗi lần', '0,5', 2],
    ],
    defaultRegulation,
  );
  expect(findings).toEqual([]);
  expect(scheme.nodes).toHaveLength(1);
});

test.each([
  ['Trần trừ trên dòng Thưởng', ['1', 'a', null, 'Thưởng', 'Mỗi trường hợp', '1', null, 2], 'Trần trừ', 8],
  ['Trần thưởng trên dòng Trừ', ['1', 'a', null, 'Trừ', 'Mỗi trường hợp', '1', 2, null], 'Trần thưởng', 7],
  ['Trần thưởng trên dòng Chuẩn', ['1', 'a', 5, 'Chuẩn', 'Chấm thẳng', null, 2, null], 'Trần thưởng', 7],
])('%s không có tác dụng: được báo đúng ô, dòng không bị cắt theo', (_title, row, name, column) => {
  const { findings, scheme } = readCriteria([header, row], defaultRegulation);
  expect(findings).toMatchObject([
    { severity: 'warning', code: 'cap-without-effect', header: name, where: { row: 2, column, code: '1' } },
  ]);
  expect(scheme.nodes).toMatchObject([{ max: row[2] === 5 ? decimal(5) : null }]);
});

test('trần đúng cột của dòng và của mục thì không báo', () => {
  const { findings } = readCriteria(
    [
      header,
      ['I', 'a', null, null, null, null, 3, 2],
      ['I.1', 'b', null, 'Thưởng', 'Mỗi trường hợp', '1', 2, null],
      ['I.2', 'c', null, 'Trừ', 'Mỗi trường hợp', '1', null, 2],
    ],
    defaultRegulation,
  );
  expect(findings).toEqual([]);
});
