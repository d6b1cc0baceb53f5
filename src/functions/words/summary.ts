import { summaryExample } from './examples.ts';
import { summary } from '../summary.ts';
import { describeFunction } from './describe-function.ts';
import {
  criteriaWords,
  entriesWords,
  targetsWords,
  regulationWords,
  disqualificationsWords,
  headerWords,
  votesWords,
} from './table-parameters.ts';

export const describedSummary = describeFunction(summary, {
  description: {
    vi: 'Tổng hợp cả khối trong một công thức: mỗi đơn vị một dòng với điểm chuẩn, thưởng, trừ, tổng điểm, tỷ lệ, xếp hạng, xếp loại và ghi chú.',
    en: 'The whole bloc in one formula: one row per member with standard, bonus, deduction, total, share, rank, class and note.',
  },
  parameters: {
    tieu_chi: criteriaWords,
    so_lieu: entriesWords,
    chi_tieu: targetsWords,
    quy_che: regulationWords,
    khong_che: disqualificationsWords,
    tieu_de: headerWords,
    bo_phieu: votesWords,
  },
  example: summaryExample,
});
