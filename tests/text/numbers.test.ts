import fc from 'fast-check';
import { compareDecimals, decimal, decimalText } from '../../src/scoring/index.ts';
import type { Decimal } from '../../src/scoring/index.ts';
import { readNumber, showNumber } from '../../src/text/index.ts';

/** The reading as plain text: a number, `a | b` for two honest readings, `?` for no number. */
function read(text: string): string {
  const reading = readNumber(text);
  if (reading.kind === 'number') return decimalText(reading.value);
  return reading.kind === 'ambiguous' ? reading.readings.map(decimalText).join(' | ') : '?';
}

const anyDecimal: fc.Arbitrary<Decimal> = fc
  .tuple(
    fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    fc.integer({ min: -15, max: 10 }),
  )
  .map(([coefficient, exponent]) => decimal(coefficient, exponent));

describe('a number typed as text (scoring-spec §1.3)', () => {
  test.each([
    ['95,5', '95.5'],
    ['95.5', '95.5'],
    ['0', '0'],
    ['007', '7'],
    [',5', '0.5'],
    ['99,0', '99'],
    ['1234567', '1234567'],
  ])('%s is one number, with comma or point: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['+ 0,1', '0.1'],
    ['+0,1', '0.1'],
    ['- 0,25', '-0.25'],
    ['-0.5', '-0.5'],
    ['\u2212 3', '-3'],
    ['\u2013 0,25', '-0.25'],
    ['-0', '0'],
  ])('%s: a sign may stand apart and may be any dash that Word makes: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567,5', '1234567.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234', '1234'],
    ['12\u202f345\u202f678', '12345678'],
  ])('%s: thousands stand in threes, with the other sign for decimals: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['98%', '0.98'],
    ['97,5 %', '0.975'],
    ['97,5\u00a0%', '0.975'],
    ['100%', '1'],
    ['-2%', '-0.02'],
  ])('%s: a percentage is a hundredth: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['1.234', '1.234 | 1234'],
    ['1,234', '1.234 | 1234'],
    ['-12.345', '-12.345 | -12345'],
    ['123,456', '123.456 | 123456'],
    ['1.000', '1 | 1000'],
    ['1.234%', '0.01234 | 12.34'],
  ])('%s: one separator before exactly three digits has two meanings: %s', (text, values) => {
    expect(read(text)).toBe(values);
  });

  test.each([
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['012,345', '12.345'],
    ['1234,567', '1234.567'],
    ['1,23', '1.23'],
    ['1,2345', '1.2345'],
  ])('%s: thousands never begin with 0 nor have four digits, so there is one meaning: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '03/03',
    '3-5',
    'abc',
    '1e5',
    '5 điểm',
    '1.23.456',
    '1,2,3',
    '12 5',
    '1..5',
    '5,',
    '--1',
    '%',
    '+',
    '∞',
  ])('%p is not a number', (text) => {
    expect(read(text)).toBe('?');
  });

  test('15 significant digits are exact, 16 are more than a cell can hold', () => {
    expect(read('123456789012345')).toBe('123456789012345');
    expect(read('0,000123456789012345')).toBe('0.000123456789012345');
    expect(read('1234567890123456')).toBe('?');
    expect(read('1234567890123450')).toBe('1234567890123450');
  });

  test('a page of digits is refused without work', () => {
    expect(read('9'.repeat(32_767))).toBe('?');
    expect(read(' '.repeat(32_767))).toBe('?');
  });

  test('law: no text makes the reader fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+% ')) }),
        ),
        (text) => {
          expect(['number', 'ambiguous', 'not-a-number']).toContain(readNumber(text).kind);
        },
      ),
    );
  });
});

describe('a number shown in Vietnamese form', () => {
  test.each([
    [decimal(12_345, -1), '1.234,5'],
    [decimal(-25, -2), '-0,25'],
    [decimal(0), '0'],
    [decimal(999), '999'],
    [decimal(1), '1'],
    [decimal(1_000_000), '1.000.000'],
    [decimal(-1_234_567_891, -3), '-1.234.567,891'],
    [decimal(1, -6), '0,000001'],
  ])('%j is shown exactly as %s', (value, text) => {
    expect(showNumber(value)).toBe(text);
  });

  test('a double is shown as the decimal that Excel shows: 0.1 + 0.2 is 0,3', () => {
    expect(showNumber(0.1 + 0.2)).toBe('0,3');
    expect(showNumber(118.4)).toBe('118,4');
  });

  test('law: reading what is shown gives the number, or asks with the number among the readings', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const reading = readNumber(showNumber(value));
        const found =
          reading.kind === 'number' ? [reading.value] : reading.kind === 'ambiguous' ? reading.readings : [];
        expect(found.some((one) => compareDecimals(one, value) === 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a number that nobody could read is shown with a power of ten, as Excel shows it; 48 digits are still written out', () => {
  expect(showNumber(1e308)).toBe('1E+308');
  expect(showNumber(-1.5e300)).toBe('-1,5E+300');
  expect(showNumber(1.25e-100)).toBe('1,25E-100');
  expect(showNumber(1e15)).toBe('1.000.000.000.000.000');
});
