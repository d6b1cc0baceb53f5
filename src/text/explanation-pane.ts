/** Why these points: the parts of a total. */
export const explanationPane = {
  heading: 'Vì sao điểm này?',
  choose: 'Đơn vị',
  chooseFirst: 'Chọn đơn vị…',
  total: 'Tổng điểm',
  columns: { code: 'Mã', how: 'Nội dung và cách tính', points: 'Điểm' },
  basis: (basis: string) => `Căn cứ: ${basis}`,
  evidence: (document: string) => `Minh chứng: ${document}`,
  addsUp: (total: string) => `Các dòng trên cộng lại đúng ${total} điểm.`,
  cut: 'Cắt theo trần',
  class: (label: string) => `Xếp loại: ${label}`,
} as const;
