import { vocabulary } from './vocabulary.ts';

/** The criteria table (bảng tiêu chí), functions.md. */
export const criteriaHeaders = vocabulary({
  code: ['Mã', 'Mã số', 'Mã tiêu chí'],
  parent: ['Mã cha'],
  title: ['Nội dung', 'Nội dung tiêu chí', 'Tiêu chí'],
  standard: ['Điểm chuẩn', 'Điểm tối đa', 'Thang điểm'],
  ledger: ['Loại điểm'],
  rule: ['Cách chấm'],
  parameter: ['Tham số'],
  capBonus: ['Trần thưởng'],
  capDeduction: ['Trần trừ'],
  capNet: ['Trần cộng trừ', 'Trần cộng/trừ'],
  capTotal: ['Trần tổng'],
  floor: ['Điểm sàn'],
  basis: ['Căn cứ'],
  evidence: ['Minh chứng', 'Tài liệu minh chứng'],
  owner: ['Đơn vị thẩm định'],
  deadline: ['Hạn nộp'],
});

export const regulationHeaders = vocabulary({ name: ['Quy định'], value: ['Nội dung'] });

export const disqualificationHeaders = vocabulary({
  member: ['Đơn vị'],
  effect: ['Hệ quả'],
  reason: ['Lý do'],
  basis: ['Căn cứ'],
});

/** Table `BoPhieuPhu`: a recorded ballot between equals. */
export const voteHeaders = vocabulary({
  member: ['Đơn vị'],
  votes: ['Số phiếu', 'Phiếu', 'Số phiếu đồng ý'],
  note: ['Ghi chú', 'Biên bản'],
});

/** THIDUA.TONGHOP, in the order of its columns. */
export const resultHeaders = vocabulary({
  member: ['Đơn vị'],
  standard: ['Điểm chuẩn'],
  bonus: ['Điểm thưởng'],
  deduction: ['Điểm trừ'],
  total: ['Tổng điểm'],
  share: ['Tỷ lệ'],
  rank: ['Xếp hạng'],
  class: ['Xếp loại'],
  note: ['Ghi chú'],
});

/** THIDUA.GIAITHICH, in the order of its columns. */
export const explanationHeaders = vocabulary({
  code: ['Mã'],
  title: ['Nội dung'],
  entry: ['Số liệu'],
  arithmetic: ['Cách tính'],
  points: ['Điểm'],
  basis: ['Căn cứ'],
});

/** THIDUA.SOATTIEUCHI, in the order of its columns. */
export const lintHeaders = vocabulary({
  severity: ['Mức độ'],
  code: ['Mã'],
  problem: ['Vấn đề'],
  advice: ['Cách sửa'],
});

/** What THIDUA.SOATTIEUCHI says about a clean table. */
export const nothingFound = 'Không có vấn đề';
