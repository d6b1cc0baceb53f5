/** What an empty bloc shows first. */
export const firstCriterion = {
  none: 'Trang “Tiêu chí” chưa có tiêu chí nào.',
  how: 'Thêm từng mục, từng dòng ở thẻ “Tiêu chí” của ngăn này, hoặc gõ vào trang: mỗi mục, mỗi tiêu chí một dòng: Mã (I, I.1, I.2…), Nội dung, Điểm chuẩn. Dòng được chấm thì ghi thêm Cách chấm, ví dụ: Chấm thẳng; dòng mục để trống Cách chấm. Các cột khác có thể để trống.',
  add: 'Thêm ở thẻ “Tiêu chí”',
  goTo: 'Đến trang “Tiêu chí”',
} as const;
