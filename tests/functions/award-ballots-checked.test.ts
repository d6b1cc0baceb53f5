import { rowsOf } from './call.ts';

const summary = [
  ['Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Xếp loại', 'Ghi chú'],
  ['Sở B', 96, 2, 'Xuất sắc', ''],
  ['Sở A', 98, 1, 'Xuất sắc', ''],
];
const awards = [
  ['Mã', 'Hình thức', 'Điều kiện', 'Số lượng', 'Thứ tự'],
  ['CO', 'Cờ', 'Tổng điểm >= 95; Không bị khống chế', 'không quá 1', 'số phiếu'],
];
const review = (...ballots: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  rowsOf('XETKHENTHUONG', summary, awards, [['Đơn vị', 'Đồng ý', 'Tổng số', 'Có mặt'], ...ballots]).slice(1);
const proposals = (rows: readonly (readonly unknown[])[]): readonly unknown[] =>
  rows.filter((row) => row[2] === 'Đủ điều kiện').map((row) => [row[1], row[4]]);

describe('XETKHENTHUONG: votes that only order the proposals must be possible too (§11.4)', () => {
  test.each([
    ['15 votes of 11', ['Sở B', 15, 11, '']],
    ['10 votes of 9 present', ['Sở B', 10, 11, 9]],
    ['10,5 votes', ['Sở B', 10.5, 11, '']],
  ])('%s: nobody is proposed and the unit is named', (_title, ballot) => {
    const rows = review(ballot, ['Sở A', 9, 11, '']);
    expect(rows.some((row) => row[4] === 'đề nghị')).toBe(false);
    expect(rows.filter((row) => row[1] === 'Sở B' && row[2] === 'Lỗi')).toHaveLength(1);
  });

  test('11 votes of 11 are possible: the unit with more votes is proposed, without a finding', () => {
    const rows = review(['Sở B', 11, 11, ''], ['Sở A', 9, 11, '']);
    expect(proposals(rows)).toEqual([
      ['Sở B', 'đề nghị'],
      ['Sở A', 'dự phòng 1'],
    ]);
    expect(rows).toHaveLength(2);
  });
});
