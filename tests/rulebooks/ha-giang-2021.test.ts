import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { lastValidDay } from '../../src/scoring/index.ts';
import { showDate } from '../../src/text/index.ts';

const span = ({ from, to }: { from: number; to: number }) => `${showDate(from)}–${showDate(to)}`;
const deadlineOf = (kind: string) => plan.deadlines.find((one) => one.kind === kind)!;

test('Hà Giang: kế hoạch 632/KH-VP ngày 25/05/2021, lưu VT, HCTC, gửi 3 nơi', () => {
  expect(plan.document).toMatchObject({ kind: 'KH', number: '632/KH-VP', archive: 'VT, HCTC' });
  expect(showDate(plan.document.day ?? 0)).toBe('25/05/2021');
  expect(plan.document.signedAs).toEqual(['CHÁNH VĂN PHÒNG']);
  expect(plan.receivers).toHaveLength(3);
});

test('Hà Giang: hai đợt nối liền nhau, 01/01–30/06/2021 và 01/07–31/12/2021', () => {
  expect(plan.periods.map(span)).toEqual(['01/01/2021–30/06/2021', '01/07/2021–31/12/2021']);
});

test('Hà Giang: hạn báo cáo 6 tháng giữ nguyên "trước ngày 20/6/2020", nằm ngoài năm 2021 và có lời nhắc', () => {
  const { day, inclusive } = deadlineOf('halfYearReport');
  expect([showDate(day), inclusive]).toEqual(['20/06/2020', false]);
  expect(plan.periods.every(({ from, to }) => day < from || day > to)).toBe(true);
  expect(plan.cautions.find(({ verbatim }) => verbatim.includes('trước ngày 20/6/2020'))).toMatchObject({
    kind: 'dates',
  });
});

test('Hà Giang: hạn tổng kết là trước ngày 05/12/2021, ngày cuối hợp lệ 04/12/2021', () => {
  const deadline = deadlineOf('finalReport');
  expect([showDate(deadline.day), showDate(lastValidDay(deadline))]).toEqual(['05/12/2021', '04/12/2021']);
});

test('Hà Giang: 6 đơn vị, Trưởng khối Văn phòng UBND tỉnh, Phó Trưởng khối Ban Dân tộc', () => {
  expect(plan.members).toHaveLength(6);
  expect(plan.members.filter(({ role }) => role !== 'member')).toEqual([
    { name: 'Văn phòng UBND tỉnh', role: 'leader' },
    { name: 'Ban Dân tộc', role: 'deputy' },
  ]);
});

test('Hà Giang: mỗi đơn vị ít nhất 01 gương điển hình, đo ở tiêu chí II.2', () => {
  expect(plan.thresholds).toMatchObject([{ comparison: 'atLeast', value: 1, criterion: 'II.2' }]);
});

test('Hà Giang: 9 dịp kỷ niệm, một dịp không có ngày (bầu cử)', () => {
  const dates = plan.commemorations.map(({ date }) => (date === null ? null : `${date.day}/${date.month}`));
  expect(dates).toEqual(['30/4', '1/5', '7/5', '19/5', null, '19/8', '28/8', '2/9', '22/12']);
});

test('Hà Giang: việc của Quý I ở trước ngày ký kế hoạch 25/05/2021, và kế hoạch nhắc điều đó', () => {
  const start = plan.events.find(({ phase }) => phase === 'start')!;
  expect(start.days === null ? '' : span(start.days)).toBe('01/01/2021–31/03/2021');
  expect(start.days!.to < plan.document.day!).toBe(true);
  expect(plan.notes.some((note) => note.includes('Quý I'))).toBe(true);
});

test('Hà Giang: đăng ký gửi hai nơi, Trưởng khối và Thường trực Hội đồng; bốn phong trào', () => {
  expect(plan.registrations.map(({ receivers }) => receivers)).toEqual([
    ['Trưởng khối', 'Thường trực Hội đồng Thi đua - Khen thưởng tỉnh'],
  ]);
  expect(plan.movements).toHaveLength(4);
});

test('Hà Giang: Trưởng khối tổng hợp điểm, thành viên tự chấm, tỉnh chuẩn y', () => {
  const bodies = (act: string) => plan.duties.filter((duty) => duty.act === act).map(({ body }) => body);
  expect(bodies('compile')).toEqual(['Trưởng khối (Văn phòng UBND tỉnh)']);
  expect(bodies('selfScore')).toEqual(['Các đơn vị thành viên']);
  expect(bodies('deputise')).toEqual(['Phó Trưởng khối (Ban Dân tộc)']);
  expect(bodies('approve')).toEqual(['UBND tỉnh']);
});
