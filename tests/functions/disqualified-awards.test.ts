import { rowsOf } from './call.ts';

const head = ['Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Xếp loại', 'Ghi chú'];
const awards = [
  ['Mã', 'Hình thức', 'Điều kiện', 'Số lượng'],
  ['CO', 'Cờ thi đua', 'Tổng điểm >= 90', 'không quá 2'],
];
const answers = (...notes: readonly string[]): readonly unknown[] =>
  rowsOf(
    'XETKHENTHUONG',
    [head, ...notes.map((note, index) => [`Đơn vị ${index + 1}`, 95, '', '', note])],
    awards,
  )
    .slice(1)
    .map((row) => row[2]);

describe('XETKHENTHUONG: a unit that is barred is not eligible, whether or not a condition says so', () => {
  test('not to be proposed, or not classified: not eligible with the reason; others stay eligible', () => {
    expect(
      answers('Không đề nghị khen thưởng: chậm báo cáo', 'Không xếp loại: kỷ luật', '', 'Đồng hạng 1'),
    ).toEqual(['Không đủ', 'Không đủ', 'Đủ điều kiện', 'Đủ điều kiện']);
    const rows = rowsOf(
      'XETKHENTHUONG',
      [head, ['X', 95, '', '', 'Không đề nghị khen thưởng: chậm báo cáo']],
      awards,
    );
    expect(rows[1]?.[3]).toContain('chậm báo cáo');
    expect(rows[1]?.[4]).toBe('');
  });

  test('barred from another award only: eligible; barred from this one: not', () => {
    expect(answers('Không đề nghị khen thưởng BK: chậm', 'Không đề nghị khen thưởng CO: chậm')).toEqual([
      'Đủ điều kiện',
      'Không đủ',
      'Lỗi',
    ]);
  });

  test.each([
    'Không đề nghị khen thưởng Cờ thi đua: chậm báo cáo',
    'Không đề nghị khen thưởng cờ  THI ĐUA: chậm',
    'không đề nghị khen thưởng co: chậm',
    'Không đề nghị khen thưởng BK; Cờ thi đua: chậm',
    'Không đề nghị khen thưởng do chậm báo cáo',
    'không xếp loại: kỷ luật',
    'Đồng hạng 1; không xếp loại: kỷ luật',
    'Không xếp loại do bị kỷ luật',
    'Không đề nghị khen thưởng BK: chậm; không xếp loại: kỷ luật',
  ])('the award is named by code or title, the mark is in any case: %s', (note) => {
    expect(answers(note)[0]).toBe('Không đủ');
  });

  test('an award that no rule has bars nothing and is an error of that unit', () => {
    const rows = rowsOf(
      'XETKHENTHUONG',
      [head, ['X', 95, '', '', 'Không đề nghị khen thưởng Huân: chậm']],
      awards,
    );
    expect(rows.slice(1).map((row) => row.slice(1, 3))).toEqual([
      ['X', 'Đủ điều kiện'],
      ['X', 'Lỗi'],
    ]);
    expect(rows[2]?.[3]).toContain('Huân');
  });

  test('not classified Xuất sắc is one class only: it bars nothing', () => {
    expect(answers('Không xếp loại Xuất sắc: chậm')).toEqual(['Đủ điều kiện']);
  });

  test('a ceiling of the class does not bar an award by itself', () => {
    expect(answers('Xếp loại không quá Khá: chậm')).toEqual(['Đủ điều kiện']);
  });
});
