import { call, messageOf, rowsOf, valueOf } from './call.ts';

const classes = 'Xuất sắc: >=95; Tốt: >=85; Khá: >=70; Trung bình: còn lại';
const strict = 'Xuất sắc: >=95, mỗi nhóm >=85%; Tốt: >=85, mỗi nhóm >=80%; Khá: còn lại';

describe('XEPLOAI: arguments', () => {
  test('diem and xep_loai are required', () => {
    expect(messageOf(call('XEPLOAI'))).toContain('diem');
    expect(messageOf(call('XEPLOAI', 95))).toContain('xep_loai');
  });

  test('a condition on groups asks for the points and the maxima of the groups', () => {
    expect(messageOf(call('XEPLOAI', [[95]], strict))).toContain('diem_nhom');
    expect(messageOf(call('XEPLOAI', [[95]], strict, [[50]]))).toContain('toi_da_nhom');
  });
});

describe('XEPLOAI: simple cases', () => {
  test.each([
    [95, 'Xuất sắc'],
    [94.99, 'Tốt'],
    [85, 'Tốt'],
    [84.99, 'Khá'],
    [69.99, 'Trung bình'],
  ])('%d is %s', (score, label) => {
    expect(valueOf('XEPLOAI', score, classes)).toBe(label);
  });

  test('a group at 84,99 % keeps 96 points out of the top class, 85 % does not', () => {
    expect(
      rowsOf(
        'XEPLOAI',
        [[96], [96]],
        strict,
        [
          [50, 46],
          [51, 45],
        ],
        [[60, 40]],
      ),
    ).toEqual([['Tốt'], ['Xuất sắc']]);
  });
});

describe('XEPLOAI: coercion', () => {
  test('blank gives blank, 0 gives a class, text counts as a number', () => {
    expect(rowsOf('XEPLOAI', [[''], [null], [0], ['95,5']], classes)).toEqual([
      [''],
      [''],
      ['Trung bình'],
      ['Xuất sắc'],
    ]);
  });

  test('a fault stays in its own cell', () => {
    const [fault, next] = rowsOf('XEPLOAI', [[{ type: 'Error', basicValue: '#DIV/0!' }], [90]], classes);
    expect(messageOf(fault?.[0])).toContain('#DIV/0!');
    expect(next).toEqual(['Tốt']);
  });
});

describe('XEPLOAI: findings', () => {
  test('a text that is no list of classes is shown with an example', () => {
    expect(messageOf(call('XEPLOAI', 95, 'Xuất sắc 95'))).toContain('Trung bình: còn lại');
  });

  test('below the last class there is no class, and it is said', () => {
    expect(valueOf('XEPLOAI', 10, 'Xuất sắc: >=95; Tốt: >=85')).toBe('Chưa đủ điều kiện xếp loại');
  });

  test('a maximum of 0 for a group is refused', () => {
    const [row] = rowsOf('XEPLOAI', [[95]], strict, [[50]], [[0]]);
    expect(messageOf(row?.[0])).toContain('toi_da_nhom, dòng 1, cột 1');
  });
});

describe('XEPLOAI: ranges and shapes', () => {
  test('the classes may stand in two columns, with or without a header', () => {
    const rows = [
      ['Xuất sắc', '>=95'],
      ['Tốt', '>=85'],
      ['Khá', 'còn lại'],
    ];
    expect(rowsOf('XEPLOAI', [[95], [90]], rows)).toEqual([['Xuất sắc'], ['Tốt']]);
    expect(rowsOf('XEPLOAI', [[95], [90]], [['Loại', 'Điều kiện'], ...rows])).toEqual([
      ['Xuất sắc'],
      ['Tốt'],
    ]);
  });
});
