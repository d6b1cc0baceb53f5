import { call, messageOf, rowsOf, valueOf } from './call.ts';

const rule = 'hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2';

describe('DIEMNOPMUON: arguments', () => {
  test('the day of receipt and the parameter are required', () => {
    expect(messageOf(call('DIEMNOPMUON'))).toContain('ngay_nop');
    expect(messageOf(call('DIEMNOPMUON', '05/12/2021'))).toContain('tham_so');
  });
});

describe('DIEMNOPMUON: simple cases', () => {
  test('before 05/12: 04/12/2021 is in time, 05/12/2021 is one day late', () => {
    expect(rowsOf('DIEMNOPMUON', [['04/12/2021'], ['05/12/2021']], rule)).toEqual([[0], [0.25]]);
  });

  test('until the end of 05/12: that day is in time', () => {
    expect(valueOf('DIEMNOPMUON', '05/12/2021', 'hạn 05/12/2021 đến hết; mỗi ngày 0,25; không nộp: 2')).toBe(
      0,
    );
  });

  test('the limit holds, and a paper that never came costs its own points', () => {
    expect(rowsOf('DIEMNOPMUON', [['31/12/2021'], ['không nộp']], rule)).toEqual([[2], [2]]);
  });
});

describe('DIEMNOPMUON: coercion', () => {
  test('a date cell is a serial number; a time of day makes nothing late', () => {
    expect(rowsOf('DIEMNOPMUON', [[44_534], [44_534.75], [44_535]], rule)).toEqual([[0], [0], [0.25]]);
  });

  test('blank gives blank', () => {
    expect(rowsOf('DIEMNOPMUON', [[''], [null]], rule)).toEqual([[''], ['']]);
  });

  test.each([['31/02/2021'], ['abc'], [true], [0]])('%j is no day', (cell) => {
    expect(messageOf(rowsOf('DIEMNOPMUON', [[cell]], rule)[0]?.[0])).toContain('không phải là ngày');
  });
});

describe('DIEMNOPMUON: findings', () => {
  test('a parameter without a deadline is shown with an example', () => {
    expect(messageOf(call('DIEMNOPMUON', '05/12/2021', 'mỗi ngày 0,25'))).toMatch(/^#VALUE! tham_so/);
  });
});
