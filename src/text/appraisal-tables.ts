import { vocabulary } from './vocabulary.ts';

/** Sheets of the registers beside the points; people may rename them, the Excel Tables keep their names. */
export const appraisalSheetNames = {
  reasons: 'Lý do',
  evidence: 'Minh chứng',
  appraisers: 'Người thẩm định',
  receipts: 'Tiếp nhận',
} as const;

export const appraisalSheetText = {
  reasons: {
    title: 'Lý do điểm khác nhau giữa các vòng chấm',
    note: 'Mỗi dòng một tiêu chí của một đơn vị. Điểm tự chấm được giữ nguyên ở trang “Tự chấm”; lý do ghi ở đây.',
  },
  evidence: {
    title: 'Sổ minh chứng',
    note: 'Mỗi dòng một văn bản cho một tiêu chí của một đơn vị. Chỉ ghi số, ngày, trích yếu và nơi để tệp; tệp vẫn ở chỗ của nó.',
  },
  appraisers: {
    title: 'Người thẩm định',
    note: 'Đơn vị nào do ai thẩm định. Đơn vị Trưởng khối không tự thẩm định điểm của mình.',
  },
  receipts: {
    title: 'Sổ tiếp nhận',
    note: 'Ghi ngày nhận từng báo cáo, bảng tự chấm, đăng ký; không nhận được thì ghi “không nộp”.',
  },
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
