import { ranking } from '../ranking.ts';
import { describeFunction } from './describe-function.ts';

export const describedRanking = describeFunction(ranking, {
  description: {
    vi: 'Xếp hạng một cột điểm, điểm lớn hơn đứng trước; bằng nhau thì xét lần lượt các cột tiêu chí phụ, vẫn bằng thì đồng hạng; ô trống không xếp.',
    en: 'Ranks a column of scores, larger first; equal scores go through the tie-break columns, then share a rank; a blank has no rank.',
  },
  parameters: {
    diem: {
      vi: 'Cột điểm (hoặc một dòng điểm), ví dụ B2:B7; điểm như 95,5',
      en: 'Column (or row) of scores, e.g. B2:B7',
    },
    tieu_chi_phu: {
      vi: 'Các cột tiêu chí phụ cùng số dòng với diem, xét từ trái sang phải, số lớn hơn đứng trước (điểm trừ thì nhập số âm)',
      en: 'Tie-break columns with as many rows as diem, left to right, larger first (enter deductions as negative)',
    },
    kieu: {
      vi: 'Cách ghi hạng khi đồng hạng: "1-2-2-4" (mặc định) hoặc "1-2-2-3"',
      en: 'Ranks after a tie: "1-2-2-4" (default) or "1-2-2-3"',
    },
  },
  example: {
    title: {
      vi: 'Bốn đơn vị, hai đơn vị cùng 96,5 điểm được phân định bằng tiêu chí phụ',
      en: 'Four members; a tie at 96.5 is broken by the second column',
    },
    args: [[[97.5], [96.5], [96.5], [89.25]], [[58.5], [57.3], [58], [54.25]], '1-2-2-4'],
    result: [[1], [3], [2], [4]],
  },
});
