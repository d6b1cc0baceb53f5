import * as fc from 'fast-check';
import { call, messageOf, rowsOf, valueOf } from './call.ts';

describe('XEPHANG: arguments', () => {
  test('diem is required; tieu_chi_phu and kieu are not', () => {
    expect(messageOf(call('XEPHANG'))).toContain('diem');
    expect(rowsOf('XEPHANG', [[2], [1]])).toEqual([[1], [2]]);
  });

  test('an unknown kieu names both ways', () => {
    expect(messageOf(call('XEPHANG', [[1]], null, 'abc'))).toContain('1-2-2-4 · 1-2-2-3');
  });
});

describe('XEPHANG: simple cases', () => {
  test('the larger score stands first', () => {
    expect(rowsOf('XEPHANG', [[80], [95.5], [90]])).toEqual([[3], [1], [2]]);
  });

  test('equals share a rank: 1-2-2-4 leaves a gap, 1-2-2-3 does not', () => {
    const scores = [[9], [8], [8], [7]];
    expect(rowsOf('XEPHANG', scores)).toEqual([[1], [2], [2], [4]]);
    expect(rowsOf('XEPHANG', scores, null, '1-2-2-3')).toEqual([[1], [2], [2], [3]]);
  });

  test('0,1 + 0,2 equals 0,3', () => {
    expect(rowsOf('XEPHANG', [[0.1 + 0.2], [0.3]])).toEqual([[1], [1]]);
  });

  test('a tie-break column separates equals only', () => {
    expect(rowsOf('XEPHANG', [[8], [8], [9]], [[1], [2], [0]])).toEqual([[3], [2], [1]]);
  });
});

describe('XEPHANG: coercion', () => {
  test('a blank score has no rank; 0 has one', () => {
    expect(rowsOf('XEPHANG', [[5], [''], [null], [0]])).toEqual([[1], [''], [''], [2]]);
  });

  test('text in both conventions counts', () => {
    expect(rowsOf('XEPHANG', [['95,5'], ['95.6'], [95.4]])).toEqual([[2], [1], [3]]);
  });

  test.each<[unknown, string]>([
    ['abc', 'không phải là số'],
    ['1.234', 'có thể là 1,234 hoặc 1.234'],
    [true, 'TRUE'],
    [{ type: 'Error', basicValue: '#N/A' }, '#N/A'],
  ])('%j is a fault of its own cell; the others are ranked', (cell, words) => {
    const [fault, ...others] = rowsOf('XEPHANG', [[cell], [2], [1]]);
    expect(messageOf(fault?.[0])).toContain(words);
    expect(messageOf(fault?.[0])).toContain('diem, dòng 1');
    expect(others).toEqual([[1], [2]]);
  });

  test('a tie-break that one of the equals does not have decides nothing; the next column does', () => {
    const scores = [[8], [8], [7]];
    expect(rowsOf('XEPHANG', scores, [[5], [''], [1]])).toEqual([[1], [1], [3]]);
    expect(
      rowsOf('XEPHANG', scores, [
        [5, 1],
        ['', 2],
        [1, 1],
      ]),
    ).toEqual([[2], [1], [3]]);
  });
});

describe('XEPHANG: findings', () => {
  test('tie-breaks with another number of rows are refused with both numbers', () => {
    expect(messageOf(call('XEPHANG', [[1], [2]], [[1], [2], [3]]))).toContain(
      'tieu_chi_phu có 3 dòng nhưng diem có 2 dòng',
    );
  });

  test('a block of several columns is no column of scores', () => {
    expect(
      messageOf(
        call('XEPHANG', [
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toContain('một cột hoặc một dòng');
  });
});

describe('XEPHANG: ranges and shapes', () => {
  test('a row of scores gives a row of ranks', () => {
    expect(valueOf('XEPHANG', [[1, 3, 2]])).toEqual([[3, 1, 2]]);
  });

  test('a whole column is ranked as its filled part', () => {
    const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? row : null]);
    expect(rowsOf('XEPHANG', column)).toEqual([[3], [2], [1]]);
  });

  test('the order of the rows changes no rank', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }), (scores) => {
        const forward = rowsOf(
          'XEPHANG',
          scores.map((score) => [score]),
        );
        const backward = rowsOf(
          'XEPHANG',
          [...scores].reverse().map((score) => [score]),
        );
        expect([...backward].reverse()).toEqual(forward);
      }),
    );
  });
});
