import { wordsOfFact } from '../../../src/text/index.ts';
import type { Cell, Cells } from '../../../src/workbook/cells.ts';
import { tableOfArea } from '../../../src/workbook/takeover/office-tables.ts';

function sizeRead(cells: Cells) {
  const sheet = { name: 'Bảng', row: 0, column: 0, cells };
  const snapshot = { sheets: [sheet], tables: [] };
  const table = tableOfArea(snapshot, { sheet: 'Bảng', row: 0, column: 0, rows: 1, columns: 1 });
  return table?.unread ?? null;
}

const wide = (columns: number): Cells => [Array.from({ length: columns }, (): Cell => 'A')];
const long = (rows: number): Cells => Array.from({ length: rows }, (): readonly Cell[] => ['A']);

test('1 000 cột đọc hết; 1 003 cột thì nêu 3 cột chưa đọc', () => {
  expect(sizeRead(wide(1000))).toBeNull();
  expect(sizeRead(wide(1003))).toEqual({ rows: 0, columns: 3 });
});

test('5 000 dòng đọc hết; 5 002 dòng thì nêu 2 dòng chưa đọc; ô trống phía sau không tính', () => {
  expect(sizeRead(long(5000))).toBeNull();
  expect(sizeRead([...long(5000), [''], [null]])).toBeNull();
  expect(sizeRead(long(5002))).toEqual({ rows: 2, columns: 0 });
});

test('câu nêu phần chưa đọc có cả hai số và việc cần làm', () => {
  const read = { rows: 5000, columns: 1000 };
  const unread = { rows: 0, columns: 3 };
  expect(wordsOfFact({ kind: 'beyond-table', read, unread })).toMatchObject({
    problem: 'Vùng đã chọn quá lớn: chỉ đọc 5.000 dòng, 1.000 cột đầu, còn 3 cột có nội dung chưa đọc.',
  });
});
