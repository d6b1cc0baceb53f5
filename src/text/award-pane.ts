import { showDate } from './dates.ts';
import type { DaySerial } from '../scoring/index.ts';

/** Every sentence of the page “Khen thưởng”. */
export const awardPane = {
  setUp: {
    heading: 'Tạo bảng xét khen thưởng',
    what: 'Mỗi việc của buổi xét nằm ở một trang: điều kiện, thông tin xét, lịch sử, phiếu bầu, quyết định, hồ sơ. Các trang đang có được giữ nguyên.',
    missing: (sheets: readonly string[]) => `Sổ chưa có: ${quotedList(sheets)}.`,
    day: 'Ngày của hồ sơ (ngày xét)',
    dayHint: 'Quy định có hiệu lực vào ngày này được dùng. Ví dụ: 05/12/2026',
    reception: 'Ngày tiếp nhận hồ sơ (nếu đã nhận trước)',
    receptionHint: 'Hồ sơ đã tiếp nhận thì xét theo quy định của ngày tiếp nhận. Để trống nếu chưa có.',
    pack: 'Bộ quy định',
    packHint: 'Chỉ là điểm bắt đầu: sửa lại được hết ở trang “Điều kiện khen thưởng”.',
    notes: 'Lưu ý khi dùng bộ này',
    unconfirmed: (count: number, all: number) =>
      `${count} trong ${all} hình thức đang chờ xác nhận, chưa phải là quy định chính thức.`,
    period: (from: DaySerial | null, to: DaySerial | null) => `Hiệu lực: ${periodText(from, to)}.`,
    outOfForce: 'Bộ quy định này không có hiệu lực vào ngày đã ghi; các hình thức của nó sẽ không được xét.',
    create: 'Tạo các trang xét khen thưởng',
    done: (sheets: readonly string[]) =>
      `Đã tạo ${sheets.length} trang: ${quotedList(sheets)}. Việc tiếp theo: điền trang “Thông tin xét”.`,
  },
  badDay: (text: string) =>
    text.trim() === ''
      ? 'Chưa ghi ngày. Ví dụ: 05/12/2026'
      : `“${text}” không phải là ngày. Ví dụ: 05/12/2026`,

  day: {
    heading: 'Ngày xét',
    now: (day: DaySerial) => `Đang xét theo quy định có hiệu lực ngày ${showDate(day)}.`,
    nowByReception: (day: DaySerial, reception: DaySerial) =>
      `Xét ngày ${showDate(day)}, theo quy định có hiệu lực ngày tiếp nhận hồ sơ ${showDate(reception)}.`,
    none: 'Chưa ghi ngày xét nên chưa đối chiếu được hiệu lực của quy định.',
    label: 'Ngày của hồ sơ',
    hint: 'Ngày, tháng, năm, ví dụ: 05/12/2026',
    save: 'Lưu ngày xét',
    reception: 'Ngày tiếp nhận hồ sơ',
    receptionHint: 'Để trống nếu hồ sơ tiếp nhận và xét theo cùng một quy định.',
    done: (day: DaySerial, reception: DaySerial | null) =>
      `Đã ghi ngày xét ${showDate(day)}${reception === null ? '' : `, ngày tiếp nhận ${showDate(reception)}`} vào trang “Điều kiện khen thưởng”.`,
  },

  awards: {
    heading: 'Các hình thức',
    caption: 'Đủ: số đủ điều kiện. Đề nghị: số được đề nghị. Còn: số suất còn lại.',
    columns: { award: 'Hình thức', eligible: 'Đủ', proposed: 'Đề nghị', left: 'Còn' },
    none: 'Bảng điều kiện chưa có hình thức nào. Ghi ít nhất một dòng ở trang “Điều kiện khen thưởng”.',
    noLimit: 'không hạn',
    unknownLeft: 'chưa rõ',
    open: (count: number) => `${count} chờ quyết định`,
    choose: 'Xem hình thức',
  },

  marks: {
    unconfirmed: 'chờ xác nhận',
    notInForce: 'không có hiệu lực vào ngày xét',
    repeatedId: 'trùng mã với hình thức khác, không xét',
  },

  facts: {
    authority: 'Cấp quyết định',
    basis: 'Căn cứ',
    quota: 'Số lượng',
    order: 'Thứ tự xét',
    vote: 'Ngưỡng phiếu',
    period: 'Hiệu lực',
    noQuota: 'không giới hạn',
    noVote: 'không yêu cầu bỏ phiếu',
  },

  candidates: {
    heading: 'Người và đơn vị được xét',
    none: 'Không có đơn vị, cá nhân nào thuộc đối tượng của hình thức này.',
    rank: (rank: number) => `hạng ${rank}`,
    unranked: 'không xếp hạng',
    total: (total: string) => `${total} điểm`,
    conditions: 'Điều kiện',
    noConditions: 'Hình thức này không đặt điều kiện.',
    truths: { met: 'Đạt', missed: 'Không đạt', unknown: 'Thiếu' },
    repeated: 'Đứng ở hơn một dòng, chưa rõ dòng nào đúng.',
    kindUnknown: 'Chưa ghi “Loại đối tượng” ở trang “Thông tin xét”.',
    reserve: (place: number) => `dự phòng ${place}`,
    awaitingVote: 'chờ bỏ phiếu',
    voteFailed: 'không đạt phiếu',
    passedOver: 'không đề nghị',
    decided: (word: string, reason: string) => `Hội nghị quyết định ${word}: ${reason}`,
    council: (text: string, reason: string) => `Hội đồng: ${text}${reason === '' ? '' : ` (${reason})`}`,
  },

  motion: {
    heading: 'Câu để đưa vào biên bản',
    ballots: 'Kết quả kiểm phiếu để đưa vào biên bản',
    copy: 'Chép câu này',
    copyBallots: 'Chép kết quả kiểm phiếu',
    copied: 'Đã chép.',
    notCopied: 'Chưa chép được: bấm vào ô, chọn hết (Ctrl+A) rồi chép (Ctrl+C).',
  },

  ballot: {
    open: 'Ghi phiếu',
    openFor: (subject: string) => `Ghi phiếu cho ${subject}`,
    legend: (subject: string) => `Phiếu của ${subject}`,
    round: 'Vòng',
    inFavour: 'Đồng ý',
    total: 'Tổng số thành viên',
    present: 'Có mặt',
    valid: 'Phiếu hợp lệ',
    written: 'Ý kiến văn bản',
    writtenInFavour: 'Văn bản đồng ý',
    hint: 'Chỉ ghi số đã kiểm, không ghi ai bầu. Ô “Đồng ý” chỉ ghi phiếu tại cuộc họp.',
    writtenCount: 'Hình thức này có tính ý kiến bằng văn bản của người vắng mặt.',
    writtenKept: 'Hình thức này không tính ý kiến bằng văn bản; nếu ghi thì chỉ để lưu.',
    writtenPair: 'Ghi cả số ý kiến nhận được và số đồng ý, hoặc để trống cả hai.',
    notACount: (text: string) => (text === '' ? 'Ghi một số, ví dụ: 9' : `“${text}” không phải là số phiếu.`),
    save: 'Lưu phiếu',
    done: (subject: string, round: number) =>
      `Đã ghi phiếu vòng ${round} của ${subject} vào trang “Phiếu bầu”.`,
  },

  decision: {
    open: 'Ghi quyết định',
    openFor: (subject: string) => `Ghi quyết định cho ${subject}`,
    legend: (subject: string) => `Quyết định cho ${subject}`,
    by: 'Ai quyết định',
    bodies: { bloc: 'Hội nghị của khối', council: 'Hội đồng Thi đua - Khen thưởng' },
    outcome: 'Quyết định',
    reason: 'Lý do, như trong biên bản',
    noReason: 'Ghi lý do: quyết định không có lý do thì không được tính.',
    save: 'Lưu quyết định',
    done: (subject: string) => `Đã ghi quyết định cho ${subject} vào trang “Quyết định”.`,
  },

  council: {
    heading: 'Khối đề nghị và Hội đồng quyết định',
    caption: (proposed: number, agreed: number) => `Khối đề nghị ${proposed}, Hội đồng đồng ý ${agreed}.`,
    columns: { subject: 'Đơn vị, cá nhân', bloc: 'Khối đề nghị', council: 'Hội đồng' },
    proposed: 'Có',
    notProposed: 'Không',
    waiting: 'chưa quyết định',
  },

  list: {
    heading: 'Danh sách đề nghị',
    hint: 'Danh sách trình Hội đồng, chỉ gồm nội dung được gửi rộng rãi; in khổ A4 ngang.',
    count: (count: number) => (count === 0 ? 'Chưa có ai được đề nghị.' : `Có ${count} đề nghị.`),
    open: (count: number) =>
      `Còn ${count} trường hợp hội nghị chưa quyết định; danh sách chưa gồm các trường hợp này.`,
    put: 'Đưa danh sách vào sổ',
    done: (sheet: string) => `Đã lập trang “${sheet}”.`,
  },

  composition: {
    caption: 'Cơ cấu đề nghị; mỗi người, mỗi tập thể tính một lần. Ghi ở trang “Thông tin xét”.',
    columns: { group: 'Nhóm', count: 'Số đề nghị' },
  },

  chain: 'Thứ tự xét',

  columnsMissing: (sheet: string, columns: readonly string[]) => ({
    what: `Bảng ở trang “${sheet}” chưa có cột ${quotedList(columns)}; chưa có gì thay đổi.`,
    next: 'Gõ tên cột vào ô trống liền bên phải dòng tiêu đề của bảng, rồi bấm “Thử lại”.',
  }),

  rule: {
    unconfirmed:
      'Đang chờ xác nhận: đối chiếu văn bản gốc rồi sửa “Trạng thái”, “Căn cứ” và điều kiện ở dòng của hình thức này.',
    edit: 'Sửa quy định',
    editOf: (title: string) => `Sửa quy định của ${title} ở trang “Điều kiện khen thưởng”`,
  },

  dossiers: {
    heading: 'Hồ sơ',
    none: 'Chưa có ai được đề nghị nên chưa cần kiểm hồ sơ.',
    caption: 'Hồ sơ của các đơn vị, cá nhân được đề nghị',
    columns: { subject: 'Đơn vị, cá nhân', part: 'Thành phần', state: 'Tình trạng' },
    missing: 'chưa nhận',
    inTime: (day: DaySerial) => `nhận ngày ${showDate(day)}`,
    late: (day: DaySerial, days: number) => `nhận ngày ${showDate(day)}, muộn ${days} ngày`,
    appraiser: (name: string) => `qua ${name}`,
    until: (lastDay: DaySerial) => `hạn: hết ngày ${showDate(lastDay)}`,
    expiredForm: (form: string) => `${form}: hết hiệu lực vào ngày xét`,
    withoutLines: (subjects: readonly string[]) => `Chưa có danh mục hồ sơ: ${subjects.join('; ')}.`,
    add: 'Thêm danh mục hồ sơ còn thiếu',
    added: (count: number) => `Đã thêm ${count} dòng vào trang “Hồ sơ”.`,
  },
} as const;

/** `từ 01/01/2024 đến hết 30/06/2025`. */
export function periodText(from: DaySerial | null, to: DaySerial | null): string {
  const parts = [
    from === null ? '' : `từ ${showDate(from)}`,
    to === null ? '' : `đến hết ${showDate(to)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'không ghi' : parts.join(' ');
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
