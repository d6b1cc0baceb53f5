import { vocabulary } from './vocabulary.ts';

/** The sheet of the change log; people may rename it, its tables keep their names. */
export const logSheet = {
  name: 'Nhật ký',
  title: 'Nhật ký thay đổi',
  note: 'Ngăn Thi đua tự ghi khi đang mở; không sửa, không xoá, không sắp xếp lại dòng. Chỉ cột “Lý do” được ghi thêm sau.',
} as const;

/** Table `NhatKy`, one row a change. */
export const logHeaders = vocabulary({
  time: ['Thời điểm'],
  person: ['Người'],
  page: ['Trang'],
  place: ['Ô/Mã', 'Ô / Mã'],
  unit: ['Đơn vị'],
  before: ['Cũ'],
  after: ['Mới'],
  reason: ['Lý do'],
  how: ['Cách ghi'],
  code: ['Mã số liệu'],
  chain: ['Mã nối'],
});

/** Table `GhiNhatKy`: whether the log is kept, and by whom. */
export const logSettingHeaders = vocabulary({ item: ['Mục'], content: ['Nội dung'] });
export const logSettingTerms = vocabulary({ kept: ['Ghi nhật ký'], person: ['Người ghi'] });
export const logKeptTerms = vocabulary<'yes' | 'no'>({ yes: ['Có', 'Bật'], no: ['Không', 'Tắt'] });

/** How a change came to be known. */
export type LogSource = 'typed' | 'pane' | 'undone' | 'redone' | 'coauthor' | 'closed' | 'started' | 'ended';

const howWords: Readonly<Record<LogSource, string>> = {
  typed: 'gõ trong ô',
  pane: 'bằng ngăn Thi đua',
  undone: 'hoàn tác ở ngăn Thi đua',
  redone: 'làm lại ở ngăn Thi đua',
  coauthor: 'người cùng soạn sổ',
  closed: 'khi chưa mở ngăn',
  started: 'bắt đầu ghi',
  ended: 'dừng ghi',
};

const codeOr = (code: string): string => (code === '' ? '(chưa có)' : code);

/** The words in the rows of the log. */
export const logWords = {
  how: (source: LogSource, count: number): string =>
    count === 1 ? howWords[source] : `${howWords[source]}; gộp ${count} thay đổi`,
  coauthor: 'Người cùng soạn',
  unknownPerson: 'Chưa rõ',
  blank: '(trống)',
  shortened: '… (cắt bớt)',
  place: (code: string, field: string | null, cell: string): string =>
    `${code}${field === null ? '' : `, cột ${field}`} (ô ${cell})`,
  row: (code: string, cell: string): string => `${code} (dòng ở ô ${cell})`,
  rowAdded: '(chưa có dòng)',
  rowRemoved: '(đã xoá dòng)',
  field: (name: string, value: string): string => `${name}: ${value}`,
  burst: (first: string, last: string, rows: number): string =>
    first === last ? first : `${first} … ${last} (${rows} dòng)`,
  units: (count: number): string => `${count} đơn vị`,
  burstBefore: (filled: number, blank: number): string => `${filled} ô có nội dung, ${blank} ô trống`,
  allPage: 'cả trang',
  closedBefore: (code: string): string => `từ mã ${codeOr(code)}`,
  closedAfter: (code: string): string => `đến mã ${code}; chưa rõ từng ô`,
  lostPage: 'không còn bảng trong sổ',
  tableOf: (table: string): string => `có bảng ${table}`,
  startedAfter: (code: string): string => `mã lúc bắt đầu: ${code}`,
  endedAfter: (code: string): string => `mã lúc dừng: ${code}`,
} as const;

const rowsOf = (count: number): string => `${count} dòng`;

/** The sentences of the log in the pane. */
export const logPane = {
  heading: 'Nhật ký thay đổi',
  what: 'Khi bật, ngăn này ghi vào trang “Nhật ký” mọi thay đổi của điểm, tiêu chí, quy chế, đơn vị, minh chứng, tiếp nhận, hạn nộp, quyết định: lúc nào, ai, ô nào, cũ, mới.',
  limits:
    'Nhật ký ghi khi ngăn đang mở. Thay đổi lúc ngăn đóng được nhận ra khi mở lại nhưng không biết từng ô. Ở Excel cũ, sau mỗi lần ghi nhật ký có thể không dùng được Ctrl+Z cho lần gõ trước đó.',
  person: 'Họ và tên người ghi',
  personHint: 'Tên này hiện ở trang “Nhật ký”.',
  noPerson: 'Chưa có họ và tên.',
  turnOn: 'Bật ghi nhật ký',
  turnOff: 'Dừng ghi nhật ký',
  on: (person: string, rows: number): string =>
    `Đang ghi nhật ký, tên ${person === '' ? 'chưa rõ' : person}. Đã có ${rowsOf(rows)}.`,
  off: (rows: number): string => `Đã dừng ghi nhật ký. Trang “Nhật ký” có ${rowsOf(rows)}.`,
  settingsLost: (rows: number): string =>
    `Nhật ký đang dừng: bảng cài đặt GhiNhatKy ở trang “Nhật ký” không còn đọc được. Bấm “Bật ghi nhật ký” để lập lại bảng này và ghi tiếp; ${rowsOf(rows)} đã ghi được giữ nguyên.`,
  another: 'Người khác đang dùng máy này',
  anotherHint: 'Ghi tên người đang làm trên máy này; các thay đổi sau đó mang tên ấy.',
  savePerson: 'Lưu tên',
  open: 'Mở trang Nhật ký',
  turnedOn: (person: string): string => `Đã bật ghi nhật ký, tên ${person}.`,
  turnedOff: 'Đã dừng ghi nhật ký.',
  personSaved: (person: string): string => `Từ bây giờ nhật ký ghi tên ${person}.`,
  reasonSaved: 'Đã ghi lý do.',
  latest: 'Thay đổi gần đây',
  noChange: 'Chưa có thay đổi nào từ khi bật.',
  entry: (page: string, place: string, unit: string): string =>
    [page, place, unit].filter((part) => part !== '').join(' – '),
  fromTo: (before: string, after: string): string => `${before} → ${after}`,
  by: (person: string, time: string, how: string): string => `${person}, ${time}, ${how}`,
  reason: (text: string): string => `Lý do: ${text}`,
  addReason: 'Ghi lý do',
  addReasonFor: (place: string): string => `Ghi lý do cho ${place}`,
  reasonLabel: 'Lý do',
  reasonHint: 'Ví dụ: theo biên bản thẩm định ngày 25/11/2026.',
  noReason: 'Chưa có lý do.',
  saveReason: 'Lưu lý do',
  cancel: 'Thôi',
  waiting: (count: number): string =>
    `Còn ${count} thay đổi chưa ghi được vào trang “Nhật ký”; ngăn này tự ghi lại, không cần làm gì.`,
  waitingWhy: (why: string): string => `Còn thay đổi chưa ghi được vào trang “Nhật ký”: ${why}`,
  whole: 'Các dòng nối tiếp đúng, chưa dòng nào bị sửa.',
  altered: (row: number): string =>
    `Trang “Nhật ký”, dòng ${row}: không khớp mã nối. Dòng này đã bị sửa, hoặc dòng ngay trên bị xoá, sửa, sắp xếp lại. Hãy xem lại từ dòng này.`,
  forks: (count: number): string => `${rowsOf(count)} do hai máy ghi cùng lúc; đã kiểm, không phải bị sửa.`,
  goTo: 'Đến dòng đó',
  closed: 'Có thay đổi khi chưa mở ngăn',
} as const;
