import * as fc from 'fast-check';
import {
  areaReference,
  cellAddress,
  cellName,
  columnLetters,
  readCellAddress,
} from '../../src/workbook/address.ts';

test('cột 1 là A, 26 là Z, 27 là AA, 16 384 là XFD', () => {
  expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('tên trang luôn trong ngoặc đơn, dấu nháy trong tên viết hai lần', () => {
  expect(cellAddress('Tự chấm', 12, 4)).toBe("'Tự chấm'!D12");
  expect(cellAddress("Khối 'A'", 1, 1)).toBe("'Khối ''A'''!A1");
  expect(areaReference({ sheet: 'Tiêu chí', row: 4, column: 1, rows: 3, columns: 2 })).toBe(
    "'Tiêu chí'!$A$4:$B$6",
  );
});

test('luật: đọc lại đúng địa chỉ đã viết', () => {
  const place = fc.record({
    sheet: fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((name) => name.trim() !== '' && !name.includes('!')),
    row: fc.integer({ min: 1, max: 1_048_576 }),
    column: fc.integer({ min: 1, max: 16_384 }),
  });
  fc.assert(
    fc.property(place, ({ sheet, row, column }) => {
      expect(readCellAddress(cellAddress(sheet, row, column))).toEqual({ sheet, row, column });
      expect(readCellAddress(cellName(row, column))).toEqual({ sheet: null, row, column });
    }),
  );
});

test('XFD1048576 là ô cuối; XFE1 và A1048577 không có', () => {
  expect(readCellAddress('$XFD$1048576')).toEqual({ sheet: null, row: 1_048_576, column: 16_384 });
  expect(readCellAddress('XFE1')).toBeNull();
  expect(readCellAddress('A1048577')).toBeNull();
});
