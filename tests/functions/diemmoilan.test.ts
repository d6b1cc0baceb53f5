import { call, messageOf, rowsOf, valueOf } from './call.ts';

describe('DIEMMOILAN: arguments', () => {
  test('the count and the points of one case are required', () => {
    expect(messageOf(call('DIEMMOILAN'))).toContain('so_lan');
    expect(messageOf(call('DIEMMOILAN', 3))).toContain('diem_moi_lan');
  });
});

describe('DIEMMOILAN: simple cases', () => {
  test('0,5 × 3 = 1,5; 0,2 × 7 limited to 1', () => {
    expect(valueOf('DIEMMOILAN', 3, 0.5)).toBe(1.5);
    expect(valueOf('DIEMMOILAN', 7, 0.2, 1)).toBe(1);
    expect(valueOf('DIEMMOILAN', 5, 0.2, 1)).toBe(1);
  });

  test('negative points deduct, up to the same limit', () => {
    expect(valueOf('DIEMMOILAN', 3, -0.25)).toBe(-0.75);
    expect(valueOf('DIEMMOILAN', 9, '-0,25', 1)).toBe(-1);
  });
});

describe('DIEMMOILAN: coercion', () => {
  test('blank gives blank, 0 gives 0 without a sign, text counts', () => {
    expect(rowsOf('DIEMMOILAN', [[''], [0], ['4']], -0.5)).toEqual([[''], [0], [-2]]);
    expect(Object.is(rowsOf('DIEMMOILAN', [[0]], -0.5)[0]?.[0], 0)).toBe(true);
  });
});

describe('DIEMMOILAN: findings', () => {
  test.each([[1.5], [-1]])('%d is no number of cases', (count) => {
    expect(messageOf(rowsOf('DIEMMOILAN', [[count]], 0.5)[0]?.[0])).toContain('so_lan, dòng 1, cột 1');
  });
});

describe('DIEMMOILAN: ranges and shapes', () => {
  test('a range of counts gives a range of points', () => {
    expect(
      rowsOf(
        'DIEMMOILAN',
        [
          [1, 2],
          [3, 4],
        ],
        0.5,
      ),
    ).toEqual([
      [0.5, 1],
      [1.5, 2],
    ]);
  });
});
