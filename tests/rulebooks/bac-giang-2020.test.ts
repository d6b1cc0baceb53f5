import { bacGiang2020 as plan } from '../../src/rulebooks/index.ts';
import { conferenceForm, decimal, lastValidDay, splitDelegates } from '../../src/scoring/index.ts';
import { showDate } from '../../src/text/index.ts';

const { congress } = plan;
if (congress === null) throw new Error('the plan has no congress');

test('Bắc Giang: cơ sở hết 31/03/2020, trên cơ sở hết 30/06/2020, tỉnh hết 30/09/2020, tính cả ngày cuối', () => {
  const byQuarter = plan.deadlines.filter(({ inclusive }) => inclusive);
  expect(byQuarter.map((deadline) => showDate(lastValidDay(deadline)))).toEqual([
    '31/03/2020',
    '30/06/2020',
    '30/09/2020',
  ]);
});

test('Bắc Giang: đơn vị làm điểm trước 30/4 và trước 19/5/2020, ngày cuối hợp lệ 29/04 và 18/05/2020', () => {
  const pilots = plan.deadlines.filter(({ inclusive }) => !inclusive);
  expect(pilots.map((deadline) => [deadline.forWhom, showDate(lastValidDay(deadline))])).toEqual([
    ['Liên đoàn Lao động tỉnh', '29/04/2020'],
    ['Huyện Việt Yên', '18/05/2020'],
  ]);
});

test('Bắc Giang: 199 người họp toàn thể, 201 người họp đại biểu, đúng 200 người kế hoạch không nói', () => {
  const formsFor = (headcount: number) =>
    congress.forms
      .filter((one) => (one.comparison === 'below' ? headcount < one.headcount : headcount > one.headcount))
      .map(({ form }) => form);
  expect([199, 200, 201].map(formsFor)).toEqual([['plenary'], [], ['delegates']]);
  expect([199, 200, 201].map(conferenceForm)).toEqual(['plenary', 'undecided', 'delegates']);
  expect(plan.notes.some((note) => note.includes('đúng 200 người'))).toBe(true);
});

test('Bắc Giang: hai vế đếm người khác nhau, vế sau không có người lao động', () => {
  expect(congress.forms.map(({ counted }) => counted.includes('người lao động'))).toEqual([true, false]);
});

test('Bắc Giang: tối đa 300 đại biểu, chia 70% và 30%: 300 thành 210 + 90, 301 là quá', () => {
  const most = congress.limits[0]!.atMost;
  const ratios = congress.shares.map(({ percent }) => decimal(percent));
  expect(most).toBe(300);
  const split = splitDelegates(300, ratios, most);
  expect(split.kind === 'split' ? split.parts.map(({ count }) => count) : []).toEqual([210, 90]);
  expect(splitDelegates(301, ratios, most).kind).toBe('aboveMax');
});

test('Bắc Giang: cơ sở và trên cơ sở nửa ngày, cấp tỉnh 01 ngày', () => {
  expect(congress.lengths.map(({ levels, days }) => [levels, days])).toEqual([
    [['grassroots', 'aboveGrassroots'], 0.5],
    [['province'], 1],
  ]);
});

test('Bắc Giang: 4 tên gọi, cấp tỉnh chỉ có "Đại hội Thi đua yêu nước"', () => {
  expect(congress.names).toHaveLength(4);
  expect(
    congress.names.filter(({ levels }) => levels.includes('province')).map(({ title }) => title),
  ).toEqual(['Đại hội Thi đua yêu nước']);
});

test('Bắc Giang: chương trình 8 nội dung, chỉ văn nghệ là "nếu có"', () => {
  expect(congress.programme.map(({ optional }) => optional)).toEqual([
    true,
    ...Array<boolean>(7).fill(false),
  ]);
});

test('Bắc Giang: 5 nhóm đơn vị tổ chức chung theo khối, không tổ chức riêng', () => {
  expect(congress.sharedEvents).toHaveLength(5);
});

test('Bắc Giang: giai đoạn báo cáo 01/01/2015–31/12/2020; kế hoạch ký 26/06/2019, TM. HỘI ĐỒNG', () => {
  expect(plan.periods.map(({ from, to }) => [showDate(from), showDate(to)])).toEqual([
    ['01/01/2015', '31/12/2020'],
  ]);
  expect(showDate(plan.document.day ?? 0)).toBe('26/06/2019');
  expect(plan.document.signedAs).toEqual(['TM. HỘI ĐỒNG', 'CHỦ TỊCH']);
});

test('Bắc Giang: 15 nơi nhận và Lưu, bốn nơi để báo cáo, tên viết như bản gốc', () => {
  expect(plan.receivers).toHaveLength(15);
  expect(plan.receivers.filter(({ forReport }) => forReport)).toHaveLength(4);
  expect(plan.receivers.map(({ name }) => name)).toContain('Các TV. HĐĐKT tỉnh');
});
