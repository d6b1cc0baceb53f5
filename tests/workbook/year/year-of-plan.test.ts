import {
  bacGiang2020,
  bacKan2024,
  haGiangTongHop2021,
  plans,
  type Plan,
} from '../../../src/rulebooks/index.ts';
import { openBloc, type OpenBloc } from '../../../src/workbook/open-bloc.ts';
import { contentOfPlan, layoutSheets } from '../../../src/workbook/layout.ts';
import { readYear, type BlocYear } from '../../../src/workbook/year/read-year.ts';
import { yearDoubts } from '../../../src/workbook/year/year-doubts.ts';
import { yearOfPlan } from '../../../src/workbook/year/year-of-plan.ts';
import { yearSheets } from '../../../src/workbook/year/year-sheets.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { showDate } from '../../../src/text/index.ts';
import { snapshotOf } from '../snapshot-of.ts';

function workbookOf(plan: Plan): { snapshot: WorkbookSnapshot; year: BlocYear; bloc: OpenBloc } {
  const snapshot = snapshotOf([...layoutSheets(contentOfPlan(plan)), ...yearSheets(yearOfPlan(plan))]);
  const [year, bloc] = [readYear(snapshot), openBloc(snapshot)];
  if (year === null || bloc === null) throw new Error('no bloc');
  return { snapshot, year, bloc };
}

const lastDays = (plan: Plan) =>
  workbookOf(plan).year.deadlines.map(({ lastDay }) => (lastDay === null ? null : showDate(lastDay)));

describe.each(plans.map((plan) => [plan.id, plan] as const))('the year of %s on its sheets', (_id, plan) => {
  const { year } = workbookOf(plan);

  it('has every wave with both days, every deadline with its last valid day', () => {
    expect(year.periods.map(({ from, to }) => [from, to])).toEqual(
      plan.periods.map(({ from, to }) => [from, to]),
    );
    expect(year.deadlines.map(({ day, inclusive }) => [day, inclusive])).toEqual(
      plan.deadlines.map(({ day, inclusive }) => [day, inclusive]),
    );
  });

  it('has every event, commemoration, movement, receiver and duty', () => {
    expect(year.calendar).toHaveLength(plan.events.length + plan.commemorations.length);
    expect(year.movements.map((row) => row.text('title'))).toEqual(plan.movements.map(({ name }) => name));
    expect(year.receivers).toEqual(plan.receivers.map(({ name, forReport }) => ({ title: name, forReport })));
    expect(year.duties.map((row) => row.text('body'))).toEqual(plan.duties.map(({ body }) => body));
  });

  it('has what else the plan says, its document and every caution', () => {
    const groups = year.contents.map((row) => row.text('group'));
    expect(groups.filter((group) => group === 'Lưu ý')).toHaveLength(plan.cautions.length);
    expect(groups.filter((group) => group === 'Đối tượng')).toHaveLength(plan.subjects.length);
    expect(groups.filter((group) => group === 'Đăng ký thi đua')).toHaveLength(plan.registrations.length);
    expect(groups.filter((group) => group === 'Hình thức hoạt động')).toHaveLength(plan.activities.length);
    expect(groups.filter((group) => group === 'Mức phải đạt')).toHaveLength(plan.thresholds.length);
    expect(groups.filter((group) => group === 'Thống kê cần có')).toHaveLength(plan.statistics.length);
    expect(groups.filter((group) => group === 'Nguyên tắc')).toHaveLength(plan.principles.length);
    expect(groups.filter((group) => group === 'Văn bản')).toHaveLength(1);
  });

  it('says for each of these rows in which document and at which clause it was read', () => {
    const rows = [year.movements, year.duties, year.contents, year.congress].flat();
    expect(rows.map((row) => row.text('basis')).filter((basis) => !basis.includes(', '))).toEqual([]);
  });
});

test('Hà Giang: trước ngày 05/12/2021 ends on 04/12/2021; trước ngày 20/6/2020 on 19/06/2020, as the plan has it', () => {
  expect(lastDays(haGiangTongHop2021)).toEqual(['19/06/2020', '04/12/2021']);
});

test('Bắc Giang: quarters end on their last day, the two pilots one day before', () => {
  expect(lastDays(bacGiang2020)).toEqual([
    '31/03/2020',
    '30/06/2020',
    '30/09/2020',
    '29/04/2020',
    '18/05/2020',
  ]);
});

test('20/6/2020 in a plan of 2021 is a question at its cell, and the only one of the six plans', () => {
  const found = plans.flatMap((plan) => {
    const { year, bloc } = workbookOf(plan);
    return yearDoubts(year, bloc).map((doubt) => [plan.id, doubt.kind, doubt.severity, doubt.address]);
  });
  expect(found).toEqual([['ha-giang-tong-hop-2021', 'outside', 'question', "'Lịch và hạn'!C5"]]);
});

test('the trap stands in the note of its row, in the words of the plan', () => {
  const [halfYear] = workbookOf(haGiangTongHop2021).year.deadlines;
  expect(halfYear?.note).toContain('trước ngày 20/6/2020');
});

test('Bắc Kạn: a movement with a time of its own has its years, 2019–2025 and 2023–2030', () => {
  const years = workbookOf(bacKan2024).year.movements.map((row) => [row.text('from'), row.text('to')]);
  expect(years.filter(([from]) => from !== '')).toEqual([
    ['2019', '2025'],
    ['2023', '2030'],
  ]);
});

test('Bắc Giang: levels, names, forms, 300 delegates, 70/30, durations and a programme of eight items', () => {
  const { year } = workbookOf(bacGiang2020);
  const of = (group: string) => year.congress.filter((row) => row.text('group') === group);
  expect(of('Cấp tổ chức').map((row) => row.text('level'))).toEqual([
    'Cấp cơ sở',
    'Cấp trên cơ sở',
    'Cấp tỉnh',
  ]);
  expect(of('Tên gọi')).toHaveLength(4);
  expect(of('Hình thức').map((row) => row.text('value'))).toEqual([
    'dưới 200 cán bộ, công chức, viên chức và người lao động',
    'trên 200 cán bộ, công chức, viên chức',
  ]);
  expect(of('Số đại biểu').map((row) => row.text('value'))).toEqual(['tối đa 300 đại biểu']);
  expect(of('Cơ cấu đại biểu').map((row) => row.text('value'))).toEqual(['70%', '30%']);
  expect(of('Thời lượng').map((row) => row.text('value'))).toEqual(['nửa ngày', '01 ngày']);
  expect(of('Chương trình')).toHaveLength(8);
  expect(of('Chương trình').filter((row) => row.text('note') === 'nếu có')).toHaveLength(1);
  expect(of('Tổ chức chung')).toHaveLength(5);
});

test('only a plan for congresses has the sheet of congresses', () => {
  const withCongress = plans.filter((plan) =>
    yearSheets(yearOfPlan(plan)).some(({ name }) => name === 'Kế hoạch đại hội'),
  );
  expect(withCongress.map(({ id }) => id)).toEqual(['bac-giang-2020']);
});
