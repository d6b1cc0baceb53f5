import { call, messageOf, rowsOf, valueOf } from './call.ts';

describe('SONGAYMUON: arguments', () => {
  test('both days are required', () => {
    expect(messageOf(call('SONGAYMUON'))).toContain('ngay_nop');
    expect(messageOf(call('SONGAYMUON', '07/12/2021'))).toContain('(ngay)');
  });
});

describe('SONGAYMUON: simple cases', () => {
  test('registered by 20/01/2024: that day is in time, 21/01/2024 is one day late', () => {
    expect(valueOf('SONGAYMUON', '20/01/2024', '20/01/2024', 'chậm nhất')).toBe(0);
    expect(valueOf('SONGAYMUON', '21/01/2024', '20/01/2024', 'chậm nhất')).toBe(1);
  });

  test('before 05/12/2021: 04/12 is in time, 05/12 one day late; early is 0', () => {
    const days = [['01/12/2021'], ['04/12/2021'], ['05/12/2021']];
    expect(rowsOf('SONGAYMUON', days, '05/12/2021', 'trước ngày')).toEqual([[0], [0], [1]]);
  });

  test('the days of a leap year count', () => {
    expect(valueOf('SONGAYMUON', '01/03/2024', '28/02/2024')).toBe(2);
  });
});

describe('SONGAYMUON: coercion', () => {
  test('blank gives blank, a fault stays in its cell', () => {
    const [blank, fault, good] = rowsOf('SONGAYMUON', [[''], ['abc'], [44_536]], 44_535);
    expect(blank).toEqual(['']);
    expect(messageOf(fault?.[0])).toContain('ngay_nop, dòng 2');
    expect(good).toEqual([1]);
  });
});
