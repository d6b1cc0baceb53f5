import {
  bonus,
  deduction,
  direct,
  group,
  interval,
  perCase,
  points,
  ratio,
  scheme,
  standard,
  yesNo,
} from './authoring.ts';
import { dayOf } from './plan/make-plan.ts';

const clause = (place: string) => `KH 632/KH-VP ngày 25/5/2021, ${place}`;

/** Section I: tasks of the year (plan 632/KH-VP, II.1). */
const tasks = group(
  'I',
  'Thực hiện nhiệm vụ chính trị và các phong trào thi đua',
  { standard: 60, basis: clause('mục II.1') },
  [
    standard('I.1', 'Quán triệt chỉ thị về thi đua, khen thưởng và văn bản của tỉnh', direct, {
      max: 10,
      basis: clause('mục II.1, gạch 1'),
      evidence: 'Văn bản triển khai',
    }),
    standard('I.2', 'Hoàn thành nhiệm vụ của chương trình công tác trọng tâm', ratio, {
      max: 20,
      basis: clause('mục II.1, gạch 2'),
      evidence: 'Báo cáo số nhiệm vụ giao và số hoàn thành',
    }),
    standard('I.3', 'Tổ chức phong trào thi đua sôi nổi, thiết thực', direct, {
      max: 10,
      basis: clause('mục II.1, gạch 3'),
      evidence: 'Kế hoạch, báo cáo phong trào',
    }),
    standard('I.4', 'Tiết kiệm, phòng chống tham nhũng, an sinh xã hội và bốn phong trào của tỉnh', direct, {
      max: 12,
      basis: clause('mục II.1, gạch 4'),
      evidence: 'Báo cáo chuyên đề',
    }),
    standard('I.5', 'Cán bộ tự giác học tập, tham gia hoạt động tình nguyện', direct, {
      max: 8,
      basis: clause('mục II.1, gạch 5'),
      evidence: 'Danh sách tham gia',
    }),
  ],
);

const roleModels = group(
  'II',
  'Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến',
  { standard: 25, basis: clause('mục II.2') },
  [
    standard('II.1', 'Có kế hoạch phát hiện, bồi dưỡng, nhân rộng điển hình', yesNo(8), {
      max: 8,
      basis: clause('mục II.2'),
      evidence: 'Kế hoạch',
    }),
    standard(
      'II.2',
      'Số gương điển hình tiên tiến phát hiện, bồi dưỡng (ít nhất 01)',
      { kind: 'bands', bands: [{ interval: interval(1, null), points: points(7) }], otherwise: points(0) },
      { max: 7, basis: clause('mục II.2'), evidence: 'Danh sách gương điển hình' },
    ),
    standard('II.3', 'Giới thiệu, nêu gương trên phương tiện truyền thông', direct, {
      max: 10,
      basis: clause('mục II.2'),
      evidence: 'Tin, bài đã đăng',
    }),
  ],
);

const commendations = group(
  'III',
  'Nâng cao chất lượng công tác khen thưởng',
  { standard: 15, basis: clause('mục II.3') },
  [
    standard('III.1', 'Bình chọn, xét khen thưởng đúng quy trình, tiêu chuẩn', direct, {
      max: 5,
      basis: clause('mục II.3, gạch 1'),
      evidence: 'Biên bản bình xét',
    }),
    standard('III.2', 'Khen thưởng mô hình mới, tập thể nhỏ, người trực tiếp công tác', direct, {
      max: 3,
      basis: clause('mục II.3, gạch 1'),
      evidence: 'Danh sách khen thưởng',
    }),
    standard('III.3', 'Người đứng đầu thực hiện trách nhiệm về khen thưởng', yesNo(2), {
      max: 2,
      basis: clause('mục II.3, gạch 2'),
    }),
    standard('III.4', 'Chất lượng hoạt động của Hội đồng Thi đua - Khen thưởng cơ sở', direct, {
      max: 3,
      basis: clause('mục II.3, gạch 3'),
    }),
    standard('III.5', 'Tập huấn, ổn định cán bộ làm công tác thi đua, khen thưởng', direct, {
      max: 2,
      basis: clause('mục II.3, gạch 5'),
    }),
  ],
);

const reporting = group(
  'IV',
  'Điểm thưởng, điểm trừ',
  { capBonus: 2, capDeduction: 3, floor: -3, basis: clause('mục IV.3') },
  [
    bonus('IV.1', 'Gương điển hình được tỉnh giới thiệu, tuyên truyền', perCase(0.5), {
      max: 2,
      basis: clause('mục III.2, Quý III'),
    }),
    deduction('IV.2', 'Đơn thư, khiếu nại về khen thưởng giải quyết chưa đúng quy định', perCase(0.25), {
      max: 1,
      basis: clause('mục II.3, gạch 4'),
    }),
    deduction(
      'IV.3',
      'Gửi muộn báo cáo tổng kết và bảng tự chấm điểm',
      {
        kind: 'late',
        deadline: { day: dayOf(5, 12, 2021), inclusive: false },
        perDay: points(0.25),
        bands: null,
        cap: points(2),
        missing: points(2),
      },
      { max: 2, basis: clause('mục III.2, Quý IV'), deadline: 'trước ngày 05/12/2021' },
    ),
  ],
);

/** The plan gives no points; the members agree them (mục IV.3). */
export const haGiangCriteria = scheme(
  {
    tieBreaks: [
      { kind: 'group', code: 'I' },
      { kind: 'group', code: 'II' },
      { kind: 'fewerDeductions' },
      { kind: 'vote' },
    ],
    classes: [
      { label: 'Xuất sắc', min: points(95), everyGroupAtLeast: null },
      { label: 'Tốt', min: points(85), everyGroupAtLeast: null },
      { label: 'Khá', min: points(70), everyGroupAtLeast: null },
      { label: 'Trung bình', min: null, everyGroupAtLeast: null },
    ],
  },
  [tasks, roleModels, commendations, reporting],
);
