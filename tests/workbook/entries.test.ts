import { decimal, defaultRegulation } from '../../src/scoring/index.ts';
import type { Entry, Scheme } from '../../src/scoring/index.ts';
import type { Cell, Cells } from '../../src/workbook/cells.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { readEntries } from '../../src/workbook/entries.ts';

const criteria: Cells = [
  ['Mã', 'Nội dung', 'Điểm chuẩn', 'Loại điểm', 'Cách chấm', 'Tham số'],
  ['I', '', 30],
  ['I.1', '', 10, '', 'Chấm thẳng'],
  ['I.2', '', 5, '', 'Đạt / Không đạt', 'Có: 5; Không: 0'],
  ['I.3', '', 10, '', 'Chọn mức', 'Xuất sắc: 10; Tốt: 8'],
  ['I.4', '', 5, '', 'Nộp muộn', 'hạn 05/12/2021 trước ngày; mỗi ngày 0,25; không nộp: 2'],
  ['I.5', '', null, 'Trừ', 'Mỗi trường hợp', '0,5; miễn nếu: tự phát hiện'],
  ['I.6', '', 5, '', 'Theo tỷ lệ'],
];

function schemeOf(cells: Cells = criteria): Scheme {
  return readCriteria(cells, defaultRegulation).scheme;
}

function entryOf(
  code: string,
  cell: Cell,
): { readonly entry: Entry | undefined; readonly codes: readonly string[] } {
  const { entries, findings } = readEntries(
    [
      ['Mã', 'A'],
      [code, cell],
    ],
    null,
    schemeOf(),
  );
  return { entry: entries.lines.get(code)?.values[0], codes: findings.map((finding) => finding.code) };
}

function entryIn(code: string, cell: Cell): Entry | undefined {
  const { entry, codes } = entryOf(code, cell);
  expect(codes).toEqual([]);
  return entry;
}

test('số đi qua nguyên vẹn, ô trống là null, chuỗi rỗng và dấu cách cũng là trống', () => {
  expect(entryIn('I.1', 0)).toBe(0);
  expect(entryIn('I.1', 4.5)).toBe(4.5);
  expect(entryIn('I.1', null)).toBeNull();
  expect(entryIn('I.1', '')).toBeNull();
  expect(entryIn('I.1', ' \u00a0')).toBeNull();
});

test('số gõ bằng chữ: 4,5 và - 0,25', () => {
  expect(entryIn('I.1', '4,5')).toEqual({ state: 'number', value: decimal(45, -1), flags: [] });
  expect(entryIn('I.1', '- 0,25')).toEqual({ state: 'number', value: decimal(-25, -2), flags: [] });
});

test('KG là không giao, KX là không xét, trên mọi cách chấm', () => {
  for (const code of ['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6']) {
    expect(entryIn(code, 'kg')).toEqual({ state: 'notAssigned' });
    expect(entryIn(code, ' KX ')).toEqual({ state: 'notConsidered' });
  }
});

test('đạt, không đạt, x và ô kiểu đúng/sai', () => {
  expect(entryIn('I.2', 'Có')).toEqual({ state: 'yesNo', yes: true, flags: [] });
  expect(entryIn('I.2', 'khong')).toEqual({ state: 'yesNo', yes: false, flags: [] });
  expect(entryIn('I.2', true)).toEqual({ state: 'yesNo', yes: true, flags: [] });
  expect(entryOf('I.2', 'có thể').codes).toEqual(['unknown-choice']);
});

test('nhãn của mức không kể hoa thường và dấu; nhãn lạ kèm danh sách', () => {
  expect(entryIn('I.3', 'TOT')).toEqual({ state: 'choice', option: 1, flags: [] });
  expect(entryOf('I.3', 'Kém')).toEqual({ entry: { state: 'invalid' }, codes: ['unknown-choice'] });
});

test('nộp muộn: số ngày của Excel, ngày gõ chữ, không nộp', () => {
  expect(entryIn('I.4', 44535)).toBe(44535);
  expect(entryIn('I.4', '05/12/2021')).toBe(44535);
  expect(entryIn('I.4', 'Không nộp')).toEqual({ state: 'notReceived' });
  expect(entryOf('I.4', '31/02/2021').codes).toEqual(['not-a-date']);
});

test('cờ tự phát hiện sau số, trong ngoặc hoặc sau dấu cách', () => {
  const flagged = { state: 'number', value: decimal(2), flags: ['tự phát hiện'] };
  expect(entryIn('I.5', '2 (tự phát hiện)')).toEqual(flagged);
  expect(entryIn('I.5', '2 tự phát hiện')).toEqual(flagged);
  expect(entryIn('I.5', '2(Tu phat hien)')).toEqual(flagged);
});

test('cờ mà dòng không có: số vẫn được tính, kèm cảnh báo; đơn vị tính không phải là cờ', () => {
  expect(entryOf('I.5', '2 (bị phát hiện)').codes).toEqual(['flag-without-effect']);
  expect(entryOf('I.1', '2 (tự phát hiện)').codes).toEqual(['flag-without-effect']);
  const counted = { state: 'number', value: decimal(2), flags: [] };
  expect(entryOf('I.1', '2 tự phát hiện')).toEqual({ entry: counted, codes: ['flag-without-effect'] });
  expect(entryOf('I.1', '2 triệu').codes).toEqual(['not-a-number']);
});

test('chữ trong ô số, số hai nghĩa, giá trị lỗi: báo đúng ô và không tính', () => {
  for (const [cell, code] of [
    ['abc', 'not-a-number'],
    ['03/03', 'not-a-number'],
    ['1.234', 'ambiguous-number'],
    [{ error: '#DIV/0!' }, 'cell-error'],
    [true, 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
  ] as const) {
    expect(entryOf('I.1', cell)).toEqual({ entry: { state: 'invalid' }, codes: [code] });
  }
  const { findings } = readEntries(
    [['Bảng chấm'], ['Mã', 'Nội dung', 'A'], ['I.1', '', 'abc']],
    null,
    schemeOf(),
  );
  expect(findings).toMatchObject([
    { where: { table: 'entries', row: 3, column: 3, code: 'I.1', member: 'A' } },
  ]);
});

test('đơn vị theo thứ tự cột; cột Nội dung, TT, Ghi chú không phải đơn vị', () => {
  const cells = [
    ['TT', 'Mã', 'Nội dung', 'Sở B', 'Sở A', 'Ghi chú'],
    [1, 'I.1', 'x', 3, 4, 'y'],
  ];
  const { entries, findings } = readEntries(cells, null, schemeOf());
  expect(findings).toEqual([]);
  expect(entries.members).toEqual(['Sở B', 'Sở A']);
  expect(entries.lines.get('I.1')?.values).toEqual([3, 4]);
});

test('dòng đầu là tên đơn vị, góc bảng để trống', () => {
  const { entries } = readEntries(
    [
      ['', 'A', 'B'],
      ['I.1', 1, 2],
    ],
    null,
    schemeOf(),
  );
  expect(entries.members).toEqual(['A', 'B']);
  expect(entries.lines.get('I.1')?.values).toEqual([1, 2]);
});

test('đơn vị hai cột: báo và lấy cột đầu', () => {
  const { entries, findings } = readEntries(
    [
      ['Mã', 'Lệ Thuỷ', 'Lệ Thủy'],
      ['I.1', 1, 2],
    ],
    null,
    schemeOf(),
  );
  expect(entries.members).toEqual(['Lệ Thuỷ']);
  expect(findings).toMatchObject([{ code: 'repeated-member', where: { row: 1, column: 3 } }]);
});

test('mã lạ có số liệu là lỗi; số liệu trên mục là cảnh báo; dòng trùng mã là lỗi', () => {
  const cells = [
    ['Mã', 'A'],
    ['Z', 1],
    ['I', 5],
    ['I.1', 1],
    ['I.1', 2],
  ];
  const { entries, findings } = readEntries(cells, null, schemeOf());
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['unknown-code', 'error'],
    ['entry-on-group', 'warning'],
    ['repeated-entry-row', 'error'],
  ]);
  expect(entries.lines.get('I.1')?.values).toEqual([1]);
});

test('mã gõ nhầm được gợi ý khi chỉ có một mã gần đúng chưa có dòng; nhiều mã thì không đoán', () => {
  const scheme = schemeOf([
    ['Mã', 'Điểm chuẩn', 'Cách chấm'],
    ['I', 5],
    ['I.10', 5, 'Chấm thẳng'],
    ['II', 5],
    ['II.3', 5, 'Chấm thẳng'],
    ['II.4', 5, 'Chấm thẳng'],
  ]);
  const suggested = (code: string) =>
    readEntries(
      [
        ['Mã', 'A'],
        [code, 1],
      ],
      null,
      scheme,
    ).findings;
  expect(suggested('I.1O')).toMatchObject([{ code: 'unknown-code', suggestion: 'I.10' }]);
  expect(suggested('I.100')).toMatchObject([{ code: 'unknown-code', suggestion: 'I.10' }]);
  expect(suggested('II.5')).toMatchObject([{ code: 'unknown-code', suggestion: null }]);
});

test('mã đánh số lại: cột mã chép từ bảng tiêu chí vẫn khớp từng dòng', () => {
  const restarting = schemeOf([
    ['Mã', 'Điểm chuẩn', 'Cách chấm'],
    ['I', 5],
    ['1', 5, 'Chấm thẳng'],
    ['II', 5],
    ['1', 3, 'Chấm thẳng'],
    ['2', 2, 'Chấm thẳng'],
  ]);
  const { entries, findings } = readEntries(
    [
      ['Mã', 'A'],
      ['I', null],
      [1, 4],
      ['II', null],
      [1, 3],
      [2, 2],
    ],
    null,
    restarting,
  );
  expect(findings).toEqual([]);
  expect([...entries.lines].map(([code, { values }]) => [code, values[0]])).toEqual([
    ['I.1', 4],
    ['II.1', 3],
    ['II.2', 2],
  ]);
  expect(
    readEntries(
      [
        ['Mã', 'A'],
        ['2', 1],
      ],
      null,
      restarting,
    ).entries.lines.get('II.2')?.values,
  ).toEqual([1]);
});

test('mã 2 không bao giờ được hiểu là 1.2', () => {
  const dotted = schemeOf([
    ['Mã', 'Điểm chuẩn', 'Cách chấm'],
    ['1', 5],
    ['1.2', 5, 'Chấm thẳng'],
  ]);
  const { entries, findings } = readEntries(
    [
      ['Mã', 'A'],
      ['2', 4],
    ],
    null,
    dotted,
  );
  expect(entries.lines.size).toBe(0);
  expect(findings).toMatchObject([{ code: 'unknown-code', text: '2' }]);
});

test('mã trùng trong tiêu chí: dòng số liệu thứ hai vào dòng thứ hai', () => {
  const twice = schemeOf([
    ['Mã', 'Điểm chuẩn', 'Cách chấm'],
    ['C', 4],
    ['C1', 2, 'Chấm thẳng'],
    ['C1', 2, 'Chấm thẳng'],
  ]);
  const { entries, findings } = readEntries(
    [
      ['Mã', 'A'],
      ['C1', 1],
      ['C1', 2],
    ],
    null,
    twice,
  );
  expect(findings).toEqual([]);
  expect(entries.lines.get('C1#2')?.values).toEqual([2]);
});

test('chỉ tiêu: cột theo tên đơn vị, một cột chung, đơn vị lạ có gợi ý', () => {
  const values = [
    ['Mã', 'Sở Nội vụ', 'Sở Ngoại vụ'],
    ['I.6', 90, 80],
  ];
  const targets = (cells: Cells): readonly (Entry | undefined)[] =>
    readEntries(values, cells, schemeOf()).entries.lines.get('I.6')?.targets ?? [];
  expect(
    targets([
      ['Mã', 'Sở Ngoại Vụ', 'Sở Nội Vụ'],
      ['I.6', 1, 2],
    ]),
  ).toEqual([2, 1]);
  expect(
    targets([
      ['Mã', 'Chỉ tiêu'],
      ['I.6', '100'],
    ]),
  ).toEqual([
    { state: 'number', value: decimal(100), flags: [] },
    { state: 'number', value: decimal(100), flags: [] },
  ]);
  const { findings } = readEntries(
    values,
    [
      ['Mã', 'Sở Nội vụu', 'Sở Ngoại vụ'],
      ['I.6', 1, 2],
    ],
    schemeOf(),
  );
  expect(findings).toMatchObject([
    { code: 'unknown-member', suggestion: 'Sở Nội vụ', where: { table: 'targets' } },
  ]);
});

test('không có đơn vị nào thì báo no-members, bảng rỗng thì báo empty-table', () => {
  expect(readEntries([['Mã'], ['I.1']], null, schemeOf()).findings).toMatchObject([{ code: 'no-members' }]);
  expect(readEntries([], null, schemeOf()).findings.map(({ code }) => code)).toContain('empty-table');
});

test('chữ phông cũ báo một lần cho cả bảng, mọi ô vẫn không tính', () => {
  const tcvn = 'Hoµn thµnh xuÊt s¾c nhiÖm vô';
  const { entries, findings } = readEntries(
    [
      ['Mã', 'A', 'B'],
      ['I.1', tcvn, tcvn],
      ['I.3', tcvn, 1],
    ],
    null,
    schemeOf(),
  );
  expect(findings.map(({ code }) => code)).toEqual(['legacy-text']);
  expect(entries.lines.get('I.1')?.values).toEqual([{ state: 'invalid' }, { state: 'invalid' }]);
});

test('cách chấm không đọc được: mọi số liệu của dòng thành không dùng được, không báo thêm', () => {
  const broken = schemeOf([
    ['Mã', 'Điểm chuẩn', 'Cách chấm'],
    ['1', 5, 'Không rõ cách gì'],
  ]);
  const { entries, findings } = readEntries(
    [
      ['Mã', 'A', 'B', 'C'],
      ['1', 3, 'abc', null],
    ],
    null,
    broken,
  );
  expect(findings).toEqual([]);
  expect(entries.lines.get('1')?.values).toEqual([{ state: 'invalid' }, { state: 'invalid' }, null]);
});

test('tham chiếu cả cột (1 048 576 dòng phần lớn trống) cho cùng kết quả', () => {
  const table: (readonly Cell[])[] = [
    ['Mã', 'A', 'B'],
    ['I.1', 1, 2],
  ];
  const empty: readonly Cell[] = [null, null, null];
  const whole = [...table, ...new Array<readonly Cell[]>(1_048_574).fill(empty)];
  expect(readEntries(whole, null, schemeOf())).toEqual(readEntries(table, null, schemeOf()));
});
