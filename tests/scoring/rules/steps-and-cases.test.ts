import type { Rule } from '../../../src/scoring/index.ts';
import { findingsOfLine, points, pointsOfLine } from '../../support/scheme-builders.ts';

const open = { ledger: 'bonus', max: null } as const;
const perCase: Rule = { kind: 'perCase', each: points(0.2), cap: points(1) };
const steps: Rule = {
  kind: 'perStep',
  from: points(92),
  step: points(1),
  each: points(0.1),
  started: false,
  direction: 'above',
  cap: points(0.5),
};

test('mỗi trường hợp 0,2, tối đa 1: 4 lần 0,8; 5 lần 1; 6 lần vẫn 1', () => {
  expect([4, 5, 6].map((count) => pointsOfLine(perCase, count, null, open))).toEqual([0.8, 1, 1]);
});

test('2,5 trường hợp và −1 trường hợp đều là lỗi', () => {
  expect(findingsOfLine(perCase, 2.5, null, open)).toEqual(['not-a-whole-count']);
  expect(findingsOfLine(perCase, -1, null, open)).toEqual(['below-zero']);
});

test('luỹ kế trên 92: 92 được 0; 92,99 được 0; 93 được 0,1; 97,7 được 0,5', () => {
  expect([92, 92.99, 93, 97.7].map((value) => pointsOfLine(steps, value, null, open))).toEqual([
    0, 0, 0.1, 0.5,
  ]);
});

test('mỗi bước bắt đầu: 92 được 0, 92,01 đã được 0,1', () => {
  const started: Rule = { ...steps, started: true };
  expect([92, 92.01, 93, 93.01].map((value) => pointsOfLine(started, value, null, open))).toEqual([
    0, 0.1, 0.1, 0.2,
  ]);
});

test('dưới 100, mỗi 5 được 0,1: 95,01 được 0; 95 được 0,1; 90 được 0,2', () => {
  const below: Rule = { ...steps, from: points(100), step: points(5), direction: 'below' };
  expect([95.01, 95, 90].map((value) => pointsOfLine(below, value, null, open))).toEqual([0, 0.1, 0.2]);
});

test('bước 0,1 chia đúng: 92,3 là ba bước, không phải hai', () => {
  const fine: Rule = { ...steps, step: points(0.1), cap: null };
  expect(pointsOfLine(fine, 92.3, null, open)).toBe(0.3);
});
