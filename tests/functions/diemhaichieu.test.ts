import { call, messageOf, rowsOf, valueOf } from './call.ts';

const grid =
  '[<1000; 1000..<2000; >=2000] x [1..<5; 5..<7; 7..<10; >=10]: 0,5 1 1,5 2 / 0,8 1,3 1,8 2,3 / 1 1,5 2 2,7';

describe('DIEMHAICHIEU: arguments', () => {
  test('both values and the table are required', () => {
    expect(messageOf(call('DIEMHAICHIEU', 1))).toContain('v');
    expect(messageOf(call('DIEMHAICHIEU', 1, 2))).toContain('bang');
  });
});

describe('DIEMHAICHIEU: simple cases', () => {
  test('723 files with 86,58 % early give 2 points (Cai Lậy 2022, 3.3)', () => {
    expect(valueOf('DIEMHAICHIEU', 723, 86.58, grid)).toBe(2);
  });

  test.each([
    [999, 4.99, 0.5],
    [1000, 5, 1.3],
    [2000, 10, 2.7],
  ])('%d and %d give %d', (u, v, points) => {
    expect(valueOf('DIEMHAICHIEU', u, v, grid)).toBe(points);
  });
});

describe('DIEMHAICHIEU: coercion', () => {
  test('a blank first value gives a blank', () => {
    expect(rowsOf('DIEMHAICHIEU', [[''], [723]], 8, grid)).toEqual([[''], [1.5]]);
  });
});

describe('DIEMHAICHIEU: findings', () => {
  test('a missing or too small second value is a fault of the cell', () => {
    const [missing, small] = rowsOf('DIEMHAICHIEU', [[723], [723]], [[''], [0.5]], grid);
    expect(messageOf(missing?.[0])).toMatch(/^#N\/A v, dòng 1/);
    expect(messageOf(small?.[0])).toContain('0,5');
  });
});

describe('DIEMHAICHIEU: ranges and shapes', () => {
  test('the table may stand in cells, intervals in its first row and column', () => {
    const cells = [
      ['', '1..<5', '>=5'],
      ['<1000', 0.5, 1],
      ['>=1000', 0.8, 1.3],
    ];
    expect(rowsOf('DIEMHAICHIEU', [[999], [1000]], [[4], [5]], cells)).toEqual([[0.5], [1.3]]);
  });
});

test('a second input outside its axis is named as v, the first as u', () => {
  const table = '[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3';
  expect(messageOf(call('DIEMHAICHIEU', 500, 0.5, table))).toMatch(
    /^#VALUE! v, dòng 1, cột 1: 0,5 nằm ngoài/u,
  );
  const short = '[500..<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3';
  expect(messageOf(call('DIEMHAICHIEU', 100, 3, short))).toMatch(/^#VALUE! u, dòng 1, cột 1: 100 nằm ngoài/u);
  expect(messageOf(call('DIEMHAICHIEU', 1, 1e300, short))).toMatch(/^#VALUE! v, dòng 1, cột 1: Số 1E\+300/u);
});
