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

const clause = (place: string) => `KH của UBND thành phố Bắc Ninh (2022), ${place}`;

const publicity = group(
  '1',
  'Tuyên truyền về đồng chí Nguyễn Văn Cừ',
  { standard: 30, basis: clause('mục III.1, gạch 1') },
  [
    standard('1.1', 'Có kế hoạch tuyên truyền của đơn vị', yesNo(5), {
      max: 5,
      basis: clause('mục IV.1'),
      evidence: 'Kế hoạch',
    }),
    standard('1.2', 'Số hoạt động tọa đàm, triển lãm, cuộc thi (mỗi hoạt động 5 điểm)', perCase(5, 15), {
      max: 15,
      basis: clause('mục III.2, gạch 1'),
      evidence: 'Danh mục hoạt động',
    }),
    standard('1.3', 'Đưa tin, nêu gương trên phương tiện truyền thông', direct, {
      max: 10,
      basis: clause('mục IV.2'),
      evidence: 'Tin, bài đã đăng',
    }),
  ],
);

const hardTasks = group(
  '2',
  'Nhiệm vụ trọng tâm, việc mới, việc khó',
  { standard: 30, basis: clause('mục III.1, gạch 2') },
  [
    standard('2.1', 'Có chương trình, kế hoạch với tiêu chí rõ ràng, cụ thể', yesNo(10), {
      max: 10,
      basis: clause('mục I.2, gạch 2'),
      evidence: 'Chương trình, kế hoạch',
    }),
    standard('2.2', 'Việc trọng tâm, mới, khó hoàn thành trên số đã nhận', ratio, {
      max: 20,
      basis: clause('mục III.1, gạch 2'),
      evidence: 'Báo cáo kết quả',
    }),
  ],
);

const targets = group(
  '3',
  'Chỉ tiêu năm 2022, cải cách hành chính, chuyển đổi số',
  { standard: 40, basis: clause('mục III.1, gạch 3') },
  [
    standard('3.1', 'Chỉ tiêu kinh tế - xã hội đạt trên chỉ tiêu giao', ratio, {
      max: 15,
      basis: clause('mục III.1, gạch 3'),
      evidence: 'Báo cáo chỉ tiêu',
    }),
    standard('3.2', 'Cải cách hành chính', direct, { max: 10, basis: clause('mục III.1, gạch 3') }),
    standard('3.3', 'Chính quyền điện tử, chuyển đổi số', direct, {
      max: 10,
      basis: clause('mục III.1, gạch 3'),
    }),
    standard('3.4', 'Đôn đốc, kiểm tra, sơ kết, tổng kết phong trào', direct, {
      max: 5,
      basis: clause('mục I.2, gạch 3'),
      evidence: 'Biên bản, báo cáo',
    }),
  ],
);

const extra = group(
  '4',
  'Điểm thưởng, điểm trừ',
  { capBonus: 3, capDeduction: 2, floor: -2, basis: clause('mục III.4 và IV.3') },
  [
    bonus('4.1', 'Gương điển hình tiên tiến được nơi khác học tập', perCase(1), {
      max: 3,
      basis: clause('mục III.4, gạch 1'),
      evidence: 'Văn bản giới thiệu, học tập',
    }),
    deduction(
      '4.2',
      'Gửi muộn hoặc không gửi báo cáo tình hình tổ chức phong trào',
      {
        kind: 'late',
        deadline: { day: dayOf(15, 12, 2022), inclusive: false },
        perDay: points(0.5),
        bands: null,
        cap: points(2),
        missing: points(2),
      },
      { max: 2, basis: clause('mục IV.3'), deadline: 'trước 15/12/2022' },
    ),
  ],
);

/** The plan gives contents without points; these are an example to practise with. */
export const bacNinhCriteria = scheme({ tieBreaks: [{ kind: 'group', code: '3' }, { kind: 'vote' }] }, [
  publicity,
  hardTasks,
  targets,
  extra,
]);
