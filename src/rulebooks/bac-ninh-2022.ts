import { bacNinhCriteria } from './bac-ninh-2022-criteria.ts';
import { bacNinhPeople } from './bac-ninh-2022-people.ts';
import type { Plan } from './plan.ts';
import { at, dayOf, makePlan } from './plan/make-plan.ts';

/** Seed 003: the special campaign of the city Bắc Ninh. */
export const bacNinh2022: Plan = makePlan({
  id: 'bac-ninh-2022',
  kind: 'campaign',
  title: 'Phong trào thi đua đặc biệt 2022, thành phố Bắc Ninh',
  blocName: 'Phong trào thi đua đặc biệt thành phố Bắc Ninh',
  year: 2022,
  document: {
    kind: 'KH',
    number: null,
    day: null,
    issuer: 'UBND thành phố Bắc Ninh',
    title:
      'Kế hoạch phát động phong trào thi đua đặc biệt chào mừng 110 năm Ngày sinh Tổng Bí thư Nguyễn Văn Cừ',
    signedAs: [],
    archive: 'VT, NV',
    copies: 'paper',
    ...at('đầu và cuối văn bản'),
  },
  bases: [
    {
      kind: 'KH',
      number: '272/KH-UBND',
      numbering: 'state',
      day: dayOf(13, 5, 2022),
      citation: 'Kế hoạch số 272/KH-UBND ngày 13/5/2022 của UBND tỉnh Bắc Ninh',
      ...at('đoạn mở đầu', 'S3-13'),
    },
  ],
  theme: null,
  scheme: bacNinhCriteria,
  ...bacNinhPeople,
  periods: [
    {
      title: 'Đợt thi đua đặc biệt',
      from: dayOf(1, 5, 2022),
      to: dayOf(31, 12, 2022),
      ...at('mục II', 'S3-01'),
    },
  ],
  deadlines: [
    {
      kind: 'finalReport',
      title: 'Báo cáo tình hình tổ chức phong trào gửi UBND thành phố qua Phòng Nội vụ',
      day: dayOf(15, 12, 2022),
      inclusive: false,
      forWhom: null,
      ...at('mục IV.3', 'S3-02'),
    },
  ],
  events: [
    {
      phase: 'during',
      title: 'Theo dõi, đôn đốc; ghi nhận khó khăn, vướng mắc',
      days: null,
      outputs: ['Sổ theo dõi vướng mắc'],
      ...at('mục IV.5, IV.6'),
    },
    {
      phase: 'close',
      title: 'Các đơn vị báo cáo tình hình tổ chức phong trào',
      days: null,
      outputs: ['Báo cáo kết quả phong trào'],
      ...at('mục IV.3'),
    },
    {
      phase: 'decide',
      title: 'Khen thưởng phong trào',
      days: null,
      outputs: ['Quyết định', 'Giấy khen', 'Bằng khen'],
      ...at('mục III.4'),
    },
  ],
  commemorations: [
    {
      title: 'Ngày sinh Tổng Bí thư Nguyễn Văn Cừ (110 năm)',
      date: { day: 9, month: 7 },
      since: 1912,
      ...at('tên kế hoạch'),
    },
  ],
  contents: [{ title: 'Ba nội dung thi đua', codes: ['1', '2', '3'], ...at('mục III.1', 'S3-08') }],
  activities: ['Tọa đàm', 'Nói chuyện chuyên đề', 'Triển lãm ảnh', 'Trưng bày sách', 'Cuộc thi tìm hiểu'].map(
    (title) => ({ title, ...at('mục III.2, gạch 1', 'S3-11') }),
  ),
  awards: [
    {
      id: 'bang-khen-chu-tich-tinh',
      title: 'Bằng khen của Chủ tịch UBND tỉnh',
      authority: 'Chủ tịch UBND tỉnh',
      ...at('mục III.4, gạch 1', 'S3-05'),
    },
    {
      id: 'giay-khen-chu-tich-thanh-pho',
      title: 'Giấy khen của Chủ tịch UBND thành phố',
      authority: 'Chủ tịch UBND thành phố',
      ...at('mục III.4, gạch 1', 'S3-05'),
    },
  ],
  standards: [
    {
      subjects: 'Tập thể, cá nhân',
      anyOf: [
        [
          'Thành tích tiêu biểu, xuất sắc',
          'Vượt kế hoạch được giao',
          'Là gương điển hình tiên tiến được tập thể, cá nhân khác học tập',
        ],
      ],
      ...at('mục III.4, gạch 1', 'S3-06'),
    },
  ],
  thresholds: [
    {
      title: 'Thực hiện kế hoạch được giao ("vượt")',
      comparison: 'moreThan',
      value: 100,
      unit: '%',
      of: 'tập thể, cá nhân được đề nghị',
      criterion: null,
      ...at('mục III.4, gạch 1'),
    },
  ],
  principles: [
    {
      title: 'Thành tích tốt trong đợt là cơ sở xét hoàn thành nhiệm vụ năm 2022',
      ...at('mục III.4, gạch 2', 'S3-07'),
    },
    {
      title: 'Tiêu chí rõ ràng, cụ thể; có đôn đốc, kiểm tra, đánh giá, sơ kết, tổng kết',
      ...at('mục I.2, gạch 2 và 3', 'S3-09'),
    },
  ],
  cautions: [
    {
      kind: 'illustrative',
      text: 'Điểm số và danh sách đơn vị trong bảng là ví dụ để tập làm: kế hoạch nêu nội dung, không cho điểm.',
      verbatim: [],
      ...at('mục III.1'),
    },
    {
      kind: 'dates',
      text: '"Từ tháng 5/2022 đến hết tháng 12/2022" hiểu là từ ngày 01/5/2022 đến hết ngày 31/12/2022, dù kế hoạch của tỉnh ký ngày 13/5/2022.',
      verbatim: ['Từ tháng 5/2022 đến hết tháng 12/2022'],
      ...at('mục II'),
    },
    {
      kind: 'dates',
      text: 'Hạn báo cáo "trước 15/12/2022" (muộn nhất hết ngày 14/12/2022) đến trước khi đợt thi đua kết thúc ngày 31/12/2022.',
      verbatim: ['trước 15/12/2022'],
      ...at('mục IV.3'),
    },
    {
      kind: 'ambiguous',
      text: 'Kế hoạch không nêu số lượng khen thưởng và hạn gửi hồ sơ: hỏi Phòng Nội vụ rồi ghi thêm.',
      verbatim: [],
      ...at('mục III.4'),
    },
    {
      kind: 'slip',
      text: 'Bản gốc không có số, ngày; mục IV đánh số 1, 2, 3, 5, 6 (thiếu 4); có 9 chỗ chữ gõ tách dấu và 2 dấu cách đặc biệt: phần mềm gộp dấu khi so tên, giữ nguyên chữ gốc.',
      // Letters with their marks apart (NFD), as the source has them; the escapes keep editors from joining them.
      verbatim: [
        'gi\u01b0\u0303 v\u01b0\u0303ng',
        'M\u0103\u0323t trận',
        '\u0111\u00f4\u0300ng',
        'cu\u0309a',
      ],
      ...at('toàn văn', 'S3-12'),
    },
  ],
});
