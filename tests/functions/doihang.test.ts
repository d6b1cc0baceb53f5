import { exampleCriteria, exampleEntries, exampleTargets } from '../../src/functions/words/examples.ts';
import { call, messageOf, rowsOf } from './call.ts';
import { withCells } from './tables.ts';

const swaps = (
  first: unknown,
  second: unknown,
  entries: unknown = exampleEntries,
): readonly (readonly unknown[])[] =>
  rowsOf('DOIHANG', exampleCriteria, entries, exampleTargets, null, first, second);

describe('DOIHANG: arguments', () => {
  test('both units are required and must differ', () => {
    expect(
      messageOf(call('DOIHANG', exampleCriteria, exampleEntries, exampleTargets, null, 'Sở Nội vụ')),
    ).toContain('don_vi_2');
    const same = call(
      'DOIHANG',
      exampleCriteria,
      exampleEntries,
      exampleTargets,
      null,
      'Sở Nội vụ',
      'sở nội vụ',
    );
    expect(messageOf(same)).toContain('hai đơn vị khác nhau');
  });
});

describe('DOIHANG: simple cases', () => {
  test('each row is one entry; making the change does what the row says', () => {
    const [, tie, exchange] = swaps('Sở Nội vụ', 'Ban Dân tộc');
    expect([tie?.[1], tie?.[4], tie?.[6]]).toEqual(['II.1', 35.25, 'Hai đơn vị đồng hạng']);
    const ranks = (cell: unknown): unknown[] =>
      rowsOf(
        'TONGHOP',
        exampleCriteria,
        withCells(exampleEntries, [3, 1, cell]),
        exampleTargets,
        null,
        null,
        false,
      ).map((row) => row[6]);
    expect(ranks(tie?.[4])).toEqual([1, 1]);
    expect(ranks(exchange?.[4])).toEqual([2, 1]);
  });

  test('the order of the two units does not matter', () => {
    expect(swaps('Ban Dân tộc', 'Sở Nội vụ').length).toBe(swaps('Sở Nội vụ', 'Ban Dân tộc').length);
  });
});

describe('DOIHANG: findings', () => {
  test('an unknown unit is #N/A with a suggestion', () => {
    const given = call(
      'DOIHANG',
      exampleCriteria,
      exampleEntries,
      exampleTargets,
      null,
      'Sở Nội vụ',
      'Ban Dân tôc',
    );
    expect(messageOf(given)).toContain('Ban Dân tộc');
  });

  test('a member without a rank cannot be exchanged: one sentence', () => {
    expect(swaps('Sở Nội vụ', 'Ban Dân tộc', withCells(exampleEntries, [3, 1, '']))).toEqual([
      [expect.stringContaining('Không có ô số liệu đơn lẻ')],
    ]);
  });
});
