import { exampleCriteria, exampleEntries } from '../../src/functions/words/examples.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { call, messageOf, rowsOf } from './call.ts';
import { withCells } from './tables.ts';

const criteria: Cells = [
  ['Mã', 'Nội dung', 'Điểm chuẩn', 'Loại điểm', 'Cách chấm', 'Trần trừ', 'Tham số'],
  ['I', 'Nhiệm vụ', 100, '', '', 1, ''],
  ['I.1', 'Giữ nền nếp', 100, '', 'Giữ điểm chuẩn', '', ''],
  ['I.2', 'Mỗi lần sai', '', 'Trừ', 'Mỗi trường hợp', '', '1'],
];
const entries: Cells = [
  ['Mã', 'Sở Nội vụ', 'Sở Hòa Bình'],
  ['I.2', 5, ''],
];
const withHeaders = (...changes: readonly (readonly [number, string])[]) =>
  withCells(criteria, ...changes.map(([column, text]) => [0, column, text] as const));

describe('headers typed in an old font are named with what they read, and not called missing', () => {
  test.each([
    ['TCVN3', 'M·', ['M·', 'Néi dung', '§iÓm chuÈn', 'Lo¹i ®iÓm', 'C¸ch chÊm', 'TrÇn trõ', 'Tham sè']],
    [
      'VNI',
      'Maõ',
      ['Maõ', 'Noäi dung', 'Ñieåm chuaån', 'Loaïi ñieåm', 'Caùch chaám', 'Traàn tröø', 'Tham soá'],
    ],
  ])('all headers of tieu_chi in %s: “%s” is “Mã”', (encoding, typed, headers) => {
    const table = [headers, ...criteria.slice(1)];
    const message = messageOf(call('TONGHOP', table, entries));
    expect(message).toContain('tieu_chi: Dòng 1, cột 1 của bảng tiêu chí');
    expect(message).toContain(`Tiêu đề “${typed}” gõ bằng bảng mã cũ ${encoding}`);
    expect(message).toContain('“Mã”');
    expect(message).not.toContain('Không tìm thấy');
    const [, row] = rowsOf('SOATTIEUCHI', table);
    expect([row?.[0], String(row?.[2]).includes(typed)]).toEqual(['Lỗi', true]);
  });

  test('below merged title rows the row of the header is named', () => {
    const table = [['B¶ng tiªu chÝ'], [''], ['M·', 'C¸ch chÊm'], ['1', 'Chấm thẳng']];
    expect(String(rowsOf('SOATTIEUCHI', table)[1]?.[2])).toMatch(
      /^Dòng 3, cột 1 của bảng tiêu chí: Tiêu đề “M·”/,
    );
  });

  test('one header alone, “TrÇn trõ”: the cap of 1 is not lost in silence', () => {
    const message = messageOf(call('TONGHOP', withHeaders([5, 'TrÇn trõ']), entries));
    expect(message).toContain('cột 6');
    expect(message).toContain('“Trần trừ”');
    expect(rowsOf('TONGHOP', criteria, entries, null, null, null, false)[0]?.[4]).toBe(99);
  });

  test('so_lieu, khong_che and bo_phieu too', () => {
    const message = messageOf(call('TONGHOP', criteria, withCells(entries, [0, 0, 'M·'])));
    expect(message).toContain('so_lieu: Dòng 1, cột 1 của bảng số liệu: Tiêu đề “M·”');
    const barred = [
      ['§¬n vÞ', 'HÖ qu¶', 'Lý do'],
      ['Sở Nội vụ', 'Không xếp loại', 'x'],
    ];
    const forBarred = messageOf(call('TONGHOP', criteria, entries, null, null, barred));
    expect(forBarred).toContain('khong_che');
    expect(forBarred).toContain('Tiêu đề “§¬n vÞ”');
    const ballot = [
      ['§¬n vÞ', 'Sè phiÕu'],
      ['Sở Nội vụ', 5],
    ];
    const note = rowsOf('TONGHOP', criteria, entries, null, null, null, false, ballot)[0]?.[8];
    expect(String(note)).toContain('Tiêu đề “§¬n vÞ” gõ bằng bảng mã cũ TCVN3');
  });

  test('the tables of XETKHENTHUONG too', () => {
    const summary = [
      ['Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      ['Sở A', 98, 1],
    ];
    const rules = [
      ['Mã', 'Hình thức', 'Điều kiện', 'Số lượng'],
      ['CO', 'Cờ', '', '1'],
    ];
    const said = (...args: readonly unknown[]) => JSON.stringify(call('XETKHENTHUONG', ...args));
    expect(said(withCells(summary, [0, 0, '§¬n vÞ']), rules)).toContain('Tiêu đề “§¬n vÞ”');
    expect(said(withCells(summary, [0, 1, 'Tæng ®iÓm']), rules)).toContain('Tiêu đề “Tæng ®iÓm”');
    expect(said(summary, withCells(rules, [0, 1, 'H×nh thøc'], [0, 0, 'M·']))).toContain('Tiêu đề “M·”');
    expect(said(summary, withCells(rules, [0, 3, 'Sè l\u00adîng']))).toContain('“Số lượng”');
    expect(said(summary, rules)).not.toContain('mã cũ');
  });

  test('a column of the office with French letters, or one really missing, is told as before', () => {
    expect(
      rowsOf(
        'TONGHOP',
        [...withHeaders()].map((row, place) => [...row, place === 0 ? 'Độ khó' : '']),
        entries,
        null,
        null,
        null,
        false,
      )[0]?.[4],
    ).toBe(99);
    expect(messageOf(call('TONGHOP', withHeaders([0, 'Ký hiệu']), entries))).toContain(
      'Không tìm thấy cột “Mã”',
    );
  });
});

describe('settings and names typed in an old font are named', () => {
  test('the name or the value of a setting is an error of quy_che, not a warning about an unknown name', () => {
    const byName = messageOf(
      call('TONGHOP', exampleCriteria, exampleEntries, null, [['XÕp lo¹i', 'Tốt: >=85; Khá: còn lại']]),
    );
    expect(byName).toContain('quy_che');
    expect(byName).toContain('“Xếp loại”');
    const byValue = messageOf(
      call('TONGHOP', exampleCriteria, exampleEntries, null, [['Xếp loại', 'Tèt: >=85; Kh¸: cßn l¹i']]),
    );
    expect(byValue).toContain('“Tốt: >=85; Khá: còn lại”');
  });

  test('a unit of khong_che: named for everyone, bars nobody, is never merged by itself', () => {
    const barred = [
      ['Đơn vị', 'Hệ quả', 'Lý do'],
      ['Së Hßa B×nh', 'Không xếp loại', 'x'],
    ];
    const rows = rowsOf('TONGHOP', criteria, entries, null, null, barred, false);
    expect(rows.map((row) => row[6])).toEqual([2, 1]);
    for (const row of rows) expect(String(row[8])).toContain('“Sở Hòa Bình”');
  });

  test('a unit in the header of so_lieu is scored and named once, in its own note', () => {
    const rows = rowsOf(
      'TONGHOP',
      criteria,
      withCells(entries, [0, 2, 'Së Hßa B×nh']),
      null,
      null,
      null,
      false,
    );
    expect(rows.map((row) => [row[0], row[4]])).toEqual([
      ['Sở Nội vụ', 99],
      ['Së Hßa B×nh', 100],
    ]);
    expect(rows.map((row) => String(row[8]).includes('“Sở Hòa Bình”'))).toEqual([false, true]);
  });
});
