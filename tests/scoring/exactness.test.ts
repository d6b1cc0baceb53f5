import fc from 'fast-check';
import {
  compareDecimals,
  compareShares,
  compareShareWith,
  decimal,
  decimalFromNumber,
  decimalText,
  decimalToNumber,
  roundDecimal,
  subtractDecimals,
} from '../../src/scoring/index.ts';

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-2.5, 0, -3],
  [-1.005, 2, -1.01],
  [0.285 + 0.72, 2, 1.01],
  [2.4999, 0, 2],
])('%d làm tròn đến %d chữ số là %d, như ROUND của Excel', (value, places, expected) => {
  expect(decimalToNumber(roundDecimal(decimalFromNumber(value), places))).toBe(expected);
});

test('số trong ô được đọc như Excel hiện: 0,1+0,2 là 0,3', () => {
  expect(decimalFromNumber(0.1 + 0.2)).toEqual(decimal(3, -1));
  expect(decimalFromNumber(-0)).toEqual(decimal(0));
  expect(decimal(7, -0)).toEqual(decimal(7));
});

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });

test('law: a decimal of two places survives the way through a double', () => {
  fc.assert(
    fc.property(cents, (coefficient) => {
      const value = decimal(coefficient, -2);
      expect(decimalFromNumber(decimalToNumber(value))).toEqual(value);
      expect(Number(decimalText(value))).toBe(decimalToNumber(value));
    }),
  );
});

test('law: the sign of a difference is the comparison', () => {
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: -6, max: 6 }), (first, second, exponent) => {
      const left = decimal(first, exponent);
      const right = decimal(second, -2);
      expect(Math.sign(compareDecimals(left, right))).toBe(
        Math.sign(subtractDecimals(left, right).coefficient),
      );
    }),
  );
});

test('shares are compared as fractions: 1/3 is above 0.333333333333333 and below 0.333333333333334', () => {
  const third = { numerator: decimal(1), denominator: decimal(3) };
  expect(compareShareWith(third, decimal(333333333333333, -15))).toBeGreaterThan(0);
  expect(compareShareWith(third, decimal(333333333333334, -15))).toBeLessThan(0);
  expect(compareShares(third, { numerator: decimal(2), denominator: decimal(6) })).toBe(0);
});
