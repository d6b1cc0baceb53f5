import { canonicalKey } from './keys.ts';
import { roleTerms } from './sheets.ts';

/** Every sentence of the pane's part "Khối". */
export const blocPane = {
  facts: {
    heading: 'Thông tin khối',
    edit: 'Sửa thông tin khối',
    save: 'Lưu thông tin khối',
    name: 'Tên khối',
    year: 'Năm',
    level: 'Cấp',
    levelOpen: 'Chưa ghi',
    theme: 'Chủ đề',
    bases: 'Căn cứ',
    basesHint: 'Mỗi văn bản một dòng: loại, số, ngày và nơi ban hành.',
    viewers: 'Ai được xem điểm',
    viewersHint:
      'Quy ước chung, ghi và in ở trang “Khối”. Excel không tự che điểm: gửi tệp cho ai thì người đó xem được cả tệp.',
    viewersOpen: 'Chưa quy định',
    open: 'chưa ghi',
    same: 'Thông tin khối không có gì thay đổi.',
    done: (sheet: string) => `Đã ghi thông tin khối vào trang “${sheet}”.`,
    noSheet: 'Sổ chưa có bảng thông tin khối. Tạo lại trang “Khối” ở thẻ Tổng quan.',
  },

  members: {
    heading: 'Đơn vị thành viên',
    count: (count: number) => `${count} đơn vị, theo thứ tự ở trang “Khối”.`,
    none: 'Chưa có đơn vị nào. Gõ tên đơn vị vào ô dưới đây.',
    noTable: 'Sổ chưa có danh sách đơn vị. Tạo lại trang “Khối” ở thẻ Tổng quan.',
    role: (member: string) => `Vai trò của ${member}`,
    more: 'Sửa',
    less: 'Thu gọn',
    moreOf: (member: string) => `Sửa ${member}`,
    lessOf: (member: string) => `Thu gọn ${member}`,
    up: 'Lên',
    upOf: (member: string) => `Đưa ${member} lên trước`,
    down: 'Xuống',
    downOf: (member: string) => `Đưa ${member} xuống sau`,
    renameOf: (member: string) => `Đổi tên ${member}`,
    newName: 'Tên mới',
    renameHint: 'Tên được đổi ở mọi bảng của sổ; điểm đã chấm giữ nguyên.',
    saveName: 'Lưu tên mới',
    blankName: 'Gõ tên đơn vị.',
    newMember: 'Thêm đơn vị',
    newMemberHint: 'Tên đầy đủ, như trong văn bản.',
    add: 'Thêm đơn vị này',
    added: (name: string) => `Đã thêm ${name} vào danh sách đơn vị.`,
    addedWith: (name: string, sheets: readonly string[]) =>
      sheets.length === 0
        ? `Đã thêm ${name} vào danh sách đơn vị.`
        : `Đã thêm ${name} vào danh sách đơn vị và thêm cột ở trang ${sheetList(sheets)}.`,
    renamed: (from: string, to: string, sheets: readonly string[]) =>
      `Đã đổi tên ${from} thành ${to} ở trang ${sheetList(sheets)}. Điểm đã chấm giữ nguyên.`,
    roleDone: (member: string, role: 'leader' | 'deputy' | 'member') =>
      `Đã ghi vai trò của ${member}: ${roleTerms.name(role)}.`,
    moved: (member: string) => `Đã đổi thứ tự của ${member}. Cột trong các bảng điểm giữ nguyên chỗ.`,
  },

  leaving: {
    openOf: (member: string) => `Ghi ${member} rời khối`,
    what: 'Đơn vị vẫn ở lại trong sổ với số điểm đã chấm, nhưng từ nay không xếp hạng, không xếp loại. Lý do được ghi ở trang “Khống chế”.',
    day: 'Rời khối từ ngày',
    dayHint: 'Ví dụ: 01/7/2026',
    badDay: (text: string) =>
      text.trim() === '' ? 'Ghi ngày rời khối, ví dụ: 01/7/2026.' : `“${text}” không phải là ngày.`,
    basis: 'Căn cứ',
    basisHint: 'Văn bản hoặc cuộc họp quyết định; có thể để trống.',
    save: 'Ghi rời khối',
    note: (day: string) => `Rời khối từ ngày ${day}: giữ điểm, không xếp hạng.`,
    mark: 'Ghi vào trang “Khống chế”',
    markOf: (member: string) => `Ghi ${member} rời khối vào trang “Khống chế”: không xếp hạng`,
    stay: 'Bỏ ghi rời khối',
    stayOf: (member: string) => `Bỏ ghi rời khối của ${member}`,
    reason: (day: string) => `Rời khối từ ngày ${day}`,
    isReason: (text: string) => canonicalKey(text).startsWith('roi khoi tu ngay'),
    done: (member: string, day: string) =>
      `Đã ghi ${member} rời khối từ ngày ${day}: vẫn còn trong sổ với điểm đã chấm, không xếp hạng, không xếp loại.`,
    undone: (member: string) => `Đã bỏ ghi rời khối của ${member}; đơn vị được xếp hạng như trước.`,
  },
} as const;

function sheetList(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}
