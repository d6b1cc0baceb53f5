import { changesNothing, unchangedRows, withEdits } from '../../src/workbook/table-edit.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

const snapshot: WorkbookSnapshot = {
  sheets: [
    {
      name: 'S',
      row: 1,
      column: 1,
      cells: [
        ['title', null, null],
        ['Mã', 'Nội dung', 'beside'],
        ['a', 'A', 1],
        ['b', 'B', 2],
        ['under', null, 3],
      ],
    },
  ],
  tables: [
    { name: 'T', sheet: 'S', row: 2, column: 1, rows: 3, columns: 2 },
    { name: 'Below', sheet: 'S', row: 5, column: 1, rows: 1, columns: 1 },
  ],
};

const rowsAfter = (rows: Parameters<typeof withEdits>[1][number]['rows']) =>
  withEdits(snapshot, [{ table: 'T', rows }]);

test('rows are moved, written, put in and taken out; what stands beside the table stays', () => {
  const after = rowsAfter([
    { from: 1, strong: null, cells: [null, 'mới'] },
    { from: null, strong: null, cells: ['c', ''] },
    { from: 0, strong: null, cells: [] },
  ]);
  expect(after.sheets[0]?.cells).toEqual([
    ['title', null, null],
    ['Mã', 'Nội dung', 'beside'],
    ['b', 'mới', 1],
    ['c', null, 2],
    ['a', 'A', 3],
    ['under', null, null],
  ]);
});

test('a table below moves along with the rows that are put in', () => {
  const after = rowsAfter([...unchangedRows(2), { from: null, strong: null, cells: [] }]);
  expect(after.tables.map(({ row, rows }) => [row, rows])).toEqual([
    [2, 4],
    [6, 1],
  ]);
});

test('a table that is not there changes nothing', () => {
  expect(withEdits(snapshot, [{ table: 'U', rows: [] }])).toEqual(snapshot);
});

test('an edit that leaves every row where and as it is changes nothing; one cell is a change', () => {
  const rows = unchangedRows(2);
  expect(changesNothing({ table: 'T', rows }, 2)).toBe(true);
  expect(
    changesNothing({ table: 'T', rows: [{ from: 0, strong: null, cells: ['x'] }, ...rows.slice(1)] }, 2),
  ).toBe(false);
  expect(changesNothing({ table: 'T', rows: rows.slice(1) }, 2)).toBe(false);
});
