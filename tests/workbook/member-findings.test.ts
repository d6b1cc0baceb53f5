import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { dayFromDate, messageOf } from '../../src/text/index.ts';
import type { Cell } from '../../src/workbook/cells.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { snapshotOf, withCell } from './snapshot-of.ts';

const workbook = snapshotOf(layoutSheets(contentOfPlan(plan)));
const third = plan.members[2]?.name ?? '';
const [role, left] = [5, 6];

/** The findings of table ThanhVien when the third member's row, 'Khối'!D7:F7, holds something else. */
function findingsWith(...changes: readonly (readonly [string, number, number, Cell])[]) {
  const changed = changes.reduce(
    (one, [sheet, row, column, cell]) => withCell(one, sheet, row, column, cell),
    workbook,
  );
  const bloc = openBloc(changed);
  if (bloc === null) throw new Error('no bloc');
  return bloc.findings.filter(({ finding }) => finding.where.table === 'members');
}

const codes = (found: ReturnType<typeof findingsWith>) => found.map(({ finding }) => finding.code);
const leftOn = (day: Cell) => ['Khối', 7, left, day] as const;
const unranked = [
  ['Khống chế', 5, 1, third],
  ['Khống chế', 5, 2, 'Không xếp loại'],
  ['Khống chế', 5, 3, 'Rời khối từ ngày 01/07/2021'],
] as const;

test('the members of the plan have no fault', () => {
  expect(findingsWith()).toEqual([]);
});

test('a day on which a member left, without a row in Khống chế: it is still ranked, which is an error at its cell', () => {
  const found = findingsWith(leftOn('01/07/2021'));
  expect(found).toMatchObject([
    {
      finding: { code: 'left-still-ranked', severity: 'error', where: { member: third } },
      address: "'Khối'!F7",
    },
  ]);
  expect(found.map(({ finding }) => messageOf(finding))).toEqual([
    expect.stringContaining('rời khối từ ngày 01/07/2021 nhưng vẫn đang được xếp hạng'),
  ]);
  expect(findingsWith(leftOn(dayFromDate(2021, 7, 1)), ...unranked)).toEqual([]);
});

test('31/02/2021 is no day on which a member left; 28/02/2021 is', () => {
  expect(findingsWith(leftOn('31/02/2021'))).toMatchObject([
    { finding: { code: 'not-a-date', text: '31/02/2021' }, address: "'Khối'!F7" },
  ]);
  expect(findingsWith(leftOn('28/02/2021'), ...unranked)).toEqual([]);
});

test('31/12/2021 is a day of the year 2021, 01/01/2022 is asked about', () => {
  expect(findingsWith(leftOn('31/12/2021'), ...unranked)).toEqual([]);
  expect(findingsWith(leftOn('01/01/2022'), ...unranked)).toMatchObject([
    { finding: { code: 'left-outside-year', severity: 'question', year: 2021 }, address: "'Khối'!F7" },
  ]);
});

test('two leaders are an error at the second one, one is none; two deputies too', () => {
  expect(findingsWith(['Khối', 7, role, 'Trưởng khối'])).toMatchObject([
    {
      finding: { code: 'second-role', severity: 'error', text: 'Trưởng khối', first: 'Văn phòng UBND tỉnh' },
      address: "'Khối'!E7",
    },
  ]);
  expect(
    codes(findingsWith(['Khối', 7, role, 'Phó Trưởng khối'], ['Khối', 8, role, 'Phó Trưởng khối'])),
  ).toEqual(expect.arrayContaining(['second-role']));
});

test('a role that is none is taken for a member and said; a blank one is a member', () => {
  expect(findingsWith(['Khối', 7, role, 'Trưởng ban'])).toMatchObject([
    { finding: { code: 'unknown-role', severity: 'warning', text: 'Trưởng ban' }, address: "'Khối'!E7" },
  ]);
  expect(findingsWith(['Khối', 7, role, ''])).toEqual([]);
});
