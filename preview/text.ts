import type { FileProblem } from '../src/text/index.ts';

/** Why a file was not opened, and the way on; a new kind of problem without its sentence does not compile. */
const problems: Readonly<Record<FileProblem | 'unreadable', (file: string) => string>> = {
  empty: (file) => `Tệp “${file}” rỗng, không có gì để mở. Hãy chọn tệp khác hoặc chép lại tệp từ nơi gửi.`,
  password: (file) =>
    `Tệp “${file}” có mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi mở ở đây.`,
  oldExcel: (file) =>
    `Tệp “${file}” là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành kiểu “Sổ làm việc Excel (.xlsx)” rồi mở ở đây.`,
  binaryExcel: (file) =>
    `Tệp “${file}” là tệp Excel nhị phân (.xlsb). Hãy mở bằng Excel và lưu thành kiểu .xlsx rồi mở ở đây.`,
  openDocument: (file) =>
    `Tệp “${file}” là tệp OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel và lưu thành kiểu .xlsx rồi mở ở đây.`,
  notExcel: (file) => `Tệp “${file}” không phải sổ tính Excel (.xlsx). Hãy chọn đúng tệp có đuôi .xlsx.`,
  broken: (file) =>
    `Không đọc được tệp “${file}”: tệp bị hỏng hoặc tải về chưa đủ. Hãy chép lại tệp, hoặc mở bằng Excel và lưu lại rồi thử lần nữa.`,
  tooLarge: (file) =>
    `Tệp “${file}” quá lớn cho bản xem thử (tối đa 20 MB, giải nén tối đa 64 MB). Hãy xoá bớt hình ảnh, trang tính không cần, hoặc mở bằng Excel.`,
  tooManyCells: (file) =>
    `Tệp “${file}” có quá nhiều ô cho bản xem thử (tối đa 100.000 ô, 20.000 dòng). Hãy tách bớt trang tính, hoặc mở bằng Excel.`,
  hostile: (file) =>
    `Tệp “${file}” chứa phần khai báo mà Excel không bao giờ tạo ra, có thể gây hại nên không được mở. Hãy hỏi lại nơi gửi tệp.`,
  unreadable: (file) =>
    `Máy không cho đọc tệp “${file}”. Tệp có thể đã bị xoá, đổi chỗ hoặc đang bị khoá. Hãy chọn lại tệp.`,
};

/** Every sentence of the preview page itself; the pane's are in src/text. */
export const previewText = {
  title: 'Chấm điểm khối thi đua: bản xem thử',
  problems,
  functionsMissing:
    'Thiếu tệp functions.json nên chưa có các hàm THIDUA. Hãy tắt cửa sổ lệnh, chạy lại “npm start” rồi tải lại trang này.',
  documentTitle: (file: string) => `${file} – bản xem thử`,
  emptyWorkbookName: 'Sổ mới.xlsx',
  firstSheet: 'Trang tính1',
  opening: (file: string) => `Đang mở “${file}”…`,
  valuesName: (file: string) => file.replace(/(?:\.xlsx)?$/i, ' (chỉ giá trị).xlsx'),
  saved: (file: string) => `Đã lưu “${file}” vào thư mục tải xuống.`,
  notSaved: 'Chưa lưu được tệp. Nội dung trong bảng vẫn còn nguyên; hãy thử lại.',
  calculating: 'Đang tính…',
  pane: 'Ngăn tác vụ',
  fileMenu: {
    open: 'Mở tệp .xlsx',
    save: 'Lưu tệp .xlsx',
    saveValues: 'Lưu bản chỉ có giá trị',
    home: 'Về trang đầu',
  },
  leave: 'Sổ đang mở có thay đổi chưa lưu, rời đi thì các thay đổi đó sẽ mất. Vẫn rời sổ này?',
  protectedSheet: (sheet: string) =>
    `Ô này đang khoá vì trang “${sheet}” được bảo vệ, nên chưa sửa gì. Muốn sửa, hãy bỏ bảo vệ trang trong Excel (Xem lại › Bỏ bảo vệ trang tính) rồi mở lại tệp.`,
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
        file: 'cai-lay-2022.xlsx',
      },
      tongHop: {
        title: 'Khối giao ước thi đua Tổng hợp 2021',
        about:
          'Sáu đơn vị thành viên, ba nhóm tiêu chí; điểm từng tiêu chí là điểm minh hoạ. Có xếp hạng và phân định đồng hạng.',
        file: 'tong-hop-2021.xlsx',
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
