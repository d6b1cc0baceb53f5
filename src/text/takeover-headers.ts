import type { Stage } from '../scoring/index.ts';
import { canonicalKey } from './keys.ts';
import { vocabulary } from './vocabulary.ts';

/** What a column of an office's own table can hold, by the words that offices write above it. */
export const officeColumnTerms = vocabulary({
  code: ['Mã', 'STT', 'TT', 'Mã số', 'Mã tiêu chí', 'Số TT', 'Số thứ tự', 'Ký hiệu', 'Mục'],
  group: [
    'Nhóm tiêu chí',
    'Nhóm',
    'Nhóm nội dung',
    'Lĩnh vực',
    'Mảng công tác',
    'Nhóm tiêu chuẩn',
    'Tiêu chí lớn',
  ],
  title: [
    'Nội dung',
    'Tiêu chí',
    'Tiêu chuẩn',
    'Nội dung tiêu chí',
    'Nội dung, tiêu chí',
    'Nội dung/tiêu chí',
    'Nội dung các tiêu chí',
    'Tên tiêu chí',
    'Các tiêu chí',
    'Nội dung chấm điểm',
    'Nội dung đánh giá',
    'Nội dung thi đua',
    'Tiêu chí thi đua',
    'Tiêu chí chấm điểm',
    'Tiêu chí đánh giá',
  ],
  standard: [
    'Điểm chuẩn',
    'Chuẩn',
    'Điểm tối đa',
    'Tối đa',
    'Thang điểm',
    'Khung điểm',
    'Mức điểm',
    'Điểm quy định',
    'Số điểm',
    'Điểm',
  ],
  bonus: ['Điểm thưởng', 'Thưởng', 'Điểm cộng', 'Cộng', 'Cộng thêm'],
  deduction: ['Điểm trừ', 'Trừ'],
  note: [
    'Ghi chú',
    'Cách chấm',
    'Cách chấm điểm',
    'Cách tính',
    'Cách tính điểm',
    'Hướng dẫn',
    'Hướng dẫn chấm',
    'Hướng dẫn chấm điểm',
    'Phương pháp chấm',
    'Ghi chú, căn cứ',
    'Ghi chú/căn cứ',
    'Diễn giải',
  ],
  basis: ['Căn cứ', 'Căn cứ pháp lý', 'Văn bản căn cứ'],
  evidence: ['Minh chứng', 'Tài liệu minh chứng', 'Tài liệu kiểm chứng', 'Hồ sơ minh chứng'],
  owner: ['Đơn vị thẩm định', 'Đơn vị theo dõi', 'Cơ quan theo dõi', 'Bộ phận theo dõi', 'Đơn vị đánh giá'],
  deadline: ['Hạn nộp', 'Thời hạn', 'Thời hạn nộp'],
});

export type OfficeColumn = Parameters<typeof officeColumnTerms.name>[0];

/**
 * The stages as offices head them. `Thẩm định` between `Tự chấm` and `Thống nhất` is what the bloc's leader does; the
 * council's own appraisal says so.
 */
export const officeStageTerms = vocabulary<Stage>({
  self: [
    'Tự chấm',
    'Điểm tự chấm',
    'Tự chấm điểm',
    'Đơn vị tự chấm',
    'Đơn vị chấm',
    'Tự đánh giá',
    'Điểm tự đánh giá',
    'Địa phương chấm',
    'Địa phương tự chấm',
    'Xã tự chấm',
  ],
  cross: ['Chấm chéo', 'Điểm chấm chéo'],
  bloc: [
    'Khối chấm',
    'Cụm chấm',
    'Thẩm định',
    'Thẩm định lần 1',
    'Điểm thẩm định lần 1',
    'Điểm thẩm định',
    'Khối thẩm định',
    'Điểm khối chấm',
    'Trưởng khối chấm',
    'Trưởng khối thẩm định',
    'Điểm cụm chấm',
    'Cụm thẩm định',
  ],
  agreed: [
    'Thống nhất',
    'Điểm thống nhất',
    'Kết quả thống nhất',
    'Khối thống nhất',
    'Hội nghị thống nhất',
    'Thẩm định lần 2',
    'Điểm thẩm định lần 2',
    'Phúc tra',
  ],
  council: [
    'Hội đồng',
    'Hội đồng chấm',
    'Hội đồng thẩm định',
    'HĐ thẩm định',
    'Điểm Hội đồng',
    'Tỉnh chấm',
    'Tỉnh thẩm định',
    'Sở Nội vụ chấm',
    'Sở Nội vụ thẩm định',
    'Phòng Nội vụ chấm',
    'Phòng Nội vụ thẩm định',
  ],
});

/** Headings over several columns that say nothing about the one below them. */
export function isGenericHeading(text: string): boolean {
  return genericHeadings.has(canonicalKey(text));
}

const genericHeadings: ReadonlySet<string> = new Set(
  [
    'Điểm',
    'Điểm số',
    'Số điểm',
    'Điểm chấm',
    'Thang điểm',
    'Điểm tối đa',
    'Khung điểm',
    'Điểm quy định',
    'Kết quả',
    'Kết quả chấm',
    'Kết quả chấm điểm',
    'Đơn vị',
    'Các đơn vị',
    'Tên đơn vị',
    'Đơn vị thành viên',
    'Các đơn vị thành viên',
    'Điểm các đơn vị',
    'Điểm của các đơn vị',
  ].map(canonicalKey),
);

/** Columns of sums and ranks, of targets and results: no unit is called so, and no points stand there. */
export function isSumHeading(text: string): boolean {
  return /^(tong|tong cong|tong so|tong diem|xep hang|xep loai|hang|don vi tinh|dvt|chenh lech|ty le|diem cuoi|diem duyet|chi tieu|ke hoach|dang ky|ket qua thuc hien|thuc hien|giai trinh|nhan xet)\b/.test(
    canonicalKey(text),
  );
}

/** Results that stand beside points: `Kết quả` and `Điểm` below one unit. */
export function isResultHeading(text: string): boolean {
  return /^(ket qua|ket qua dat|so lieu)$/.test(canonicalKey(text));
}
