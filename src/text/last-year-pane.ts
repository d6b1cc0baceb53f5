/** Every sentence of the way to begin from last year's workbook. */
export const lastYearPane = {
  heading: 'Tạo bảng từ sổ năm trước',
  pick: 'Chọn tệp sổ năm trước (.xlsx)…',
  choose: 'Chọn tệp để xem sẽ lấy những gì. Tệp chỉ được đọc, không bị sửa.',
  chosen: (file: string) => `Tệp: ${file}`,
  reading: 'Đang đọc tệp…',
  stopped: 'Đã dừng đọc tệp; chưa lấy gì. Khi cần, chọn tệp lần nữa.',
  unreadable: 'Máy không cho đọc tệp này; tệp có thể vừa bị xoá hoặc đang bị khoá. Hãy chọn lại.',
  found: (name: string | null, year: number | null) =>
    `Sổ của ${name ?? 'khối chưa đặt tên'}${year === null ? '' : `, năm ${year}`}.`,
  year: 'Năm mới',
  yearHint: 'Ngày tháng của năm trước được chuyển sang năm này.',
  yearNotLater: (year: number) => `Gõ một năm sau năm ${year}.`,
  create: 'Tạo bảng cho năm mới',

  taken: 'Sẽ lấy',
  takenItems: {
    members: (count: number) => `${count} đơn vị với vai trò như năm trước (Trưởng khối thường đổi mỗi năm)`,
    criteria: (count: number) => `${count} tiêu chí được chấm, với điểm, cách chấm và căn cứ`,
    regulation: 'Quy chế chấm điểm, xếp hạng, xếp loại',
    policies: 'Cấp, căn cứ và quy ước ai được xem điểm',
    deadlines: (count: number) =>
      count === 0
        ? 'Sổ năm trước chưa có hạn, đợt, lịch việc: tạo bảng trống'
        : `${count} hạn, đợt và việc trong lịch, chuyển ngày sang năm mới`,
    lists: (movements: number, receivers: number, duties: number) =>
      movements + receivers + duties === 0
        ? 'Sổ năm trước chưa có phong trào, nơi nhận, phân công: tạo bảng trống'
        : `${movements} phong trào, ${receivers} nơi nhận, ${duties} dòng phân công`,
  },
  left: 'Không lấy',
  leftItems: {
    points: (stages: readonly string[]) =>
      stages.length === 0 ? 'Điểm đã chấm' : `Điểm ở các bảng ${stages.join(', ')}: tạo lại, để trống`,
    targets: 'Chỉ tiêu giao, trường hợp khống chế, kết quả, xét khen thưởng',
    theme: 'Chủ đề, văn bản và lưu ý riêng của năm trước',
    members: (names: readonly string[]) => `Đơn vị đã rời khối: ${names.join('; ')}`,
  },
  check: 'Cần kiểm tra sau khi tạo',
  checkItems: {
    marks: 'Mọi ngày chuyển từ năm trước được ghi “Cần kiểm tra” ở cột Ghi chú và hiện ở thẻ Khối.',
    criteria:
      'Hạn trong tiêu chí nộp muộn cũng được chuyển, ghi “Cần kiểm tra” ở cột Hạn nộp của trang “Tiêu chí”.',
    faults: (count: number) =>
      `Bảng tiêu chí, quy chế năm trước có ${count} lỗi; nên sửa ở sổ năm trước rồi chọn lại tệp, kẻo dòng lỗi không sang được.`,
  },
  done: (year: number, sheets: readonly string[]) =>
    `Đã tạo ${sheets.length} trang cho năm ${year}: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Tệp năm trước giữ nguyên. Việc tiếp theo: xem các chỗ “Cần kiểm tra” ở thẻ “Khối” và ở cột Hạn nộp của trang “Tiêu chí”.`,

  marks: {
    day: (day: string) => `Cần kiểm tra: chuyển từ ${day}`,
    text: (text: string) => `Cần kiểm tra: năm trước ghi “${text}”`,
  },
} as const;
