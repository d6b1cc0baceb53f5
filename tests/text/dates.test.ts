import fc from 'fast-check';
import { dateFromDay, dayFromDate, readDate, showDate, showDateInWords } from '../../src/text/index.ts';

function read(text: string): string {
  const reading = readDate(text);
  return reading.kind === 'date' ? showDate(reading.day) : '?';
}

describe('a date typed as text', () => {
  test.each([
    ['05/12/2021', '05/12/2021'],
    ['5/12/2021', '05/12/2021'],
    ['5/1/2022', '05/01/2022'],
    ['05-12-2021', '05/12/2021'],
    ['05.12.2021', '05/12/2021'],
    [' 05 / 12 / 2021 ', '05/12/2021'],
    ['ngày 05 tháng 12 năm 2021', '05/12/2021'],
    ['Ngày 5 tháng 3 năm 2022', '05/03/2022'],
    ['ngày\u00a005/12/2021', '05/12/2021'],
    ['nga\u0300y 05 tha\u0301ng 12 n\u0103m 2021', '05/12/2021'],
    ['2021-12-05', '05/12/2021'],
  ])('%s is read day before month: %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    '31/02/2021',
    '29/02/2021',
    '29/02/1900',
    '31/04/2021',
    '00/12/2021',
    '12/25/2021',
    '1/0/2021',
    '01/01/1899',
  ])('%s is no day of the calendar', (text) => {
    expect(read(text)).toBe('?');
  });

  test('29/02 exists in 2024 and 2000, not in 2023 and 2100', () => {
    expect(['29/02/2024', '29/02/2000', '29/02/2023', '29/02/2100'].map(read)).toEqual([
      '29/02/2024',
      '29/02/2000',
      '?',
      '?',
    ]);
  });

  test.each(['', '03/03', '5/12/21', '05/12-2021', 'hôm qua', '44535', '1/2/20211', 'tháng 12 năm 2021'])(
    '%p is not a date',
    (text) => {
      expect(read(text)).toBe('?');
    },
  );
});

describe('the 1900 date system of Excel', () => {
  test.each([
    [1, 1, 1900, 1],
    [28, 2, 1900, 59],
    [1, 3, 1900, 61],
    [5, 12, 2021, 44_535],
    [20, 11, 2026, 46_346],
    [31, 12, 9999, 2_958_465],
  ])('%d/%d/%d has the serial %d', (day, month, year, serial) => {
    expect(dayFromDate(year, month, day)).toBe(serial);
    expect(dateFromDay(serial)).toEqual({ year, month, day });
  });

  test('serial 60 is the 29/02/1900 that Excel shows and the calendar never had', () => {
    expect(showDate(60)).toBe('29/02/1900');
  });

  test('a time of day behind the serial does not change the day', () => {
    expect(showDate(44_535.999)).toBe('05/12/2021');
  });

  test('a day that does not exist is a programming error', () => {
    expect(() => dayFromDate(2021, 2, 31)).toThrow(RangeError);
    expect(() => dateFromDay(0)).toThrow(RangeError);
    expect(() => dateFromDay(2_958_466)).toThrow(RangeError);
    expect(() => dateFromDay(Number.NaN)).toThrow(RangeError);
  });

  test('law: every serial from 61 is one day later than the one before, and reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { year, month, day } = dateFromDay(serial);
        expect(dayFromDate(year, month, day)).toBe(serial);
        expect(readDate(showDate(serial))).toEqual({ kind: 'date', day: serial });
        expect(readDate(showDateInWords(serial))).toEqual({ kind: 'date', day: serial });
      }),
    );
  });
});

describe('a date in words, as official documents write it (Nghị định 30/2020/NĐ-CP)', () => {
  test.each([
    [5, 12, 2021, 'ngày 05 tháng 12 năm 2021'],
    [10, 9, 2024, 'ngày 10 tháng 9 năm 2024'],
    [9, 3, 2022, 'ngày 09 tháng 3 năm 2022'],
    [20, 2, 2022, 'ngày 20 tháng 02 năm 2022'],
    [1, 1, 2024, 'ngày 01 tháng 01 năm 2024'],
  ])('%d/%d/%d: days below 10 and the months 1 and 2 carry a zero: %s', (day, month, year, text) => {
    expect(showDateInWords(dayFromDate(year, month, day))).toBe(text);
  });
});
