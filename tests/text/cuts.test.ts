import { decimal } from '../../src/scoring/index.ts';
import type { Cut } from '../../src/scoring/index.ts';
import { sentenceOfCut } from '../../src/text/index.ts';

const cut = (rule: Cut['rule'], changes: Partial<Cut> = {}): Cut => ({
  code: 'a7',
  rule,
  ledger: 'bonus',
  limit: decimal(15, -1),
  amount: decimal(5, -1),
  ...changes,
});

test.each<[string, Cut]>([
  ['tối đa 1 → 1', cut('ruleCap', { limit: decimal(1) })],
  ['tối đa 1,5 → 1,5', cut('lineMax')],
  ['Cắt 0,5', cut('lineMax', { limit: null })],
  ['Trần thưởng của mục a7 là 1,5: cắt 0,5', cut('capBonus')],
  ['Trần trừ của mục a7 là 1,5: bớt trừ 0,5', cut('capDeduction', { ledger: 'deduction' })],
  ['Trần cộng trừ của mục d2 là 7: cắt 0,5', cut('capNet', { code: 'd2', limit: decimal(7) })],
  ['Điểm sàn của mục a7 là 0: bớt trừ 0,5', cut('floor', { ledger: 'deduction', limit: decimal(0) })],
  ['Điểm chuẩn của mục a7 là 30: cắt 0,5', cut('groupStandard', { ledger: 'standard', limit: decimal(30) })],
  ['Trần tổng của toàn bảng là 100: cắt 0,5', cut('capTotal', { code: '', limit: decimal(100) })],
  ['Chỉ tính một trong các dòng cùng nhóm lựa chọn: không tính 0,5', cut('oneOf', { limit: null })],
  ['Điều kiện “nếu đạt đủ” chưa được đáp ứng: không tính 0,5', cut('onlyIf', { limit: null })],
  ['Thuộc trường hợp được miễn trừ: không trừ 0,5', cut('waived', { ledger: 'deduction', limit: null })],
])('every cut names its rule, its place and its size: %s', (sentence, given) => {
  expect(sentenceOfCut(given)).toBe(sentence);
});
