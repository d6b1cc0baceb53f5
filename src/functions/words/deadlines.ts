import { lastDay, lateDays } from '../deadlines.ts';
import { describeFunction } from './describe-function.ts';
import type { Localised } from './describe-function.ts';

const deadlineDay: Localised = {
  vi: 'Ngày ghi trong kế hoạch: ô ngày hoặc chữ dạng dd/mm/yyyy, ví dụ 05/12/2021',
  en: 'The day named by the plan: a date cell or text dd/mm/yyyy, e.g. 05/12/2021',
};

const deadlineKind: Localised = {
  vi: 'Cách ghi hạn: "đến hết" (mặc định, cũng là "chậm nhất": tính cả ngày đó) hoặc "trước ngày" (không tính ngày đó)',
  en: 'Wording: "đến hết" (default, also "chậm nhất": the day counts) or "trước ngày" (the day does not count)',
};

export const describedLastDay = describeFunction(lastDay, {
  description: {
    vi: 'Ngày cuối cùng còn đúng hạn, là số ngày của Excel (định dạng ô thành ngày): "trước ngày 05/12/2021" là hết ngày 04/12/2021.',
    en: 'The last valid day as an Excel date number: "trước ngày" (before) 05/12/2021 ends on 04/12/2021.',
  },
  parameters: {
    ngay: deadlineDay,
    kieu: deadlineKind,
  },
  example: {
    title: {
      vi: 'Gửi trước ngày 05/12/2021: ngày cuối là 44534, tức 04/12/2021',
      en: 'Before 05/12/2021: the last day is 44534, 04/12/2021',
    },
    args: ['05/12/2021', 'trước ngày'],
    result: [[44534]],
  },
});

export const describedLateDays = describeFunction(lateDays, {
  description: {
    vi: 'Số ngày nộp muộn tính theo lịch, sau ngày cuối cùng còn đúng hạn; nộp đúng hạn là 0.',
    en: 'Calendar days after the last valid day; 0 when in time.',
  },
  parameters: {
    ngay_nop: {
      vi: 'Ngày nhận được báo cáo, hồ sơ: ô ngày hoặc chữ dạng dd/mm/yyyy; một ô hoặc một vùng',
      en: 'The day of receipt: a date cell or text dd/mm/yyyy; a cell or a range',
    },
    ngay: deadlineDay,
    kieu: deadlineKind,
  },
  example: {
    title: {
      vi: 'Hạn trước ngày 05/12/2021, nộp ngày 07/12/2021: muộn 3 ngày',
      en: 'Due before 05/12/2021, received 07/12/2021: 3 days late',
    },
    args: ['07/12/2021', '05/12/2021', 'trước ngày'],
    result: [[3]],
  },
});
