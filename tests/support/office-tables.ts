import type { Cell, Cells } from '../../src/workbook/cells.ts';

/**
 * The published table of Tiền Giang 2022 as an office keeps it (own short wording): merged titles, two heading rows,
 * the columns Chuẩn, Thưởng, Trừ, limits in notes, codes in two styles, numbers as people type them; beside it the
 * points that Thị xã Cai Lậy gave itself and those agreed on.
 */
const body = `
1|Nhiệm vụ chuyên môn|80
a|Quản lý đất đai|30
a1|Quy hoạch, kế hoạch sử dụng đất|3||||3|3
a2|Giao đất, thu hồi đất|3||||3|3
a3|Thống kê, kiểm kê đất đai|3||||3|3
a4|Cấp giấy chứng nhận|3.5|2|||5.5|5.5
a5|Hồ sơ địa chính|' 3 ||||3|3
a6|Đăng ký biến động|3||'- 0,5|Mỗi trường hợp sai (bị phát hiện): trừ 0,5 điểm|3|3
a7|Bồi thường, hỗ trợ, tái định cư|3||||3|3
a7.1|Chậm cập nhật dữ liệu|||'-0,5|Mỗi kỳ chậm: trừ 0,5 điểm
a.7.6|Giải pháp, cách làm có hiệu quả||'+ 1||Mỗi trường hợp có giải pháp: cộng 1 điểm|8|4
|Tổng điểm trừ của mục a7 không quá 1,5 điểm (không liên quan đến điểm cộng)
a8|Giá đất|'3,5||||'3,5|'3.5
a9|Cơ sở dữ liệu đất đai|5||||5|5
b|Tài nguyên nước, khoáng sản|15
b.1|Báo cáo định kỳ|2||||2|2
b.2|Quản lý tài nguyên nước|5|'0,5|||'5,5|'5,5
b.3|Quản lý khoáng sản|3|'0,5|||'3,5|'3,5
b.4|Khí tượng thuỷ văn, biển|5||||5|5
c|Chỉ tiêu môi trường|25
C1|Tỷ lệ hộ dùng nước sạch|5||||5|5
C2|Thu gom rác thải sinh hoạt|5||||5|5
C2.5|Tỷ lệ thu gom||'+ 0,1||Trên 90%: cứ tăng 1% được cộng 0,1 điểm|0.7|0.7
C3|Xử lý cơ sở gây ô nhiễm|5|'0,2|||5.2|5.2
C4|Tuyên truyền bảo vệ môi trường|4|'0,5|||4.5|4.5
C5|Xã đạt tiêu chí môi trường|5||||5|5
C6|Báo cáo môi trường|1|||Thiếu tài liệu của 1 mục trừ 0,1 điểm nhưng tối đa không quá 0,5 điểm|1|1
d|Thanh tra, khiếu nại, tố cáo|10
d1|Hoàn thành kế hoạch thanh tra|3|2|||5|5
d2|Giải quyết khiếu nại, tố cáo|7||||7|7
d2.3|Vận động rút đơn||'1||cộng 1 điểm/trường hợp|6|4
2|Tổ chức, cán bộ|2
2.1|Chấp hành kỷ luật, kỷ cương|1||||1|1
2.2|Đào tạo, bồi dưỡng|1|0.5|||1.5|1.5
3|Cải cách hành chính|10
3.1|Kế hoạch cải cách hành chính|2||||2|2
3.2|Thực hiện một cửa|2|0.5|||2.5|2.5
3.3|Giải quyết hồ sơ đúng hạn|6|2.7|||8|8
4|Công tác thi đua, khen thưởng|3
4.1|Tổ chức phong trào|1|'-1|||1|1
4.2|Hồ sơ khen thưởng|0.5||||0.5|0.5
4.3|Điển hình, tin bài|1.5|1||Mỗi tin, bài: cộng 0,2 điểm. Tổng điểm cộng không quá 01 điểm|2.5|2.5
5|Chế độ báo cáo|5
5.1|Báo cáo đúng hạn, đủ nội dung|3||||3|3
5.1|Báo cáo đột xuất|2||||2|2
|Tổng cộng|100||||124.4|118.4
`;

/** Cells between bars; a number behind an apostrophe is typed as text, as in Excel. */
function cellsOf(line: string): readonly Cell[] {
  return Array.from({ length: 8 }, (_cell, column): Cell => {
    const text = line.split('|')[column] ?? '';
    if (text === '') return null;
    if (text.startsWith("'")) return text.slice(1);
    return column >= 2 && column !== 5 ? Number(text) : text;
  });
}

export const tienGiangSheet: Cells = [
  ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
  [],
  ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2022'],
  [],
  ['STT', 'Nội dung', 'Thang điểm', null, null, 'Ghi chú', 'Kết quả chấm', null],
  [null, null, 'Chuẩn', 'Thưởng', 'Trừ', null, 'Tự chấm', 'Thống nhất'],
  ...body.trim().split('\n').map(cellsOf),
];
