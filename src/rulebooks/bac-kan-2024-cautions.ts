import type { Caution } from './plan/contents.ts';
import { at } from './plan/make-plan.ts';

export const bacKanCautions: readonly Caution[] = [
  {
    kind: 'illustrative',
    text: 'Điểm số trong bảng là ví dụ để tập làm: kế hoạch nêu nội dung và tiêu chuẩn, không cho điểm.',
    verbatim: [],
    ...at('mục II.4 và III.1'),
  },
  {
    kind: 'illustrative',
    text: 'Kế hoạch không liệt kê tên các phòng, ban: hai đơn vị sau trong bảng là chỗ để điền tên thật.',
    verbatim: [],
    ...at('mục II.3'),
  },
  {
    kind: 'dates',
    text: 'Hạn hồ sơ "trước ngày 29/11/2024" (muộn nhất hết ngày 28/11/2024) đến trước khi đợt thi đua kết thúc ngày 22/12/2024: thành tích những ngày cuối chưa có trong hồ sơ.',
    verbatim: ['trước ngày 29/11/2024'],
    ...at('mục II.2 và mục III.1 (tổ chức thực hiện)'),
  },
  {
    kind: 'dates',
    text: 'Sơ kết ngày 19/12/2024, trước khi đợt thi đua kết thúc ngày 22/12/2024: kế hoạch ghi như vậy, phần mềm giữ nguyên.',
    verbatim: ['Ngày 19/12/2024'],
    ...at('mục II.2'),
  },
  {
    kind: 'ambiguous',
    text: '"Không quá 01 tập thể hoặc cá nhân": tập thể và cá nhân chung một suất. Kế hoạch không nói một suất cho mỗi phòng, ban hay cho cả Văn phòng: cần chọn trước khi xét.',
    verbatim: ['không quá 01 tập thể hoặc cá nhân'],
    ...at('mục III.2.b'),
  },
  {
    kind: 'expired',
    text: 'Mẫu số 08 của Nghị định số 98/2023/NĐ-CP hết hiệu lực từ ngày 01/7/2025: hồ sơ làm sau ngày đó phải dùng mẫu của văn bản thay thế.',
    verbatim: ['Mẫu số 08 ban hành kèm theo Nghị định số 98/2023/NĐ-CP'],
    ...at('mục III.2.c'),
  },
  {
    kind: 'slip',
    text: 'Bản gốc có hai mục cùng số III: các dòng của mục sau được ghi thêm "(tổ chức thực hiện)". Số và ngày của văn bản còn để trống.',
    verbatim: [
      'III. TIÊU CHUẨN VÀ HÌNH THỨC KHEN THƯỞNG',
      'III. TỔ CHỨC THỰC HIỆN',
      'Số: /KH-VP',
      'ngày tháng 9 năm 2024',
    ],
    ...at('đầu văn bản; hai mục III'),
  },
  {
    kind: 'slip',
    text: 'Bản gốc gõ "đợt xuất": có thể là "đột xuất". Tên Ngày hội được viết tắt theo hai cách QPTĐ và QPTD.',
    verbatim: ['thành tích xuất sắc đợt xuất', 'QPTĐ', 'QPTD'],
    ...at('mục I; mục II.4; mục III.1, gạch 2'),
  },
];
