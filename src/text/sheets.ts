import type { Stage } from '../scoring/index.ts';
import { vocabulary } from './vocabulary.ts';

/** Table `Khoi`: what is said once about a bloc. */
export const blocHeaders = vocabulary({ item: ['Thông tin'], content: ['Nội dung'] });

export const blocTerms = vocabulary({
  name: ['Tên khối', 'Tên cụm', 'Khối', 'Cụm'],
  year: ['Năm'],
  leader: ['Trưởng khối', 'Cụm trưởng', 'Trưởng cụm'],
  deputy: ['Phó Trưởng khối', 'Khối phó', 'Cụm phó', 'Phó Trưởng cụm'],
  theme: ['Chủ đề'],
  /** As many rows as there are documents. */
  basis: ['Căn cứ', 'Căn cứ pháp lý'],
  level: ['Cấp', 'Cấp tổ chức'],
  viewers: ['Ai được xem điểm', 'Quyền xem điểm'],
});

/** Table `ThanhVien`. */
export const memberHeaders = vocabulary({
  member: ['Đơn vị'],
  role: ['Vai trò'],
  left: ['Rời khối từ ngày', 'Rời khối từ', 'Rời khối'],
  note: ['Ghi chú'],
});

/** Which level the bloc stands on; other words are kept as they are. */
export const levelTerms = vocabulary<'province' | 'district' | 'commune' | 'inside'>({
  province: ['Cấp tỉnh', 'Tỉnh'],
  district: ['Cấp huyện', 'Huyện'],
  commune: ['Cấp xã', 'Xã'],
  inside: ['Trong cơ quan', 'Nội bộ cơ quan'],
});

/** What the members have agreed on about who sees which points; printed, not enforced. */
export const viewerTerms = vocabulary<'everybody' | 'own' | 'leader'>({
  everybody: ['Mọi đơn vị xem điểm của nhau'],
  own: ['Mỗi đơn vị xem điểm của mình cho đến hội nghị'],
  leader: ['Trưởng khối và Hội đồng xem cho đến hội nghị'],
});

export const roleTerms = vocabulary({
  leader: ['Trưởng khối', 'Cụm trưởng', 'Trưởng cụm'],
  deputy: ['Phó Trưởng khối', 'Khối phó', 'Cụm phó', 'Phó Trưởng cụm'],
  member: ['Thành viên'],
});

/** Names of our own sheets; people may rename them, the tables keep theirs. */
export const sheetNames = {
  bloc: 'Khối',
  criteria: 'Tiêu chí',
  regulation: 'Quy chế',
  targets: 'Chỉ tiêu',
  disqualifications: 'Khống chế',
  votes: 'Bỏ phiếu phụ',
  result: 'Kết quả',
  points: 'Điểm chi tiết',
  differences: 'Chênh lệch',
  chart: 'Biểu đồ',
} as const;

/** Short names of the Excel Tables, without accents: formulas and programs refer to them. */
export const stageTableNames: Readonly<Record<Stage, string>> = {
  self: 'TuCham',
  cross: 'ChamCheo',
  bloc: 'KhoiCham',
  agreed: 'ThongNhat',
  council: 'HoiDong',
};
