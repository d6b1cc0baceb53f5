type Place = { readonly table: string; readonly sheet: string; readonly moves: boolean };

/** Excel lets no header stand twice: of two cells "8" the second has become "82" by the time that we see it. */
function movedDown(tables: readonly string[]): string {
  return `Những gì đã gõ vào dòng tiêu đề nay ở dòng đầu của bảng ${tables.join(', ')}: hãy xem lại dòng ấy, vì Excel tự thêm chữ số vào các ô trùng nhau ở dòng tiêu đề.`;
}

/** The sentences about tables that Excel does not have any more as they must be. */
export const repairPane = {
  heading: 'Bảng cần sửa lại',
  rename: (sheet: string, from: string, table: string): string =>
    `Trang “${sheet}”: bảng đã đổi tên thành ${from}; công thức và ngăn này tìm bảng tên ${table}.`,
  make: (sheet: string, table: string): string =>
    `Trang “${sheet}”: vùng ${table} không còn là bảng Excel (đã chuyển thành vùng thường). Điểm vẫn được đọc, nhưng ngăn này không thêm được dòng, cột.`,
  showHeader: (sheet: string, table: string): string =>
    `Trang “${sheet}”: dòng tiêu đề của bảng ${table} bị tắt, nên chưa đọc được bảng. Dòng ấy được bật lại.`,
  header: (sheet: string, table: string, moves: boolean): string =>
    `Trang “${sheet}”: dòng tiêu đề của bảng ${table} bị ghi đè, nên chưa đọc được bảng. ${
      moves ? 'Những gì đang nằm ở dòng ấy được chuyển xuống thành dòng đầu của bảng, rồi d' : 'D'
    }òng tiêu đề trở lại như lần đọc trước.`,
  headerAndTable: (sheet: string, table: string): string =>
    `Trang “${sheet}”: dòng tiêu đề của bảng ${table} đã bị xoá, nên chưa đọc được bảng. Dòng ấy được chèn lại như lần đọc trước.`,
  advice: (canUndo: boolean): string =>
    `Nếu vừa làm nhầm, bấm Ctrl+Z trong bảng tính. Hoặc để ngăn này sửa lại: không ô nào đã gõ bị ghi đè hay mất${
      canUndo ? '; sửa xong vẫn “Hoàn tác” được.' : '. Lần sửa này không có “Hoàn tác” ở ngăn.'
    }`,
  repair: 'Sửa lại các bảng',
  done: (places: readonly Place[]): string => {
    if (places.length === 0) return 'Không còn bảng nào cần sửa.';
    const named = places.map(({ table, sheet }) => `bảng ${table} ở trang “${sheet}”`).join(', ');
    const moved = places.filter(({ moves }) => moves).map(({ table }) => table);
    return `Đã sửa lại ${named}.${moved.length === 0 ? '' : ` ${movedDown(moved)}`}`;
  },
} as const;
