type Place = { readonly table: string; readonly sheet: string };

/** The sentences about tables that Excel does not have any more as they must be. */
export const repairPane = {
  heading: 'Bảng cần sửa lại',
  rename: (sheet: string, from: string, table: string): string =>
    `Trang “${sheet}”: bảng đã đổi tên thành ${from}; công thức và ngăn này tìm bảng tên ${table}.`,
  make: (sheet: string, table: string): string =>
    `Trang “${sheet}”: vùng ${table} không còn là bảng Excel (đã chuyển thành vùng thường). Điểm vẫn được đọc, nhưng ngăn này không thêm được dòng, cột.`,
  header: (sheet: string, table: string): string =>
    `Trang “${sheet}”: dòng tiêu đề của bảng ${table} bị tắt hoặc bị ghi đè, nên chưa đọc được bảng.`,
  headerAndTable: (sheet: string, table: string): string =>
    `Trang “${sheet}”: dòng tiêu đề của bảng ${table} đã bị xoá, nên chưa đọc được bảng. Dòng ấy được chèn lại như lần đọc trước.`,
  advice:
    'Nếu vừa làm nhầm, bấm Ctrl+Z trong bảng tính. Hoặc để ngăn này sửa lại: các ô đã gõ được giữ nguyên.',
  repair: 'Sửa lại các bảng',
  done: (places: readonly Place[]): string =>
    places.length === 0
      ? 'Không còn bảng nào cần sửa.'
      : `Đã sửa lại ${places.map(({ table, sheet }) => `bảng ${table} ở trang “${sheet}”`).join(', ')}.`,
} as const;
