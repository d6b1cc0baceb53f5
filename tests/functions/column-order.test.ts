import * as fc from 'fast-check';
import type { Cells } from '../../src/workbook/cells.ts';
import { goldenFolders, readGoldenCase } from '../scoring/golden-case.ts';
import { rowsOf } from './call.ts';

function inOrder(table: Cells, order: readonly number[]): Cells {
  return table.map((row) => order.map((column) => row[column] ?? null));
}

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_none, place) => place);
}

/** Any order of the columns from `first` on; those before it stay. */
function ordersOf(table: Cells, first: number): fc.Arbitrary<readonly number[]> {
  const all = places(Math.max(...table.map((row) => row.length)));
  const moving = all.slice(first);
  return fc
    .shuffledSubarray([...moving], { minLength: moving.length })
    .map((shuffled) => [...all.slice(0, first), ...shuffled]);
}

/** All but the 95 communes, which take long, and the table whose repeated codes are refused. */
const folders = goldenFolders().filter((folder) => !/^c-|as-published$/.test(folder));

describe('law: the order of columns changes no point, rank or class of a member', () => {
  test.each(folders)('%s', (folder) => {
    const { criteria, entries, targets, regulation, disqualifications } = readGoldenCase(folder);
    const score = (criteriaTable: Cells, entryTable: Cells) =>
      rowsOf('TONGHOP', criteriaTable, entryTable, targets, regulation, disqualifications, false);
    // The note is left out: it names columns, and equals in the order in which they stand.
    const plain = (rows: ReturnType<typeof score>) =>
      new Map(rows.map(([member, ...cells]) => [member, cells.slice(0, 7)]));
    const expected = plain(score(criteria, entries));
    fc.assert(
      fc.property(ordersOf(criteria, 0), ordersOf(entries, 1), (criteriaOrder, entryOrder) => {
        expect(plain(score(inOrder(criteria, criteriaOrder), inOrder(entries, entryOrder)))).toEqual(
          expected,
        );
      }),
      { numRuns: 25 },
    );
  });
});
