import { vocabulary } from './vocabulary.ts';

/** Sheets of the registers beside the points; people may rename them, the Excel Tables keep their names. */
export const appraisalSheetNames = {
  reasons: 'Lý do',
  evidence: 'Minh chứng',
  appraisers: 'Người thẩm định',
  receipts: 'Tiếp nhận',
} as const;

export const reasonHeaders = vocabulary({
  code: ['Mã', 'Mã tiêu chí'],
  member: ['Đơn vị', 'Tên đơn vị'],
  from: ['Vòng trước'],
  to: ['Vòng sau'],
  before: ['Điểm trước'],
  after: ['Điểm sau'],
  reason: ['Lý do'],
  kind: ['Loại lý do'],
  day: ['Ngày', 'Ngày ghi'],
  by: ['Người ghi'],
});

export const evidenceHeaders = vocabulary({
  code: ['Mã', 'Mã tiêu chí'],
  member: ['Đơn vị', 'Tên đơn vị'],
  number: ['Số văn bản', 'Số, ký hiệu', 'Số hiệu'],
  day: ['Ngày', 'Ngày văn bản'],
  title: ['Trích yếu', 'Nội dung'],
  file: ['Tên tệp hoặc liên kết', 'Tên tệp', 'Liên kết', 'Tệp'],
  note: ['Ghi chú'],
});

export const appraiserHeaders = vocabulary({
  member: ['Đơn vị', 'Đơn vị được thẩm định'],
  unit: ['Đơn vị thẩm định'],
  person: ['Người thẩm định', 'Họ và tên'],
  note: ['Ghi chú'],
});

export const receiptHeaders = vocabulary({
  member: ['Đơn vị', 'Tên đơn vị'],
  work: ['Việc', 'Loại', 'Việc/Loại', 'Loại văn bản'],
  day: ['Ngày nhận'],
  note: ['Ghi chú'],
});

/** What members send besides the papers of `late` lines. */
export const workTerms = vocabulary({
  selfScore: ['Bảng tự chấm điểm', 'Tự chấm điểm', 'Tự chấm', 'Nộp bảng tự chấm điểm'],
  targets: ['Đăng ký chỉ tiêu', 'Chỉ tiêu', 'Đăng ký thi đua', 'Đăng ký giao ước thi đua'],
  report: ['Báo cáo', 'Báo cáo tổng kết', 'Báo cáo năm'],
});
