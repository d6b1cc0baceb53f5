import { call, messageOf, rowsOf, valueOf } from './call.ts';

const head = ['Mã', 'Nội dung', 'Điểm chuẩn', 'Loại điểm', 'Cách chấm', 'Tham số'];
const group = ['I', 'A', null, null, null, null];
const entries = (...rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => [
  ['Mã', 'X'],
  ...rows,
];

describe('missing data is #N/A and named', () => {
  test.each<[string, readonly unknown[], string]>([
    ['DIEMTYLE', [5, '', 10], 'chi_tieu'],
    ['DIEMTYLE', [5, 10, ''], 'diem_toi_da'],
    ['DIEMHAICHIEU', [723, '', '[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3'], 'v, dòng 1'],
    ['XEPLOAI', [95, ''], 'xep_loai'],
    ['DAIBIEU', ['', '70/30'], 'tong'],
    ['DAIBIEU', [155, ''], 'ty_le'],
    ['DIEMMOILAN', [2, ''], 'diem_moi_lan'],
    [
      'GIAITHICH',
      [[head, group, ['I.1', 'x', 10, null, 'Chấm thẳng', null]], entries(['I.1', 5]), null, ''],
      'don_vi',
    ],
  ])('%s %j: %s', (id, args, name) => {
    expect(messageOf(call(id, ...args))).toMatch(/^#N\/A /);
    expect(messageOf(call(id, ...args))).toContain(name);
  });
});

describe('a function for a single cell does not count a wrong number for now', () => {
  test.each([
    ['DIEMTYLE', [-5, 4, 10]],
    ['DIEMMOILAN', [-1, 1]],
  ])('%s %j', (id, args) => {
    expect(messageOf(call(id, ...args))).toContain('nhỏ hơn 0');
    expect(messageOf(call(id, ...args))).not.toContain('tạm tính');
  });

  test.each([-4, 0])('a target of %d must be above 0', (target) => {
    expect(messageOf(call('DIEMTYLE', 5, target, 10))).toContain('chỉ tiêu phải lớn hơn 0');
  });

  test('a maximum below 0 for all cases is refused, 0 is not', () => {
    expect(messageOf(call('DIEMMOILAN', 2, 0.5, -1))).toContain('toi_da');
    expect(valueOf('DIEMMOILAN', 2, 0.5, 0)).toBe(0);
    expect(valueOf('DIEMMOILAN', 2, -0.5, 0.75)).toBe(-0.75);
  });
});

describe('wording of rates', () => {
  test.each(['từ 80% trở lên', '80% trở lên', 'tối thiểu 80%'])('KIEMPHIEU: %s', (threshold) => {
    const passed = (votes: number): unknown => rowsOf('KIEMPHIEU', votes, 10, null, null, threshold)[0]?.[0];
    expect([passed(8), passed(7)]).toEqual(['Đạt', 'Không đạt']);
  });

  test('HANMUC: không vượt quá is không quá', () => {
    expect(valueOf('HANMUC', 54, 0.15, 'không vượt quá')).toBe(8);
  });

  test('HANMUC: more than the count is impossible, #N/A; all of them is not', () => {
    expect(messageOf(call('HANMUC', 10, 1, 'trên'))).toMatch(/^#N\/A /);
    expect(valueOf('HANMUC', 10, 1, 'ít nhất')).toBe(10);
    expect(valueOf('HANMUC', 10, 0.99, 'trên')).toBe(10);
  });

  test('HANCUOI: no day before 01/01/1900', () => {
    expect(messageOf(call('HANCUOI', 1, 'trước ngày'))).toMatch(/^#VALUE! ngay/);
    expect(valueOf('HANCUOI', 2, 'trước ngày')).toBe(1);
    expect(valueOf('HANCUOI', 1)).toBe(1);
  });
});

describe('entries', () => {
  const note = (line: readonly unknown[], cell: unknown, target?: unknown): readonly unknown[] =>
    rowsOf(
      'TONGHOP',
      [head, group, line],
      entries([line[0], cell]),
      target === undefined
        ? null
        : [
            ['Mã', 'X'],
            [line[0], target],
          ],
    )[1] ?? [];

  /** Beside 50 standard points, so that the floor of the group does not eat the deduction. */
  const deducted = (line: readonly unknown[], cell: unknown): readonly unknown[] =>
    rowsOf(
      'TONGHOP',
      [head, group, ['I.0', 'y', 50, null, 'Giữ điểm chuẩn', null], line],
      entries(['I.0', null], [line[0], cell]),
    )[1] ?? [];

  test('a flag on a line without `miễn nếu` leaves its number counting and is a warning', () => {
    const deduction = ['I.1', 'x', 5, 'Trừ', 'Mỗi trường hợp', '0,5'];
    for (const cell of ['2 (tự phát hiện)', '2 tự phát hiện']) {
      expect(deducted(deduction, cell)[3]).toBe(1);
      expect(deducted(deduction, cell)[8]).toContain('tự phát hiện');
      expect(deducted(deduction, cell)[8]).toContain('không có tác dụng');
    }
    expect(deducted(deduction, '2 triệu')[8]).toContain('không phải là số');
  });

  test('a flag that the line does not know leaves its number counting, its own flag waives', () => {
    const deduction = ['I.1', 'x', 5, 'Trừ', 'Mỗi trường hợp', '0,5; miễn nếu: tự phát hiện'];
    expect(deducted(deduction, '2 (tự giác)')[3]).toBe(1);
    expect(deducted(deduction, '2 (tự giác)')[8]).toContain('“tự giác”');
    expect(deducted(deduction, '2 (tự phát hiện)').slice(3, 4)).toEqual([0]);
  });

  test('a number chooses the level that is written with the same number', () => {
    const choice = ['I.1', 'x', 10, null, 'Chọn mức', '1: 10; 2: 8; 2,5: 6'];
    expect(note(choice, 1)[1]).toBe(10);
    expect(note(choice, 2)[1]).toBe(8);
    expect(note(choice, 2.5)[1]).toBe(6);
    expect(note(choice, 3)[8]).not.toBe('');
  });

  test('a second input outside its axis is a finding in the table of targets with a remedy that a grid has', () => {
    const grid = ['I.1', 'x', 5, null, 'Hai chiều', '[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3'];
    const second = String(note(grid, 700, 0)[8]);
    const other = [...grid.slice(0, 5), '[1..<9] x [>=1]: 1'];
    const first = String(note(other, 9, 1)[8]);
    expect(second).toContain('Bảng chỉ tiêu');
    expect(first).toContain('bảng số liệu');
    for (const words of [first, second]) expect(words).not.toContain('còn lại');
  });

  test('a full path finds its line where the table has one section only', () => {
    const criteria = [
      head,
      ['I', 'A', null, null, null, null],
      ['1', 'B', null, null, null, null],
      ['-', 'x', 5, null, 'Chấm thẳng', null],
      ['-', 'y', 5, null, 'Chấm thẳng', null],
      ['2', 'z', 5, null, 'Chấm thẳng', null],
    ];
    const found = rowsOf('CHAMDIEM', criteria, entries(['I.1.-', 1], ['I.2', 4]));
    expect(found.map((row) => [row[0], row[2]])).toContainEqual(['2', 4]);
    expect(rowsOf('TONGHOP', criteria, entries(['I.2', 4]))[1]?.[8]).not.toContain('không có mã');
  });
});

describe('findings about a table stand below the points', () => {
  const criteria = [head, group, ['I.1', 'x', 10, null, 'Chấm thẳng', null]];
  const stray = entries(['I.1', 9], ['IX', 3]);

  test('CHAMDIEM: one row for each, without a code, as wide as the table', () => {
    const rows = rowsOf('CHAMDIEM', criteria, stray);
    expect(rows.at(-1)?.[0]).toBe('');
    expect(rows.at(-1)?.[1]).toContain('“IX”');
    expect(rows.at(-1)?.[2]).toBe('');
    expect(rowsOf('CHAMDIEM', criteria, entries(['I.1', 9]))).toHaveLength(3);
  });

  test('GIAITHICH: one row for each, without points, so that the rows still add up', () => {
    const rows = rowsOf('GIAITHICH', criteria, stray, null, 'X');
    expect(rows.at(-1)?.[3]).toContain('“IX”');
    expect(rows.at(-1)?.[4]).toBe('');
    expect(rowsOf('GIAITHICH', criteria, entries(['I.1', 9]), null, 'X')).toHaveLength(2);
  });
});

test('the question who wins a vote is asked of the equals only', () => {
  const criteria = [head, group, ['I.1', 'x', 10, null, 'Chấm thẳng', null]];
  const rows = rowsOf(
    'TONGHOP',
    criteria,
    [
      ['Mã', 'A', 'C', 'F'],
      ['I.1', 9, 8, 8],
    ],
    null,
    [['Tiêu chí phụ', 'bỏ phiếu']],
  );
  expect(rows.slice(1).map((row) => String(row[8]).includes('Bỏ phiếu'))).toEqual([false, true, true]);
});
