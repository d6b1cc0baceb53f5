import type { Rule } from '../../../src/scoring/index.ts';
import { between, findingsOfLine, points, pointsOfLine } from '../../support/scheme-builders.ts';

const bands: Rule = {
  kind: 'bands',
  bands: [
    { interval: between(98, null), points: points(9) },
    { interval: between(95, 98), points: points(7) },
    { interval: between(90, 95), points: points(5) },
  ],
  otherwise: null,
};

const grid: Rule = {
  kind: 'grid',
  rows: [between(null, 1000), between(1000, 2000), between(2000, null)],
  columns: [between(1, 5), between(5, 7), between(7, 10), between(10, null)],
  points: [
    [0.5, 1, 1.5, 2],
    [0.8, 1.3, 1.8, 2.3],
    [1, 1.5, 2, 2.7],
  ].map((row) => row.map(points)),
};

test('98 được 9, 97,99 được 7, 95 được 7, 94,99 được 5', () => {
  expect([98, 97.99, 95, 94.99].map((value) => pointsOfLine(bands, value))).toEqual([9, 7, 7, 5]);
});

test('89,99 không thuộc bậc nào: là lỗi, không bao giờ lặng lẽ là 0', () => {
  expect(findingsOfLine(bands, 90)).toEqual([]);
  expect(findingsOfLine(bands, 89.99)).toEqual(['no-interval']);
});

test('có "còn lại: 1" thì 89,99 được 1', () => {
  expect(pointsOfLine({ ...bands, otherwise: points(1) }, 89.99)).toBe(1);
});

test('trên 98 và dưới 98 bỏ trống đúng 98', () => {
  const open: Rule = {
    ...bands,
    bands: [
      { interval: { low: { value: points(98), closed: false }, high: null }, points: points(5) },
      { interval: between(97, 98), points: points(4) },
    ],
  };
  expect(findingsOfLine(open, 98)).toEqual(['no-interval']);
  expect(pointsOfLine(open, 98.01)).toBe(5);
});

test('hai chiều: 723 hồ sơ và 86,58% sớm được 2; 2000 và 7 được 2', () => {
  expect(pointsOfLine(grid, 723, 86.58)).toBe(2);
  expect(pointsOfLine(grid, 2000, 7)).toBe(2);
  expect(pointsOfLine(grid, 1999, 6.99)).toBe(1.3);
});

test('hai chiều thiếu số thứ hai, hoặc số thứ hai ngoài bảng, là lỗi', () => {
  expect(findingsOfLine(grid, 723, null)).toEqual(['no-second-input']);
  expect(findingsOfLine(grid, 723, 0.99)).toEqual(['outside-axis']);
});
