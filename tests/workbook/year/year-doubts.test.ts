import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { dayFromDate } from '../../../src/text/index.ts';
import type { Cell } from '../../../src/workbook/cells.ts';
import { contentOfPlan, layoutSheets } from '../../../src/workbook/layout.ts';
import { openBloc } from '../../../src/workbook/open-bloc.ts';
import { readYear } from '../../../src/workbook/year/read-year.ts';
import { yearDoubts } from '../../../src/workbook/year/year-doubts.ts';
import { yearOfPlan } from '../../../src/workbook/year/year-of-plan.ts';
import { yearSheets } from '../../../src/workbook/year/year-sheets.ts';
import { snapshotOf, withCell } from '../snapshot-of.ts';

const workbook = snapshotOf([...layoutSheets(contentOfPlan(plan)), ...yearSheets(yearOfPlan(plan))]);
const dates = 'Lịch và hạn';

/** The doubts when cells of a sheet hold something else; row and column count from 1. */
function doubtsWith(...changes: readonly (readonly [string, number, number, Cell])[]) {
  const changed = changes.reduce(
    (one, [sheet, row, column, cell]) => withCell(one, sheet, row, column, cell),
    workbook,
  );
  const [year, bloc] = [readYear(changed), openBloc(changed)];
  if (year === null || bloc === null) throw new Error('no bloc');
  return yearDoubts(year, bloc);
}

/** The first deadline made right, so that only what a test changes is doubtful. */
const june2021 = [dates, 5, 3, dayFromDate(2021, 6, 20)] as const;

test('31/12/2021 is inside the year 2021, 01/01/2022 is not', () => {
  expect(doubtsWith([dates, 5, 3, dayFromDate(2021, 12, 31)])).toEqual([]);
  expect(doubtsWith([dates, 5, 3, dayFromDate(2022, 1, 1)])).toMatchObject([{ kind: 'outside' }]);
});

test('01/01/2021 is inside, 31/12/2020 is not', () => {
  expect(doubtsWith([dates, 5, 3, dayFromDate(2021, 1, 1)])).toEqual([]);
  expect(doubtsWith([dates, 5, 3, dayFromDate(2020, 12, 31)])).toMatchObject([{ kind: 'outside' }]);
});

test('a wave that begins earlier takes its days in: from 01/06/2020 on, 20/06/2020 is inside', () => {
  expect(doubtsWith([dates, 5, 11, dayFromDate(2020, 6, 1)])).toEqual([]);
});

test('“Đã kiểm tra” in the note ends the question; “Cần kiểm tra” asks until it is gone', () => {
  expect(doubtsWith([dates, 5, 8, 'Đã kiểm tra với Trưởng khối'])).toEqual([]);
  expect(doubtsWith(june2021, [dates, 5, 8, 'Cần kiểm tra: chuyển từ 20/06/2020'])).toMatchObject([
    { kind: 'toCheck', address: "'Lịch và hạn'!C5" },
  ]);
});

test('a day typed as text is read; 31/02/2021 is no day', () => {
  expect(doubtsWith([dates, 5, 3, '20/6/2021'])).toEqual([]);
  expect(doubtsWith([dates, 5, 3, '31/02/2021'])).toMatchObject([
    { kind: 'notADay', text: '31/02/2021', severity: 'error' },
  ]);
});

test('a deadline that does not say whether its day counts, or says it in unknown words, is doubtful', () => {
  expect(doubtsWith(june2021, [dates, 5, 4, null])).toMatchObject([{ kind: 'noWording', text: '' }]);
  expect(doubtsWith(june2021, [dates, 5, 4, 'khoảng'])).toMatchObject([
    { kind: 'noWording', text: 'khoảng' },
  ]);
  for (const word of ['Chậm nhất', 'đến hết', 'TRƯỚC', 'muộn nhất']) {
    expect(doubtsWith(june2021, [dates, 5, 4, word])).toEqual([]);
  }
});

test('criterion IV.3 counts lateness of 05/12/2021 by “trước ngày”: a deadline until the end of that day differs', () => {
  const doubts = doubtsWith(june2021, [dates, 6, 4, 'đến hết ngày']);
  expect(doubts).toMatchObject([{ kind: 'criterionDiffers', code: 'IV.3', inclusive: false }]);
  expect(doubts[0]?.address).toMatch(/^'Tiêu chí'!A\d+$/);
});

test('a wave that ends before it begins is an error', () => {
  expect(doubtsWith(june2021, [dates, 5, 12, dayFromDate(2020, 12, 31)])).toMatchObject([
    { kind: 'outside' },
    { kind: 'reversed', address: "'Lịch và hạn'!L5" },
  ]);
});
