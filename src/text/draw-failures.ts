/** A sentence on what happened and one on the way on. */
export type FailureText = { readonly what: string; readonly next: string };

/** What is told where a part of the pane cannot be drawn; apart from the other failures, whose sentences come later. */
export const drawFailures = {
  partNotLoaded: {
    what: 'Chưa tải được một phần của ngăn này: tiện ích vừa được cập nhật hoặc mất kết nối mạng.',
    next: 'Kiểm tra mạng rồi bấm “Tải lại ngăn”, hoặc đóng ngăn rồi mở lại. Dữ liệu nằm trong sổ nên không mất.',
  },
  ownFault: (message: string): FailureText => ({
    what: `Phần mềm gặp lỗi của chính nó nên chưa làm xong việc này. Số liệu nằm trong sổ nên không mất. Mã lỗi: ${message}.`,
    next: 'Bấm “Thử lại”. Nếu lỗi còn, chụp lại câu này để gửi người hỗ trợ; các trang của sổ vẫn dùng được.',
  }),
} as const;
