import fc from 'fast-check';
import {
  columnName,
  readAddress,
  sheetColumns,
  sheetRows,
  showAbsolute,
  showAddress,
} from '../../../preview/host/model/address.ts';
import { shifted } from '../../../preview/host/model/area.ts';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('A1 addresses', () => {
  test.each([
    ['A1', area(0, 0)],
    ['$B$2:C3', area(1, 1, 2, 2)],
    ['C3:B2', area(1, 1, 2, 2)],
    ['XFD1048576', area(sheetRows - 1, sheetColumns - 1)],
    ['B:D', area(0, 1, sheetRows, 3)],
    ['$1:$4', area(0, 0, 4, sheetColumns)],
  ])('%s is read', (text, expected) => {
    expect(readAddress(text)).toEqual({ sheet: null, area: expected });
  });

  test.each(['XFE1', 'A1048577', 'A0', 'TuCham', 'A1,B2', '', 'A1:'])('"%s" is no address', (text) => {
    expect(readAddress(text)).toBeNull();
  });

  test.each([
    ["'Tự chấm'!A1", 'Tự chấm'],
    ["'Khối ''thi đua'''!A1", "Khối 'thi đua'"],
    ['=Sheet1!$A$1', 'Sheet1'],
  ])('%s names its sheet', (text, sheet) => {
    expect(readAddress(text)).toEqual({ sheet, area: area(0, 0) });
  });

  test('a name that looks like a cell, has a space or an apostrophe is quoted', () => {
    expect(['Khối', 'B2', 'Tự chấm', "a'b"].map((name) => showAddress(name, area(0, 0)))).toEqual([
      'Khối!A1',
      "'B2'!A1",
      "'Tự chấm'!A1",
      "'a''b'!A1",
    ]);
  });

  test('column names carry over after Z and ZZ', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  test('what is shown is read back, whatever the sheet is called', () => {
    const position = fc.record({
      row: fc.integer({ min: 0, max: 5000 }),
      column: fc.integer({ min: 0, max: 5000 }),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 500 }),
    });
    const name = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((text) => !/[\\/?*[\]:]/.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(name, position, (sheet, place) => {
        expect(readAddress(showAddress(sheet, place))).toEqual({ sheet, area: place });
        expect(readAddress(showAbsolute(sheet, place))).toEqual({ sheet, area: place });
      }),
    );
  });
});

describe('areas when rows are put in or taken out', () => {
  const block = area(3, 0, 3, 2);

  test.each([
    ['put in above', 0, 2, area(5, 0, 3, 2)],
    ['put in at its first row', 3, 1, area(4, 0, 3, 2)],
    ['put in inside', 4, 1, area(3, 0, 4, 2)],
    ['put in right under', 6, 1, block],
    ['taken out above', 0, -2, area(1, 0, 3, 2)],
    ['taken out across its top', 2, -2, area(2, 0, 2, 2)],
    ['taken out across its bottom', 5, -2, area(3, 0, 2, 2)],
    ['taken out right under', 6, -2, block],
    ['taken out with all of it', 2, -9, null],
  ])('rows %s', (_, position, count, expected) => {
    expect(shifted(block, { axis: 'rows', position, count })).toEqual(expected);
  });

  test('columns do not move rows', () => {
    expect(shifted(block, { axis: 'columns', position: 0, count: 1 })).toEqual(area(3, 1, 3, 2));
  });
});
