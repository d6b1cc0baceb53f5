import {
  bonus,
  deduction,
  direct,
  group,
  perCase,
  points,
  ratio,
  scheme,
  standard,
  yesNo,
} from './authoring.ts';
import { dayOf } from './plan/make-plan.ts';

const clause = (place: string) => `KH của Văn phòng UBND tỉnh Bắc Kạn (9/2024), ${place}`;

const tradition = group(
  '1',
  'Tuyên truyền truyền thống Quân đội nhân dân',
  { standard: 15, basis: clause('mục II.4, gạch 1') },
  [
    standard('1.1', 'Phổ biến kế hoạch đến toàn thể cán bộ, người lao động', yesNo(5), {
      max: 5,
      basis: clause('mục III.1 (tổ chức thực hiện)'),
      evidence: 'Văn bản, biên bản họp',
    }),
    standard('1.2', 'Số buổi, bài tuyên truyền (mỗi buổi, bài 2 điểm)', perCase(2, 10), {
      max: 10,
      basis: clause('mục II.4, gạch 1'),
      evidence: 'Danh mục buổi, bài',
    }),
  ],
);

const tasks = group(
  '2',
  'Hoàn thành nhiệm vụ, chỉ tiêu năm 2024',
  { standard: 30, basis: clause('mục II.4, gạch 2') },
  [
    standard('2.1', 'Nhiệm vụ hoàn thành trên nhiệm vụ được giao', ratio, {
      max: 20,
      basis: clause('mục II.4, gạch 2'),
      evidence: 'Báo cáo kết quả nhiệm vụ',
    }),
    standard('2.2', 'Tham mưu đúng tiến độ hoạt động kỷ niệm theo Kế hoạch 685/KH-UBND', direct, {
      max: 10,
      basis: clause('mục III.1, tập thể, dấu + thứ 1'),
      evidence: 'Văn bản tham mưu',
    }),
  ],
);

const culture = group(
  '3',
  'Văn hóa, văn nghệ, di tích, hiện vật',
  { standard: 15, basis: clause('mục II.4, gạch 3') },
  [
    standard('3.1', 'Hoạt động đã tham gia trên hoạt động được tổ chức', ratio, {
      max: 10,
      basis: clause('mục II.4, gạch 3'),
      evidence: 'Danh sách tham gia từng hoạt động',
    }),
    standard('3.2', 'Giữ gìn di tích, sưu tầm hiện vật, trưng bày', direct, {
      max: 5,
      basis: clause('mục II.4, gạch 3'),
    }),
  ],
);

const politicalLife = group(
  '4',
  'Đợt sinh hoạt chính trị',
  { standard: 10, basis: clause('mục II.4, gạch 4') },
  [
    standard('4.1', 'Số hình thức sinh hoạt đã tổ chức (mỗi hình thức 2,5 điểm)', perCase(2.5, 10), {
      max: 10,
      basis: clause('mục II.4, gạch 4'),
      evidence: 'Kế hoạch, ảnh, biên bản',
    }),
  ],
);

const gratitude = group(
  '5',
  'Đền ơn đáp nghĩa, an sinh xã hội',
  { standard: 15, basis: clause('mục II.4, gạch 5') },
  [
    standard('5.1', 'Công trình, phần việc hoàn thành trên số đã đăng ký', ratio, {
      max: 10,
      basis: clause('mục II.4, gạch 5'),
      evidence: 'Bản đăng ký và biên bản hoàn thành',
    }),
    standard('5.2', 'Thăm hỏi, giúp đỡ người có công, gia đình chính sách', direct, {
      max: 5,
      basis: clause('mục II.4, gạch 5'),
    }),
  ],
);

const movements = group(
  '6',
  'Hưởng ứng các phong trào trọng điểm',
  { standard: 15, basis: clause('mục II.4, gạch 6') },
  [
    'Vì người nghèo',
    'Xây dựng nông thôn mới',
    'Kết cấu hạ tầng; thực hành tiết kiệm',
    'Văn hóa công sở',
    'Xã hội học tập',
  ].map((title, index) =>
    standard(`6.${index + 1}`, title, direct, { max: 3, basis: clause('mục II.4, gạch 6') }),
  ),
);

const extra = group(
  '7',
  'Điểm thưởng, điểm trừ',
  { capBonus: 3, capDeduction: 2, floor: -2, basis: clause('mục III') },
  [
    bonus('7.1', 'Mô hình hay, cách làm sáng tạo', perCase(1), {
      max: 3,
      basis: clause('mục III.1, tập thể, dấu + thứ 3'),
      evidence: 'Bản mô tả mô hình',
    }),
    deduction(
      '7.2',
      'Gửi muộn hồ sơ đề nghị khen thưởng (không đề nghị thì không trừ)',
      {
        kind: 'late',
        deadline: { day: dayOf(29, 11, 2024), inclusive: false },
        perDay: points(0.5),
        bands: null,
        cap: points(2),
        missing: points(0),
      },
      { max: 2, basis: clause('mục III.1 (tổ chức thực hiện)'), deadline: 'trước ngày 29/11/2024' },
    ),
  ],
);

/** The plan gives contents without points; these are an example to practise with. */
export const bacKanCriteria = scheme({ tieBreaks: [{ kind: 'group', code: '2' }, { kind: 'vote' }] }, [
  tradition,
  tasks,
  culture,
  politicalLife,
  gratitude,
  movements,
  extra,
]);
