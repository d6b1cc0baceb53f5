import { chiLangAwards } from './chi-lang-2024-awards.ts';
import { chiLangCriteria } from './chi-lang-2024-criteria.ts';
import { chiLangPeople } from './chi-lang-2024-people.ts';
import type { Plan } from './plan.ts';
import { at, dayOf, makePlan } from './plan/make-plan.ts';

const registrationDay = { day: dayOf(20, 1, 2024), inclusive: true };

/** Seed 001: the special campaign of the district Chi Lăng (Lạng Sơn). */
export const chiLang2024: Plan = makePlan({
  id: 'chi-lang-2024',
  kind: 'campaign',
  title: 'Phong trào thi đua đặc biệt 2024, huyện Chi Lăng',
  blocName: 'Phong trào thi đua đặc biệt huyện Chi Lăng',
  year: 2024,
  document: {
    kind: 'KH',
    number: null,
    day: null,
    issuer: 'UBND huyện Chi Lăng (Lạng Sơn)',
    title: 'Kế hoạch phát động phong trào thi đua đặc biệt chào mừng 60 năm Ngày thành lập huyện Chi Lăng',
    signedAs: ['CHỦ TỊCH'],
    archive: 'VT',
    copies: 'paper',
    ...at('đầu và cuối văn bản'),
  },
  bases: [
    {
      kind: 'KH',
      number: '82-KH/BCĐ',
      numbering: 'party',
      day: dayOf(18, 10, 2022),
      citation: 'Kế hoạch số 82-KH/BCĐ ngày 18/10/2022 của Ban Chỉ đạo kỷ niệm các ngày lễ lớn tỉnh Lạng Sơn',
      ...at('đoạn mở đầu', 'S1-01'),
    },
    {
      kind: 'KH',
      number: '137-KH/HU',
      numbering: 'party',
      day: dayOf(27, 10, 2022),
      citation: 'Kế hoạch số 137-KH/HU ngày 27/10/2022 của Huyện ủy Chi Lăng',
      ...at('đoạn mở đầu', 'S1-01'),
    },
  ],
  theme:
    'Đảng bộ, chính quyền, quân và dân các dân tộc huyện Chi Lăng đoàn kết, sáng tạo, thi đua lập thành tích xuất sắc chào mừng kỷ niệm 60 năm Ngày thành lập huyện Chi Lăng',
  sources: [{ part: 'theme', ...at('đoạn mở đầu; mục II.1', 'S1-02') }],
  scheme: chiLangCriteria,
  ...chiLangPeople,
  ...chiLangAwards,
  periods: [
    {
      title: 'Đợt thi đua đặc biệt',
      from: dayOf(1, 1, 2024),
      to: dayOf(31, 10, 2024),
      ...at('mục IV', 'S1-03'),
    },
  ],
  deadlines: [
    {
      kind: 'registration',
      title: 'Bản đăng ký thi đua gửi UBND huyện qua Phòng Nội vụ',
      ...registrationDay,
      forWhom: null,
      ...at('mục VI.2', 'S1-04'),
    },
    {
      kind: 'registration',
      title: 'Phòng Giáo dục và Đào tạo gửi tổng hợp, thẩm định đăng ký của các trường',
      ...registrationDay,
      forWhom: 'Trường mầm non, tiểu học, trung học cơ sở',
      ...at('mục VI.2, đoạn sau Lưu ý', 'S1-05'),
    },
  ],
  events: [
    {
      phase: 'start',
      title: 'Phát động, đăng ký mô hình, công trình, phần việc',
      days: { from: dayOf(1, 1, 2024), to: dayOf(20, 1, 2024) },
      outputs: ['Kế hoạch', 'Bản đăng ký thi đua'],
      ...at('mục III.1; mục VI.2'),
    },
    {
      phase: 'during',
      title: 'Theo dõi, kiểm tra, đôn đốc; giới thiệu điển hình',
      days: null,
      outputs: ['Bảng theo dõi', 'Danh sách điển hình tiên tiến'],
      ...at('mục VI.5; mục III.3'),
    },
    {
      phase: 'close',
      title: 'Các cơ quan, đơn vị tổng kết, bình xét, báo cáo kết quả',
      days: null,
      outputs: ['Báo cáo kết quả phong trào', 'Biên bản bình xét'],
      ...at('mục III.5; mục VI.2, đoạn cuối'),
    },
    {
      phase: 'propose',
      title: 'Phòng Nội vụ thẩm định hồ sơ, báo cáo Hội đồng huyện',
      days: null,
      outputs: ['Tờ trình', 'Hồ sơ đề nghị khen thưởng'],
      ...at('mục VI.5'),
    },
    {
      phase: 'decide',
      title: 'Chủ tịch UBND huyện quyết định; đề nghị Chủ tịch UBND tỉnh khen',
      days: null,
      outputs: ['Quyết định', 'Giấy khen'],
      ...at('mục III.5; mục VI.5'),
    },
  ],
  commemorations: [
    {
      title: 'Thành lập huyện Chi Lăng (60 năm)',
      date: { day: 16, month: 12 },
      since: 1964,
      ...at('tên kế hoạch'),
    },
  ],
  contents: [
    {
      title: 'Bảy nội dung thi đua, có các chỉ số PAR INDEX và DDCI',
      codes: ['1', '2', '3', '4', '4.1', '4.2', '5', '6', '7'],
      ...at('mục II', 'S1-18'),
    },
  ],
  movements: [
    ['Doanh nghiệp Lạng Sơn hội nhập và phát triển', 'mục II.5'] as const,
    ['Cả nước chung sức xây dựng nông thôn mới', 'mục II.3'] as const,
    ['Vì người nghèo - không để ai bị bỏ lại phía sau', 'mục II.3'] as const,
    [
      'Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí',
      'mục II.3',
    ] as const,
  ].map(([name, clause]) => ({ name, years: null, ...at(clause, 'S1-19') })),
  cautions: [
    {
      kind: 'illustrative',
      text: 'Điểm số, các mức chỉ số và danh sách đơn vị trong bảng là ví dụ để tập làm: kế hoạch nêu nội dung và tiêu chuẩn, không cho điểm.',
      verbatim: [],
      ...at('mục II'),
    },
    {
      kind: 'ambiguous',
      text: 'Nơi ghi đăng ký "công việc, công trình, dự án và mô hình", nơi ghi "mô hình hoặc công trình hoặc công việc": phần mềm hiểu là ít nhất một trong các loại, cần hỏi lại Phòng Nội vụ nếu hiểu khác.',
      verbatim: [
        'công việc, công trình, dự án và mô hình sản xuất cụ thể',
        'có đăng ký mô hình hoặc công trình hoặc công việc',
      ],
      ...at('mục VI.2 và mục V.2.a'),
    },
    {
      kind: 'ambiguous',
      text: 'Kế hoạch không ghi hạn gửi báo cáo kết quả và hồ sơ khen thưởng: chỉ có hạn đăng ký. Hỏi Phòng Nội vụ rồi ghi thêm hạn.',
      verbatim: [],
      ...at('mục VI.2, đoạn cuối'),
    },
    {
      kind: 'dates',
      text: 'Đợt thi đua kết thúc ngày 31/10/2024, trước ngày kỷ niệm 16/12/2024: thành tích xét theo 10 tháng đầu năm.',
      verbatim: ['10 tháng đầu năm 2024'],
      ...at('mục IV và mục V.2'),
    },
    {
      kind: 'slip',
      text: 'Bản gốc gõ "Thủ tướng các cơ quan" (có thể là Thủ trưởng), "Giương mẫu" (Gương mẫu), "thể trận" (thế trận): phần mềm giữ nguyên chữ, không tự sửa.',
      verbatim: ['Thủ tướng các cơ quan', 'Giương mẫu', 'thể trận'],
      ...at('mục VI.1; mục V.2.c; mục II.6', 'S1-21'),
    },
    {
      kind: 'slip',
      text: 'Số và ngày của văn bản còn để trống (tháng 12 năm 2023).',
      verbatim: ['Số: /KH-UBND', 'ngày tháng 12 năm 2023'],
      ...at('đầu văn bản'),
    },
  ],
});
