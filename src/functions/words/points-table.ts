import { pointsTableExample } from './examples.ts';
import { pointsTable } from '../points-table.ts';
import { describeFunction } from './describe-function.ts';
import {
  criteriaWords,
  entriesWords,
  targetsWords,
  regulationWords,
  headerWords,
} from './table-parameters.ts';

export const describedPointsTable = describeFunction(pointsTable, {
  description: {
    vi: 'Bảng điểm chi tiết: mỗi tiêu chí một dòng, mỗi đơn vị một cột; dòng là điểm của tiêu chí (trừ điểm mang dấu âm), mục là tổng của mục.',
    en: 'Detailed points: criteria down, members across; the points of every line (deductions negative) and the total of every group.',
  },
  parameters: {
    tieu_chi: criteriaWords,
    so_lieu: entriesWords,
    chi_tieu: targetsWords,
    quy_che: regulationWords,
    tieu_de: headerWords,
  },
  example: pointsTableExample,
});
