import { daysLate, lastValidDay } from '../../src/scoring/deadline.ts';
import type { Deadline } from '../../src/scoring/index.ts';

/** 05/12/2021 as Excel counts days. */
const fifthOfDecember = 44535;
const before: Deadline = { day: fifthOfDecember, inclusive: false };
const until: Deadline = { day: fifthOfDecember, inclusive: true };

describe('lastValidDay', () => {
  test('"trước ngày 05/12/2021" ends on 04/12/2021', () => {
    expect(lastValidDay(before)).toBe(44534);
  });

  test('"đến hết ngày 05/12/2021" ends on 05/12/2021', () => {
    expect(lastValidDay(until)).toBe(44535);
  });

  test('"trước ngày 01/01/2022" ends in the year before', () => {
    expect(lastValidDay({ day: 44562, inclusive: false })).toBe(44561);
  });
});

describe('daysLate', () => {
  test('a paper of the last valid day is 0 days late, of the next day 1', () => {
    expect(daysLate(44534, before)).toBe(0);
    expect(daysLate(44535, before)).toBe(1);
  });

  test('with "chậm nhất", the named day is 0 days late, the next day 1', () => {
    expect(daysLate(44535, until)).toBe(0);
    expect(daysLate(44536, until)).toBe(1);
  });

  test('a paper that comes early is 0 days late, never less', () => {
    expect(daysLate(44000, until)).toBe(0);
  });

  test('a time of day on the last valid day is not late', () => {
    expect(daysLate(44535.99, until)).toBe(0);
    expect(daysLate(44536.01, until)).toBe(1);
  });

  test('31 calendar days count as 31, weekends and holidays included', () => {
    expect(daysLate(44566, until)).toBe(31);
  });
});
