import { exampleCriteria, exampleRegulation } from '../../src/functions/words/examples.ts';
import { call, messageOf, rowsOf } from './call.ts';
import { withCells } from './tables.ts';

const problems = (
  ...changes: readonly (readonly [number, number, unknown])[]
): readonly (readonly unknown[])[] =>
  rowsOf('SOATTIEUCHI', withCells(exampleCriteria, ...changes), exampleRegulation).slice(1);

describe('SOATTIEUCHI: arguments', () => {
  test('tieu_chi is required, quy_che is not', () => {
    expect(messageOf(call('SOATTIEUCHI'))).toContain('tieu_chi');
    expect(rowsOf('SOATTIEUCHI', exampleCriteria)).toEqual([['Không có vấn đề']]);
  });
});

describe('SOATTIEUCHI: simple cases', () => {
  test('a clean table says so in one cell', () => {
    expect(rowsOf('SOATTIEUCHI', exampleCriteria, exampleRegulation)).toEqual([['Không có vấn đề']]);
  });

  test('children that do not add up name the parent and both numbers', () => {
    const [row] = problems([1, 2, 70]);
    expect(row?.slice(0, 2)).toEqual(['Lỗi', 'I']);
    expect(row?.[2]).toContain('70');
    expect(row?.[2]).toContain('60');
  });

  test('a bonus per case without any cap is asked about, a gap at exactly 95 too', () => {
    expect(problems([6, 5, '0,5']).map((row) => row[1])).toEqual(['II.2']);
    const [row] = problems([3, 5, '>95: 20; 80..<95: 15; <80: 0']);
    expect(row?.[2]).toContain('95');
  });
});

describe('SOATTIEUCHI: coercion', () => {
  test('an error value is a row that names its place, not a dead result', () => {
    const rows = problems([3, 2, { type: 'Error', basicValue: '#REF!' }]);
    expect(
      rows.some((row) => String(row[2]).includes('#REF!') && String(row[2]).startsWith('Dòng 4, cột 3')),
    ).toBe(true);
  });
});

describe('SOATTIEUCHI: findings', () => {
  test('rows stand in the order of the table and each has a remedy', () => {
    const rows = problems([6, 5, '0,5'], [1, 2, 70]);
    expect(rows.map((row) => row[1])).toEqual(['I', 'II.2']);
    for (const row of rows) expect(row[3]).not.toBe('');
  });

  test('a table without header is a finding here, where it is asked for', () => {
    expect(rowsOf('SOATTIEUCHI', [['a'], ['b']])[1]?.[2]).toContain('Mã');
  });

  test('faults of the rules table come after those of the criteria', () => {
    const rows = rowsOf('SOATTIEUCHI', withCells(exampleCriteria, [1, 2, 70]), [
      ...exampleRegulation,
      ['Không giao', 'abc'],
    ]);
    expect(rows.slice(1).map((row) => String(row[2]).includes('bảng quy chế'))).toEqual([false, true]);
  });
});
