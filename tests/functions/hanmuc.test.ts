import { call, messageOf, rowsOf, valueOf } from './call.ts';

describe('HANMUC: arguments', () => {
  test('the count and the share are required; cach is one of three', () => {
    expect(messageOf(call('HANMUC'))).toContain('so_luong');
    expect(messageOf(call('HANMUC', 54))).toContain('ty_le');
    expect(messageOf(call('HANMUC', 54, 0.15, 'abc'))).toContain('không quá · ít nhất · trên');
  });
});

describe('HANMUC: simple cases', () => {
  test('15 % of 54 is 8,1: at most 8, at least 9, more than 9', () => {
    expect(valueOf('HANMUC', 54, 0.15)).toBe(8);
    expect(valueOf('HANMUC', 54, 0.15, 'ít nhất')).toBe(9);
    expect(valueOf('HANMUC', 54, 0.15, 'trên')).toBe(9);
  });

  test('where a share is a whole number, floating point gives or takes nothing', () => {
    expect(valueOf('HANMUC', 100, 0.07, 'ít nhất')).toBe(7);
    expect(valueOf('HANMUC', 100, 0.29)).toBe(29);
    expect(valueOf('HANMUC', 10, 0.5, 'trên')).toBe(6);
  });

  test('two thirds are two thirds', () => {
    expect(valueOf('HANMUC', 9, '2/3', 'ít nhất')).toBe(6);
    expect(valueOf('HANMUC', 10, '2/3', 'ít nhất')).toBe(7);
  });
});

describe('HANMUC: coercion', () => {
  test('blank gives blank, 0 gives 0, text and percent count', () => {
    expect(rowsOf('HANMUC', [[''], [0], ['54']], '15%')).toEqual([[''], [0], [8]]);
  });
});

describe('HANMUC: findings', () => {
  test.each([[15], [-0.1], ['3/2'], ['abc']])('%j is no share; 15 is not taken for 15 %', (share) => {
    expect(messageOf(call('HANMUC', 54, share))).toContain('không phải là tỷ lệ từ 0% đến 100%');
  });

  test.each([[5.5], [-1]])('%d is no count', (count) => {
    expect(messageOf(call('HANMUC', count, 0.15))).toContain('số nguyên từ 0');
  });
});

describe('HANMUC: ranges and shapes', () => {
  test('a column of counts with one share', () => {
    expect(rowsOf('HANMUC', [[6], [7], [14]], 0.15)).toEqual([[0], [1], [2]]);
  });
});

describe('HANMUC: the choice of one for a small unit', () => {
  test.each([
    [6, 0.15, 0, 1],
    [7, 0.15, 1, 1],
    [14, 0.15, 2, 2],
    [0, 0.15, 0, 0],
    [6, 0, 0, 0],
  ])('%d × %d: “không quá” %d, with the choice of at least one %d', (count, share, plain, chosen) => {
    expect(valueOf('HANMUC', count, share)).toBe(plain);
    expect(valueOf('HANMUC', count, share, 'không quá, ít nhất 1')).toBe(chosen);
  });
});
