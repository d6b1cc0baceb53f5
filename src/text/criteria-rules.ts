import type { RuleKind } from '../scoring/index.ts';

/** The words of the rule builder: what each way of scoring means and what its fields ask for. */
export const ruleWords = {
  kind: 'Cách chấm',
  meanings: {
    keep: 'Được đủ điểm chuẩn, không phải nhập gì; vi phạm trừ ở dòng điểm trừ.',
    direct: 'Người chấm nhập thẳng số điểm.',
    ratio: 'Thực hiện chia chỉ tiêu, nhân với điểm tối đa. Chỉ tiêu ghi ở trang “Chỉ tiêu”.',
    bands: 'Kết quả rơi vào mức nào thì được điểm của mức đó.',
    grid: 'Điểm theo hai số liệu: số thứ nhất chọn dòng, số thứ hai (trang “Chỉ tiêu”) chọn cột.',
    perCase: 'Số trường hợp nhân với điểm mỗi trường hợp.',
    perStep: 'Cứ vượt (hoặc thiếu) thêm một bước thì được thêm điểm.',
    yesNo: 'Đạt hay không đạt.',
    choice: 'Chọn một trong các mức đã đặt tên.',
    late: 'Trừ hoặc cộng theo số ngày nộp muộn; nhập ngày nhận được.',
    relative: 'So với đơn vị dẫn đầu của khối; cần số liệu của mọi đơn vị.',
  } satisfies Readonly<Record<RuleKind, string>>,
  shapes: {
    atLeast: 'từ … trở lên (≥)',
    above: 'trên … (>)',
    fromBelow: 'từ … đến dưới …',
    fromTo: 'từ … đến …',
    aboveTo: 'trên … đến …',
    aboveBelow: 'trên … đến dưới …',
    below: 'dưới … (<)',
    atMost: 'từ … trở xuống (≤)',
    exactly: 'đúng …',
    any: 'mọi giá trị',
  },
  shape: (place: number) => `Mức ${place}`,
  low: (place: number) => `Mức ${place}: từ`,
  high: (place: number) => `Mức ${place}: đến`,
  points: (place: number) => `Mức ${place}: điểm`,
  addBand: 'Thêm mức',
  dropBand: (place: number) => `Bỏ mức ${place}`,
  drop: 'Bỏ',
  otherwise: 'Còn lại được (điểm)',
  otherwiseHint: 'Để trống nếu mọi giá trị đã thuộc một mức.',
  rows: 'Các khoảng của số thứ nhất (dòng)',
  columns: 'Các khoảng của số thứ hai (cột)',
  gridPoints: (place: number) => `Điểm của khoảng dòng ${place}`,
  gridHint: (columns: number) => `${columns} số, mỗi cột một số, cách nhau bằng dấu cách`,
  addRow: 'Thêm khoảng dòng',
  addColumn: 'Thêm khoảng cột',
  row: (place: number) => `Khoảng dòng ${place}`,
  column: (place: number) => `Khoảng cột ${place}`,
  minRate: 'Dưới bao nhiêu % thì 0 điểm',
  minRateHint: 'Để trống nếu không có ngưỡng.',
  maxRate: 'Tính đến tối đa bao nhiêu %',
  lowerIsBetter: 'Càng thấp càng tốt (chỉ tiêu chia thực hiện)',
  each: 'Điểm mỗi trường hợp',
  eachStep: 'Điểm mỗi bước',
  ruleCap: 'Tối đa (điểm)',
  optional: 'Để trống nếu không giới hạn.',
  direction: 'Tính khi kết quả',
  directions: { above: 'trên mốc', below: 'dưới mốc' },
  from: 'Mốc',
  step: 'Mỗi bước',
  started: 'Bước bắt đầu là tính (không cần đủ bước)',
  yes: 'Đạt được (điểm)',
  no: 'Không đạt được (điểm)',
  option: (place: number) => `Mức ${place}: tên`,
  optionPoints: (place: number) => `Mức ${place}: điểm`,
  deadline: 'Hạn',
  deadlineHint: 'Ví dụ: 05/12/2026',
  inclusive: 'Ngày hạn',
  inclusives: { until: 'đến hết ngày này vẫn đúng hạn', before: 'phải trước ngày này' },
  lateBy: 'Tính nộp muộn',
  lateBys: { perDay: 'theo từng ngày', bands: 'theo mức số ngày' },
  perDay: 'Điểm mỗi ngày muộn',
  missing: 'Không nộp (điểm)',
  written: (kind: string, parameter: string) =>
    parameter === '' ? `Ghi vào sổ: ${kind}` : `Ghi vào sổ: ${kind}; tham số: ${parameter}`,
} as const;

/** What is wrong with a field of the rule builder. */
export function ruleFieldProblem(kind: RuleFieldProblem, text: string): string {
  switch (kind) {
    case 'blank':
      return 'Chưa ghi.';
    case 'notANumber':
      return `“${text}” không phải là số. Ví dụ: 0,5`;
    case 'ambiguous':
      return `“${text}” có thể hiểu hai cách. Ghi 1234 hoặc 1,2340.`;
    case 'upsideDown':
      return 'Số sau phải lớn hơn hoặc bằng số trước.';
    case 'notADate':
      return `“${text}” không phải là ngày. Ví dụ: 05/12/2026`;
    case 'notPositive':
      return 'Phải lớn hơn 0.';
    case 'notARate':
      return `“${text}” không phải là tỷ lệ. Ví dụ: 50`;
    case 'repeatedLabel':
      return `Tên “${text}” đã dùng cho mức khác.`;
    case 'noRows':
      return 'Cần ít nhất một mức.';
    case 'unevenGrid':
      return 'Số điểm không khớp số cột.';
  }
}

type RuleFieldProblem =
  | 'blank'
  | 'notANumber'
  | 'ambiguous'
  | 'upsideDown'
  | 'notADate'
  | 'notPositive'
  | 'notARate'
  | 'repeatedLabel'
  | 'noRows'
  | 'unevenGrid';

export const exampleWords = {
  heading: 'Ví dụ tính thử',
  value: 'Nếu nhập',
  valueHint: {
    number: 'Gõ như trong bảng chấm, ví dụ 97 hoặc 4,5',
    yesNo: 'Có hoặc Không',
    choice: 'Tên một mức',
    late: 'Ngày nhận được, ví dụ 10/12/2026, hoặc: không nộp',
    none: 'Không cần nhập gì',
  },
  target: 'với chỉ tiêu',
  second: 'và số thứ hai',
  leader: 'trong khi đơn vị dẫn đầu đạt',
  result: (entry: string, points: string) =>
    entry === '' ? `→ được ${points} điểm` : `nhập ${entry} → được ${points} điểm`,
  deducted: (entry: string, points: string) =>
    entry === '' ? `→ trừ ${points} điểm` : `nhập ${entry} → trừ ${points} điểm`,
  typeFirst: 'Gõ một giá trị để xem được bao nhiêu điểm.',
  ruleFirst: 'Điền đủ tham số để xem ví dụ.',
  conditional: 'Ví dụ coi như điều kiện “nếu đạt đủ” đã đạt.',
} as const;
