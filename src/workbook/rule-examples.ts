import type { RuleKind } from '../scoring/index.ts';

/** A parameter text of each kind, shown beside one that cannot be read (functions.md). */
export const ruleExamples: Readonly<Record<RuleKind, string>> = {
  keep: '',
  direct: '',
  ratio: 'tối thiểu 50%; tối đa 100%',
  bands: '>=98: 15; 95..<98: 13; 90..<95: 10; còn lại: 0',
  grid: '[<1000; >=1000] x [1..<5; >=5]: 0,5 1 / 0,8 1,3',
  perCase: '0,2; tối đa 1',
  perStep: 'trên 92; mỗi 1: 0,1; tối đa 0,5',
  yesNo: 'Có: 5; Không: 0',
  choice: 'Xuất sắc: 10; Tốt: 8; Khá: 6; Trung bình: 3',
  late: 'hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2',
  relative: '',
};

export const modifierExample = 'nếu đạt đủ: c1; miễn nếu: tự phát hiện; chỉ tính một: A';
