import { bacKan2024 as plan } from '../../src/rulebooks/index.ts';
import { lastValidDay } from '../../src/scoring/index.ts';
import { showDate } from '../../src/text/index.ts';

const [period] = plan.periods;
const [dossier] = plan.deadlines;
if (period === undefined || dossier === undefined) throw new Error('no period or no deadline');

test('Bắc Kạn: đợt thi đua 24/09/2024–22/12/2024, đúng 90 ngày', () => {
  expect([showDate(period.from), showDate(period.to)]).toEqual(['24/09/2024', '22/12/2024']);
  expect(period.to - period.from + 1).toBe(90);
});

test('Bắc Kạn: hạn nộp hồ sơ là trước ngày 29/11/2024, ngày cuối hợp lệ 28/11/2024, 23 ngày trước khi đợt kết thúc', () => {
  expect([showDate(dossier.day), showDate(lastValidDay(dossier))]).toEqual(['29/11/2024', '28/11/2024']);
  expect(period.to - dossier.day).toBe(23);
});

test('Bắc Kạn: sơ kết ngày 19/12/2024, 3 ngày trước khi đợt thi đua kết thúc, được giữ nguyên', () => {
  const review = plan.events.find(({ phase }) => phase === 'halfYear')!;
  expect(review.days).toEqual({ from: review.days!.to, to: review.days!.to });
  expect(showDate(review.days!.to)).toBe('19/12/2024');
  expect(period.to - review.days!.to).toBe(3);
});

test('Bắc Kạn: mỗi hình thức không quá 01, tập thể và cá nhân chung suất, phạm vi để người dùng chọn', () => {
  expect(plan.quotas).toHaveLength(2);
  for (const quota of plan.quotas) {
    expect(quota).toMatchObject({
      wording: 'atMost',
      count: 1,
      shared: true,
      scopes: ['perUnit', 'whole'],
    });
  }
  expect(plan.awards.map(({ title }) => title)).toEqual([
    'Giấy khen của Chánh Văn phòng',
    'Bằng khen của Chủ tịch UBND tỉnh',
  ]);
});

test('Bắc Kạn: tập thể cần đủ 3 tiêu chuẩn, cá nhân chỉ cần 1 trong 3', () => {
  expect(plan.standards.map(({ subjects, anyOf }) => [subjects, anyOf.map((all) => all.length)])).toEqual([
    ['Tập thể', [3]],
    ['Cá nhân', [1, 1, 1]],
  ]);
});

test('Bắc Kạn: hồ sơ 3 phần, báo cáo theo Mẫu số 08 của Nghị định 98/2023 đã hết hiệu lực và có lời nhắc', () => {
  expect(plan.dossier.map(({ form }) => form?.number ?? null)).toEqual([null, null, '08']);
  expect(plan.cautions.filter(({ kind }) => kind === 'expired').map(({ clause }) => clause)).toEqual([
    'mục III.2.c',
  ]);
});

test('Bắc Kạn: dự thảo chưa có số và ngày, gửi bản điện tử, lưu VT, HC-QT', () => {
  expect(plan.document).toMatchObject({
    number: null,
    day: null,
    copies: 'electronic',
    archive: 'VT, HC-QT',
  });
});

test('Bắc Kạn: mục III có hai lần, lời nhắc giữ nguyên hai đầu mục', () => {
  const verbatim = plan.cautions.flatMap((caution) => caution.verbatim);
  expect(verbatim.filter((words) => words.startsWith('III. '))).toHaveLength(2);
});

test('Bắc Kạn: 5 phong trào, hai phong trào có giai đoạn riêng 2019–2025 và 2023–2030', () => {
  expect(plan.movements.map(({ years }) => years)).toEqual([
    null,
    null,
    null,
    { from: 2019, to: 2025 },
    { from: 2023, to: 2030 },
  ]);
});

test('Bắc Kạn: 6 nội dung thi đua là 6 nhóm đầu của bảng tiêu chí', () => {
  expect(plan.contents.flatMap(({ codes }) => codes)).toEqual(
    plan.scheme.nodes.slice(0, 6).map(({ code }) => code),
  );
});
