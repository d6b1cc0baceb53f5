/** The title and the note line of each register: needed when its sheet is made, not on the first screen. */
export const appraisalSheetText = {
  reasons: {
    title: 'Lý do điểm khác nhau giữa các vòng chấm',
    note: 'Mỗi dòng một tiêu chí của một đơn vị. Điểm tự chấm được giữ nguyên ở trang “Tự chấm”; lý do ghi ở đây.',
  },
  evidence: {
    title: 'Sổ minh chứng',
    note: 'Mỗi dòng một văn bản cho một tiêu chí của một đơn vị. Chỉ ghi số, ngày, trích yếu và nơi để tệp; tệp vẫn ở chỗ của nó.',
  },
  appraisers: {
    title: 'Người thẩm định',
    note: 'Đơn vị nào do ai thẩm định. Đơn vị Trưởng khối không tự thẩm định điểm của mình.',
  },
  receipts: {
    title: 'Sổ tiếp nhận',
    note: 'Ghi ngày nhận từng báo cáo, bảng tự chấm, đăng ký; không nhận được thì ghi “không nộp”.',
  },
} as const;
