import { lintScheme } from '../../src/scoring/lint.ts';
import type { SchemeNode } from '../../src/scoring/index.ts';
import { plans, tienGiang2022 } from '../../src/rulebooks/index.ts';
import { deduction, group, line, perCase, scheme } from './lint.builders.ts';

const asked = (nodes: readonly SchemeNode[]) =>
  lintScheme(scheme(nodes)).flatMap(({ code, severity, where }) =>
    code === 'no-evidence' ? [[severity, where.code]] : [],
  );

const proved = (code: string) => line(code, { evidence: 'Báo cáo' });

test('one line of three without evidence, beside two that name it, is asked about', () => {
  expect(asked([group('I', [proved('I.1'), line('I.2'), proved('I.3')])])).toEqual([['question', 'I.2']]);
});

test('one of two is silent: half of the group is no custom', () => {
  expect(asked([group('I', [proved('I.1'), line('I.2')])])).toEqual([]);
});

test('a table without any evidence is left in peace, and so is another group of it', () => {
  expect(asked([group('I', [line('I.1'), line('I.2'), line('I.3')])])).toEqual([]);
  const nodes = [
    group('I', [proved('I.1'), proved('I.2'), proved('I.3')]),
    group('II', [line('II.1'), line('II.2')]),
  ];
  expect(asked(nodes)).toEqual([]);
});

test('evidence of the group covers its lines; evidence of spaces is none', () => {
  const lines = [proved('I.1'), proved('I.2'), line('I.3', { evidence: '  ' })];
  expect(asked([group('I', lines, { evidence: 'Hồ sơ' })])).toEqual([]);
  expect(asked([group('I', lines)])).toEqual([['question', 'I.3']]);
});

test('points that are kept or taken off need no paper', () => {
  const kept = line('I.3', { rule: { kind: 'keep' } });
  const off = deduction('I.4', perCase(1, 2));
  expect(asked([group('I', [proved('I.1'), proved('I.2'), kept, off])])).toEqual([]);
});

test('no plan of ours and no line of Tiền Giang 2022 is asked about', () => {
  for (const { scheme: known } of [...plans, tienGiang2022])
    expect(lintScheme(known).filter(({ code }) => code === 'no-evidence')).toEqual([]);
});
