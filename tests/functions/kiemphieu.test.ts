import { call, messageOf, rowsOf } from './call.ts';

const [passed, failed] = ['Đạt', 'Không đạt'];

describe('KIEMPHIEU: arguments', () => {
  test('votes in favour and all members are required', () => {
    expect(messageOf(call('KIEMPHIEU'))).toContain('dong_y');
    expect(messageOf(call('KIEMPHIEU', 9))).toContain('tong_so');
  });

  test('a count must be one cell', () => {
    expect(messageOf(call('KIEMPHIEU', [[9], [8]], 11))).toContain('chỉ nhận một ô');
  });
});

describe('KIEMPHIEU: simple cases', () => {
  test('from 80 % of 10: 8 pass, 7 do not', () => {
    expect(rowsOf('KIEMPHIEU', 8, 10, null, null, 'từ 80%')).toEqual([[passed, 0.8]]);
    expect(rowsOf('KIEMPHIEU', 7, 10, null, null, 'từ 80%')).toEqual([[failed, 0.7]]);
  });

  test('more than half of 10: 6 pass, 5 do not; this is the default', () => {
    for (const threshold of ['trên 50%', '>50%', 'quá bán', null]) {
      expect(rowsOf('KIEMPHIEU', 6, 10, null, null, threshold)).toEqual([[passed, 0.6]]);
      expect(rowsOf('KIEMPHIEU', 5, 10, null, null, threshold)).toEqual([[failed, 0.5]]);
    }
  });

  test('two thirds of 9 are 6 votes, exactly', () => {
    expect(rowsOf('KIEMPHIEU', 6, 9, null, null, '>=2/3')[0]?.[0]).toBe(passed);
    expect(rowsOf('KIEMPHIEU', 5, 9, null, null, 'từ 2/3')[0]?.[0]).toBe(failed);
  });

  test('the base is all members, those present, or the valid ballots', () => {
    const shares = ['tổng số', 'có mặt', 'hợp lệ'].map(
      (base) => rowsOf('KIEMPHIEU', 8, 20, 16, 10, 'từ 80%', base)[0],
    );
    expect(shares).toEqual([
      [failed, 0.4],
      [failed, 0.5],
      [passed, 0.8],
    ]);
  });

  test('below the quorum there is no result', () => {
    expect(rowsOf('KIEMPHIEU', 7, 12, 7, null, null, null, '2/3')).toEqual([['Không đủ người dự', '']]);
    expect(rowsOf('KIEMPHIEU', 7, 12, 8, null, null, null, '2/3')[0]?.[0]).toBe(passed);
  });

  test('written opinions of absent members count when given', () => {
    expect(rowsOf('KIEMPHIEU', 7, 10, 8, null, 'từ 80%', null, null, [[2, 1]])).toEqual([[passed, 0.8]]);
    expect(rowsOf('KIEMPHIEU', 7, 10, 8, null, 'từ 80%', null, null, 2)).toEqual([[passed, 0.9]]);
  });
});

describe('KIEMPHIEU: coercion', () => {
  test('text numbers count; 0 votes is a count', () => {
    expect(rowsOf('KIEMPHIEU', '8', '10', null, null, 0.8)).toEqual([[passed, 0.8]]);
    expect(rowsOf('KIEMPHIEU', 0, 10)).toEqual([[failed, 0]]);
  });
});

describe('KIEMPHIEU: findings', () => {
  test('counts that cannot be true are named', () => {
    expect(messageOf(call('KIEMPHIEU', 12, 11))).toContain('dong_y');
    expect(messageOf(call('KIEMPHIEU', 5, 11, 12))).toContain('co_mat');
  });

  test('a base that is not known is #N/A with what is missing', () => {
    expect(messageOf(call('KIEMPHIEU', 5, 11, null, null, null, 'có mặt'))).toMatch(/^#N\/A .*co_mat/);
  });

  test.each(['nhiều', 'không quá 50%', '80', 'từ'])('the threshold %j is not understood', (threshold) => {
    expect(messageOf(call('KIEMPHIEU', 5, 11, null, null, threshold))).toContain('nguong');
  });
});
