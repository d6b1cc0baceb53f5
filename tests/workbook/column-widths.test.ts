import { haGiangTongHop2021, tienGiang2022 } from '../../src/rulebooks/index.ts';
import { cellText } from '../../src/workbook/cells.ts';
import { columnWidths } from '../../src/workbook/column-widths.ts';
import { writeCriteria } from '../../src/workbook/criteria.ts';

/** Width in characters of every column, by its header. */
function widths(table: Parameters<typeof columnWidths>[0]): ReadonlyMap<string, number> {
  const plans = columnWidths(table);
  return new Map((table[0] ?? []).map((header, place) => [cellText(header), plans[place]?.width ?? 0]));
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, width) => total + width, 0);

test('cột tiêu chí không dòng nào dùng thì hẹp, cột có nội dung thì giữ chỗ', () => {
  const criteria = widths(writeCriteria(haGiangTongHop2021.scheme));
  for (const unused of ['Trần cộng trừ', 'Trần tổng', 'Đơn vị thẩm định'])
    expect(criteria.get(unused)).toBeLessThanOrEqual(8);
  expect(criteria.get('Căn cứ')).toBeGreaterThanOrEqual(18);
  expect(criteria.get('Minh chứng')).toBeGreaterThanOrEqual(18);
});

test('bảng tiêu chí 15 cột in vừa khổ A4 ngang mà chữ còn từ sáu phần mười cỡ thật', () => {
  for (const plan of [haGiangTongHop2021, tienGiang2022])
    expect(sum(widths(writeCriteria(plan.scheme)).values())).toBeLessThanOrEqual(185);
});

test('bảng tiêu chí chưa có dòng nào thì mọi cột đều rộng để ghi', () => {
  const criteria = widths(writeCriteria({ ...haGiangTongHop2021.scheme, nodes: [] }));
  expect(criteria.get('Đơn vị thẩm định')).toBeGreaterThanOrEqual(14);
});

test('không chữ nào của tiêu đề bị bẻ đôi: cột hẹp vẫn chứa từ dài nhất', () => {
  for (const [header, width] of widths(writeCriteria(haGiangTongHop2021.scheme))) {
    const longest = Math.max(...header.split(' ').map((word) => word.length));
    expect(width).toBeGreaterThan(longest);
  }
});
