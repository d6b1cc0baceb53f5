import { carryOutBloc } from '../../../src/actions/bloc/carry-out-bloc.ts';
import { calendarGroups } from '../../../src/actions/bloc/calendar-groups.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { dayFromDate, showDate } from '../../../src/text/index.ts';
import type { BlocYear, DeadlineRow } from '../../../src/workbook/year/read-year.ts';
import { readYear } from '../../../src/workbook/year/read-year.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook } from '../start.ts';

async function yearIn(door: WorkbookDoor): Promise<BlocYear> {
  const year = readYear((await readTheBloc(door)).snapshot);
  if (year === null) throw new Error('no year');
  return year;
}

async function startWithPlan() {
  const { door, office } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  return { door, office };
}

async function startEmpty() {
  const { door, office } = startWorkbook();
  valueOf(
    await setUpBloc(door, { kind: 'empty', bloc: { name: 'Khối A', year: 2026, members: ['Sở A', 'Sở B'] } }),
  );
  return { door, office };
}

const orderFor = ({ title, day, note }: DeadlineRow, inclusive: boolean) =>
  ({ kind: 'readDeadline', title, day: day ?? 0, note, inclusive }) as const;

test('the leader counts 05/12/2021 in: the cell says so, the note says who, the last day is 05/12/2021', async () => {
  const { door, office } = await startWithPlan();
  const [, final] = (await yearIn(door)).deadlines;
  if (final === undefined) throw new Error('no deadline');
  expect(valueOf(await carryOutBloc(door, orderFor(final, true)))).toBe(
    'Đã ghi lựa chọn của Trưởng khối cho “Báo cáo tổng kết và tự chấm điểm gửi Trưởng khối”: hạn cuối cùng là hết ngày 05/12/2021.',
  );
  expect(office.memory.value('Lịch và hạn', 5, 3)).toBe('đến hết ngày');
  const [, included] = (await yearIn(door)).deadlines;
  expect(included?.note).toBe(`${final.note}; Trưởng khối chọn tính cả ngày 05/12/2021`);
  if (included === undefined) throw new Error('no deadline');
  valueOf(await carryOutBloc(door, orderFor(included, false)));
  const [, excluded] = (await yearIn(door)).deadlines;
  expect(excluded?.note).toBe(`${final.note}; Trưởng khối chọn không tính ngày 05/12/2021`);
  expect(excluded?.lastDay).toBe(dayFromDate(2021, 12, 4));
});

test('the last valid day stands in the sheet as an ordinary formula of its own row', async () => {
  const { office } = await startWithPlan();
  const formula = await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Lịch và hạn').getRange('E6').load('formulas');
    await context.sync();
    return String(cell.formulas[0]?.[0]);
  });
  expect(formula).toContain('"hạn cuối cùng là hết ngày "');
  expect(formula).toContain('DAY((C6-IF(LEFT(D6,4)="trướ",1,0)))');
});

test('a blank bloc gets the four usual sheets; a second time there is nothing to make', async () => {
  const { door } = await startEmpty();
  const before = (await readTheBloc(door)).snapshot;
  expect(readYear(before)).toBeNull();
  expect(valueOf(await carryOutBloc(door, { kind: 'setUpYear', plan: null }))).toBe(
    'Đã tạo 4 trang: “Lịch và hạn”, “Lịch việc”, “Phong trào, nơi nhận”, “Phân công”.',
  );
  const year = await yearIn(door);
  expect(year).toMatchObject({ deadlines: [], periods: [], calendar: [], movements: [], duties: [] });
});

test('a sheet of the office’s own with such a name stays as it is, the others are made', async () => {
  const { door, office } = await startEmpty();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.add('Phân công').getRange('A1').values = [['của cơ quan']];
    await context.sync();
  });
  const made = await carryOutBloc(door, { kind: 'setUpYear', plan });
  expect(valueOf(made)).toBe(
    'Đã tạo 4 trang: “Lịch và hạn”, “Lịch việc”, “Phong trào, nơi nhận”, “Nội dung kế hoạch”.',
  );
  expect(office.memory.value('Phân công', 0, 0)).toBe('của cơ quan');
});

test('a deadline typed in the pane is a row with a real date and its last valid day', async () => {
  const { door, office } = await startEmpty();
  valueOf(await carryOutBloc(door, { kind: 'setUpYear', plan: null }));
  const deadline = {
    kind: 'Đăng ký',
    title: 'Đăng ký thi đua',
    day: dayFromDate(2026, 3, 1),
    inclusive: false,
    whom: '',
  };
  expect(valueOf(await carryOutBloc(door, { kind: 'addDeadline', deadline }))).toBe(
    'Đã thêm “Đăng ký thi đua”: hạn cuối cùng là hết ngày 28/02/2026.',
  );
  expect(office.memory.value('Lịch và hạn', 4, 2)).toBe(dayFromDate(2026, 3, 1));
  const [read] = (await yearIn(door)).deadlines;
  expect(read).toMatchObject({
    title: 'Đăng ký thi đua',
    inclusive: false,
    lastDay: dayFromDate(2026, 2, 28),
  });
});

test('two waves and four quarters of a year join without a gap; a second time none is written twice', async () => {
  const { door } = await startEmpty();
  valueOf(await carryOutBloc(door, { kind: 'setUpYear', plan: null }));
  valueOf(await carryOutBloc(door, { kind: 'usualPeriods', year: 2026 }));
  valueOf(await carryOutBloc(door, { kind: 'usualPeriods', year: 2026 }));
  const { periods } = await yearIn(door);
  expect(periods.map(({ title, from, to }) => [title, showDate(from ?? 1), showDate(to ?? 1)])).toEqual([
    ['Đợt 1', '01/01/2026', '30/06/2026'],
    ['Đợt 2', '01/07/2026', '31/12/2026'],
    ['Quý I', '01/01/2026', '31/03/2026'],
    ['Quý II', '01/04/2026', '30/06/2026'],
    ['Quý III', '01/07/2026', '30/09/2026'],
    ['Quý IV', '01/10/2026', '31/12/2026'],
  ]);
});

test('the calendar goes by quarter and day: 30/4 before 1/5 before 7/5; the election has no day', async () => {
  const { door } = await startWithPlan();
  const groups = calendarGroups((await yearIn(door)).calendar, 2021);
  expect(groups.map(({ title }) => title)).toEqual([
    'Quý I',
    'Quý II',
    'Quý III',
    'Quý IV',
    'Chưa định ngày',
  ]);
  expect(groups[1]?.rows.slice(0, 3).map(({ title }) => title)).toEqual([
    'Giải phóng miền Nam, thống nhất đất nước',
    'Quốc tế lao động',
    'Chiến thắng Điện Biên Phủ (67 năm)',
  ]);
  expect(groups.at(-1)?.rows).toHaveLength(1);
});
