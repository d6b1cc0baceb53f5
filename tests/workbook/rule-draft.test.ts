import * as fc from 'fast-check';
import { decimal } from '../../src/scoring/index.ts';
import { draftOf, emptyDraft, ruleOf, type RuleDraft } from '../../src/workbook/rule-draft.ts';
import { readRule } from '../../src/workbook/read-rule.ts';
import { writeRule } from '../../src/workbook/write-rule.ts';
import { rules } from './arbitraries.ts';

function problemsOf(changes: Partial<RuleDraft>): readonly (readonly [string, string])[] {
  const reading = ruleOf({ ...emptyDraft, ...changes });
  return reading.ok ? [] : reading.problems.map(({ field, kind }) => [field, kind]);
}

test('law: the fields of a rule say the rule again, and what they write is read as that rule', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const reading = ruleOf(draftOf(rule));
      expect(reading).toEqual({ ok: true, rule });
      const { kind, parameter } = writeRule(rule);
      expect(readRule(kind, parameter)).toMatchObject({ rule, problems: [] });
    }),
  );
});

test('three bands typed into fields are written as ">=98: 15; 95..<98: 13; còn lại: 0"', () => {
  const reading = ruleOf({
    ...emptyDraft,
    kind: 'bands',
    bands: [
      { shape: 'atLeast', low: '98', high: '', points: '15' },
      { shape: 'fromBelow', low: '95', high: '98', points: '13' },
    ],
    otherwise: '0',
  });
  expect(reading.ok ? writeRule(reading.rule).parameter : reading.problems).toBe(
    '>=98: 15; 95..<98: 13; còn lại: 0',
  );
});

test('a field that is blank, no number, ambiguous or upside down is named', () => {
  const band = { shape: 'fromBelow', low: '98', high: '95', points: '' } as const;
  expect(problemsOf({ kind: 'bands', bands: [band] })).toEqual([
    ['bands.0.high', 'upsideDown'],
    ['bands.0.points', 'blank'],
  ]);
  expect(problemsOf({ kind: 'perCase', each: '1.234' })).toEqual([['each', 'ambiguous']]);
  expect(problemsOf({ kind: 'perCase', each: 'năm' })).toEqual([['each', 'notANumber']]);
});

test('a step of 0 counts without end and is refused; 0,1 is taken', () => {
  const typed = { kind: 'perStep', from: '92', each: '0,1' } as const;
  expect(problemsOf({ ...typed, step: '0' })).toEqual([['step', 'notPositive']]);
  expect(problemsOf({ ...typed, step: '0,1' })).toEqual([]);
});

test('a rate is typed in percent, with or without the sign; 1000 is none', () => {
  for (const minRate of ['50', '50%', '50 %']) {
    const reading = ruleOf({ ...emptyDraft, kind: 'ratio', minRate });
    expect(reading).toMatchObject({ rule: { minRate: decimal(5, -1), maxRate: decimal(1) } });
  }
  expect(problemsOf({ kind: 'ratio', maxRate: '999' })).toEqual([]);
  expect(problemsOf({ kind: 'ratio', maxRate: '1000' })).toEqual([['maxRate', 'notARate']]);
});

test('a two-way table needs a number for each column; 31/02 is no day; a label may stand once', () => {
  const axis = [{ shape: 'below', low: '', high: '5' } as const];
  expect(problemsOf({ kind: 'grid', rows: axis, columns: axis, points: ['1 2'] })).toEqual([
    ['points.0', 'unevenGrid'],
  ]);
  expect(problemsOf({ kind: 'late', deadline: '31/02/2026', perDay: '1', missing: '2' })).toEqual([
    ['deadline', 'notADate'],
  ]);
  const options = ['Tốt', 'TỐT'].map((label) => ({ label, points: '1' }));
  expect(problemsOf({ kind: 'choice', options })).toEqual([['options.1.label', 'repeatedLabel']]);
});

test('without a single row a table of bands, options or columns is nothing', () => {
  expect(problemsOf({ kind: 'bands', bands: [] })).toEqual([['bands', 'noRows']]);
  expect(problemsOf({ kind: 'choice', options: [] })).toEqual([['options', 'noRows']]);
});
