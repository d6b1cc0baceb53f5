import type { OrderKey, RuleStatus, SubjectKind } from '../scoring/index.ts';
import { vocabulary } from './vocabulary.ts';

/** The rules table of awards (bảng điều kiện khen thưởng). */
export const awardHeaders = vocabulary({
  id: ['Mã', 'Mã hình thức'],
  title: ['Hình thức', 'Hình thức khen thưởng', 'Danh hiệu', 'Danh hiệu, hình thức'],
  authority: ['Cấp khen', 'Cấp quyết định', 'Thẩm quyền'],
  subjects: ['Đối tượng'],
  conditions: ['Điều kiện', 'Tiêu chuẩn'],
  quota: ['Số lượng', 'Hạn mức'],
  slot: ['Suất chung'],
  order: ['Thứ tự', 'Thứ tự xét'],
  vote: ['Ngưỡng phiếu', 'Tỷ lệ phiếu'],
  document: ['Căn cứ', 'Văn bản'],
  article: ['Điều khoản', 'Điều'],
  validFrom: ['Hiệu lực từ'],
  validTo: ['Hiệu lực đến'],
  status: ['Trạng thái'],
  achievement: ['Thành tích'],
  reviewDay: ['Ngày xét', 'Ngày hồ sơ'],
  receptionDay: ['Ngày tiếp nhận', 'Ngày tiếp nhận hồ sơ'],
});

/** The nominees: the columns of TONGHOP and those that the office adds; every other column is a fact. */
export const nomineeHeaders = vocabulary({
  subject: ['Đơn vị', 'Tên đơn vị', 'Họ và tên', 'Tập thể, cá nhân'],
  total: ['Tổng điểm'],
  share: ['Tỷ lệ'],
  rank: ['Xếp hạng', 'Hạng'],
  class: ['Xếp loại'],
  note: ['Ghi chú'],
  kind: ['Loại đối tượng', 'Đối tượng'],
  unit: ['Đơn vị đề nghị', 'Đơn vị công tác'],
  bloc: ['Khối', 'Cụm', 'Khối thi đua', 'Cụm, khối'],
  registered: ['Đã đăng ký', 'Đăng ký'],
  registrationDay: ['Ngày đăng ký'],
  registrationQuality: ['Chất lượng đăng ký', 'Nội dung đăng ký'],
  registrationReason: ['Lý do đăng ký không đạt', 'Lý do về đăng ký'],
});

/** What the appraiser says of what was registered (S1-08): hard and new, or easy and routine. */
export const registrationTerms = vocabulary<'accepted' | 'refused'>({
  accepted: ['Đạt', 'Chấp nhận', 'Khó, phức tạp'],
  refused: ['Không đạt', 'Không chấp nhận', 'Dễ hoặc thường xuyên', 'Dễ, thường xuyên', 'Dễ', 'Thường xuyên'],
});

export const awardBallotHeaders = vocabulary({
  award: ['Mã', 'Mã hình thức', 'Hình thức'],
  subject: ['Đơn vị', 'Tên đơn vị', 'Họ và tên', 'Tập thể, cá nhân'],
  round: ['Vòng', 'Vòng bỏ phiếu'],
  inFavour: ['Đồng ý', 'Số phiếu đồng ý', 'Phiếu đồng ý'],
  total: ['Tổng số', 'Tổng số thành viên'],
  present: ['Có mặt', 'Số có mặt'],
  valid: ['Hợp lệ', 'Phiếu hợp lệ'],
  written: ['Ý kiến văn bản', 'Ý kiến bằng văn bản'],
  writtenInFavour: ['Văn bản đồng ý', 'Ý kiến văn bản đồng ý'],
  decision: ['Quyết định', 'Quyết định của khối'],
  reason: ['Lý do'],
});

export const awardResultHeaders = ['Hình thức', 'Đơn vị', 'Kết quả', 'Lý do', 'Đề nghị'] as const;

export const subjectKindTerms = vocabulary<SubjectKind>({
  collective: ['Tập thể', 'Đơn vị', 'Cơ quan'],
  bloc: ['Khối thi đua', 'Cụm thi đua', 'Khối', 'Cụm'],
  enterprise: ['Doanh nghiệp'],
  individual: ['Cá nhân'],
  official: ['Cán bộ, công chức', 'Cán bộ', 'Công chức', 'Đảng viên'],
  publicEmployee: ['Viên chức'],
  armedForces: ['Lực lượng vũ trang', 'Cán bộ, chiến sĩ'],
  worker: ['Nông dân, người lao động', 'Nông dân', 'Người lao động', 'Công nhân'],
  entrepreneur: ['Doanh nhân'],
  household: ['Hộ gia đình', 'Gia đình'],
});

export const orderKeyTerms = vocabulary<OrderKey>({
  rank: ['xếp hạng', 'hạng'],
  class: ['xếp loại', 'loại'],
  votes: ['số phiếu', 'phiếu'],
  total: ['tổng điểm', 'điểm'],
});

/** What stands in the order column besides keys. */
export const orderFallbackTerms = vocabulary<'next' | 'leaveEmpty'>({
  next: ['không đạt thì xét đơn vị kế tiếp', 'xét kế tiếp'],
  leaveEmpty: ['không đạt thì để trống', 'để trống'],
});

export const ruleStatusTerms = vocabulary<RuleStatus>({
  confirmed: ['Đã xác nhận'],
  unconfirmed: ['Chờ xác nhận'],
  expired: ['Hết hiệu lực'],
});

export const slotScopeTerms = vocabulary<'perUnit' | 'whole'>({
  perUnit: ['mỗi đơn vị', 'từng đơn vị'],
  whole: ['chung toàn cơ quan', 'toàn cơ quan', 'chung'],
});

export const decisionTerms = vocabulary<'propose' | 'pass'>({
  propose: ['Đề nghị', 'Chọn'],
  pass: ['Không đề nghị', 'Không chọn'],
});

/** The words of the condition column. */
export const conditionTerms = vocabulary({
  rank: ['Xếp hạng', 'Hạng'],
  total: ['Tổng điểm'],
  share: ['Tỷ lệ', 'Tỷ lệ điểm'],
  class: ['Xếp loại'],
  everyGroup: ['Mỗi mục', 'Mỗi nhóm'],
  noDisqualifier: ['Không bị khống chế'],
  registered: ['Đã đăng ký', 'Có đăng ký'],
  votePassed: ['Đạt phiếu', 'Đạt phiếu bầu'],
});

/** `và` is `;`. */
export const conditionWords = {
  or: 'hoặc',
  not: 'không phải',
  from: 'từ',
  group: 'Mục',
  held: 'Đã đạt',
  years: 'năm liền',
  before: 'trước ngày',
  until: 'chậm nhất',
} as const;

export const quotaBaseWords = {
  of: 'của',
  nominees: 'số được xét',
  eligible: 'số đủ điều kiện',
} as const;

/** The option for small units, written behind a share. */
export const atLeastOneWords = 'ít nhất 1 khi làm tròn xuống 0';

export const voteWords = {
  quorum: 'dự họp từ',
  written: 'tính ý kiến văn bản',
  writtenFully: 'tính ý kiến bằng văn bản',
  half: 'quá bán',
} as const;

export const awardAnswers = {
  eligible: 'Đủ điều kiện',
  notEligible: 'Không đủ',
  incomplete: 'Thiếu dữ liệu',
} as const;

export const proposalAnswers = {
  proposed: 'đề nghị',
  needsDecision: 'cần quyết định',
  reserve: 'dự phòng',
} as const;

/** How the notes of TONGHOP begin where awards depend on them (`noteOf`). */
export const noteMarks = {
  provisional: ['Chưa đủ số liệu', 'Số liệu không dùng được'],
  unranked: 'Không xếp loại',
  notEligible: 'Không đề nghị khen thưởng',
} as const;

/** The order of classes where no regulation says another. */
export const usualClasses: readonly string[] = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu', 'Kém'];
