import { decimal, lintScheme } from '../../src/scoring/index.ts';
import type { Regulation, SchemeNode } from '../../src/scoring/index.ts';
import { d, group, line, perCase, scheme } from './lint.builders.ts';

const codes = (nodes: readonly SchemeNode[], regulation: Partial<Regulation> = {}): readonly string[] =>
  lintScheme(scheme([group('I', nodes)], regulation)).map((finding) => `${finding.severity} ${finding.code}`);

test('a level of 5,01 points on a line of 5 is a warning, 5 is none', () => {
  const choice = (points: number): SchemeNode =>
    line('1', { rule: { kind: 'choice', options: [{ label: 'Tốt', points: d(points) }] } });
  expect(codes([choice(5)])).toEqual([]);
  expect(codes([choice(5.01)])).toEqual(['warning points-above-max']);
});

test('a floor above the standard of its group is a warning, an equal one is none', () => {
  const floored = (floor: number): SchemeNode =>
    group('1', [line('1.1', { max: d(10) })], { standard: d(10), floor: d(floor) });
  expect(codes([floored(10)])).toEqual([]);
  expect(codes([floored(10.5)])).toEqual(['warning floor-above-standard']);
});

test('a lowest rate above the highest one is a warning', () => {
  const ratio = (least: number): SchemeNode =>
    line('1', { rule: { kind: 'ratio', minRate: d(least), maxRate: decimal(1), lowerIsBetter: false } });
  expect(codes([ratio(1)])).toEqual([]);
  expect(codes([ratio(1.01)])).toEqual(['warning rates-reversed']);
});

test('caps below zero are errors, in the rule and in the group', () => {
  expect(codes([line('1', { ledger: 'bonus', max: null, rule: perCase(1, -1) })])).toContain(
    'error sign-in-wrong-ledger',
  );
  expect(codes([group('1', [line('1.1')], { capNet: d(-1) })])).toContain('error sign-in-wrong-ledger');
});

test('classes without a last one for the rest are a warning', () => {
  const good = { label: 'Tốt', min: d(85), everyGroupAtLeast: null };
  const rest = { label: 'Khá', min: null, everyGroupAtLeast: null };
  expect(codes([line('1')], { classes: [good, rest] })).toEqual([]);
  expect(codes([line('1')], { classes: [good] })).toEqual(['warning classes-without-rest']);
});
