import { conferenceFormTerms, delegateTied } from '../../text/index.ts';
import { delegates, conference } from '../congress.ts';
import { describeFunction } from './describe-function.ts';

export const describedDelegates = describeFunction(delegates, {
  description: {
    vi: 'Chia số đại biểu theo tỷ lệ, phần lẻ lớn nhất được cộng trước; mỗi phần một dòng: số đại biểu, phần lẻ, ghi chú.',
    en: 'Splits delegates by ratio with the largest remainder; one row per part: count, remainder, note.',
  },
  parameters: {
    tong: { vi: 'Tổng số đại biểu, là số nguyên, ví dụ 155', en: 'Total of delegates, e.g. 155' },
    ty_le: {
      vi: 'Tỷ lệ các phần: chữ "70/30" hoặc vùng ô chứa 70 và 30',
      en: 'Ratio of the parts: text "70/30" or a range holding 70 and 30',
    },
    toi_da: {
      vi: 'Số đại biểu tối đa theo kế hoạch, ví dụ 300; bỏ trống là không giới hạn',
      en: 'Largest allowed number, e.g. 300; blank for no limit',
    },
  },
  example: {
    title: {
      vi: '155 đại biểu chia 70/30: 109 điển hình tiên tiến và 46 khách mời',
      en: '155 delegates at 70/30: 109 and 46',
    },
    args: [155, '70/30', 300],
    result: [
      [109, 0.5, delegateTied],
      [46, 0.5, ''],
    ],
  },
});

export const describedConference = describeFunction(conference, {
  description: {
    vi: 'Hình thức hội nghị theo số người: dưới 200 là toàn thể, trên 200 là đại biểu, đúng 200 thì chưa có quy định.',
    en: 'Form of conference by headcount: below 200 plenary, above 200 delegates, exactly 200 is not ruled.',
  },
  parameters: {
    so_nguoi: {
      vi: 'Số cán bộ, công chức, viên chức và người lao động; một ô hoặc một vùng, ví dụ 185',
      en: 'Headcount; a cell or a range, e.g. 185',
    },
  },
  example: {
    title: { vi: '185 người: hội nghị toàn thể', en: '185 people: plenary' },
    args: [185],
    result: [[conferenceFormTerms.name('plenary')]],
  },
});
