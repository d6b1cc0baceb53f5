import { ruleExample } from '../../../src/actions/criteria/rule-example.ts';
import { defaultRegulation } from '../../../src/scoring/index.ts';
import { readRule } from '../../../src/workbook/read-rule.ts';
import { d, line } from '../../scoring/lint.builders.ts';
import type { Line } from '../../../src/scoring/index.ts';

function example(
  kind: string,
  parameter: string,
  input: Partial<Record<'value' | 'target' | 'leader', string>>,
  changes: Partial<Line> = {},
) {
  const { rule } = readRule(kind, parameter);
  if (rule === null) throw new Error('no such rule');
  const one = line('1', { max: d(15), rule, ...changes });
  const told = ruleExample(one, defaultRegulation, { value: '', target: '', leader: '', ...input });
  return told === null ? null : [told.result, ...told.steps, ...told.problems];
}

test('bands: 97 is worth 13, and the sentence says by which band; without a value nothing is shown', () => {
  const bands = ['Theo bậc', '>=98: 15; 95..<98: 13; còn lại: 0'] as const;
  expect(example(...bands, { value: '97' })).toEqual([
    'nhập 97 → được 13 điểm',
    '97 thuộc mức 95 đến dưới 98: 13 điểm',
  ]);
  expect(example(...bands, {})).toBeNull();
});

test.each([
  ['Giữ điểm chuẩn', '', {}, '→ được 15 điểm'],
  ['Chấm thẳng', '', { value: '4,5' }, 'nhập 4,5 → được 4,5 điểm'],
  ['Theo tỷ lệ', 'tối đa 100%', { value: '90', target: '100' }, 'nhập 90 → được 13,5 điểm'],
  ['Hai chiều', '[<5; >=5] x [<1; >=1]: 1 2 / 3 4', { value: '5', target: '0' }, 'nhập 5 → được 3 điểm'],
  ['Mỗi trường hợp', '0,5; tối đa 1', { value: '3' }, 'nhập 3 → được 1 điểm'],
  ['Luỹ kế', 'trên 92; mỗi 1: 0,1', { value: '95' }, 'nhập 95 → được 0,3 điểm'],
  ['Đạt / Không đạt', 'Có: 5; Không: 0', { value: 'Có' }, 'nhập Có → được 5 điểm'],
  ['Chọn mức', 'Tốt: 8; Khá: 6', { value: 'khá' }, 'nhập khá → được 6 điểm'],
  [
    'Nộp muộn',
    'hạn 05/12/2026 đến hết; mỗi ngày 0,25; không nộp: 2',
    { value: '07/12/2026' },
    'nhập 07/12/2026 → được 0,5 điểm',
  ],
  ['So với đơn vị dẫn đầu', '', { value: '110', target: '100', leader: '120' }, 'nhập 110 → được 11,25 điểm'],
] as const)('%s (%s): the engine answers %j with “%s”', (kind, parameter, input, told) => {
  expect(example(kind, parameter, input)?.[0]).toBe(told);
});

test('a deduction is told as taken off; what a cap takes is told too', () => {
  const off = { ledger: 'deduction', max: d(1) } as const;
  expect(example('Mỗi trường hợp', '0,5', { value: '3' }, off)).toEqual([
    'nhập 3 → trừ 1 điểm',
    '0,5 × 3 lần = 1,5',
    'tối đa 1 → 1',
  ]);
});

test('a value that cannot be read, or is out of bounds, is told in the words of the score sheet', () => {
  expect(example('Chấm thẳng', '', { value: 'năm' })?.at(-1)).toBe('“năm” không phải là số.');
  expect(example('Chấm thẳng', '', { value: '16' })?.[0]).toBe('nhập 16 → được 15 điểm');
});
