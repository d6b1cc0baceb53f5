import {
  exampleCriteria,
  exampleEntries,
  exampleRegulation,
  exampleTargets,
} from '../../src/functions/words/examples.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { call, messageOf, rowsOf } from './call.ts';
import { withCells } from './tables.ts';

const whole = (entries: unknown, ...more: readonly unknown[]): readonly (readonly unknown[])[] =>
  rowsOf('TONGHOP', exampleCriteria, entries, exampleTargets, exampleRegulation, ...more);

describe('TONGHOP: arguments', () => {
  test('tieu_chi and so_lieu are required', () => {
    expect(messageOf(call('TONGHOP', null, exampleEntries))).toContain('tieu_chi');
    expect(messageOf(call('TONGHOP', exampleCriteria))).toContain('so_lieu');
  });

  test('targets, regulation and disqualifiers may be left out', () => {
    const criteria = [
      ['Mã', 'Nội dung', 'Điểm chuẩn', 'Cách chấm'],
      ['1', 'Chấm', 10, 'Chấm thẳng'],
    ];
    const entries = [
      ['Mã', 'A'],
      ['1', 9],
    ];
    expect(rowsOf('TONGHOP', criteria, entries)[1]).toEqual(['A', 9, 0, 0, 9, 0.9, 1, '', '']);
  });

  test('tieu_de FALSE leaves the header row out; FALSE as text too', () => {
    expect(whole(exampleEntries, null, false)).toHaveLength(2);
    expect(whole(exampleEntries, null, 'FALSE')).toHaveLength(2);
    expect(whole(exampleEntries, null, true)[0]?.[0]).toBe('Đơn vị');
  });
});

describe('TONGHOP: simple cases', () => {
  test('the columns stand in the order of the contract', () => {
    expect(whole(exampleEntries)[0]).toEqual([
      'Đơn vị',
      'Điểm chuẩn',
      'Điểm thưởng',
      'Điểm trừ',
      'Tổng điểm',
      'Tỷ lệ',
      'Xếp hạng',
      'Xếp loại',
      'Ghi chú',
    ]);
  });

  test('98 is Xuất sắc, 94,75 is not: 0,25 is missing', () => {
    expect(whole(exampleEntries).slice(1)).toEqual([
      ['Sở Nội vụ', 96.5, 1.5, 0, 98, 0.98, 1, 'Xuất sắc', ''],
      ['Ban Dân tộc', 95, 0, 0.25, 94.75, 0.9475, 2, 'Tốt', 'Thiếu 0,25 điểm để đạt Xuất sắc'],
    ]);
  });

  test('a disqualified member keeps its total and has no rank and no class', () => {
    const flags = [
      ['Đơn vị', 'Hệ quả', 'Lý do'],
      ['Sở Nội vụ', 'Không xếp loại', 'Không gửi báo cáo'],
    ];
    const [, first, second] = whole(exampleEntries, flags);
    expect(first?.slice(4)).toEqual([98, 0.98, '', '', 'Không xếp loại: Không gửi báo cáo']);
    expect(second?.[6]).toBe(1);
  });
});

describe('TONGHOP: coercion', () => {
  test.each([
    ['blank', ''],
    ['null', null],
    ['spaces', '  '],
  ])('a %s standard line makes the member incomplete: no rank', (_name, empty) => {
    const [, first, second] = whole(withCells(exampleEntries, [3, 1, empty]));
    expect(first?.slice(4, 8)).toEqual([59.5, expect.any(Number), '', '']);
    expect(first?.[8]).toContain('II.1');
    expect(second?.[6]).toBe(1);
  });

  test('0 is a score: the member is ranked', () => {
    expect(whole(withCells(exampleEntries, [3, 1, 0]))[1]?.slice(4, 7)).toEqual([59.5, 0.595, 2]);
  });

  test('a number typed as text counts in both conventions', () => {
    for (const text of ['38,5', '38.5', ' 38,5\u00a0', '+ 38,5']) {
      expect(whole(withCells(exampleEntries, [3, 1, text]))[1]?.[4]).toBe(98);
    }
  });

  test('KG leaves points and maximum, KX counts 0 of the maximum', () => {
    expect(whole(withCells(exampleEntries, [3, 1, 'KG']))[1]?.slice(1, 6)).toEqual([
      58,
      1.5,
      0,
      59.5,
      59.5 / 60,
    ]);
    expect(whole(withCells(exampleEntries, [3, 1, 'KX']))[1]?.slice(1, 6)).toEqual([58, 1.5, 0, 59.5, 0.595]);
  });

  test('empty cells of the rules tables may arrive as 0 (desktop) or null (web)', () => {
    const filled = (empty: 0 | null): Cells =>
      exampleCriteria.map((row) => row.map((cell) => (cell === '' ? empty : cell)));
    for (const empty of [0, null] as const) {
      const rows = rowsOf('TONGHOP', filled(empty), exampleEntries, exampleTargets, exampleRegulation);
      expect(rows).toEqual(whole(exampleEntries));
    }
  });

  test('a cap of 0 stays a cap of 0 where blanks are blank', () => {
    const criteria = exampleCriteria.map((row, index) => [
      ...row,
      index === 0 ? 'Trần thưởng' : index === 4 ? 0 : '',
    ]);
    expect(rowsOf('TONGHOP', criteria, exampleEntries, exampleTargets)[1]?.slice(1, 5)).toEqual([
      96.5, 0, 0, 96.5,
    ]);
  });
});

describe('TONGHOP: findings', () => {
  test.each<[string, unknown, string]>([
    ['text', 'abc', 'không phải là số'],
    ['an ambiguous number', '1.234', 'có hai cách hiểu'],
    ['an error value', { type: 'Error', basicValue: '#DIV/0!' }, '#DIV/0!'],
    ['more than the maximum', 41, 'vượt điểm tối đa 40'],
  ])('%s in a cell is named in the note with its place and code', (_name, cell, sentence) => {
    const note = String(whole(withCells(exampleEntries, [3, 2, cell]))[2]?.[8]);
    expect(note).toContain(sentence);
    expect(note).toContain('Dòng 4, cột 3 của bảng số liệu, mã II.1');
  });

  test('a finding of one member is not told to the others', () => {
    expect(whole(withCells(exampleEntries, [3, 2, 'abc']))[1]?.[8]).toBe('');
  });

  test('a code that the criteria do not know is told to everyone', () => {
    const rows = whole([...exampleEntries, ['II.9', 1, 1]]);
    for (const row of rows.slice(1)) expect(row[8]).toContain('II.9');
  });

  test.each<[string, unknown, string]>([
    ['a missing header', withCells(exampleCriteria, [0, 0, 'Số hiệu']), '#VALUE! tieu_chi'],
    ['a duplicate code', withCells(exampleCriteria, [2, 0, 'I.2']), 'Dòng 4'],
    ['a parameter that cannot be read', withCells(exampleCriteria, [3, 5, 'abc']), 'Dòng 4, cột 6'],
    ['an error value in the standard', withCells(exampleCriteria, [3, 2, { error: '#REF!' }]), '#REF!'],
    ['no rows', [[null]], '#N/A tieu_chi'],
  ])('%s of the criteria is a sentence that names the place', (_name, criteria, words) => {
    expect(messageOf(call('TONGHOP', criteria, exampleEntries, exampleTargets))).toContain(words);
  });

  test('a disqualifier for an unknown member is told to everyone with a suggestion, and the result stands', () => {
    const flags = [
      ['Đơn vị', 'Hệ quả', 'Lý do'],
      ['Sở Nội vu', 'Không xếp loại', ''],
    ];
    for (const row of whole(exampleEntries, flags).slice(1)) expect(row[8]).toContain('“Sở Nội vụ”');
  });

  test('entries without members are #N/A', () => {
    expect(messageOf(call('TONGHOP', exampleCriteria, [['Mã'], ['I.1']]))).toMatch(/^#N\/A so_lieu/);
  });
});

describe('TONGHOP: ranges and shapes', () => {
  test('columns and rows in any order, title rows above and blank rows below change nothing', () => {
    const turned = exampleCriteria.map((row) => [...row].reverse());
    const titled = [['Bảng tiêu chí năm 2021'], [''], ...turned, [''], ['']];
    expect(rowsOf('TONGHOP', titled, exampleEntries, exampleTargets, exampleRegulation)).toEqual(
      whole(exampleEntries),
    );
    const [header = [], ...lines] = exampleEntries;
    expect(whole([header, ...lines.reverse()])).toEqual(whole(exampleEntries));
  });

  test.each([null, 0])(
    'whole columns, empty cells arriving as %s, give what trimmed ranges give',
    (empty) => {
      const tail = Array.from({ length: 300_000 }, () => [empty, empty, empty]);
      expect(whole([...exampleEntries, ...tail])).toEqual(whole(exampleEntries));
    },
  );
});

test('bo_phieu: equal members are parted by the recorded ballot, after the other steps', () => {
  const criteria = [
    ['Mã', 'Nội dung', 'Điểm chuẩn', 'Cách chấm'],
    ['1', 'Chấm', 10, 'Chấm thẳng'],
  ];
  const entries = [
    ['Mã', 'A', 'B'],
    ['1', 9, 9],
  ];
  const regulation = [['Tiêu chí phụ', 'bỏ phiếu']];
  const votes = (first: number, second: number) => [
    ['Đơn vị', 'Số phiếu'],
    ['A', first],
    ['B', second],
  ];
  const ranks = (...more: readonly unknown[]) =>
    rowsOf('TONGHOP', criteria, entries, null, regulation, null, ...more).map((row) => row[6]);
  expect(ranks()).toEqual(['Xếp hạng', 1, 1]);
  expect(ranks(null, votes(0, 5))).toEqual(['Xếp hạng', 2, 1]);
  expect(ranks(false, votes(6, 5))).toEqual([1, 2]);
});

test('0,9 beside 90 in one row of targets is asked in the note of its member alone, and changes no points (domain §4.2)', () => {
  const criteria = [
    ['Mã', 'Nội dung', 'Điểm chuẩn', 'Cách chấm', 'Căn cứ'],
    ['1', 'Tỷ lệ hồ sơ đúng hạn', 10, 'Theo tỷ lệ', 'KH 1'],
  ];
  const entries = [
    ['Mã', 'Vĩnh Linh', 'Gio Linh', 'Kim Ngân'],
    ['1', 45, 90, 0.9],
  ];
  const targets = [
    ['Mã', 'Vĩnh Linh', 'Gio Linh', 'Kim Ngân'],
    ['1', 90, 90, 0.9],
  ];
  const [, ...rows] = rowsOf('TONGHOP', criteria, entries, targets);
  expect(rows.map((row) => row[4])).toEqual([5, 10, 10]);
  const notes = rows.map((row) => String(row[8]));
  expect(notes.map((note) => note.includes('Nghi khác đơn vị tính'))).toEqual([false, false, true]);
  expect(notes[2]).toContain('Dòng 2, cột 4 của bảng số liệu, mã 1: Nghi khác đơn vị tính: ở đây ghi 0,9');
  expect(notes[2]).toContain('Bảng chỉ tiêu, mã 1: Nghi khác đơn vị tính');
});
