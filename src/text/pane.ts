const namesShown = 8;

function firstOf(names: readonly string[]): string {
  const more = names.length - namesShown;
  return more <= 0 ? names.join(', ') : `${names.slice(0, namesShown).join(', ')} và ${more} mục nữa`;
}

/** Every sentence of the task pane. The pane draws; it words nothing itself. */
export const paneText = {
  title: 'Chấm điểm khối thi đua',
  starting: 'Đang kết nối với Excel…',
  reading: 'Đang đọc sổ…',
  readingHere: { file: 'Đang đọc tệp…', table: 'Đang đọc bảng…' },
  updating: 'Đang tính lại theo sổ…',
  updated: 'Đã tính lại theo sổ.',
  retry: 'Thử lại',
  readAgain: 'Đọc lại sổ',
  close: 'Đóng',
  loadingPart: 'Đang mở…',
  reload: 'Tải lại ngăn',
  wentTo: (address: string) => `Đã chọn ô ${address}. Bấm F6 để sang bảng tính.`,
  warningTitle: 'Chưa làm được',
  doneTitle: 'Xong',

  tabs: {
    label: 'Các phần của ngăn',
    overview: 'Tổng quan',
    bloc: 'Khối',
    criteria: 'Tiêu chí',
    entry: 'Chấm điểm',
    results: 'Kết quả',
    awards: 'Khen thưởng',
  },

  awardsWorking: 'Đang ghi vào sổ…',

  work: {
    stop: 'Dừng',
    stopHint: 'Phím Esc cũng dừng.',
    stopping: 'Đang dừng…',
    settled: 'Đang ghi nốt, không dừng được nữa.',
    readStopped:
      'Đã dừng đọc sổ. Ngăn này đang cho thấy sổ như lần đọc trước, có thể chưa có các thay đổi mới.',
    firstReadStopped: 'Đã dừng đọc sổ. Chưa có gì được ghi vào sổ.',
    step: (what: string, number: number, all: number, sheet: string) =>
      `${what} ${number} trên ${all}: ${sheet}`,
    steps: {
      read: 'Đang đọc trang',
      make: 'Đang tạo trang',
      renew: 'Đang ghi trang',
      rows: 'Đang ghi dòng',
      columns: 'Đang thêm dòng, cột',
      repair: 'Đang sửa bảng',
      print: 'Đang đặt trang in',
      takeBack: 'Đang trả lại như trước, bước',
      officeRows: 'Đang đọc dòng',
      officeScores: 'Đang nhận điểm, dòng',
      officeTotals: 'Đang cộng điểm, vòng',
    },
  },

  back: 'Quay lại',

  setUp: {
    working: 'Đang tạo các trang tính…',
    done: (sheets: readonly string[]) =>
      `Đã tạo ${sheets.length} trang: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
    restored: (sheet: string) => `Đã tạo lại trang “${sheet}”.`,
    next: 'Việc tiếp theo: nhập điểm ở thẻ “Chấm điểm”, hoặc gõ vào trang “Tự chấm”.',
    nextCriteria: 'Việc tiếp theo: thêm tiêu chí ở thẻ “Tiêu chí”, hoặc gõ vào trang “Tiêu chí”.',
  },

  overview: {
    year: (year: string) => `Năm ${year}`,
    leader: 'Trưởng khối',
    deputy: 'Phó Trưởng khối',
    nobody: 'chưa ghi',
    unnamed: 'Khối chưa đặt tên',
    basis: 'Căn cứ',
    theme: 'Chủ đề',
    standing: 'Bảng xếp hạng',
    standingHint: 'Mỗi dòng tiêu chí lấy điểm của vòng chấm sau cùng đã có số.',
    columns: { rank: 'Hạng', member: 'Đơn vị', total: 'Điểm', className: 'Xếp loại' },
    noRank: '–',
    tied: 'đồng hạng',
    separated: (steps: string) => `bằng điểm, xét tiêu chí phụ: ${steps}`,
    provisional: 'tạm tính',
    noPoints: 'chưa có điểm',
    blank: '–',
    noClass: '–',
    missingCount: (count: number) => `Còn thiếu điểm ở ${count} dòng`,
    invalidCount: (count: number) => `Có ${count} ô lỗi, tạm tính 0 điểm; xem “Chỗ cần xem lại”`,
    allScored: 'Đủ điểm',
    roles: { leader: 'Trưởng khối', deputy: 'Phó Trưởng khối', member: 'Thành viên' },
    provisionalNote: 'Tạm xếp: còn đơn vị chưa đủ điểm.',
    notListed: 'không có trong danh sách đơn vị ở trang “Khối”',
    rankedBy: (stage: string) => `Xếp hạng theo điểm ${stage}.`,
    olderLines: (count: number, stage: string) =>
      `${count} dòng chưa có điểm ${stage} còn lấy điểm vòng trước.`,
    stagesWithout: (stages: readonly string[]) => `Chưa có điểm ${stages.join(', ')}.`,
    withheld: (place: string, more: number) =>
      `Chưa xếp hạng, xếp loại vì có lỗi ở ${place}${more === 0 ? '' : ` và ${more} chỗ khác`}; trang “Kết quả” cũng chưa tính được. Điểm dưới đây chỉ là tạm tính. Sửa xong lỗi ở “Chỗ cần xem lại” thì thứ hạng hiện lại.`,
    nothingScored: 'Chưa có điểm nào trong các bảng chấm. Nhập ở thẻ “Chấm điểm”.',
    noMembers:
      'Chưa có đơn vị thành viên. Ghi tên các đơn vị vào bảng ở trang “Khối” và vào dòng đầu của bảng điểm.',
  },

  missing: {
    heading: 'Điểm còn thiếu',
    none: 'Mọi đơn vị đã đủ điểm ở các dòng chuẩn.',
    unreadable: 'Không còn ô trống, nhưng có ô lỗi chưa tính được; xem “Chỗ cần xem lại”.',
    member: (member: string, count: number) => `${member}: thiếu ${count} dòng`,
    goTo: (code: string) => `Đến ô còn thiếu của dòng ${code}`,
    more: (count: number) => `và ${count} dòng nữa`,
  },

  todo: {
    heading: 'Cần làm',
    goneTable: (sheet: string) => `Không còn thấy bảng của trang “${sheet}” trong sổ.`,
    goneAdvice:
      'Nếu vừa xoá nhầm, bấm Ctrl+Z trong bảng tính. Nếu không được, ngăn này tạo lại trang như lần cuối đã đọc; sửa lúc ngăn đóng thì không biết.',
    missingTable: (sheet: string) => `Sổ chưa có bảng của trang “${sheet}”.`,
    missingAdvice: 'Ngăn này có thể tạo trang đó cho đúng mẫu.',
    recreate: (sheet: string) => `Tạo lại trang “${sheet}”`,
  },

  resultState: {
    outdated:
      'Trang “Kết quả” được tạo trước khi sổ thay đổi (thêm tiêu chí, đơn vị hoặc vòng chấm). Bấm để làm mới.',
    damaged:
      'Bảng kết quả bị hỏng: có ô bị gõ đè, hoặc bảng không trải ra được (#SPILL!). Điểm ở ngăn này vẫn đúng.',
    writtenOver: (address: string, value: string) =>
      `Ô ${address} bị gõ đè: công thức ở đó đã thành “${value}”.`,
  },

  gaps: {
    rows: (sheet: string, codes: readonly string[]) =>
      `Trang “${sheet}” chưa có dòng cho ${codes.length} tiêu chí: ${firstOf(codes)}.`,
    columns: (sheet: string, members: readonly string[]) =>
      `Trang “${sheet}” chưa có cột cho ${members.length} đơn vị: ${firstOf(members)}.`,
    kept: 'Điểm đã gõ được giữ nguyên. Nếu chỉ đổi mã hoặc đổi tên đơn vị thì sửa lại mã, tên trong bảng chấm thay vì bấm nút này.',
    fill: 'Thêm tiêu chí mới vào các bảng chấm',
    fillColumns: 'Thêm đơn vị mới vào các bảng chấm',
    working: 'Đang thêm vào các bảng chấm…',
    done: (rows: number, columns: number) =>
      `Đã thêm ${[...(rows === 0 ? [] : [`${rows} dòng tiêu chí`]), ...(columns === 0 ? [] : [`${columns} cột đơn vị`])].join(' và ')} vào các bảng chấm. Việc tiếp theo: gõ điểm.`,
  },

  findings: {
    cautionFirst: 'Xem các việc ở phần “Cần làm” trước.',
    heading: 'Chỗ cần xem lại',
    none: 'Không có lỗi, không có cảnh báo.',
    counts: (errors: number, warnings: number, questions: number) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${questions} chỗ cần hỏi lại`,
    goTo: 'Đến ô',
    goToCell: (address: string) => `Đến ô ${address}`,
    showAll: (count: number) => `Xem cả ${count} chỗ`,
  },

  stages: {
    heading: 'So sánh các vòng chấm',
    pair: (first: string, second: string) => `${first} và ${second}`,
    same: (first: string, second: string) => `Điểm ${first} và ${second} giống nhau ở mọi dòng đã chấm.`,
    columns: { member: 'Đơn vị', first: 'Trước', second: 'Sau', difference: 'Chênh lệch' },
    lines: (count: number) => `ở ${count} dòng`,
    names: {
      self: 'Tự chấm',
      cross: 'Chấm chéo',
      bloc: 'Khối chấm',
      agreed: 'Thống nhất',
      council: 'Hội đồng',
    },
  },

  results: {
    heading: 'Bảng kết quả',
    put: 'Đưa bảng kết quả vào sổ',
    refresh: 'Làm mới trang “Kết quả”',
    hint: 'Tạo trang “Kết quả” gồm các công thức, tự tính theo điểm trong sổ. Trang “Kết quả” cũ, nếu có, được thay.',
    working: 'Đang đưa bảng kết quả vào sổ…',
    done: (sheet: string) => `Bảng kết quả nằm ở trang “${sheet}”.`,
    goTo: (sheet: string) => `Mở trang “${sheet}”`,
    noFunctions:
      'Bản Excel này không chạy được công thức THIDUA; điểm và thứ hạng vẫn xem được ở thẻ Tổng quan.',
  },

  tieBreaks: {
    group: (code: string, total: string) => `mục ${code} ${total}`,
    fewerDeductions: (points: string) => `điểm trừ ${points}`,
    higherShareOfTargets: 'tỷ lệ đạt chỉ tiêu',
    vote: 'kết quả bỏ phiếu',
  },

  oldExcel: {
    noEvents: 'Bản Excel này không báo khi sổ thay đổi; bấm “Đọc lại sổ” sau khi sửa điểm.',
  },
} as const;
