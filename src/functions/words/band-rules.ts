import { bandPoints, gridPoints } from '../band-rules.ts';
import { describeFunction } from './describe-function.ts';

export const describedBandPoints = describeFunction(bandPoints, {
  description: {
    vi: 'Điểm theo bậc: tìm bậc chứa giá trị; giá trị không thuộc bậc nào thì báo lỗi, không cho 0 điểm.',
    en: 'Points by band; a value that no band holds is an error, never 0.',
  },
  parameters: {
    gia_tri: {
      vi: 'Giá trị cần xếp bậc; một ô hoặc một vùng, ví dụ 97,7',
      en: 'Value; a cell or a range',
    },
    bac: {
      vi: 'Các bậc: ">=98: 15; 95..<98: 13; 90..<95: 10; còn lại: 0" hoặc vùng hai cột (bậc; điểm)',
      en: 'Bands: ">=98: 15; 95..<98: 13; còn lại: 0" (còn lại = otherwise), or a range of two columns',
    },
  },
  example: {
    title: { vi: '97,7% thuộc bậc từ 95 đến dưới 98: 13 điểm', en: '97.7 is from 95 to below 98: 13 points' },
    args: [97.7, '>=98: 15; 95..<98: 13; 90..<95: 10; còn lại: 0'],
    result: [[13]],
  },
});

export const describedGridPoints = describeFunction(gridPoints, {
  description: {
    vi: 'Điểm theo bảng hai chiều: u chọn dòng, v chọn cột của bảng.',
    en: 'Points of a two-way table: u chooses the row, v the column.',
  },
  parameters: {
    u: { vi: 'Giá trị theo dòng, ví dụ số hồ sơ 723', en: 'Value for the rows, e.g. 723 files' },
    v: { vi: 'Giá trị theo cột, ví dụ tỷ lệ 8,5', en: 'Value for the columns, e.g. 8.5' },
    bang: {
      vi: '"[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3" hoặc vùng ô: dòng đầu là khoảng của v, cột đầu là khoảng của u',
      en: '"[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3" or a range: first row intervals of v, first column of u',
    },
  },
  example: {
    title: {
      vi: '723 hồ sơ, 8,5% trước hạn: dòng thứ nhất, cột thứ hai, 1 điểm',
      en: '723 files, 8.5%: first row, second column',
    },
    args: [723, 8.5, '[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3'],
    result: [[1]],
  },
});
