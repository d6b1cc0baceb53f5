import { explanationExample } from './examples.ts';
import { explanation } from '../explanation.ts';
import { describeFunction } from './describe-function.ts';
import { criteriaWords, entriesWords, targetsWords, regulationWords } from './table-parameters.ts';

export const describedExplanation = describeFunction(explanation, {
  description: {
    vi: 'Giải thích điểm của một đơn vị: từng dòng với số liệu, cách tính bằng lời, điểm và căn cứ; cộng các dòng bằng đúng tổng điểm.',
    en: 'Explains the points of one member: entry, arithmetic in words, points and basis; the rows add up to the total exactly.',
  },
  parameters: {
    tieu_chi: criteriaWords,
    so_lieu: entriesWords,
    chi_tieu: targetsWords,
    don_vi: {
      vi: 'Tên đơn vị như ở dòng đầu của so_lieu, ví dụ "Sở Nội vụ"',
      en: 'Name of the member as in the first row of so_lieu',
    },
    ma: {
      vi: 'Mã tiêu chí hoặc mục cần giải thích, ví dụ "a4"; bỏ trống là cả bảng',
      en: 'Code of a criterion or group, e.g. "a4"; blank for the whole table',
    },
    quy_che: regulationWords,
  },
  example: explanationExample,
});
