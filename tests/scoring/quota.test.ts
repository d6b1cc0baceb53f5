import { decimal } from '../../src/scoring/index.ts';
import { quota } from '../../src/scoring/quota.ts';

const percent = (value: number, exponent = 0) => decimal(value, exponent - 2);

describe('quota', () => {
  test('"không quá 15%" of 6 is 0: a part of an award is no award', () => {
    expect(quota(6, percent(15), 'atMost')).toBe(0);
  });

  test('"không quá 20%" of 48 flags is 9, of 50 is 10', () => {
    expect(quota(48, percent(20), 'atMost')).toBe(9);
    expect(quota(50, percent(20), 'atMost')).toBe(10);
  });

  test('Bắc Ninh 2022: 20% of 54 allows 10, of all 66 that qualify allows 13, so the base decides about 12', () => {
    expect(quota(54, percent(20), 'atMost')).toBe(10);
    expect(quota(66, percent(20), 'atMost')).toBe(13);
  });

  test('"không quá 29%" of 100 is 29, where doubles say 28', () => {
    expect(quota(100, percent(29), 'atMost')).toBe(29);
  });

  test('"ít nhất 7%" of 100 is 7, where doubles say 8', () => {
    expect(quota(100, percent(7), 'atLeast')).toBe(7);
  });

  test('"ít nhất 70%" of 10 is 7, of 11 is 8', () => {
    expect(quota(10, percent(70), 'atLeast')).toBe(7);
    expect(quota(11, percent(70), 'atLeast')).toBe(8);
  });

  test('"trên 50%" of 10 is 6, of 11 also 6: strictly more than half', () => {
    expect(quota(10, percent(50), 'moreThan')).toBe(6);
    expect(quota(11, percent(50), 'moreThan')).toBe(6);
  });

  test('a percentage may have decimals: 12,5% of 8 is exactly 1, of 7 is 0', () => {
    expect(quota(8, percent(125, -1), 'atMost')).toBe(1);
    expect(quota(7, percent(125, -1), 'atMost')).toBe(0);
    expect(quota(8, percent(125, -1), 'moreThan')).toBe(2);
  });

  test('a fraction such as 2/3 is exact: of 9 it is 6, of 10 at least 7', () => {
    const twoThirds = { numerator: decimal(2), denominator: decimal(3) };
    expect(quota(9, twoThirds, 'atLeast')).toBe(6);
    expect(quota(10, twoThirds, 'atLeast')).toBe(7);
  });

  test('of nobody, 20% allows 0 and "trên 0%" asks for 1', () => {
    expect(quota(0, percent(20), 'atMost')).toBe(0);
    expect(quota(0, percent(0), 'moreThan')).toBe(1);
  });

  test('a count that is not whole or is below zero is a programming error', () => {
    expect(() => quota(1.5, percent(20), 'atMost')).toThrow('not a whole count: 1.5');
    expect(() => quota(-1, percent(20), 'atMost')).toThrow('not a whole count: -1');
  });

  test('a rate below zero is a programming error', () => {
    expect(() => quota(5, percent(-20), 'atMost')).toThrow('not negative');
  });

  test('law: for every count up to 10000 and every whole percentage the three wordings are exact', () => {
    const wrong: string[] = [];
    for (let whole = 0; whole <= 100; whole += 1) {
      const rate = percent(whole);
      for (let count = 0; count <= 10_000; count += 1) {
        const product = BigInt(count) * BigInt(whole);
        const floor = Number(product / 100n);
        const ceiling = floor + (product % 100n === 0n ? 0 : 1);
        const right =
          quota(count, rate, 'atMost') === floor &&
          quota(count, rate, 'atLeast') === ceiling &&
          quota(count, rate, 'moreThan') === floor + 1;
        if (!right) wrong.push(`${count} at ${whole}%`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
