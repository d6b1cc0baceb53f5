import { entriesByCode, rowsInOrder } from '../../src/scoring/index.ts';
import { haGiangTongHop2021 } from '../../src/rulebooks/index.ts';
import type { Cell, Cells } from '../../src/workbook/cells.ts';
import { readEntries } from '../../src/workbook/entries.ts';
import { rereadEntries } from '../../src/workbook/reread-entries.ts';

const { scheme } = haGiangTongHop2021;
const codes = readCodes();

function readCodes(): readonly string[] {
  const walk = (nodes: typeof scheme.nodes): readonly string[] =>
    nodes.flatMap((node) => (node.kind === 'line' ? [node.code] : walk(node.children)));
  return walk(scheme.nodes);
}

function table(): Cells {
  return [['Mã', 'Sở Nội vụ', 'Sở Tư pháp'], ...codes.map((code, at): readonly Cell[] => [code, at, ''])];
}

/** The table with one cell changed; all other rows are the arrays that they were. */
function withCell(cells: Cells, row: number, column: number, value: Cell): Cells {
  return cells.map((own, at) =>
    at === row ? own.map((cell, place) => (place === column ? value : cell)) : own,
  );
}

/** The whole table read from the start. */
function readAnew(cells: Cells, targets: Cells | null) {
  const reading = readEntries(cells, targets, scheme);
  return { ...reading, entries: rowsInOrder(scheme, reading.entries) };
}

test('one number of a member changed: its line is read again, every other line is the one of before', () => {
  const before = table();
  const first = rereadEntries(before, null, scheme).entries.rows;
  const after = withCell(before, 2, 2, 0.5);
  const second = rereadEntries(after, null, scheme).entries.rows;
  expect(second).toEqual(readAnew(after, null).entries.rows);
  const changed = [...codes.keys()].filter((line) => second[line] !== first[line]);
  expect(changed).toEqual([1]);
});

test.each<[string, number, number, Cell]>([
  ['a word in a cell of a member', 2, 1, 'abc'],
  ['a code', 2, 0, 'x9'],
  ['a member', 0, 1, 'Sở Y tế'],
  ['an error value', 2, 1, { error: '#DIV/0!' }],
])(
  '%s changed: the whole table is read again, with everything that is to be said',
  (_what, row, column, value) => {
    const before = table();
    rereadEntries(before, null, scheme);
    const after = withCell(before, row, column, value);
    expect(rereadEntries(after, null, scheme)).toEqual(readAnew(after, null));
  },
);

test('other targets or another scheme: nothing is kept', () => {
  const cells = table();
  const first = rereadEntries(cells, null, scheme);
  const targets: Cells = [
    ['Mã', 'Chung'],
    [codes[0] ?? '', 100],
  ];
  expect(rereadEntries(cells, targets, scheme)).toEqual(readAnew(cells, targets));
  expect(rereadEntries(cells, null, { ...scheme }).entries.rows[0]).not.toBe(first.entries.rows[0]);
});

test('rows in the order of the scheme and entries by code are the same: there and back again', () => {
  const { entries } = readEntries(table(), null, scheme);
  expect(entriesByCode(scheme, rowsInOrder(scheme, entries))).toEqual(entries);
});
