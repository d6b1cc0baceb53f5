import { swapEffects, swapHeaders } from '../../text/index.ts';
import type { Cells } from '../../workbook/cells.ts';
import type { Example } from './describe-function.ts';

/** A small bloc of two members; the examples of all table functions are about it. Points are illustrative. */
export const exampleCriteria: Cells = [
  ['Mã', 'Nội dung', 'Điểm chuẩn', 'Loại điểm', 'Cách chấm', 'Tham số', 'Căn cứ'],
  ['I', 'Nhiệm vụ chính trị', 60, '', '', '', 'Quy chế khối, Điều 4'],
  ['I.1', 'Chỉ tiêu kinh tế - xã hội', 40, '', 'Theo tỷ lệ', 'tối đa 100%', 'Quy chế khối, Điều 4'],
  [
    'I.2',
    'Cải cách hành chính',
    20,
    '',
    'Theo bậc',
    '>=95: 20; 80..<95: 15; còn lại: 0',
    'Quy chế khối, Điều 4',
  ],
  ['II', 'Phong trào thi đua', 40, '', '', '', 'Quy chế khối, Điều 5'],
  ['II.1', 'Tổ chức phong trào', 40, '', 'Chấm thẳng', '', 'Quy chế khối, Điều 5'],
  ['II.2', 'Mô hình mới', '', 'Thưởng', 'Mỗi trường hợp', '0,5; tối đa 2', 'Quy chế khối, Điều 5'],
  ['II.3', 'Báo cáo muộn', '', 'Trừ', 'Mỗi trường hợp', '0,25; tối đa 1', 'Quy chế khối, Điều 5'],
];

export const exampleEntries: Cells = [
  ['Mã', 'Sở Nội vụ', 'Ban Dân tộc'],
  ['I.1', 95, 100],
  ['I.2', 97, 90],
  ['II.1', 38.5, 40],
  ['II.2', 3, ''],
  ['II.3', '', 1],
];

export const exampleTargets: Cells = [
  ['Mã', 'Chỉ tiêu'],
  ['I.1', 100],
];

export const exampleRegulation: Cells = [
  ['Quy định', 'Nội dung'],
  ['Số chữ số thập phân', 2],
  ['Xếp loại', 'Xuất sắc: >=95; Tốt: >=85; Khá: >=70; Trung bình: còn lại'],
];

export const summaryExample: Example = {
  title: {
    vi: 'Hai đơn vị, có chỉ tiêu và quy chế xếp loại',
    en: 'Two members with targets and classes',
  },
  args: [exampleCriteria, exampleEntries, exampleTargets, exampleRegulation],
  result: [
    [
      'Đơn vị',
      'Điểm chuẩn',
      'Điểm thưởng',
      'Điểm trừ',
      'Tổng điểm',
      'Tỷ lệ',
      'Xếp hạng',
      'Xếp loại',
      'Ghi chú',
    ],
    ['Sở Nội vụ', 96.5, 1.5, 0, 98, 0.98, 1, 'Xuất sắc', ''],
    ['Ban Dân tộc', 95, 0, 0.25, 94.75, 0.9475, 2, 'Tốt', 'Thiếu 0,25 điểm để đạt Xuất sắc'],
  ],
};

export const pointsTableExample: Example = {
  title: { vi: 'Điểm từng tiêu chí và từng mục của hai đơn vị', en: 'Points of every criterion and group' },
  args: [exampleCriteria, exampleEntries, exampleTargets],
  result: [
    ['Mã', 'Nội dung', 'Sở Nội vụ', 'Ban Dân tộc'],
    ['I', 'Nhiệm vụ chính trị', 58, 55],
    ['I.1', 'Chỉ tiêu kinh tế - xã hội', 38, 40],
    ['I.2', 'Cải cách hành chính', 20, 15],
    ['II', 'Phong trào thi đua', 40, 39.75],
    ['II.1', 'Tổ chức phong trào', 38.5, 40],
    ['II.2', 'Mô hình mới', 1.5, ''],
    ['II.3', 'Báo cáo muộn', '', -0.25],
  ],
};

export const explanationExample: Example = {
  title: { vi: 'Mục II của Ban Dân tộc', en: 'Group II of one member' },
  args: [exampleCriteria, exampleEntries, exampleTargets, 'Ban Dân tộc', 'II'],
  result: [
    ['Mã', 'Nội dung', 'Số liệu', 'Cách tính', 'Điểm', 'Căn cứ'],
    ['II.1', 'Tổ chức phong trào', 40, 'Chấm 40 điểm, tối đa 40', 40, 'Quy chế khối, Điều 5'],
    ['II.2', 'Mô hình mới', '', 'Không phát sinh', 0, 'Quy chế khối, Điều 5'],
    ['II.3', 'Báo cáo muộn', 1, '0,25 × 1 lần = 0,25', -0.25, 'Quy chế khối, Điều 5'],
  ],
};

export const criteriaCheckExample: Example = {
  title: { vi: 'Bảng tiêu chí không có vấn đề', en: 'A clean table' },
  args: [exampleCriteria, exampleRegulation],
  result: [['Không có vấn đề']],
};

export const swapsExample: Example = {
  title: {
    vi: 'Ô nào làm Ban Dân tộc đuổi kịp Sở Nội vụ',
    en: 'Which entry lets one member reach the other',
  },
  args: [exampleCriteria, exampleEntries, exampleTargets, null, 'Sở Nội vụ', 'Ban Dân tộc'],
  result: [
    swapHeaders,
    ['Sở Nội vụ', 'II.1', 'Tổ chức phong trào', 38.5, 35.25, -3.25, swapEffects.tie],
    ['Sở Nội vụ', 'II.1', 'Tổ chức phong trào', 38.5, 35.24, -3.26, swapEffects.exchange],
    ['Sở Nội vụ', 'I.1', 'Chỉ tiêu kinh tế - xã hội', 95, 86, -3.6, swapEffects.exchange],
    ['Sở Nội vụ', 'I.2', 'Cải cách hành chính', 97, 94.99, -5, swapEffects.exchange],
    ['Ban Dân tộc', 'I.2', 'Cải cách hành chính', 90, 95, 5, swapEffects.exchange],
  ],
};
