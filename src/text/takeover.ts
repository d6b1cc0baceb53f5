import type { Ledger } from '../scoring/index.ts';

const suffix: Readonly<Record<Ledger, string>> = { standard: 'chuẩn', bonus: 'thưởng', deduction: 'trừ' };

/** Words that stand in the sheets when an office's own table is taken over. */
export const takeOverText = {
  /** Behind the code of a row whose points stand in several columns: `a6.chuẩn`, `a6.trừ`. */
  lineSuffix: suffix,
  lineTitle: (ledger: Ledger, title: string) => `Điểm ${suffix[ledger]}: ${title}`,
  verbatim: 'Nguyên văn ghi chú',
  confirmed: (quote: string) => `[Đã xác nhận đề xuất từ câu: ${quote}]`,
  origin: 'Ô gốc',
  pastedSheet: 'Bảng đã dán',
} as const;

/** Words for tables with one unit to a row. */
export const takeOverAcross = {
  onlyLine: 'Điểm chấm',
  criterion: (number: string) => `Tiêu chí ${number.replace(/\.$/, '')}`,
  layout: 'Bảng đặt theo cách nào',
  layouts: {
    down: 'Mỗi tiêu chí một dòng (tiêu chí đi xuống)',
    across: 'Mỗi đơn vị một dòng (tiêu chí đi ngang)',
    none: 'Chưa nhận ra, hãy chọn…',
  },
  said: {
    down: 'Phần mềm đọc bảng này là: mỗi tiêu chí một dòng. Nếu bảng có mỗi đơn vị một dòng thì chọn lại ở đây.',
    across:
      'Phần mềm đọc bảng này là: mỗi đơn vị một dòng, tiêu chí nằm ngang trên dòng tiêu đề. Các trang mới xếp tiêu chí đi xuống, mỗi đơn vị một cột; nếu đọc nhầm thì chọn lại ở đây.',
  },
  notFound: {
    down: 'Không thấy cột Nội dung (hoặc Tiêu chí) để đọc mỗi tiêu chí một dòng. Chọn lại cách đặt bảng, hoặc chọn lại vùng gồm cả dòng tiêu đề.',
    across:
      'Không thấy cột tên đơn vị có điểm bên cạnh để đọc mỗi đơn vị một dòng. Ghi tiêu đề “Tên đơn vị” trên cột ấy rồi đọc lại, hoặc chọn lại cách đặt bảng.',
  },
  uses: {
    member: 'Tên đơn vị',
    stage: 'Vòng chấm của dòng',
    standard: 'Tiêu chí, điểm chuẩn',
    bonus: 'Điểm thưởng',
    deduction: 'Điểm trừ',
    total: 'Tổng điểm (để đối chiếu)',
    ignore: 'Không dùng',
  },
  lineColumns: (count: number) => `${count} cột điểm của tiêu chí`,
  totalColumns: (count: number) => `${count} cột tổng để đối chiếu`,
  otherColumns: (count: number) => `${count} cột không dùng`,
  stageOf: (word: string) =>
    word === ''
      ? 'Điểm trong các cột không ghi vòng chấm là của vòng'
      : word.startsWith('#')
        ? `Điểm trong bảng thứ ${word.slice(1)} là của vòng`
        : `Điểm ghi “${word}” là của vòng`,
  counts: (members: number, names: string) => `${members} đơn vị: ${names}`,
} as const;

/** Every sentence of “Dùng bảng đang có trong sổ”. */
export const takeOverPane = {
  heading: 'Dùng bảng đang có',
  source: {
    heading: 'Bước 1. Chọn bảng',
    label: 'Bảng trong sổ',
    none: 'Chưa thấy trang nào có bảng tiêu chí. Hãy chọn vùng gồm cả dòng tiêu đề (có cột Nội dung và cột điểm) rồi bấm “Dùng vùng đang chọn”, hoặc dán bảng từ Word.',
    choose: 'Chọn bảng…',
    option: (sheet: string, rows: number) => `${sheet} (${rows} dòng)`,
    selected: (address: string) => `Vùng đang chọn: ${address}`,
    selection: 'Dùng vùng đang chọn',
    pasteLabel: 'Hoặc dán bảng chép từ Word, Excel vào đây',
    pasteHint: 'Trong Word: bôi đen cả bảng, bấm Ctrl+C, rồi bấm vào ô này và bấm Ctrl+V.',
    pasted: (rows: number, columns: number) => `Bảng đã dán: ${rows} dòng, ${columns} cột`,
    noHeader:
      'Không thấy dòng tiêu đề trong vùng này. Bảng cần có cột Nội dung (hoặc Tiêu chí) và thêm cột Mã/STT hay cột điểm; hoặc mỗi đơn vị một dòng, có cột tên đơn vị và các cột điểm. Hãy chọn lại vùng gồm cả dòng tiêu đề.',
  },
  /** The person stopped the reading of a table. */
  stopped: {
    unread: 'Đã dừng đọc bảng; chưa lấy gì, sổ không đổi. Khi cần, chọn hoặc dán bảng lần nữa.',
    stays: 'Đã dừng; bảng vẫn đọc như trước lần chọn vừa rồi. Khi cần, chọn lại.',
  },
  paste: {
    empty: 'Nội dung vừa dán không có bảng nào. Hãy chép cả bảng trong Word (gồm dòng tiêu đề) rồi dán lại.',
    tooLarge: (characters: string, rows: string, columns: string) =>
      `Nội dung vừa dán quá lớn (hơn ${characters} triệu ký tự, ${rows} dòng hoặc ${columns} cột). Hãy chép riêng bảng tiêu chí, hoặc chép từng phần.`,
    tooDeep:
      'Nội dung vừa dán lồng quá nhiều lớp nên không đọc được. Hãy dán vào một trang tính trống rồi chọn bảng ở đó.',
  },
  mapping: {
    heading: 'Bước 2. Mỗi cột là gì',
    hint: 'Phần mềm đoán theo tiêu đề; sửa lại nếu chưa đúng.',
    column: (letters: string, title: string) =>
      `Cột ${letters}: ${title === '' ? '(không có tiêu đề)' : title}`,
    ignore: 'Không dùng',
    uses: {
      code: 'Mã, số thứ tự',
      title: 'Nội dung tiêu chí',
      group: 'Nhóm tiêu chí (ô gộp bên trái)',
      standard: 'Điểm chuẩn (tối đa)',
      bonus: 'Điểm thưởng',
      deduction: 'Điểm trừ',
      note: 'Ghi chú, cách chấm',
      basis: 'Căn cứ',
      evidence: 'Minh chứng',
      owner: 'Đơn vị thẩm định',
      deadline: 'Hạn nộp',
    },
    score: (stage: string) => `Điểm ${stage}`,
    scoreColumns: (count: number) => `${count} cột điểm đã chấm`,
    unit: 'Tên đơn vị của các cột điểm',
    unitHint: 'Bảng này chỉ có điểm của một đơn vị; ghi tên đơn vị đó.',
    unitMissing: 'Ghi tên đơn vị, hoặc bỏ dấu chọn “Nhận cả điểm đã chấm”.',
    withScores: 'Nhận cả điểm đã chấm',
    members: (names: readonly string[]) => `${names.length} đơn vị: ${shortList(names)}`,
  },
  legacy: {
    heading: 'Chữ gõ bằng bảng mã cũ',
    what: (encoding: string, count: number) =>
      `${count} ô gõ bằng phông ${encoding === 'TCVN3' ? '.VnTime (bảng mã TCVN3)' : 'VNI (bảng mã VNI)'}; phần mềm chỉ đọc chữ Unicode. Xem thử vài ô trước và sau khi chuyển:`,
    before: 'Trước',
    after: 'Sau khi chuyển',
    cell: 'Ô',
    row: (row: number) => `dòng ${row}`,
    place: (row: number, column: string) => `dòng ${row}, cột ${column}`,
    convert: 'Chuyển sang Unicode rồi đọc',
    kept: 'Bảng của cơ quan giữ nguyên; chỉ các trang mới dùng chữ đã chuyển.',
    done: 'Đang đọc theo chữ đã chuyển sang Unicode.',
  },
  preview: {
    heading: 'Bước 3. Xem trước',
    nothing: 'Chưa đọc được tiêu chí nào. Hãy xem lại cột “Nội dung tiêu chí” và cột điểm ở bước 2.',
    counts: (groups: number, lines: number, standard: string) =>
      `${groups} mục, ${lines} dòng được chấm, tổng điểm chuẩn ${standard}.`,
    totals: (stage: string, totals: readonly string[]) =>
      `Điểm ${stage} tính lại từ bảng: ${totals.join('; ')}.`,
    tree: 'Cây tiêu chí sẽ tạo',
    all: (count: number) => `Xem cả ${count} dòng`,
    points: (ledger: string, points: string) => `${ledger} ${points}`,
    proposals: 'Đề xuất cần xác nhận',
    proposalsHint: 'Chỉ đề xuất được đánh dấu mới đưa vào bảng. Không đánh dấu thì dòng đó chấm thẳng.',
    confirmAll: 'Đánh dấu tất cả',
    confirmNone: 'Bỏ đánh dấu tất cả',
    quote: (quote: string, place: string | null) =>
      `Câu gốc${place === null ? '' : ` (ô ${place})`}: “${quote}”`,
    offerRule: (code: string, ledger: string, rule: string, parameter: string) =>
      `${code}: điểm ${ledger}, ${rule}: ${parameter}`,
    offerCap: (code: string, cap: string, value: string) => `${code}: ${cap} ${value}`,
    offerMax: (code: string, ledger: string, value: string) => `${code}: điểm ${ledger} tối đa ${value}`,
    offerDeduction: (code: string, value: string) => `${code}: số âm ở cột điểm cộng là điểm trừ ${value}`,
    caps: { capBonus: 'trần điểm thưởng', capDeduction: 'trần điểm trừ', capNet: 'trần cộng trừ' },
    notes: (count: number) => `${count} việc phần mềm đã làm khi đọc bảng`,
    at: (address: string) => `ô ${address}`,
    code: (code: string) => `mã ${code}`,
    total: (member: string, total: string) => `${member} ${total}`,
    noPoints: 'chưa có điểm',
    totalsAll: (count: number) => `Xem tổng của cả ${count} đơn vị`,
  },
  badYear: 'Năm gồm bốn chữ số, ví dụ: 2026; có thể để trống.',
  create: 'Tạo các trang từ bảng này',
  createHint: 'Tạo các trang mới ở cuối sổ; bảng của cơ quan không bị sửa ô nào.',
  filled: (criteria: number) =>
    `Đã đưa ${criteria} dòng tiêu chí vào trang “Tiêu chí” và các bảng điểm đang có. Bảng của cơ quan giữ nguyên.`,
  done: (sheets: readonly string[], criteria: number) =>
    `Đã tạo ${sheets.length} trang với ${criteria} dòng tiêu chí: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Bảng của cơ quan giữ nguyên.`,
} as const;

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 6).join(', ');
  return names.length > 6 ? `${shown} và ${names.length - 6} đơn vị nữa` : shown;
}
