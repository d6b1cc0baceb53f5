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
