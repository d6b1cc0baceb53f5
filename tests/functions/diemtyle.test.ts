import { call, messageOf, rowsOf, valueOf } from './call.ts';

describe('DIEMTYLE: arguments', () => {
  test('actual, target and maximum are required', () => {
    expect(messageOf(call('DIEMTYLE'))).toContain('thuc_hien');
    expect(messageOf(call('DIEMTYLE', 1))).toContain('chi_tieu');
    expect(messageOf(call('DIEMTYLE', 1, 1))).toContain('diem_toi_da');
  });

  test('so_chu_so is 0 to 4', () => {
    expect(valueOf('DIEMTYLE', 2, 3, 10, null, 0)).toBe(7);
    expect(valueOf('DIEMTYLE', 2, 3, 10, null, 4)).toBe(6.6667);
    expect(messageOf(call('DIEMTYLE', 2, 3, 10, null, 5))).toContain('0, 1, 2, 3 hoặc 4');
  });
});

describe('DIEMTYLE: simple cases', () => {
  test('rounds once, half away from zero: 67/80 of 10 is 8,375, so 8,38', () => {
    expect(valueOf('DIEMTYLE', 67, 80, 10)).toBe(8.38);
    expect(valueOf('DIEMTYLE', 67, 100, 2.5)).toBe(1.68);
  });

  test('over the target never gives more than the maximum, a lower limit less', () => {
    expect(valueOf('DIEMTYLE', 120, 100, 10)).toBe(10);
    expect(valueOf('DIEMTYLE', 120, 100, 10, 'tối đa 110%')).toBe(10);
    expect(valueOf('DIEMTYLE', 120, 100, 10, 'tối đa 90%')).toBe(9);
  });

  test('below the least rate there is nothing, exactly at it there is', () => {
    expect(rowsOf('DIEMTYLE', [[49.99], [50]], 100, 10, 'tối thiểu 50%')).toEqual([[0], [5]]);
  });

  test('lower is better turns the ratio round', () => {
    expect(valueOf('DIEMTYLE', 5, 4, 10, 'càng thấp càng tốt')).toBe(8);
  });
});

describe('DIEMTYLE: coercion', () => {
  test('blank gives blank, 0 gives 0, KG stays KG, KX is 0', () => {
    expect(rowsOf('DIEMTYLE', [[''], [null], [0], ['KG'], ['KX']], 100, 10)).toEqual([
      [''],
      [''],
      [0],
      ['KG'],
      [0],
    ]);
  });

  test('text numbers count, other text names its cell', () => {
    const [good, bad] = rowsOf('DIEMTYLE', [['95,5'], ['abc']], 100, 10);
    expect(good).toEqual([9.55]);
    expect(messageOf(bad?.[0])).toContain('thuc_hien, dòng 2, cột 1');
  });

  test('an error value and a boolean are faults of their cell', () => {
    const [error, boolean] = rowsOf('DIEMTYLE', [[{ type: 'Error', basicValue: '#REF!' }], [true]], 100, 10);
    expect(messageOf(error?.[0])).toContain('#REF!');
    expect(messageOf(boolean?.[0])).toContain('TRUE');
  });
});

describe('DIEMTYLE: findings', () => {
  test.each([[0], [''], [null]])('the target %j is no target', (target) => {
    expect(messageOf(rowsOf('DIEMTYLE', [[5]], [[target]], 10)[0]?.[0])).toContain('chi_tieu, dòng 1');
  });

  test('a target of 10^15 is refused where it stands, one below it is not', () => {
    expect(messageOf(call('DIEMTYLE', 5, 1e15, 10))).toBe(
      '#VALUE! chi_tieu, dòng 1, cột 1: Số 1.000.000.000.000.000 quá lớn để tính chính xác. Kiểm tra lại số đã nhập và đơn vị tính.',
    );
    expect(messageOf(call('DIEMTYLE', 1e15, 5, 10))).toContain('thuc_hien, dòng 1, cột 1');
    expect(valueOf('DIEMTYLE', 5, 999_999_999_999_999, 10)).toBe(0);
  });

  test('a maximum of 0 and an unreadable parameter are refused', () => {
    expect(messageOf(call('DIEMTYLE', 5, 10, 0))).toContain('lớn hơn 0');
    expect(messageOf(call('DIEMTYLE', 5, 10, 10, 'abc'))).toContain('tham_so');
  });
});

describe('DIEMTYLE: ranges and shapes', () => {
  test('the result has the shape of the ranges; one target or one row serves all', () => {
    expect(
      rowsOf(
        'DIEMTYLE',
        [
          [50, 40],
          [100, 80],
        ],
        [[100, 80]],
        10,
      ),
    ).toEqual([
      [5, 5],
      [10, 10],
    ]);
  });

  test('ranges of other sizes are refused with their names', () => {
    expect(messageOf(call('DIEMTYLE', [[1], [2]], [[1], [2], [3]], 10))).toContain('thuc_hien, chi_tieu');
  });
});
