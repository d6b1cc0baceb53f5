/** Every sentence of the preview page itself; the pane's are in src/text. */
export const previewText = {
  documentTitle: (file: string) => `${file} – bản xem thử`,
  emptyWorkbookName: 'Sổ mới.xlsx',
  firstSheet: 'Trang tính1',
  opening: (file: string) => `Đang mở “${file}”…`,
  starting: 'Đang chuẩn bị bảng tính…',
  saved: (file: string) => `Đã lưu “${file}” vào thư mục tải xuống.`,
  notSaved: (reason: string) =>
    `Chưa lưu được tệp. ${reason} Nội dung trong bảng vẫn còn nguyên; hãy thử lại.`,
  calculating: 'Đang tính…',
  leave: 'Về trang đầu thì những gì chưa lưu trong sổ đang mở sẽ mất. Vẫn về trang đầu?',
  broken:
    'Trang xem thử gặp lỗi và có thể không còn chạy đúng. Hãy lưu tệp, tải lại trang (phím F5) rồi mở lại tệp.',
  gridMissing: 'Không tải được bảng tính. Hãy tắt cửa sổ lệnh, chạy lại “npm start” rồi tải lại trang này.',
  sampleMissing: (title: string) =>
    `Không tải được sổ mẫu “${title}”. Hãy kiểm tra cửa sổ lệnh “npm start” còn chạy, rồi thử lại.`,
  start: {
    heading: 'Xem thử tiện ích chấm điểm khối thi đua',
    intro:
      'Chọn một sổ để mở. Bên trái là bảng tính, bên phải là ngăn của tiện ích, chạy như trong Excel: gõ điểm vào ô (ví dụ 95,5), tổng điểm và xếp hạng tự tính lại.',
    open: 'Mở sổ này',
    choices: {
      caiLay: {
        title: 'Thị xã Cai Lậy 2022',
        about:
          'Trường hợp đã công bố: bảng tiêu chí, điểm tự chấm 124,4 và điểm thống nhất 118,4, so từng mục.',
        file: 'thi-xa-cai-lay-2022.xlsx',
      },
      tongHop: {
        title: 'Khối giao ước thi đua Tổng hợp 2021',
        about:
          'Sáu đơn vị thành viên, ba nhóm tiêu chí; điểm từng tiêu chí là điểm minh hoạ. Có xếp hạng và phân định đồng hạng.',
        file: 'khoi-tong-hop-2021.xlsx',
      },
    },
    empty: {
      title: 'Sổ trống',
      about: 'Một sổ chưa có gì; dùng ngăn bên phải để tạo trang tiêu chí và bảng điểm.',
      open: 'Mở sổ trống',
    },
    own: {
      title: 'Tệp của bạn',
      about: 'Mở một tệp .xlsx trên máy này. Tệp gốc không bị sửa; muốn giữ kết quả thì bấm “Lưu tệp .xlsx”.',
      open: 'Chọn tệp…',
    },
  },
} as const;
