import { casePoints, stepPoints, latePoints } from '../count-rules.ts';
import { describeFunction } from './describe-function.ts';

export const describedCasePoints = describeFunction(casePoints, {
  description: {
    vi: 'Điểm theo số trường hợp: số lần nhân điểm mỗi lần, không vượt mức tối đa; điểm mỗi lần âm là trừ điểm.',
    en: 'Points per case: count times points, up to a limit; negative points deduct.',
  },
  parameters: {
    so_lan: {
      vi: 'Số lần, số nguyên từ 0; một ô hoặc một vùng, ví dụ 3',
      en: 'Whole count; a cell or a range',
    },
    diem_moi_lan: {
      vi: 'Điểm mỗi lần, ví dụ 0,5 hoặc -0,25',
      en: 'Points for each case, e.g. 0.5 or -0.25',
    },
    toi_da: {
      vi: 'Mức cộng (hoặc trừ) tối đa, ví dụ 1; bỏ trống là không giới hạn',
      en: 'Limit of the points, e.g. 1; blank for none',
    },
  },
  example: {
    title: { vi: '7 trường hợp, mỗi trường hợp 0,2, tối đa 1 điểm', en: '7 cases at 0.2, at most 1' },
    args: [7, 0.2, 1],
    result: [[1]],
  },
});

export const describedStepPoints = describeFunction(stepPoints, {
  description: {
    vi: 'Điểm luỹ kế: mỗi bước vượt mốc được thêm điểm.',
    en: 'Points for every step above (or below) a mark.',
  },
  parameters: {
    gia_tri: {
      vi: 'Giá trị đạt được; một ô hoặc một vùng, ví dụ 97,7',
      en: 'Value; a cell or a range',
    },
    tham_so: {
      vi: '"trên 92; mỗi 1: 0,1; tối đa 0,5" · "trên 1; mỗi 1 bắt đầu: 1" · "dưới 100; mỗi 5: 1"',
      en: '"trên 92; mỗi 1: 0,1; tối đa 0,5" (above, each, at most) · "trên 1; mỗi 1 bắt đầu: 1" (started) · "dưới 100; mỗi 5: 1" (below)',
    },
  },
  example: {
    title: {
      vi: 'Đạt 97,7, trên 90 cứ 1 được 0,1: 7 bước, 0,7 điểm',
      en: '97.7, above 90 each 1 gives 0.1: 7 steps',
    },
    args: [97.7, 'trên 90; mỗi 1: 0,1'],
    result: [[0.7]],
  },
});

export const describedLatePoints = describeFunction(latePoints, {
  description: {
    vi: 'Số điểm trừ do nộp muộn (số dương), tính theo ngày lịch sau hạn; đúng hạn là 0.',
    en: 'Size of the deduction for a late paper, by calendar days; 0 when in time.',
  },
  parameters: {
    ngay_nop: {
      vi: 'Ngày nhận: ô ngày, chữ dd/mm/yyyy, hoặc "không nộp"; một ô hoặc một vùng',
      en: 'Day of receipt: a date, text dd/mm/yyyy, or "không nộp" (not received); a cell or a range',
    },
    tham_so: {
      vi: '"hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2"; thay "trước ngày" bằng "đến hết" nếu tính cả ngày đó',
      en: '"hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2" (deadline, a day, at most, not received)',
    },
  },
  example: {
    title: {
      vi: 'Nộp 07/12/2021, hạn trước ngày 05/12/2021: muộn 3 ngày, trừ 0,75',
      en: '3 days late at 0.25 a day',
    },
    args: ['07/12/2021', 'hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2'],
    result: [[0.75]],
  },
});
