import { call, messageOf, rowsOf, valueOf } from './call.ts';

/** 04/12/2021 and 05/12/2021 as Excel counts days. */
const [fourth, fifth] = [44_534, 44_535];

describe('HANCUOI: arguments', () => {
  test('the day is required; kieu is one of two', () => {
    expect(messageOf(call('HANCUOI'))).toContain('ngay');
    expect(messageOf(call('HANCUOI', fifth, 'abc'))).toContain('đến hết · trước ngày');
  });
});

describe('HANCUOI: simple cases', () => {
  test('"trước ngày 05/12/2021" ends on 04/12, "đến hết" and "chậm nhất" on 05/12', () => {
    expect(valueOf('HANCUOI', '05/12/2021', 'trước ngày')).toBe(fourth);
    expect(valueOf('HANCUOI', '05/12/2021', 'đến hết')).toBe(fifth);
    expect(valueOf('HANCUOI', '05/12/2021', 'chậm nhất')).toBe(fifth);
    expect(valueOf('HANCUOI', '05/12/2021')).toBe(fifth);
  });
});

describe('HANCUOI: coercion', () => {
  test('date cells and text count, blank gives blank', () => {
    expect(rowsOf('HANCUOI', [[fifth], ['5/12/2021'], ['']], 'trước ngày')).toEqual([
      [fourth],
      [fourth],
      [''],
    ]);
  });

  test.each([['31/02/2021'], [0], [-5], [3_000_000], [true]])('%j is no day', (cell) => {
    expect(messageOf(call('HANCUOI', cell))).toContain('dd/mm/yyyy');
  });
});
