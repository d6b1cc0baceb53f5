import { call, messageOf, rowsOf, valueOf } from './call.ts';

describe('DIEMLUYKE: arguments', () => {
  test('the value and the parameter are required', () => {
    expect(messageOf(call('DIEMLUYKE'))).toContain('gia_tri');
    expect(messageOf(call('DIEMLUYKE', 97.7))).toContain('tham_so');
  });
});

describe('DIEMLUYKE: simple cases', () => {
  test('97,7 above 90, each 1 gives 0,1: seven whole steps, 0,7 (Cai Lậy 2022, c2.5)', () => {
    expect(valueOf('DIEMLUYKE', 97.7, 'trên 90; mỗi 1: 0,1')).toBe(0.7);
  });

  test('a started step counts where the rule says so', () => {
    expect(valueOf('DIEMLUYKE', 2.1, 'trên 1; mỗi 1: 1')).toBe(1);
    expect(valueOf('DIEMLUYKE', 2.1, 'trên 1; mỗi 1 bắt đầu: 1')).toBe(2);
  });

  test('the limit holds, and below counts downwards', () => {
    expect(valueOf('DIEMLUYKE', 99, 'trên 92; mỗi 1: 0,1; tối đa 0,5')).toBe(0.5);
    expect(valueOf('DIEMLUYKE', 85, 'dưới 100; mỗi 5: 1')).toBe(3);
  });
});

describe('DIEMLUYKE: coercion', () => {
  test('blank gives blank, at the mark there is nothing yet, text counts', () => {
    expect(rowsOf('DIEMLUYKE', [[''], [90], ['91,5']], 'trên 90; mỗi 1: 0,1')).toEqual([[''], [0], [0.1]]);
  });
});

describe('DIEMLUYKE: findings', () => {
  test('a parameter that cannot be read is shown with an example', () => {
    expect(messageOf(call('DIEMLUYKE', 97, 'cứ 1'))).toMatch(/^#VALUE! tham_so/);
  });
});

describe('DIEMLUYKE: ranges and shapes', () => {
  test('a row gives a row', () => {
    expect(rowsOf('DIEMLUYKE', [[91, 92]], 'trên 90; mỗi 1: 0,1')).toEqual([[0.1, 0.2]]);
  });
});
