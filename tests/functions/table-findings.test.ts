import { call, messageOf, rowsOf } from './call.ts';

const criteria = [
  ['Mã', 'Nội dung', 'Điểm chuẩn', 'Loại điểm', 'Cách chấm', 'Tham số'],
  ['I', 'A', 100, null, null, null],
  ['I.1', 'x', 100, null, 'Chấm thẳng', null],
  ['I.2', 'b', null, 'Thưởng', 'Mỗi trường hợp', '0,5; tối đa 2'],
];
const error = (code: string): unknown => ({ error: code });
const note = (entries: unknown, row = 1): string => String(rowsOf('TONGHOP', criteria, entries)[row]?.[8]);

describe('an error value where a table is read by its words is a finding with its cell', () => {
  test('in the column Mã: the row does not vanish', () => {
    const found = note([
      ['Mã', 'X'],
      ['I.1', 90],
      [error('#REF!'), 4],
    ]);
    expect(found).toContain('Dòng 3, cột 1 của bảng số liệu');
    expect(found).toContain('#REF!');
  });

  test('in the name of a member: no member without a name, the column is named', () => {
    const entries = [
      ['Mã', error('#N/A'), 'Y'],
      ['I.1', 90, 80],
    ];
    expect(rowsOf('TONGHOP', criteria, entries).map((row) => row[0])).toEqual(['Đơn vị', 'Y']);
    expect(note(entries)).toContain('Dòng 1, cột 2 của bảng số liệu');
  });
});

describe('numbers that belong to no code or to no member are never dropped without a word', () => {
  test('a blank code beside a number is a finding; beside words and in a sum row it is none', () => {
    const head = ['Mã', 'Nội dung', 'X'];
    const line = ['I.1', 'x', 90];
    expect(note([head, line, [null, 'y', 4]])).toContain('Dòng 3, cột 1 của bảng số liệu');
    expect(note([head, line, [0, 'y', 4]])).toContain('Dòng 3, cột 1 của bảng số liệu');
    expect(note([head, line, [null, 'Tổng cộng', 90], [null, '', 'Người lập'], [0, 0, 0]])).toBe('');
  });

  test('numbers under a blank header are a finding that names the column, a blank column is none', () => {
    const found = note([
      ['Mã', 'X', null],
      ['I.1', 90, 80],
    ]);
    expect(found).toContain('Dòng 1, cột 3 của bảng số liệu');
    expect(found).toContain('không có tên đơn vị');
    expect(
      note([
        ['Mã', 'X', 0],
        ['I.1', 90, 0],
      ]),
    ).toBe('');
  });

  test('a header of two rows: the column without a name in the first one is named', () => {
    const found = note([
      ['Mã', 'Các đơn vị', null],
      [null, 'X', 'Y'],
      ['I.1', 90, 80],
    ]);
    expect(found).toContain('cột 3 của bảng số liệu');
  });

  test.each(['Tổng', 'Tổng cộng', 'TỔNG SỐ', 'Ghi chú', 'STT', 'Điểm chuẩn'])(
    'a column %s is no member',
    (header) => {
      const rows = rowsOf('TONGHOP', criteria, [
        ['Mã', 'X', header],
        ['I.1', 90, 90],
      ]);
      expect(rows.map((row) => row[0])).toEqual(['Đơn vị', 'X']);
      expect(rows[1]?.[8]).toBe('');
    },
  );
});

describe('the rules table', () => {
  const ratio = [criteria[0], ['I', 'A', null, null, null, null], ['I.1', 'x', 10, null, 'Theo tỷ lệ', null]];
  const rounded = (...regulation: readonly (readonly unknown[])[]): unknown =>
    rowsOf(
      'CHAMDIEM',
      ratio,
      [
        ['Mã', 'X'],
        ['I.1', 25],
      ],
      [
        ['Mã', 't'],
        ['I.1', 100],
      ],
      regulation,
    )[2]?.[2];

  test('0 places is 0 places, whether or not another cell of the table is empty', () => {
    expect(rounded(['Số chữ số thập phân', 0])).toBe(3);
    expect(rounded(['Số chữ số thập phân', 0], ['Không giao', null])).toBe(3);
    expect(rounded(['Số chữ số thập phân', 1])).toBe(2.5);
  });

  test('an empty cap that desktop Excel hands over as 0 is no cap of 0', () => {
    expect(rounded(['Trần tổng', 0])).toBe(2.5);
  });
});

describe('tags of lines of which only one counts', () => {
  test.each([
    ['A', 'a'],
    ['Nhóm A', 'nhom  a'],
  ])('%s and %s are the same tag', (one, other) => {
    const lines = [
      criteria[0],
      ['I', 'A', null, null, null, null],
      ['I.1', 'x', null, 'Thưởng', 'Chấm thẳng', `chỉ tính một: ${one}`],
      ['I.2', 'y', null, 'Thưởng', 'Chấm thẳng', `chỉ tính một: ${other}`],
    ];
    const entries = [
      ['Mã', 'X'],
      ['I.1', 2],
      ['I.2', 3],
    ];
    expect(rowsOf('TONGHOP', lines, entries)[1]?.[2]).toBe(3);
  });
});

describe('conditions on groups in XEPLOAI', () => {
  const classes = 'Tốt: >=85, mỗi nhóm >=80%; Khá: còn lại';

  test('a group without points is missing data that is named, 0 points are points', () => {
    const [row] = rowsOf('XEPLOAI', [[95]], classes, [[51, '']], [[60, 40]]);
    expect(messageOf(row?.[0])).toMatch(/^#N\/A diem_nhom, dòng 1, cột 2/);
    expect(rowsOf('XEPLOAI', [[95]], classes, [[51, 0]], [[60, 40]])).toEqual([['Khá']]);
  });

  test('as many maxima as groups', () => {
    const words = messageOf(call('XEPLOAI', [[95]], classes, [[51, 40]], [[60]]));
    expect(words).toContain('diem_nhom');
    expect(words).toContain('toi_da_nhom');
    expect(messageOf(call('XEPLOAI', [[95]], classes, [[51]], [[60, 40]]))).toContain('toi_da_nhom');
  });
});
