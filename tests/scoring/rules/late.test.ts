import type { Rule } from '../../../src/scoring/index.ts';
import { between, findingsOfLine, points, pointsOfLine } from '../../support/scheme-builders.ts';

/** 05/12/2021 */
const day = 44535;
const open = { ledger: 'bonus', max: null } as const;
const late: Rule = {
  kind: 'late',
  deadline: { day, inclusive: false },
  perDay: points(0.25),
  bands: null,
  cap: points(2),
  missing: points(3),
};

test('trước ngày 05/12/2021: ngày 04 là kịp, ngày 05 muộn một ngày, 0,25', () => {
  expect([day - 1, day, day + 1].map((received) => pointsOfLine(late, received, null, open))).toEqual([
    0, 0.25, 0.5,
  ]);
});

test('chậm nhất ngày 05/12/2021: ngày 05 là kịp, ngày 06 muộn một ngày', () => {
  const inclusive: Rule = { ...late, deadline: { day, inclusive: true } };
  expect([day, day + 1].map((received) => pointsOfLine(inclusive, received, null, open))).toEqual([0, 0.25]);
});

test('tối đa 2: muộn 8 ngày trừ 2, muộn 9 ngày vẫn 2', () => {
  expect([day + 7, day + 8].map((received) => pointsOfLine(late, received, null, open))).toEqual([2, 2]);
});

test('không nộp trừ 3, dù trần của ngày muộn là 2', () => {
  expect(pointsOfLine(late, { state: 'notReceived' }, null, open)).toBe(3);
});

test('giờ trong ngày không làm muộn: 04/12/2021 23:59 là kịp', () => {
  expect(pointsOfLine(late, day - 1 + 0.999, null, open)).toBe(0);
});

test('theo bậc số ngày muộn: trong hạn là 0, ngoài mọi bậc là lỗi', () => {
  const banded: Rule = {
    ...late,
    perDay: null,
    bands: [{ interval: between(1, 5, true), points: points(1) }],
  };
  expect([day - 1, day, day + 4].map((received) => pointsOfLine(banded, received, null, open))).toEqual([
    0, 1, 1,
  ]);
  expect(findingsOfLine(banded, day + 5, null, open)).toEqual(['no-interval']);
});
