import { lastValidDay } from '../scoring/index.ts';
import type { FindingCode } from '../scoring/index.ts';
import { showDate } from './dates.ts';
import { words } from './finding-words.ts';
import type { WordingOf } from './finding-words.ts';

/** What can be wrong or open in the conferences and congresses of a bloc. */
export const congressFindings = {
  'congress-form-open': ({ headcount }) =>
    words(
      `Đúng ${headcount} người: kế hoạch chưa quy định họp toàn thể hay họp đại biểu.`,
      'Đơn vị quyết định: ghi hình thức và lý do.',
    ),
  'congress-form-without-reason': () =>
    words('Hình thức hội nghị đã chọn chưa ghi lý do nên chưa được tính.', 'Ghi lý do ở cột “Lý do”.'),
  'congress-form-against-rule': ({ headcount, limit }) =>
    words(
      `${headcount} người, mốc của kế hoạch là ${limit} người: hình thức đã chọn khác với kế hoạch.`,
      'Kiểm lại số người và hình thức; nếu cấp trên đã đồng ý thì để nguyên.',
    ),
  'congress-above-max': ({ delegates, max }) =>
    words(`${delegates} đại biểu, vượt mức tối đa ${max}.`, 'Giảm số đại biểu cho đúng mức của kế hoạch.'),
  'congress-late': ({ days, deadline }) =>
    words(
      `Tổ chức muộn ${days} ngày; hạn cuối là hết ngày ${showDate(lastValidDay(deadline))}.`,
      'Kiểm lại ngày tổ chức, hoặc báo cáo cơ quan thường trực.',
    ),
  'congress-above-allotted': ({ sent, allotted }) =>
    words(
      `Đã chọn ${sent} đại biểu dự đại hội cấp trên, cấp trên chỉ phân bổ ${allotted}.`,
      'Bỏ bớt ở cột “Dự đại hội cấp trên”, hoặc sửa số được phân bổ.',
    ),
} satisfies Partial<WordingOf<FindingCode>>;
