import { linesOfText } from '../../src/workbook/text-lines.ts';

test.each([
  ['', 10, 1],
  ['một hai', 10, 1],
  ['một hai ba bốn', 10, 2],
  ['mộthaibabốnnăm', 10, 2],
  ['một\nhai', 10, 2],
])('chữ %j ở cột rộng %i cần %i dòng', (text, width, lines) => {
  expect(linesOfText(text, width)).toBe(lines);
});

test('chữ hoa rộng hơn chữ thường: cùng số chữ mà cần thêm dòng', () => {
  expect(linesOfText('sở nội vụ', 10)).toBe(1);
  expect(linesOfText('SỞ NỘI VỤ', 10)).toBe(2);
});
