import type { Cells } from '../../src/workbook/cells.ts';

/**
 * A summary as blocs keep it: one unit to a row, sections above criteria (merged), each criterion with the points of
 * the unit itself and of the bloc's leader, maxima, numbers of columns, totals, ranks, a sum, signatures. One total is
 * wrong (Ban Dân tộc, 91 for 92), one unit has no points yet.
 */
export const acrossSheet: Cells = [
  ['KHỐI GIAO ƯỚC THI ĐUA TỔNG HỢP'],
  [null, null, 'BẢNG TỔNG HỢP CHẤM ĐIỂM THI ĐUA NĂM 2026'],
  [],
  [
    'STT',
    'Tên đơn vị',
    'I. Nhiệm vụ chính trị (70 điểm)',
    null,
    null,
    null,
    'II. Công tác thi đua (30 điểm)',
    null,
    'Tổng tự chấm',
    'Tổng khối chấm',
    'Xếp hạng',
  ],
  [
    null,
    null,
    '1. Hoàn thành kế hoạch',
    null,
    '2. Cải cách hành chính',
    null,
    '1. Tổ chức phong trào',
    null,
    null,
    null,
    null,
  ],
  [null, null, 'Tự chấm', 'Khối chấm', 'Tự chấm', 'Khối chấm', 'Tự chấm', 'Khối chấm', null, null, null],
  [null, 'Điểm tối đa', 40, null, 30, null, 30, null, 100, null, null],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [1, 'Văn phòng UBND tỉnh', 40, 39.5, 29, 28, 30, 29.5, 99, 97, 1],
  [2, 'Sở Nội vụ', 39, 38, '28,5', '28,5', 30, 29, 97.5, 95.5, 2],
  [3, 'Ban Dân tộc', 38, 37, 28, 27, 29, 28, 95, 91, 3],
  [4, 'Sở Ngoại vụ', null, null, null, null, null, null, null, null, null],
  [null, 'Tổng cộng', 117, 114.5, 85.5, 83.5, 89, 86.5, 291.5, 283.5, null],
  [],
  [null, null, null, null, null, null, null, null, 'Ngày 05 tháng 12 năm 2026'],
  [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, null, 'TRƯỞNG KHỐI'],
];

/** Its merged cells. */
export const acrossMerged = [
  'C2:H2',
  ...['A4:A6', 'B4:B6', 'I4:I6', 'J4:J6', 'K4:K6'],
  ...['C4:F4', 'G4:H4', 'C5:D5', 'E5:F5', 'G5:H5'],
] as const;

/** The same as Word puts it on the clipboard, with merged cells. */
export const acrossHtml = `<html><body><table class=MsoTableGrid>
<tr><td rowspan=3>STT</td><td rowspan=3><p>Tên đơn vị</p></td><td colspan=4>I. Nhiệm vụ chính trị<br>(70 điểm)</td>
<td colspan=2>II. Công tác thi đua (30 điểm)</td><td rowspan=3>Tổng tự chấm</td><td rowspan=3>Tổng khối chấm</td></tr>
<tr><td colspan=2>1. Hoàn thành kế hoạch</td><td colspan=2>2. Cải cách hành chính</td><td colspan=2>1. Tổ chức phong trào</td></tr>
<tr><td>Tự chấm</td><td>Khối chấm</td><td>Tự chấm</td><td>Khối chấm</td><td>Tự chấm</td><td>Khối chấm</td></tr>
<tr><td></td><td>Điểm tối đa</td><td colspan=2>40</td><td colspan=2>30</td><td colspan=2>30</td><td>100</td><td></td></tr>
<tr><td>1</td><td>Văn phòng UBND tỉnh</td><td>40</td><td>39,5</td><td>29</td><td>28</td><td>30</td><td>29,5</td><td>99</td><td>97</td></tr>
<tr><td>2</td><td>Sở Nội vụ</td><td>39</td><td>38</td><td>28,5</td><td>28,5</td><td>30</td><td>29</td><td>97,5</td><td>95,5</td></tr>
</table></body></html>`;
