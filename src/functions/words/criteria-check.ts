import { criteriaCheckExample } from './examples.ts';
import { criteriaCheck } from '../criteria-check.ts';
import { describeFunction } from './describe-function.ts';
import { criteriaWords, regulationWords } from './table-parameters.ts';

export const describedCriteriaCheck = describeFunction(criteriaCheck, {
  description: {
    vi: 'Soát bảng tiêu chí và quy chế trước khi chấm: mỗi vấn đề một dòng với mức độ, mã, vấn đề, cách sửa; bảng sạch thì báo "Không có vấn đề".',
    en: 'Checks the criteria and rules tables before scoring: severity, code, problem, remedy; "Không có vấn đề" when clean.',
  },
  parameters: {
    tieu_chi: criteriaWords,
    quy_che: regulationWords,
  },
  example: criteriaCheckExample,
});
