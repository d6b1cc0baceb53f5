import { bacNinh2022 as plan } from '../../src/rulebooks/index.ts';
import { lastValidDay } from '../../src/scoring/index.ts';
import { showDate } from '../../src/text/index.ts';

test('Bắc Ninh: "từ tháng 5 đến hết tháng 12" là 01/05/2022–31/12/2022', () => {
  expect(plan.periods.map(({ from, to }) => [showDate(from), showDate(to)])).toEqual([
    ['01/05/2022', '31/12/2022'],
  ]);
});

test('Bắc Ninh: báo cáo trước 15/12/2022, ngày cuối hợp lệ 14/12/2022, trước khi đợt kết thúc 31/12/2022', () => {
  const [deadline] = plan.deadlines;
  const [period] = plan.periods;
  expect(plan.deadlines).toHaveLength(1);
  expect(showDate(deadline!.day)).toBe('15/12/2022');
  expect(showDate(lastValidDay(deadline!))).toBe('14/12/2022');
  expect(deadline!.day < period!.to).toBe(true);
});

test('Bắc Ninh: chính khối thi đua cũng là đối tượng được xét', () => {
  expect(plan.subjects.map(({ group }) => group)).toEqual(['bloc', 'collective', 'enterprise', 'individual']);
});

test('Bắc Ninh: phải vượt 100% kế hoạch và là gương điển hình; Bằng khen của tỉnh, Giấy khen của thành phố', () => {
  expect(plan.thresholds).toMatchObject([{ comparison: 'moreThan', value: 100, unit: '%' }]);
  expect(plan.standards.map(({ anyOf }) => anyOf.map((all) => all.length))).toEqual([[3]]);
  expect(plan.awards.map(({ authority }) => authority)).toEqual([
    'Chủ tịch UBND tỉnh',
    'Chủ tịch UBND thành phố',
  ]);
});

test('Bắc Ninh: 5 loại hoạt động, 10 nơi nhận và Lưu, hai nơi để báo cáo', () => {
  expect(plan.activities).toHaveLength(5);
  expect(plan.receivers).toHaveLength(10);
  expect(plan.receivers.filter(({ forReport }) => forReport)).toHaveLength(2);
});

test('Bắc Ninh: lời nhắc giữ chữ gõ tách dấu của bản gốc, gộp dấu thì thành "của"', () => {
  const slip = plan.cautions.find(({ kind }) => kind === 'slip')!;
  expect(slip.verbatim.filter((words) => words === words.normalize('NFC'))).toEqual([]);
  expect(slip.verbatim.map((words) => words.normalize('NFC'))).toEqual([
    'giữ vững',
    'Mặt trận',
    'đồng',
    'của',
  ]);
});

test('Bắc Ninh: kế hoạch không có số, ngày và chủ đề', () => {
  expect([plan.document.number, plan.document.day, plan.theme]).toEqual([null, null, null]);
});
