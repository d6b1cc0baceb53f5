import { readAwardRules } from '../../src/workbook/award-rules.ts';

test('codes, slots and achievements that differ in case or spaces only are one: they get the first spelling', () => {
  const { rules } = readAwardRules([
    ['Mã', 'Hình thức', 'Suất chung', 'Thành tích'],
    ['CO', 'Cờ', 'BK', 'Năm 2026'],
    ['co', 'Bằng khen', 'bk', 'năm  2026'],
    ['GK', 'Giấy khen', 'BK 2', 'Năm 2025'],
  ]);
  expect(rules.map(({ id, slot, achievement }) => [id, slot?.id, achievement])).toEqual([
    ['CO', 'BK', 'Năm 2026'],
    ['CO', 'BK', 'Năm 2026'],
    ['GK', 'BK 2', 'Năm 2025'],
  ]);
});
