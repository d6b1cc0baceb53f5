type Facts = { readonly name: string | null; readonly year: string | null };

function ofBloc({ name, year }: Facts): string {
  return [name, year === null ? null : `năm ${year}`].filter((part) => part !== null).join(', ');
}

/** The words on the pages that are printed: plain text and numbers, readable without the add-in. */
export const printText = {
  blocSheet: (page: number) => (page === 1 ? 'Trang in của khối' : `Trang in của khối ${page}`),
  memberSheet: (number: number, member: string) => `Phiếu ${number} ${member}`,

  blocTitle: 'Bảng tổng hợp điểm thi đua',
  memberTitle: 'Phiếu giải trình điểm',
  titled: (title: string, facts: Facts) => (ofBloc(facts) === '' ? title : `${title} – ${ofBloc(facts)}`),
  part: (page: number, pages: number, first: number, last: number) =>
    `Phần ${page}/${pages}: đơn vị thứ ${first} đến ${last}`,
  theme: (theme: string) => `Chủ đề: ${theme}`,
  bases: (basis: string) => `Căn cứ: ${basis}`,
  criteriaBases: (document: string) => `Căn cứ của các tiêu chí: ${document}, ở mục ghi trong bảng.`,
  regulation: (rules: readonly string[]) => `Quy chế: ${rules.join('; ')}.`,
  rule: (name: string, value: string) => `${name}: ${value}`,
  deadlines: (lines: readonly string[]) => `Thời hạn: ${lines.join('; ')}.`,
  deadline: (code: string, lastDay: string) =>
    `${code} nộp chậm nhất ${lastDay} (nộp trong ngày này là đúng hạn)`,
  code: (code: string) =>
    `Mã kiểm chứng: ${code}. Số liệu trong sổ thay đổi thì mã thay đổi; đây không phải chữ ký số.`,

  columns: {
    code: 'Mã',
    title: 'Nội dung',
    standard: 'Điểm chuẩn',
    basis: 'Căn cứ',
    arithmetic: 'Cách tính',
    points: 'Điểm',
    grounds: 'Căn cứ, minh chứng',
  },
  ledgers: {
    bonus: (max: string | null) => (max === null ? 'thưởng' : `thưởng đến ${max}`),
    deduction: (max: string | null) => (max === null ? 'trừ' : `trừ đến ${max}`),
  },
  states: { notAssigned: 'KG', notConsidered: 'KX', invalid: 'ô lỗi' },

  total: 'Tổng điểm',
  share: 'Tỷ lệ',
  rank: 'Xếp hạng',
  className: 'Xếp loại',
  sign: 'Ký xác nhận',
  tiedRank: (rank: number) => `${rank} (đồng hạng)`,
  noRank: 'chưa xếp',
  noPoints: 'chưa có điểm',
  note: (member: string, note: string) => `${member}: ${note}.`,
  /** Behind the points of a cell, and before the sentence that it leads to. */
  noteMark: (number: number) => `(${number})`,
  entryNote: (number: number, code: string, member: string, sentence: string) =>
    `(${number}) Mã ${code}, ${member}: ${sentence}`,
  ties: 'Các đơn vị bằng điểm',

  of: (member: string) => `Đơn vị: ${member}`,
  standing: (total: string, rank: string, className: string | null) =>
    [
      `Tổng điểm: ${total}`,
      `Xếp hạng: ${rank}`,
      ...(className === null ? [] : [`Xếp loại: ${className}`]),
    ].join('. '),
  cut: 'Cắt theo trần',
  sum: 'Cộng',
  basisOf: (basis: string) => `Căn cứ: ${basis}`,
  evidenceOf: (evidence: string) => `Minh chứng: ${evidence}`,
  leader: 'TRƯỞNG KHỐI',
  deputy: 'PHÓ TRƯỞNG KHỐI',
  ofMember: 'ĐẠI DIỆN ĐƠN VỊ',
  signature: '(Ký, ghi rõ họ tên)',
} as const;

/** A document that shows that a result is true, in one line. */
export function evidenceText(parts: {
  readonly number: string;
  readonly day: string;
  readonly title: string;
  readonly file: string;
}): string {
  const { number, day, title, file } = parts;
  const head = [number, day === '' ? '' : `ngày ${day}`].filter((part) => part !== '').join(' ');
  return [head, title, file].filter((part) => part !== '').join(', ');
}
