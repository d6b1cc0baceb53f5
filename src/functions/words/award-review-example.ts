import type { Cells } from '../../workbook/cells.ts';
import type { Example } from './describe-function.ts';

const summary: Cells = [
  ['Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Xếp loại', 'Ghi chú', 'Số mô hình'],
  ['Sở Nội vụ', 98, 1, 'Xuất sắc', '', 2],
  ['Ban Dân tộc', 94.75, 2, 'Tốt', '', 1],
  ['Sở Ngoại vụ', 90, 3, 'Tốt', '', ''],
];

const conditions: Cells = [
  ['Mã', 'Hình thức', 'Điều kiện', 'Số lượng', 'Thứ tự', 'Căn cứ'],
  [
    'CO-TINH',
    'Cờ thi đua của tỉnh',
    'Tổng điểm >= 95; Không bị khống chế',
    'không quá 1',
    'xếp hạng',
    'Quy chế khối, Điều 8',
  ],
  [
    'BK-TINH',
    'Bằng khen của tỉnh',
    'Xếp hạng > 1; Xếp loại từ Tốt; Số mô hình >= 1',
    'không quá 1',
    'xếp hạng',
    'Quy chế khối, Điều 8',
  ],
];

/** A bloc of three: one flag, one certificate, and a member whose models nobody has counted. Illustrative. */
export const awardReviewExample: Example = {
  title: {
    vi: 'Một cờ thi đua và một bằng khen cho khối ba đơn vị',
    en: 'One flag and one certificate for a bloc of three',
  },
  args: [summary, conditions],
  result: [
    ['Hình thức', 'Đơn vị', 'Kết quả', 'Lý do', 'Đề nghị'],
    ['Cờ thi đua của tỉnh', 'Sở Nội vụ', 'Đủ điều kiện', '', 'đề nghị'],
    ['Cờ thi đua của tỉnh', 'Ban Dân tộc', 'Không đủ', 'Không đạt: Tổng điểm >= 95 (hiện là 94,75)', ''],
    ['Cờ thi đua của tỉnh', 'Sở Ngoại vụ', 'Không đủ', 'Không đạt: Tổng điểm >= 95 (hiện là 90)', ''],
    ['Bằng khen của tỉnh', 'Sở Nội vụ', 'Không đủ', 'Không đạt: Xếp hạng > 1 (hiện xếp hạng 1)', ''],
    ['Bằng khen của tỉnh', 'Ban Dân tộc', 'Đủ điều kiện', '', 'đề nghị'],
    ['Bằng khen của tỉnh', 'Sở Ngoại vụ', 'Thiếu dữ liệu', 'Thiếu: Số mô hình >= 1', ''],
  ],
};
