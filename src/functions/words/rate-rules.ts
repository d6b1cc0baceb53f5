import { ratioPoints, leaderPoints } from '../rate-rules.ts';
import { describeFunction } from './describe-function.ts';
import type { Localised } from './describe-function.ts';

const actual: Localised = {
  vi: 'Kết quả thực hiện; một ô hoặc một vùng, ví dụ 95,5',
  en: 'Actual result; a cell or a range',
};

const target: Localised = {
  vi: 'Chỉ tiêu được giao; một ô dùng chung hoặc một vùng cùng cỡ với thuc_hien',
  en: 'Target; one cell for all or a range shaped like thuc_hien',
};

export const describedRatioPoints = describeFunction(ratioPoints, {
  description: {
    vi: 'Điểm theo tỷ lệ thực hiện trên chỉ tiêu, làm tròn một lần như ROUND của Excel; mặc định không vượt điểm tối đa.',
    en: 'Points by actual over target, rounded once as Excel ROUND does; by default not above the maximum.',
  },
  parameters: {
    thuc_hien: actual,
    chi_tieu: target,
    diem_toi_da: {
      vi: 'Điểm tối đa, lớn hơn 0; một ô hoặc một vùng',
      en: 'Maximum points, above 0; a cell or a range',
    },
    tham_so: {
      vi: 'Ví dụ "tối thiểu 50%; tối đa 100%" hoặc "càng thấp càng tốt"; bỏ trống là tối đa 100%',
      en: 'E.g. "tối thiểu 50%; tối đa 100%" (limits) or "càng thấp càng tốt" (lower is better)',
    },
    so_chu_so: {
      vi: 'Số chữ số thập phân từ 0 đến 4, mặc định 2',
      en: 'Decimal places 0 to 4, default 2',
    },
  },
  example: {
    title: {
      vi: 'Thực hiện 67 trên chỉ tiêu 80, tối đa 10 điểm: 8,375 làm tròn thành 8,38',
      en: '67 of 80, maximum 10: 8.38',
    },
    args: [67, 80, 10],
    result: [[8.38]],
  },
});

export const describedLeaderPoints = describeFunction(leaderPoints, {
  description: {
    vi: 'Điểm so với đơn vị dẫn đầu: chọn kết quả và chỉ tiêu của cả khối; đơn vị vượt chỉ tiêu cao nhất đạt điểm tối đa, đạt đúng chỉ tiêu được một nửa.',
    en: 'Points relative to the leader of the bloc: give all members at once; the best over its target gets the maximum, exactly on target one half.',
  },
  parameters: {
    thuc_hien: actual,
    chi_tieu: target,
    diem_toi_da: {
      vi: 'Điểm tối đa của tiêu chí, một số lớn hơn 0',
      en: 'Maximum points, one number above 0',
    },
  },
  example: {
    title: {
      vi: 'Ba đơn vị cùng chỉ tiêu 100, tối đa 10 điểm: dẫn đầu 10, vượt ít hơn 7,5, đạt đúng 5',
      en: 'Three members with target 100, maximum 10',
    },
    args: [[[120], [110], [100]], 100, 10],
    result: [[10], [7.5], [5]],
  },
});
