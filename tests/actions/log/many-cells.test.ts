import { changesBetween } from '../../../src/workbook/log/changes.ts';
import { readPages } from '../../../src/workbook/log/pages.ts';
import { rowsOfBurst } from '../../../src/workbook/log/rows.ts';
import type { Cell } from '../../../src/workbook/cells.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';

const members = Array.from({ length: 95 }, (_none, place) => `Xã ${place + 1}`);

/** Table TuCham of 95 members and 230 criteria, every cell as given. */
function workbook(cell: (row: number, column: number) => Cell): WorkbookSnapshot {
  const header: readonly Cell[] = ['Mã', 'Nội dung', ...members];
  const rows = Array.from({ length: 230 }, (_none, row): Cell[] => [
    `${Math.floor(row / 23) + 1}.${(row % 23) + 1}`,
    `Tiêu chí ${row + 1}`,
    ...members.map((_member, column) => cell(row, column)),
  ]);
  const cells = [header, ...rows];
  const area = { row: 4, column: 1, rows: cells.length, columns: header.length };
  return {
    sheets: [{ name: 'Tự chấm', row: 4, column: 1, cells }],
    tables: [{ name: 'TuCham', sheet: 'Tự chấm', ...area }],
  };
}

test('95 members × 230 criteria pasted at once are one row with their number, their range and the code of the sheet', () => {
  const before = readPages(
    workbook(() => null),
    null,
  );
  const after = readPages(
    workbook((row, column) => (row + column) % 10),
    before,
  );
  const changes = changesBetween(before, after);
  const rows = rowsOfBurst(changes, { time: 't', person: 'Lan', source: 'typed' }, 'MÃ');
  expect(rows).toEqual([
    {
      time: 't',
      person: 'Lan',
      page: 'Tự chấm',
      place: '1.1 … 10.23 (230 dòng)',
      unit: '95 đơn vị',
      before: '0 ô có nội dung, 21850 ô trống',
      after: '21850 ô có nội dung, 0 ô trống',
      how: 'gõ trong ô; gộp 21850 thay đổi',
      code: 'MÃ',
    },
  ]);
});

test('a table whose cells are as before is not read again', () => {
  const before = readPages(
    workbook(() => 1),
    null,
  );
  const after = readPages(
    workbook(() => 1),
    before,
  );
  expect(after.get('TuCham')).toBe(before.get('TuCham'));
});
