type PlanDocument = { readonly number: string | null; readonly date: string | null; readonly issuer: string };

/** The form that makes a bloc from a plan. */
export const planForm = {
  heading: 'Tạo bảng từ kế hoạch có sẵn',
  choose: 'Kế hoạch',
  none: 'Chưa có kế hoạch nào đi kèm bản này. Hãy dùng “Tạo bảng trống”.',
  document: ({ number, date, issuer }: PlanDocument) =>
    [number ?? 'Dự thảo chưa có số', ...(date === null ? [] : [`ngày ${date}`]), `của ${issuer}`].join(' '),
  members: (count: number) => `${count} đơn vị thành viên`,
  notes: 'Lưu ý khi dùng kế hoạch này',
  basis: 'Căn cứ',
  create: 'Tạo bảng từ kế hoạch này',
} as const;

/** The form that makes an empty bloc. */
export const emptyForm = {
  heading: 'Tạo bảng trống',
  name: 'Tên khối',
  nameHint: 'Ví dụ: Khối giao ước thi đua Tổng hợp',
  year: 'Năm',
  yearHint: 'Bốn chữ số, ví dụ: 2026',
  members: 'Các đơn vị thành viên, mỗi đơn vị một dòng',
  membersHint: 'Trưởng khối, Phó Trưởng khối và các thành viên. Vai trò chọn ở trang “Khối” sau khi tạo.',
  counted: (count: number) => (count === 0 ? 'Chưa có đơn vị nào.' : `Đã có ${count} đơn vị.`),
  create: 'Tạo bảng trống',
} as const;

/** The workbook holds no bloc: what this is, and the ways to begin. */
export const startPage = {
  heading: 'Sổ này chưa có khối thi đua',
  what: 'Ngăn này chấm điểm, xếp hạng các đơn vị trong khối, cụm thi đua ngay trong sổ Excel. Tiêu chí và điểm nằm trong các trang tính thường; mọi dữ liệu ở lại trong sổ.',
  how: 'Chọn một trong các cách sau. Các trang đang có trong sổ được giữ nguyên.',
  steps: [
    'Tạo các trang tiêu chí và bảng điểm.',
    'Gõ điểm vào trang “Tự chấm”, rồi các trang chấm sau đó.',
    'Đưa bảng kết quả vào sổ.',
  ],
  fromPlan: 'Tạo bảng từ kế hoạch có sẵn',
  fromPlanHint: 'Có sẵn tiêu chí, căn cứ và danh sách đơn vị; sửa lại được hết trong sổ.',
  empty: 'Tạo bảng trống',
  emptyHint: 'Tự đặt tên khối, đơn vị và tiêu chí.',
  takeOver: 'Dùng bảng đang có trong sổ',
  takeOverHint:
    'Nhận bảng tiêu chí, bảng điểm của cơ quan trong Excel hoặc chép từ Word. Bảng cũ giữ nguyên từng ô.',
  lastYear: 'Từ sổ năm trước',
  lastYearHint: 'Lấy lại tiêu chí, quy chế, đơn vị; điểm và chỉ tiêu để trống. Tệp năm trước không bị sửa.',
} as const;
