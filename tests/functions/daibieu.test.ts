import { call, messageOf, rowsOf } from './call.ts';

const counts = (...args: readonly unknown[]): unknown[] => rowsOf('DAIBIEU', ...args).map((row) => row[0]);

describe('DAIBIEU: arguments', () => {
  test('the total and the ratio are required', () => {
    expect(messageOf(call('DAIBIEU'))).toContain('tong');
    expect(messageOf(call('DAIBIEU', 155))).toContain('ty_le');
  });
});

describe('DAIBIEU: simple cases', () => {
  test('155 at 70/30 is 109 and 46, and the equal remainders are shown', () => {
    const rows = rowsOf('DAIBIEU', 155, '70/30');
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      [109, 0.5],
      [46, 0.5],
    ]);
    expect(rows[0]?.[2]).toContain('phần lẻ bằng nhau');
  });

  test('the largest remainder is served first', () => {
    expect(counts(10, '1/1/1')).toEqual([4, 3, 3]);
    expect(counts(11, '60/40')).toEqual([7, 4]);
  });

  test('300 of at most 300 pass, 301 do not', () => {
    expect(counts(300, '70/30', 300)).toEqual([210, 90]);
    expect(messageOf(call('DAIBIEU', 301, '70/30', 300))).toContain('vượt mức tối đa 300');
  });
});

describe('DAIBIEU: coercion', () => {
  test('the ratio as a range, as text, as percents', () => {
    for (const ratio of [[[70], [30]], [[0.7, 0.3]], '70;30', '70%/30%'])
      expect(counts(155, ratio)).toEqual([109, 46]);
  });
});

describe('DAIBIEU: findings', () => {
  test.each([['abc'], ['70/x'], [[[-1], [2]]], [[[0], [0]]]])('the ratio %j is refused', (ratio) => {
    expect(messageOf(call('DAIBIEU', 155, ratio))).toContain('ty_le');
  });

  test('a total that is no count is refused', () => {
    expect(messageOf(call('DAIBIEU', 1.5, '70/30'))).toContain('tong');
  });
});
