import { call, messageOf, rowsOf } from './call.ts';

describe('DIEMDANDAU: arguments', () => {
  test('the maximum is one number above 0', () => {
    expect(messageOf(call('DIEMDANDAU', [[1]], [[1]]))).toContain('diem_toi_da');
    expect(messageOf(call('DIEMDANDAU', [[1]], [[1]], [[1], [2]]))).toContain('chỉ nhận một ô');
    expect(messageOf(call('DIEMDANDAU', [[1]], [[1]], 0))).toContain('lớn hơn 0');
  });
});

describe('DIEMDANDAU: simple cases', () => {
  test('below the target half by ratio, on it half, the leader full, others between', () => {
    const actuals = [[80], [100], [150], [125]];
    expect(rowsOf('DIEMDANDAU', actuals, [[100], [100], [100], [100]], 10)).toEqual([[4], [5], [10], [7.5]]);
  });

  test('members without a target are compared with each other only', () => {
    const actuals = [[120], [30], [60]];
    expect(rowsOf('DIEMDANDAU', actuals, [[100], [''], ['']], 10)).toEqual([[10], [5], [10]]);
  });

  test('two leaders with the same rate both get the maximum', () => {
    expect(rowsOf('DIEMDANDAU', [[120], [240]], [[100], [200]], 10)).toEqual([[10], [10]]);
  });
});

describe('DIEMDANDAU: coercion', () => {
  test('a target of 0 is no target, a blank result stays blank', () => {
    expect(rowsOf('DIEMDANDAU', [[30], [60], ['']], [[0], [''], [100]], 10)).toEqual([[5], [10], ['']]);
  });
});

describe('DIEMDANDAU: findings', () => {
  test('an unreadable result takes no part; the others are compared', () => {
    const [fault, leader] = rowsOf('DIEMDANDAU', [['abc'], [120]], 100, 10);
    expect(messageOf(fault?.[0])).toContain('thuc_hien, dòng 1');
    expect(leader).toEqual([10]);
  });
});

describe('DIEMDANDAU: ranges and shapes', () => {
  test('one target serves all; a row gives a row', () => {
    expect(rowsOf('DIEMDANDAU', [[120, 110, 100]], 100, 10)).toEqual([[10, 7.5, 5]]);
  });
});

test('a row of results beside a column of targets is refused: there would be nine units instead of three', () => {
  const message = messageOf(call('DIEMDANDAU', [[120, 150, 60]], [[100], [null], [50]], 10));
  expect(message).toContain('thuc_hien');
  expect(message).toContain('chi_tieu');
});

test('one target stands for all units, many targets for one result are refused', () => {
  expect(call('DIEMDANDAU', [[120], [80]], 80, 10)).toEqual({ value: [[10], [5]] });
  expect(messageOf(call('DIEMDANDAU', 120, [[100], [50]], 10))).toContain('chi_tieu');
});

test('a target below 0 is named as chi_tieu', () => {
  expect(JSON.stringify(call('DIEMDANDAU', [[120], [80]], [[100], [-50]], 10))).toContain(
    'chi_tieu, dòng 2, cột 1: ',
  );
});
