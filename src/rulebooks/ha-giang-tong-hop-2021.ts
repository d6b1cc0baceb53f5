import { haGiangCriteria } from './ha-giang-tong-hop-2021-criteria.ts';
import { haGiangPeople } from './ha-giang-tong-hop-2021-people.ts';
import { haGiangYear } from './ha-giang-tong-hop-2021-year.ts';
import type { Plan } from './plan.ts';
import { at, dayOf, makePlan } from './plan/make-plan.ts';

/** Seed 002: the bloc plan of Hà Giang. */
export const haGiangTongHop2021: Plan = makePlan({
  id: 'ha-giang-tong-hop-2021',
  kind: 'bloc',
  title: 'Khối giao ước thi đua Tổng hợp 2021',
  blocName: 'Khối giao ước thi đua Tổng hợp',
  year: 2021,
  document: {
    kind: 'KH',
    number: '632/KH-VP',
    day: dayOf(25, 5, 2021),
    issuer: 'Văn phòng UBND tỉnh Hà Giang (Trưởng khối)',
    title: 'Kế hoạch hoạt động Khối giao ước thi đua Tổng hợp năm 2021',
    signedAs: ['CHÁNH VĂN PHÒNG'],
    archive: 'VT, HCTC',
    copies: 'paper',
    ...at('đầu và cuối văn bản', 'S2-29'),
  },
  bases: [
    {
      kind: 'HD',
      number: '1297/HD-UBND',
      numbering: 'state',
      day: dayOf(2, 7, 2019),
      citation: 'Hướng dẫn số 1297/HD-UBND ngày 02/7/2019 của UBND tỉnh Hà Giang',
      ...at('phần căn cứ', 'S2-01'),
    },
    {
      kind: 'CTr',
      number: '273/CTr-UBND',
      numbering: 'state',
      day: dayOf(24, 12, 2020),
      citation: 'Chương trình số 273/CTr-UBND ngày 24/12/2020 của UBND tỉnh Hà Giang',
      ...at('phần căn cứ', 'S2-02'),
    },
  ],
  theme:
    'Đoàn kết, kỷ cương, sáng tạo, thi đua thực hiện thắng lợi các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội năm 2021',
  sources: [
    { part: 'theme', ...at('mục II, đoạn đầu', 'S2-04') },
    { part: 'members', ...at('mục IV.1, IV.2 và Nơi nhận', 'S2-03') },
  ],
  scheme: haGiangCriteria,
  ...haGiangYear,
  ...haGiangPeople,
  contents: [
    {
      title: 'Đẩy mạnh phong trào thi đua, hoàn thành nhiệm vụ chính trị',
      codes: ['I', 'I.1', 'I.2', 'I.3', 'I.4', 'I.5'],
      ...at('mục II.1', 'S2-05'),
    },
    {
      title: 'Tuyên truyền, phát hiện, nhân rộng điển hình tiên tiến',
      codes: ['II', 'II.1', 'II.2', 'II.3'],
      ...at('mục II.2', 'S2-06'),
    },
    {
      title: 'Nâng cao chất lượng khen thưởng',
      codes: ['III', 'III.1', 'III.2', 'III.3', 'III.4', 'III.5', 'IV.2'],
      ...at('mục II.3', 'S2-08'),
    },
  ],
  movements: [
    'Hà Giang chung sức xây dựng nông thôn mới',
    'Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau',
    'Thực hiện 8 lời Bác Hồ căn dặn Đảng bộ và chính quyền nhân dân các dân tộc tỉnh Hà Giang',
    'Cán bộ công chức, viên chức thi đua thực hiện văn hóa công sở và kỷ luật, kỷ cương hành chính; đổi mới tác phong, lề lối làm việc',
  ].map((name) => ({ name, years: null, ...at('mục II.1, gạch 4', 'S2-28') })),
  thresholds: [
    {
      title: 'Gương điển hình tiên tiến được phát hiện, bồi dưỡng',
      comparison: 'atLeast',
      value: 1,
      unit: 'gương',
      of: 'mỗi cơ quan, đơn vị',
      criterion: 'II.2',
      ...at('mục II.2', 'S2-07'),
    },
  ],
  statistics: [
    {
      title: 'Tỷ lệ khen thưởng cho tập thể nhỏ và cá nhân không giữ chức vụ lãnh đạo, quản lý',
      ...at('mục II.3, gạch 1', 'S2-09'),
    },
  ],
  principles: [
    {
      title: 'Chấm điểm và bình xét trung thực, công bằng, dân chủ, chính xác',
      ...at('mục IV.3, gạch 5', 'S2-27'),
    },
  ],
  cautions: [
    {
      kind: 'illustrative',
      text: 'Điểm số trong bảng là ví dụ để tập làm: kế hoạch không cho điểm, các thành viên thống nhất thang điểm (mục IV.3).',
      verbatim: [],
      ...at('mục IV.3, gạch 2'),
    },
    {
      kind: 'dates',
      text: 'Kế hoạch ghi hạn báo cáo 6 tháng là "trước ngày 20/6/2020" trong năm 2021: có thể gõ nhầm năm, cần hỏi lại Trưởng khối.',
      verbatim: ['trước ngày 20/6/2020'],
      ...at('mục III.2, Quý II'),
    },
    {
      kind: 'ambiguous',
      text: 'Hạn "trước ngày 05/12/2021" hiểu là muộn nhất hết ngày 04/12/2021; Trưởng khối có thể chọn tính cả ngày 05/12.',
      verbatim: ['trước ngày 05/12/2021'],
      ...at('mục III.2, Quý IV'),
    },
    {
      kind: 'dates',
      text: 'Kế hoạch ký ngày 25/5/2021 nhưng giao việc cho Quý I: các việc Quý I có thể đã làm trước khi có kế hoạch.',
      verbatim: [],
      ...at('mục III.2, Quý I'),
    },
    {
      kind: 'slip',
      text: 'Bản gốc gõ "Khôi giao ước", viết tên Hội đồng theo hai cách và ghi số "39/CT-TW": phần mềm so tên không kể cách gõ, nhưng giữ nguyên chữ của bản gốc.',
      verbatim: [
        'Khôi giao ước thi đua',
        'Hội đồng thi đua khen thưởng',
        'Hội đồng Thi đua - Khen thưởng',
        'Chỉ thị số 39/CT-TW',
      ],
      ...at('tên kế hoạch; mục II.1; mục III.2; Nơi nhận', 'S2-30'),
    },
  ],
});
