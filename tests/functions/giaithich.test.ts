import * as fc from 'fast-check';
import {
  exampleCriteria,
  exampleEntries,
  exampleRegulation,
  exampleTargets,
} from '../../src/functions/words/examples.ts';
import { call, messageOf, rowsOf } from './call.ts';
import { withCells } from './tables.ts';

const explained = (
  entries: unknown,
  member: unknown,
  code: unknown = null,
): readonly (readonly unknown[])[] =>
  rowsOf('GIAITHICH', exampleCriteria, entries, exampleTargets, member, code, exampleRegulation);

describe('GIAITHICH: arguments', () => {
  test('chi_tieu may be left blank between the others, don_vi may not', () => {
    const given = call('GIAITHICH', exampleCriteria, exampleEntries, null, 'Sở Nội vụ', 'II');
    expect('value' in given).toBe(true);
    expect(messageOf(call('GIAITHICH', exampleCriteria, exampleEntries, exampleTargets))).toContain('don_vi');
  });
});

describe('GIAITHICH: simple cases', () => {
  test('the arithmetic is in words, the basis stands beside it', () => {
    const rows = explained(exampleEntries, 'Sở Nội vụ', 'I.1');
    expect(rows[0]).toEqual(['Mã', 'Nội dung', 'Số liệu', 'Cách tính', 'Điểm', 'Căn cứ']);
    expect(rows[1]?.[2]).toBe('95 (chỉ tiêu 100)');
    expect(rows[1]?.[3]).toContain('95/100');
    expect(rows[1]?.slice(4)).toEqual([38, 'Quy chế khối, Điều 4']);
  });

  test('a basis of a group stands for its lines and cuts, a line of its own basis keeps it', () => {
    const criteria = withCells(exampleCriteria, [5, 6, ''], [6, 6, ''], [7, 6, 'Công văn 5']);
    const entries = withCells(exampleEntries, [4, 1, 7]);
    const [, ...rows] = rowsOf('GIAITHICH', criteria, entries, exampleTargets, 'Sở Nội vụ', 'II');
    expect(rows.map((row) => [row[0], row[5]])).toEqual([
      ['II.1', 'Quy chế khối, Điều 5'],
      ['II.2', 'Quy chế khối, Điều 5'],
      ['II.2', 'Quy chế khối, Điều 5'],
      ['II.3', 'Công văn 5'],
    ]);
  });

  test('a cut has its own row: 7 × 0,5 = 3,5, at most 2, so −1,5', () => {
    const rows = explained(withCells(exampleEntries, [4, 1, 7]), 'Sở Nội vụ', 'II.2');
    expect(rows.slice(1).map((row) => row[4])).toEqual([3.5, -1.5]);
  });

  test('a group code gives the rows of the group only', () => {
    expect(
      explained(exampleEntries, 'Sở Nội vụ', 'II')
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(['II.1', 'II.2', 'II.3']);
  });

  test('the rows add up to the total, whatever was entered', () => {
    const counts = fc.tuple(fc.nat(150), fc.nat(120), fc.nat(45), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(counts, ([ratio, band, direct, bonus, deduction]) => {
        const entries = withCells(
          exampleEntries,
          [1, 1, ratio],
          [2, 1, band],
          [3, 1, direct],
          [4, 1, bonus],
          [5, 1, deduction],
        );
        const hundredths = explained(entries, 'Sở Nội vụ')
          .slice(1)
          .map((row) => Math.round(Number(row[4]) * 100));
        const total = rowsOf('TONGHOP', exampleCriteria, entries, exampleTargets, null, null, false)[0]?.[4];
        expect(hundredths.reduce((left, right) => left + right, 0)).toBe(Math.round(Number(total) * 100));
      }),
      { numRuns: 60 },
    );
  });
});

describe('GIAITHICH: coercion', () => {
  test('case, spaces and tone placement of a unit name do not count, accents do', () => {
    expect(explained(exampleEntries, '  sở nội vụ ')).toEqual(explained(exampleEntries, 'Sở Nội vụ'));
    const given = call('GIAITHICH', exampleCriteria, exampleEntries, exampleTargets, 'Sở Nội vu');
    expect(messageOf(given)).toBe(
      '#N/A don_vi: không có đơn vị “Sở Nội vu” trong so_lieu. Có phải là “Sở Nội vụ” không?',
    );
  });
});

describe('GIAITHICH: findings', () => {
  test('an unknown code is #N/A', () => {
    const given = call('GIAITHICH', exampleCriteria, exampleEntries, exampleTargets, 'Sở Nội vụ', 'X');
    expect(messageOf(given)).toMatch(/^#N\/A ma/);
  });

  test('an unreadable entry is said to be unreadable and counts 0', () => {
    const [, row] = explained(withCells(exampleEntries, [3, 1, 'abc']), 'Sở Nội vụ', 'II.1');
    expect([row?.[2], row?.[4]]).toEqual(['không đọc được', 0]);
  });

  test('an entry that cannot be used says why in its row, those of others do not', () => {
    const how = (entries: unknown, targets: unknown, member: string): unknown =>
      rowsOf('GIAITHICH', exampleCriteria, entries, targets, member, 'I.1')[1]?.[3];
    expect(how(exampleEntries, '', 'Sở Nội vụ')).toBe(
      'Số liệu không dùng được: tạm tính 0 điểm. Chưa có chỉ tiêu để so sánh, hoặc chỉ tiêu bằng 0.',
    );
    const unreadable = withCells(exampleEntries, [1, 1, '1.234']);
    expect(how(unreadable, exampleTargets, 'Sở Nội vụ')).toBe(
      'Số liệu không dùng được: tạm tính 0 điểm. “1.234” có hai cách hiểu: 1,234 hoặc 1234.',
    );
    expect(how(unreadable, exampleTargets, 'Ban Dân tộc')).not.toContain('1.234');
  });
});
