import { classification } from '../classification.ts';
import { describeFunction } from './describe-function.ts';

export const describedClassification = describeFunction(classification, {
  description: {
    vi: 'Xếp loại theo điểm: lấy loại đầu tiên từ trên xuống mà mọi điều kiện đều đạt; 94,99 không phải là 95; ô trống không xếp.',
    en: 'Class of each score: the first from the top whose conditions hold; 94.99 is not 95; a blank has no class.',
  },
  parameters: {
    diem: {
      vi: 'Tổng điểm; một ô hoặc một cột, ví dụ 95,5',
      en: 'Total points; a cell or a column',
    },
    xep_loai: {
      vi: '"Xuất sắc: >=95, mỗi nhóm >=85%; Tốt: >=85; Khá: >=70; Trung bình: còn lại" hoặc vùng hai cột (loại; điều kiện)',
      en: '"Xuất sắc: >=95, mỗi nhóm >=85%; Tốt: >=85; Trung bình: còn lại" (còn lại = otherwise), or two columns',
    },
    diem_nhom: {
      vi: 'Điểm từng nhóm, mỗi nhóm một cột, cùng số dòng với diem; cần khi có điều kiện "mỗi nhóm"',
      en: 'Points of each group, one column per group; needed for "mỗi nhóm" conditions',
    },
    toi_da_nhom: {
      vi: 'Điểm chuẩn của từng nhóm: một dòng dùng chung hoặc cùng cỡ với diem_nhom',
      en: 'Maximum of each group: one row for all, or shaped like diem_nhom',
    },
  },
  example: {
    title: { vi: '95 là Xuất sắc; 94,99 chỉ là Tốt', en: '95 is Xuất sắc; 94.99 is only Tốt' },
    args: [[[95], [94.99], [60]], 'Xuất sắc: >=95; Tốt: >=85; Khá: >=70; Trung bình: còn lại'],
    result: [['Xuất sắc'], ['Tốt'], ['Trung bình']],
  },
});
