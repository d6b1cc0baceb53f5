import type {
  Disqualification,
  Ledger,
  Regulation,
  RuleKind,
  Severity,
  Stage,
  TieBreak,
} from '../scoring/index.ts';
import { vocabulary } from './vocabulary.ts';

/** Column `Loại điểm`. */
export const ledgerTerms = vocabulary<Ledger>({
  standard: ['Chuẩn', 'Điểm chuẩn'],
  bonus: ['Thưởng', 'Điểm thưởng', 'Cộng', 'Điểm cộng'],
  deduction: ['Trừ', 'Điểm trừ'],
});

/** Column `Cách chấm`: the closed set of rule kinds (functions.md). */
export const ruleKindTerms = vocabulary<RuleKind>({
  keep: ['Giữ điểm chuẩn', 'Giữ điểm'],
  direct: ['Chấm thẳng', 'Chấm trực tiếp', 'Chấm điểm trực tiếp'],
  ratio: ['Theo tỷ lệ', 'Tỷ lệ'],
  bands: ['Theo bậc', 'Bậc'],
  grid: ['Hai chiều', 'Bảng hai chiều'],
  perCase: ['Mỗi trường hợp', 'Mỗi lần'],
  perStep: ['Luỹ kế'],
  yesNo: ['Đạt / Không đạt', 'Đạt - Không đạt', 'Đạt, Không đạt', 'Đạt hoặc Không đạt', 'Có / Không'],
  choice: ['Chọn mức'],
  late: ['Nộp muộn', 'Nộp chậm'],
  relative: ['So với đơn vị dẫn đầu', 'So với dẫn đầu'],
});

/** Column `Quy định` of the rules table (quy chế). */
export const regulationTerms = vocabulary<keyof Regulation>({
  places: ['Số chữ số thập phân', 'Số chữ số lẻ', 'Làm tròn'],
  notAssigned: ['Không giao'],
  rankBy: ['Xếp hạng theo'],
  ties: ['Đồng hạng'],
  tieBreaks: ['Tiêu chí phụ'],
  capTotal: ['Trần tổng'],
  classes: ['Xếp loại'],
  classifyBy: ['Xếp loại theo'],
});

export const notAssignedTerms = vocabulary<Regulation['notAssigned']>({
  exclude: ['loại', 'loại khỏi'],
  full: ['tính đủ', 'tính đủ điểm'],
  zero: ['tính 0', 'tính 0 điểm', 'tính không điểm'],
});

/** Values of `Xếp hạng theo` and `Xếp loại theo`. */
export const comparedByTerms = vocabulary<Regulation['rankBy']>({
  points: ['điểm', 'tổng điểm'],
  share: ['tỷ lệ', 'tỷ lệ phần trăm'],
});

export const tiesTerms = vocabulary<Regulation['ties']>({
  competition: ['1-2-2-4', '1,2,2,4', '1224'],
  dense: ['1-2-2-3', '1,2,2,3', '1223'],
});

/** Tie-breaks that are not the code of a group. */
export const tieBreakTerms = vocabulary<Exclude<TieBreak['kind'], 'group'>>({
  fewerDeductions: ['ít điểm trừ', 'điểm trừ ít hơn'],
  higherShareOfTargets: ['tỷ lệ đạt chỉ tiêu', 'tỷ lệ hoàn thành chỉ tiêu'],
  vote: ['bỏ phiếu', 'phiếu'],
});

/** Column `Hệ quả` of the disqualification table; the label or the awards follow a colon or the words. */
export const effectTerms = vocabulary<Disqualification['effect']['kind']>({
  unranked: ['Không xếp loại', 'Không xếp hạng', 'Không xét'],
  classAtMost: ['Xếp loại không quá', 'Xếp loại tối đa', 'Không quá', 'Tối đa'],
  notEligible: ['Không đề nghị khen thưởng', 'Không đề nghị', 'Không xét khen thưởng'],
});

/** What a cell of an entry table may hold instead of a number (scoring-spec §2). */
export const stateTerms = vocabulary<'notAssigned' | 'notConsidered' | 'notReceived'>({
  notAssigned: ['KG', 'Không giao'],
  notConsidered: ['KX', 'Không xét'],
  notReceived: ['không nộp', 'chưa nộp'],
});

export const yesNoTerms = vocabulary<'yes' | 'no'>({
  yes: ['Có', 'Đạt', 'x'],
  no: ['Không', 'Không đạt'],
});

export const stageTerms = vocabulary<Stage>({
  self: ['Tự chấm'],
  cross: ['Chấm chéo'],
  bloc: ['Khối chấm', 'Cụm chấm'],
  agreed: ['Thống nhất'],
  council: ['Hội đồng', 'Hội đồng thẩm định', 'Thẩm định'],
});

export const severityTerms = vocabulary<Severity>({
  error: ['Lỗi'],
  warning: ['Cảnh báo'],
  question: ['Cần hỏi lại'],
});

/** The words of the parameter column and of the class texts; W reads and writes the texts around them. */
export const parameterTerms = vocabulary({
  atLeast: ['tối thiểu', 'ít nhất'],
  atMost: ['tối đa', 'không quá'],
  lowerIsBetter: ['càng thấp càng tốt', 'thấp hơn tốt hơn'],
  otherwise: ['còn lại'],
  each: ['mỗi'],
  eachDay: ['mỗi ngày'],
  started: ['bắt đầu'],
  above: ['trên', 'từ trên'],
  below: ['dưới'],
  deadline: ['hạn', 'hạn nộp'],
  before: ['trước ngày', 'trước'],
  until: ['đến hết', 'đến hết ngày', 'chậm nhất', 'chậm nhất ngày', 'trong ngày', 'hết ngày'],
  notReceived: ['không nộp'],
  onlyIf: ['nếu đạt đủ'],
  waivedIf: ['miễn nếu'],
  oneOf: ['chỉ tính một'],
  everyGroup: ['mỗi nhóm'],
});
