import { codeAt, followParent, patternOf, placeOf } from '../../src/workbook/code-patterns.ts';

function codesLike(typed: string, parent: string | null, count: number): readonly string[] {
  const pattern = patternOf(typed, parent);
  if (pattern === null) throw new Error('no pattern');
  return Array.from({ length: count }, (_none, place) => codeAt(pattern, parent, place + 1));
}

test.each([
  ['I', null, ['I', 'II', 'III', 'IV']],
  ['I.1', 'I', ['I.1', 'I.2', 'I.3', 'I.4']],
  ['a1', 'a', ['a1', 'a2', 'a3', 'a4']],
  ['1.', null, ['1.', '2.', '3.', '4.']],
  ['a)', '1', ['a)', 'b)', 'c)', 'd)']],
  ['Phần 1', null, ['Phần 1', 'Phần 2', 'Phần 3', 'Phần 4']],
  ['A', null, ['A', 'B', 'C', 'D']],
  ['-', '1', ['-', '-', '-', '-']],
] as const)('%s below %s goes on as %j', (typed, parent, codes) => {
  expect(codesLike(typed, parent, codes.length)).toEqual(codes);
});

test('letters run a, b, c, d, đ, e as in Nghị định 30/2020', () => {
  expect(codesLike('a)', '1', 6).at(-1)).toBe('e)');
  expect(codesLike('a)', '1', 5).at(-1)).toBe('đ)');
});

test('the ninth and tenth Roman number are IX and X, the fortieth XL', () => {
  const roman = codesLike('I', null, 40);
  expect([roman[8], roman[9], roman[39]]).toEqual(['IX', 'X', 'XL']);
});

test('a code that begins with its parent’s follows it; I is no prefix of II, 1 none of 10', () => {
  expect(followParent('I.1', 'I', 'III')).toBe('III.1');
  expect(followParent('a4.2', 'a4', 'b1')).toBe('b1.2');
  expect(followParent('II', 'I', 'V')).toBe('II');
  expect(followParent('10', '1', '2')).toBe('10');
});

test('the place of a code in its pattern, whatever closes it; a stranger has none', () => {
  const pattern = patternOf('I.1', 'I');
  if (pattern === null) throw new Error('no pattern');
  expect(placeOf('I.12', pattern, 'I')).toBe(12);
  expect(placeOf('I.3.', pattern, 'I')).toBe(3);
  expect(placeOf('II.3', pattern, 'I')).toBeNull();
  expect(patternOf('???abc', null)).toBeNull();
});
