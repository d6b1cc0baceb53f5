/** Why a workbook file cannot be read. */
export type FileProblem =
  | 'empty'
  | 'password'
  | 'oldExcel'
  | 'binaryExcel'
  | 'openDocument'
  | 'notExcel'
  | 'broken'
  | 'tooLarge'
  | 'tooManyCells'
  | 'hostile';

type Words = { readonly what: string; readonly next: string };

/** What is wrong with a chosen file, and the way on. */
export const fileProblems: Readonly<Record<FileProblem, Words>> = {
  empty: { what: 'Tệp này rỗng.', next: 'Chọn tệp khác hoặc chép lại tệp từ nơi gửi.' },
  password: {
    what: 'Tệp này có mật khẩu mở.',
    next: 'Mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lần nữa.',
  },
  oldExcel: {
    what: 'Đây là tệp Excel kiểu cũ (.xls).',
    next: 'Mở tệp bằng Excel, lưu thành kiểu .xlsx rồi chọn tệp mới.',
  },
  binaryExcel: {
    what: 'Đây là tệp Excel nhị phân (.xlsb).',
    next: 'Mở tệp bằng Excel, lưu thành kiểu .xlsx rồi chọn tệp mới.',
  },
  openDocument: {
    what: 'Đây là tệp OpenDocument (.ods).',
    next: 'Mở tệp rồi lưu thành kiểu .xlsx, sau đó chọn tệp mới.',
  },
  notExcel: { what: 'Tệp này không phải sổ tính Excel.', next: 'Chọn đúng tệp có đuôi .xlsx.' },
  broken: {
    what: 'Không đọc được tệp này: tệp bị hỏng hoặc chép chưa đủ.',
    next: 'Chép lại tệp, hoặc mở bằng Excel, lưu lại rồi chọn lần nữa.',
  },
  tooLarge: {
    what: 'Tệp này quá lớn (tối đa 20 MB, giải nén tối đa 64 MB).',
    next: 'Xoá hình ảnh và các trang không liên quan trong một bản sao rồi chọn bản sao ấy.',
  },
  tooManyCells: {
    what: 'Tệp này có quá nhiều ô (tối đa 100.000 ô, 20.000 dòng).',
    next: 'Xoá các trang không liên quan trong một bản sao rồi chọn bản sao ấy.',
  },
  hostile: {
    what: 'Tệp này chứa phần mà Excel không bao giờ tạo ra, có thể gây hại nên không được đọc.',
    next: 'Hỏi lại nơi gửi tệp.',
  },
};
