import { decimalToNumber, scoreLine, scoreLines } from '../../src/scoring/index.ts';
import { points } from '../support/scheme-builders.ts';

const ratio = { kind: 'ratio', minRate: null, maxRate: points(1), lowerIsBetter: false } as const;

test('một ô theo tỷ lệ: 67/80 của 10 điểm là 8,38 với hai chữ số, 8,4 với một', () => {
  expect(scoreLine(ratio, points(10), 67, 80, 2).points).toEqual(points(8.38));
  expect(scoreLine(ratio, points(10), 67, 80, 1).points).toEqual(points(8.4));
});

test('chỗ cắt của dòng được trả về: mỗi lần 0,5, tối đa 1, 3 lần', () => {
  const score = scoreLine({ kind: 'perCase', each: points(0.5), cap: points(1) }, null, 3, null, 2);
  expect(score).toMatchObject({
    state: 'scored',
    points: points(1),
    cuts: [{ rule: 'ruleCap', amount: points(0.5) }],
  });
});

test('lỗi của ô nào thuộc ô ấy', () => {
  const scores = scoreLines(ratio, points(10), [5, 5, null], [10, 0, 10], 2);
  expect(scores.map(({ state }) => state)).toEqual(['scored', 'invalid', 'blank']);
  expect(scores.map(({ findings }) => findings.map(({ code }) => code))).toEqual([[], ['no-target'], []]);
});

test('−2,5 điểm trong cột điểm vẫn là −2,5 trên dòng không có trần', () => {
  const bands = { kind: 'bands', bands: [], otherwise: points(-2.5) } as const;
  expect(decimalToNumber(scoreLine(bands, null, 1, null, 2).points)).toBe(-2.5);
});
