import { vocabulary } from './vocabulary.ts';

/** Sheets of the bloc's year; people may rename them, the Excel Tables keep their names. */
export const yearSheetNames = {
  dates: 'Lịch và hạn',
  calendar: 'Lịch việc',
  movements: 'Phong trào, nơi nhận',
  duties: 'Phân công',
  contents: 'Nội dung kế hoạch',
  congress: 'Kế hoạch đại hội',
} as const;

/** The title and the note line of each of these sheets. */
export const yearSheetText = {
  dates: {
    title: 'Hạn nộp và đợt thi đua',
    note: 'Mỗi hạn một dòng. “trước ngày” không tính ngày ghi trong hạn; “đến hết ngày” tính cả ngày đó. Cột “Hạn cuối cùng” tự tính.',
  },
  calendar: {
    title: 'Lịch việc trong năm',
    note: 'Mỗi việc, hội nghị, ngày kỷ niệm một dòng. Việc trong một ngày thì ghi hai ngày như nhau; chưa định ngày thì để trống.',
  },
  movements: {
    title: 'Phong trào hưởng ứng và nơi nhận văn bản',
    note: 'Phong trào có giai đoạn riêng thì ghi năm đầu, năm cuối. Nơi nhận để báo cáo thì ghi (b/c).',
  },
  duties: {
    title: 'Phân công trách nhiệm',
    note: 'Ai phát động, tổng hợp, thẩm định, bình xét, quyết định; cơ quan thường trực nhận phản ánh vướng mắc.',
  },
  contents: {
    title: 'Nội dung khác của kế hoạch',
    note: 'Văn bản, đối tượng, đăng ký, mức phải đạt, thống kê và những chỗ cần lưu ý, ghi đúng như kế hoạch.',
  },
  congress: {
    title: 'Hội nghị, đại hội các cấp',
    note: 'Cấp tổ chức, tên gọi, hình thức, đại biểu, thời lượng và chương trình. Sửa theo kế hoạch của đơn vị.',
  },
} as const;

const basis = ['Căn cứ', 'Nguồn'] as const;
const note = ['Ghi chú'] as const;

/** Table `HanNop`. */
export const deadlineHeaders = vocabulary({
  kind: ['Loại hạn'],
  title: ['Nội dung', 'Việc'],
  day: ['Ngày', 'Ngày ghi trong hạn'],
  wording: ['Cách tính'],
  last: ['Hạn cuối cùng'],
  whom: ['Áp dụng cho'],
  basis: [...basis],
  note: [...note],
});

/** Table `DotThiDua`. */
export const periodHeaders = vocabulary({
  title: ['Đợt', 'Đợt thi đua'],
  from: ['Từ ngày'],
  to: ['Đến hết ngày', 'Đến ngày'],
  basis: [...basis],
  note: [...note],
});

/** Table `LichViec`. */
export const calendarHeaders = vocabulary({
  phase: ['Giai đoạn'],
  title: ['Việc', 'Nội dung'],
  from: ['Từ ngày'],
  to: ['Đến ngày', 'Đến hết ngày'],
  outputs: ['Sản phẩm', 'Văn bản, sản phẩm'],
  basis: [...basis],
  note: [...note],
});

/** Table `PhongTrao`. */
export const movementHeaders = vocabulary({
  title: ['Phong trào'],
  from: ['Từ năm'],
  to: ['Đến năm'],
  basis: [...basis],
  note: [...note],
});

/** Table `NoiNhan`. */
export const receiverHeaders = vocabulary({
  title: ['Nơi nhận'],
  report: ['Để báo cáo', 'Báo cáo'],
  note: [...note],
});

/** Table `PhanCong`. */
export const dutyHeaders = vocabulary({
  body: ['Cơ quan, đơn vị', 'Cơ quan'],
  act: ['Vai trò'],
  title: ['Việc được giao', 'Nội dung'],
  basis: [...basis],
  note: [...note],
});

/** Table `NoiDungKeHoach`. */
export const contentHeaders = vocabulary({
  group: ['Nhóm'],
  title: ['Nội dung'],
  value: ['Yêu cầu'],
  whom: ['Áp dụng cho', 'Gửi đến'],
  basis: [...basis],
  note: [...note],
});

/** Table `DaiHoi`. */
export const congressHeaders = vocabulary({
  group: ['Nhóm'],
  level: ['Cấp'],
  title: ['Nội dung'],
  value: ['Số lượng, thời lượng', 'Yêu cầu'],
  basis: [...basis],
  note: [...note],
});

/** Column `Loại hạn`; other words are kept as they are. */
export const deadlineMatterTerms = vocabulary<
  'registration' | 'halfYearReport' | 'finalReport' | 'dossier' | 'conference'
>({
  registration: ['Đăng ký'],
  halfYearReport: ['Báo cáo 6 tháng', 'Báo cáo sơ kết'],
  finalReport: ['Tự chấm, báo cáo tổng kết', 'Báo cáo tổng kết', 'Tự chấm'],
  dossier: ['Hồ sơ khen thưởng', 'Hồ sơ'],
  conference: ['Hội nghị, đại hội', 'Hội nghị', 'Đại hội'],
});

/** Column `Cách tính`: whether the day itself is in time. */
export const deadlineWordingTerms = vocabulary<'before' | 'until'>({
  before: ['trước ngày', 'trước', 'không tính ngày này'],
  until: [
    'đến hết ngày',
    ...['đến hết', 'đến ngày', 'đến', 'hết ngày', 'trong ngày'],
    ...['chậm nhất', 'chậm nhất ngày', 'chậm nhất là ngày', 'muộn nhất', 'tính cả ngày này'],
  ],
});

/** Column `Giai đoạn`. */
export const phaseTerms = vocabulary<
  | 'start'
  | 'during'
  | 'halfYear'
  | 'close'
  | 'review'
  | 'propose'
  | 'decide'
  | 'handOver'
  | 'congress'
  | 'commemoration'
>({
  start: ['Đầu năm', 'Bắt đầu'],
  during: ['Trong năm'],
  halfYear: ['Sơ kết'],
  close: ['Tổng kết'],
  review: ['Bình xét'],
  propose: ['Đề nghị'],
  decide: ['Quyết định'],
  handOver: ['Bàn giao'],
  congress: ['Hội nghị, đại hội'],
  commemoration: ['Ngày kỷ niệm'],
});

/** Column `Vai trò` of `PhanCong`. */
export const actTerms = vocabulary({
  launch: ['Phát động, chủ trì'],
  register: ['Đăng ký'],
  agreeCriteria: ['Thống nhất tiêu chí'],
  pledge: ['Ký giao ước'],
  selfScore: ['Tự chấm, báo cáo'],
  compile: ['Thường trực, tổng hợp'],
  appraise: ['Thẩm định'],
  review: ['Tổ chức, bình xét'],
  decide: ['Quyết định'],
  approve: ['Chuẩn y'],
  deputise: ['Thay mặt khi được ủy quyền'],
  publicise: ['Tuyên truyền'],
  support: ['Phối hợp'],
});

export const subjectGroupTerms = vocabulary({
  bloc: ['Khối thi đua'],
  collective: ['Tập thể'],
  enterprise: ['Doanh nghiệp'],
  individual: ['Cá nhân'],
  household: ['Hộ gia đình'],
});

export const congressLevelTerms = vocabulary({
  grassroots: ['Cấp cơ sở'],
  aboveGrassroots: ['Cấp trên cơ sở'],
  province: ['Cấp tỉnh'],
});

/** Column `Nhóm` of both tables of contents. */
export const contentGroups = {
  document: 'Văn bản',
  subjects: 'Đối tượng',
  registrations: 'Đăng ký thi đua',
  activities: 'Hình thức hoạt động',
  thresholds: 'Mức phải đạt',
  statistics: 'Thống kê cần có',
  principles: 'Nguyên tắc',
  cautions: 'Lưu ý',
  levels: 'Cấp tổ chức',
  eventNames: 'Tên gọi',
  forms: 'Hình thức',
  limits: 'Số đại biểu',
  shares: 'Cơ cấu đại biểu',
  decisions: 'Thẩm quyền',
  delegates: 'Thành phần đại biểu',
  composition: 'Thống kê đại biểu',
  sharedEvents: 'Tổ chức chung',
  lengths: 'Thời lượng',
  programme: 'Chương trình',
} as const;
