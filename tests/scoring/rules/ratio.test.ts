import type { Entry, Rule } from '../../../src/scoring/index.ts';
import { findingsOfLine, points, pointsOfLine } from '../../support/scheme-builders.ts';

const ratio: Rule = { kind: 'ratio', minRate: null, maxRate: points(1), lowerIsBetter: false };
const atLeastHalf: Rule = { ...ratio, minRate: points(0.5) };
const lower: Rule = { ...ratio, lowerIsBetter: true };

test('đạt 67 trên chỉ tiêu 80 của 10 điểm là 8,375, làm tròn 8,38', () => {
  expect(pointsOfLine(ratio, 67, 80)).toBe(8.38);
});

test.each([
  [1.005, 1.01],
  [2.675, 2.68],
  [1.0049, 1],
  [8.374999, 8.37],
])('%d điểm lẻ được làm tròn một lần thành %d', (actual, expected) => {
  expect(pointsOfLine(ratio, actual, 10)).toBe(expected);
});

test('vượt chỉ tiêu 150/100 vẫn chỉ được điểm tối đa 10', () => {
  expect(pointsOfLine(ratio, 150, 100)).toBe(10);
});

test('tỷ lệ tối đa 120% của điểm tối đa 10 bị chặn ở 10 của dòng', () => {
  expect(pointsOfLine({ ...ratio, maxRate: points(1.2) }, 130, 100)).toBe(10);
});

test('dưới mức tối thiểu 50%: 49,99 được 0, đúng 50 được 5', () => {
  expect(pointsOfLine(atLeastHalf, 49.99, 100)).toBe(0);
  expect(pointsOfLine(atLeastHalf, 50, 100)).toBe(5);
});

test('càng thấp càng tốt: 8 trên chỉ tiêu 5 được 6,25; 0 được trọn điểm', () => {
  expect(pointsOfLine(lower, 8, 5)).toBe(6.25);
  expect(pointsOfLine(lower, 0, 5)).toBe(10);
});

test.each<Entry>([null, 0, -5])('chỉ tiêu %p là một lỗi, không phải 0 điểm được tính', (target) => {
  expect(findingsOfLine(ratio, 5, target)).toEqual(['no-target']);
});

test('số thực hiện âm là một lỗi và tính như 0', () => {
  expect(findingsOfLine(ratio, -1, 5)).toEqual(['below-zero']);
  expect(pointsOfLine(ratio, -1, 5)).toBe(0);
});

test('=0,1+0,2 trong ô là 0,3: đủ chỉ tiêu 0,3 được 10', () => {
  expect(pointsOfLine(ratio, 0.1 + 0.2, 0.3)).toBe(10);
});

test('15 chữ số và số rất lớn vẫn chính xác', () => {
  expect(pointsOfLine(ratio, 1000, 1333.33333333333)).toBe(7.5);
  expect(pointsOfLine(ratio, 999999999999999, 999999999999998)).toBe(10);
});

test('một số từ 10^15 trở lên bị từ chối', () => {
  expect(findingsOfLine(ratio, 1e15, 5)).toEqual(['number-too-large']);
});

test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'chỉ tiêu %p không phải là số dùng được: một lỗi, không làm hỏng cả bảng',
  (target) => {
    expect(findingsOfLine(ratio, 5, target)).toEqual(['wrong-kind-of-entry']);
  },
);
