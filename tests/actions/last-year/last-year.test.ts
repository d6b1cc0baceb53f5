import { carryOutBloc } from '../../../src/actions/bloc/carry-out-bloc.ts';
import { lastYearOf } from '../../../src/actions/last-year/last-year.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { dayFromDate, showDate } from '../../../src/text/index.ts';
import { everyNode } from '../../../src/workbook/code-index.ts';
import { shiftDay } from '../../../src/workbook/shift-year.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { readYear } from '../../../src/workbook/year/read-year.ts';
import { yearDoubts } from '../../../src/workbook/year/year-doubts.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook, typeEntry } from '../start.ts';

/** A workbook of 2021 with points, a target, a disqualification and one member that left. */
async function workbookOf2021(): Promise<WorkbookSnapshot> {
  const { door, office } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  typeEntry(office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 9.5);
  typeEntry(office, 'Chỉ tiêu', 'I.2', 'Sở Nội vụ', 80);
  valueOf(
    await carryOutBloc(door, {
      kind: 'leave',
      member: 'Cục Thống kê',
      day: dayFromDate(2021, 7, 1),
      basis: '',
    }),
  );
  return (await readTheBloc(door)).snapshot;
}

async function newYear(snapshot: WorkbookSnapshot, year: number) {
  const { door } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'lastYear', snapshot, year }));
  const reading = await readTheBloc(door);
  const own = readYear(reading.snapshot);
  if (own === null) throw new Error('no year');
  return { ...reading, year: own };
}

test('what will be taken is counted before anything is made', async () => {
  const found = valueOf(lastYearOf(await workbookOf2021()));
  expect(found).toMatchObject({
    name: plan.blocName,
    year: 2021,
    members: plan.members.map(({ name }) => name).slice(0, 5),
    left: ['Cục Thống kê'],
    deadlines: 2 + 2 + 15,
    movements: 4,
    receivers: 3,
    duties: 9,
    faults: 0,
  });
  expect(found.stages).toEqual(['self', 'agreed']);
});

test('criteria, rules, roles and bases go on; points, targets, disqualifications, theme and who left do not', async () => {
  const { bloc } = await newYear(await workbookOf2021(), 2022);
  expect(bloc.facts).toMatchObject({
    year: '2022',
    theme: null,
    bases: plan.legalBasis,
    leader: 'Văn phòng UBND tỉnh',
  });
  expect(bloc.members.map(({ name, role }) => ({ name, role }))).toEqual(plan.members.slice(0, 5));
  expect(everyNode(bloc.scheme).map(({ code }) => code)).toEqual(
    everyNode(plan.scheme).map(({ code }) => code),
  );
  expect(bloc.scheme.regulation).toEqual(plan.scheme.regulation);
  expect(bloc.disqualifications).toEqual([]);
  const given = [...bloc.final.lines.values()].flatMap(({ values, targets }) => [
    ...values,
    ...(targets ?? []),
  ]);
  expect(given.filter((value) => value !== null)).toEqual([]);
});

test('every day moves by a year and is marked: 05/12/2021 becomes 05/12/2022, each a question at its cell', async () => {
  const { year, bloc } = await newYear(await workbookOf2021(), 2022);
  expect(year.deadlines.map(({ day, note }) => [showDate(day ?? 1), note])).toEqual([
    ['20/06/2021', 'Cần kiểm tra: chuyển từ 20/06/2020'],
    ['05/12/2022', 'Cần kiểm tra: chuyển từ 05/12/2021'],
  ]);
  expect(year.periods.map(({ from, to }) => [showDate(from ?? 1), showDate(to ?? 1)])).toEqual([
    ['01/01/2022', '30/06/2022'],
    ['01/07/2022', '31/12/2022'],
  ]);
  const kinds = yearDoubts(year, bloc).map(({ kind }) => kind);
  // 18 dated rows: 2 deadlines, 2 waves, 14 of 15 in the calendar; 20/06/2021 is also outside 2022.
  expect(kinds.filter((kind) => kind === 'toCheck')).toHaveLength(18);
  expect(kinds.filter((kind) => kind === 'outside')).toHaveLength(1);
});

test('the deadline of criterion IV.3 moves too and says so in its column Hạn nộp', async () => {
  const { bloc } = await newYear(await workbookOf2021(), 2022);
  const line = everyNode(bloc.scheme).find(({ code }) => code === 'IV.3');
  expect(line).toMatchObject({
    deadline: 'Cần kiểm tra: chuyển từ 05/12/2021',
    rule: { kind: 'late', deadline: { day: dayFromDate(2022, 12, 5), inclusive: false } },
  });
});

test('29/02/2024 becomes 28/02/2025, and 29/02/2028 four years later', () => {
  const leap = dayFromDate(2024, 2, 29);
  expect(showDate(shiftDay(leap, 1))).toBe('28/02/2025');
  expect(showDate(shiftDay(leap, 4))).toBe('29/02/2028');
  expect(showDate(shiftDay(dayFromDate(2023, 2, 28), 1))).toBe('28/02/2024');
});

test('a workbook without a bloc is told so', () => {
  const sheets = [{ name: 'Sheet1', row: 1, column: 1, cells: [['Xin chào']] }];
  expect(lastYearOf({ sheets, tables: [] })).toEqual({ ok: false, failure: { kind: 'noBlocInFile' } });
});
