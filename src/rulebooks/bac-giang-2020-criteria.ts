import { deduction, direct, group, points, ratio, scheme, standard, yesNo } from './authoring.ts';
import { dayOf } from './plan/make-plan.ts';
import type { DaySerial, Rule } from '../scoring/index.ts';

const clause = (place: string) => `KH 16/KH-HĐTĐKT ngày 26/6/2019, ${place}`;

const preparation = group(
  'I',
  'Việc làm từ nay đến Đại hội của tỉnh',
  { standard: 50, basis: clause('mục II.1') },
  [
    standard('I.1', 'Tuyên truyền tư tưởng thi đua yêu nước, Chỉ thị 34-CT/TW', direct, {
      max: 10,
      basis: clause('mục II.1.1'),
      evidence: 'Văn bản, tin, bài',
    }),
    standard('I.2', 'Đưa tin về hội nghị, đại hội và điển hình tiên tiến', direct, {
      max: 5,
      basis: clause('mục II.1.2'),
      evidence: 'Tin, bài đã đăng',
    }),
    standard('I.3', 'Phát động đợt thi đua đặc biệt, hưởng ứng các phong trào lớn', direct, {
      max: 15,
      basis: clause('mục II.1.3'),
      evidence: 'Kế hoạch phát động, báo cáo',
    }),
    standard('I.4', 'Phong trào cụ thể, có trọng tâm, không hình thức', direct, {
      max: 10,
      basis: clause('mục II.1.4'),
      evidence: 'Kế hoạch, báo cáo phong trào',
    }),
    standard('I.5', 'Xây dựng, bồi dưỡng, phổ biến gương điển hình tiên tiến', direct, {
      max: 10,
      basis: clause('mục II.1.5'),
      evidence: 'Danh sách điển hình',
    }),
  ],
);

const conference = group(
  'II',
  'Tổ chức hội nghị, đại hội',
  { standard: 50, basis: clause('mục II.2 và II.3') },
  [
    standard('II.1', 'Đúng hình thức theo cấp và số người', yesNo(10), {
      max: 10,
      basis: clause('mục II.2.1'),
      evidence: 'Kế hoạch hội nghị',
    }),
    standard('II.2', 'Đúng thành phần, số lượng đại biểu', yesNo(15), {
      max: 15,
      basis: clause('mục II.2.1, gạch 1'),
      evidence: 'Danh sách đại biểu',
    }),
    standard('II.3', 'Nội dung chương trình đã làm trên nội dung phải làm', ratio, {
      max: 15,
      basis: clause('mục II.3'),
      evidence: 'Chương trình, biên bản',
    }),
    standard('II.4', 'Chú trọng khen người trực tiếp lao động, học tập, công tác', direct, {
      max: 10,
      basis: clause('mục I.2.2'),
      evidence: 'Danh sách khen thưởng',
    }),
  ],
);

const late = (day: DaySerial): Rule => ({
  kind: 'late',
  deadline: { day, inclusive: true },
  perDay: points(0.5),
  bands: null,
  cap: points(5),
  missing: points(5),
});

const lateness = group('III', 'Điểm trừ', { capDeduction: 5, floor: -5, basis: clause('mục II.2.1') }, [
  deduction('III.1', 'Cấp cơ sở tổ chức hội nghị muộn', late(dayOf(31, 3, 2020)), {
    max: 5,
    basis: clause('mục II.2.1, gạch 2'),
    deadline: 'trong quý I năm 2020',
  }),
  deduction('III.2', 'Cấp trên cơ sở tổ chức hội nghị, đại hội muộn', late(dayOf(30, 6, 2020)), {
    max: 5,
    basis: clause('mục II.2.1, gạch 2'),
    deadline: 'trong quý II năm 2020',
  }),
]);

/** The plan scores nothing; this table follows the preparation, with points to practise with. */
export const bacGiangCriteria = scheme({ tieBreaks: [{ kind: 'vote' }] }, [
  preparation,
  conference,
  lateness,
]);
