import * as fc from 'fast-check';
import { awardPacks } from '../../src/rulebooks/awards/index.ts';
import { dayFromDate, historyHeaders } from '../../src/text/index.ts';
import { readDossiers } from '../../src/workbook/award-dossiers.ts';
import { readHistory } from '../../src/workbook/award-history.ts';
import { readAwardRules } from '../../src/workbook/award-rules.ts';
import { awardSheet } from '../../src/workbook/award-sheets.ts';
import { awardTableKeys, locateAwardTables } from '../../src/workbook/award-tables.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { planRows } from '../../src/workbook/table-rows.ts';
import { snapshotOf } from './snapshot-of.ts';

const members = ['Sở Nội vụ', 'Ban Dân tộc'];

function dayOn(date: number, month: number, year: number): number {
  return dayFromDate(year, month, date);
}

describe('the tables of the review', () => {
  test.each(awardPacks.map((pack) => [pack.id, pack] as const))(
    'law: the rules of %s, written as a sheet, are read back the same with the day of the dossier',
    (_id, pack) => {
      fc.assert(
        fc.property(fc.integer({ min: 61, max: 80_000 }), (day) => {
          const content = { rules: pack.rules, reviewDay: day, members, dossier: pack.dossier };
          const tables = locateAwardTables(snapshotOf([awardSheet('rules', content)]));
          const read = readAwardRules(tables.rules?.cells ?? []);
          expect(read.findings).toEqual([]);
          expect(read.rules).toEqual(pack.rules);
          expect(read.reviewDay).toBe(day);
        }),
        { numRuns: 5 },
      );
    },
  );

  test('all six are found by the names of their Excel Tables, also when the sheets are renamed', () => {
    const pack = awardPacks[0];
    const content = { rules: pack?.rules ?? [], reviewDay: null, members, dossier: null };
    const renamed = awardTableKeys.map((key) => ({ ...awardSheet(key, content), name: `Trang ${key}` }));
    expect(Object.values(locateAwardTables(snapshotOf(renamed))).includes(null)).toBe(false);
  });
});

describe('the history of awards', () => {
  const read = (...rows: Cells) => readHistory([historyHeaders.names, ...rows], [], members).history;

  test('a row is an award held, “Không” a year in which nothing was held, no row a year of which nothing is known', () => {
    expect(read(['so noi vu', 2023, 'Bằng khen', ''], ['Sở Nội vụ', '2024', 'Không', ''])).toEqual({
      awards: [{ subject: 'so noi vu', award: 'Bằng khen', year: 2023 }],
      covered: [{ subject: 'Sở Nội vụ', award: null, fromYear: 2024, toYear: 2024 }],
    });
  });

  test('a year that is none is a finding and no award', () => {
    const { history, findings } = readHistory(
      [historyHeaders.names, ['Sở Nội vụ', 'năm ngoái', 'Bằng khen', '']],
      [],
      members,
    );
    expect(history.awards).toEqual([]);
    expect(findings).toMatchObject([{ code: 'unreadable-award-cell', where: { row: 2, column: 2 } }]);
  });
});

describe('dossiers', () => {
  const header = ['Tập thể, cá nhân', 'Hình thức', 'Thành phần', 'Mẫu số', 'Hạn nhận', 'Ngày nhận'];
  const line = (deadline: string | number, received: number) =>
    readDossiers(
      [header, ['Sở Nội vụ', null, 'Tờ trình', null, deadline, received]],
      [],
      members,
      dayOn(1, 12, 2024),
    ).lines[0]?.state;

  test.each([
    ['trước ngày 29/11/2024', 28, 'inTime', 0],
    ['trước ngày 29/11/2024', 29, 'late', 1],
    ['chậm nhất 29/11/2024', 29, 'inTime', 0],
    ['chậm nhất 29/11/2024', 30, 'late', 1],
  ])('“%s”, received on %i/11/2024: %s by %i days', (deadline, date, state, days) => {
    expect(line(deadline, dayOn(date, 11, 2024))).toMatchObject({ state, daysLate: days });
  });

  test('a date alone is the last valid day', () => {
    const day = dayOn(29, 11, 2024);
    expect(line(day, day)).toMatchObject({ state: 'inTime' });
    expect(line(day, day + 1)).toMatchObject({ state: 'late', daysLate: 1 });
  });

  test('a deadline that cannot be read is a finding', () => {
    const read = readDossiers(
      [header, ['Sở Nội vụ', null, 'Tờ trình', null, 'sớm', null]],
      [],
      members,
      null,
    );
    expect(read.findings).toMatchObject([{ code: 'not-a-date', where: { row: 2, column: 5 } }]);
  });
});

describe('rows of a table', () => {
  const table = (rows: Cells) => {
    const cells: Cells = [historyHeaders.names, ...rows];
    return { area: { sheet: 'Lịch sử', row: 4, column: 2, rows: cells.length, columns: 4 }, cells };
  };
  const wish = (subject: string) => ({
    isThis: (text: (key: 'subject') => string) => text('subject') === subject,
    values: new Map([['subject', subject]] as const),
  });
  const plan = (rows: Cells, ...subjects: readonly string[]) =>
    planRows(table(rows), 'LichSu', historyHeaders, subjects.map(wish))?.map(({ row, grows }) => [
      row,
      grows,
    ]);

  test('the row that is meant comes first, then the first blank one, then one below the table', () => {
    const blank = [null, '', ' ', null];
    expect(plan([['a', 1, 'x', null], blank], 'a')).toEqual([[5, null]]);
    expect(plan([['a', 1, 'x', null], blank], 'b', 'c', 'd')).toEqual([
      [6, null],
      [7, 'LichSu'],
      [8, 'LichSu'],
    ]);
  });

  test('a table without the column that is to be written is not written at all', () => {
    const cells: Cells = [['Năm'], [2024]];
    const area = { sheet: 'Lịch sử', row: 1, column: 1, rows: 2, columns: 1 };
    expect(planRows({ area, cells }, 'LichSu', historyHeaders, [wish('a')])).toBeNull();
  });
});
