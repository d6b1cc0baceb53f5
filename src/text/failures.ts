import { drawFailures, type FailureText } from './draw-failures.ts';
import type { FileProblem } from './file-problems.ts';

/**
 * What Excel, or an action on the workbook, could not do. Made in src/excel and src/actions, shown by the pane.
 * A kind without its sentences does not compile.
 */
export type Failure =
  /** Someone is typing in a cell and Excel takes no orders until Enter or Esc. */
  | { readonly kind: 'cellBeingEdited' }
  /** Excel refused to write because of a protection that was not to be seen before. */
  | { readonly kind: 'protectedSheet'; readonly sheet: string | null }
  /** Sheets that an order would write, seen before anything is written. */
  | { readonly kind: 'sheetsProtected'; readonly sheets: readonly string[] }
  /** A sheet, table or cell that is not (any longer) in the workbook. */
  | { readonly kind: 'itemNotFound'; readonly item: string | null }
  /** This Excel is too old for the wish. */
  | { readonly kind: 'notSupported'; readonly need: string | null }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notInExcel' }
  /** A part of the pane's own program did not arrive. */
  | { readonly kind: 'partNotLoaded' }
  /** Sheets that an action would have to overwrite. */
  | { readonly kind: 'sheetsExist'; readonly sheets: readonly string[] }
  /** Names that a table of the product has on a sheet of another name. */
  | { readonly kind: 'tablesExist'; readonly tables: readonly string[] }
  | { readonly kind: 'noMembers' }
  | { readonly kind: 'repeatedMembers'; readonly names: readonly string[] }
  | { readonly kind: 'noBlocName' }
  | { readonly kind: 'badYear'; readonly text: string }
  /** The result sheet needs criteria, members and entries. */
  | { readonly kind: 'nothingToScore' }
  /** The list of nominees needs at least one proposal. */
  | { readonly kind: 'nobodyProposed' }
  /** The office's own table is not the one that was looked at any more. */
  | { readonly kind: 'sourceChanged'; readonly sheet: string | null }
  /** No row of the office's table could be read as a criterion. */
  | { readonly kind: 'noCriteriaRead' }
  /** The selection in Excel is no area of cells: a chart, or several areas at once. */
  | { readonly kind: 'noSelection' }
  /** A row that is to move holds a formula, which would then point elsewhere. */
  | { readonly kind: 'formulaInWay'; readonly cell: string }
  /** A change that cannot be made; the sentences come with it, so that they load with their page. */
  | { readonly kind: 'refused'; readonly what: string; readonly next: string }
  /** A chosen workbook file that cannot be read; the sentences come with it. */
  | ({ readonly kind: 'badFile'; readonly problem: FileProblem } & FailureText)
  /** A workbook file that can be read and holds no bloc. */
  | { readonly kind: 'noBlocInFile' }
  /** The person stopped one of its orders; these were never begun. Who began the work says what is written by then. */
  | { readonly kind: 'cutOff'; readonly notDone: readonly string[] }
  /** The person stopped the work; `isWhole` tells that nothing half-written is left. */
  | { readonly kind: 'stopped'; readonly isWhole: boolean; readonly what: string; readonly next: string }
  /** A mistake of ours; `message` is for those who can mend it. */
  | { readonly kind: 'ownFault'; readonly message: string }
  /** Refused in the middle, and what was written by then is still `left` on these sheets. */
  | ({
      readonly kind: 'halfWritten';
      readonly cause: Failure;
      readonly left: readonly string[];
    } & FailureText)
  /** Everything else; `code` and `message` are what Excel said, in English: only the code is shown. */
  | { readonly kind: 'unknown'; readonly code: string | null; readonly message: string | null };

/** What an order to the workbook brought: its value, or why not. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

type FailureTexts = {
  readonly [K in Failure['kind']]: (failure: Extract<Failure, { kind: K }>) => FailureText;
};

const unprotect = 'Vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm “Thử lại”.';

const texts: FailureTexts = {
  cellBeingEdited: () => ({
    what: 'Một ô trong bảng tính đang được gõ dở nên Excel chưa nhận lệnh.',
    next: 'Bấm Enter (giữ nội dung vừa gõ) hoặc Esc (bỏ), rồi bấm “Thử lại”.',
  }),
  protectedSheet: ({ sheet }) => ({
    what: `${sheet === null ? 'Một trang tính (hoặc cả sổ)' : `Trang “${sheet}”`} đang được bảo vệ nên Excel không cho ghi.`,
    next: unprotect,
  }),
  sheetsProtected: ({ sheets }) => ({
    what: `Trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')} đang được bảo vệ nên không ghi được; chưa có gì thay đổi.`,
    next: `Mở trang ấy. ${unprotect}`,
  }),
  halfWritten: ({ what, next }) => ({ what, next }),
  itemNotFound: ({ item }) => ({
    what: `Không tìm thấy ${item === null ? 'trang, bảng hoặc ô cần dùng' : `“${item}”`} trong sổ; có thể vừa bị xoá hoặc đổi tên.`,
    next: 'Bấm “Đọc lại sổ” để ngăn này nhìn sổ như hiện có.',
  }),
  notSupported: ({ need }) => ({
    what: `Bản Excel này chưa có chức năng cần dùng${need === null ? '' : ` (${need})`}.`,
    next: 'Các phần khác vẫn dùng được; hãy mở sổ bằng Excel 2021, Microsoft 365 hoặc Excel trên web để làm việc này.',
  }),
  tooLarge: () => ({
    what: 'Sổ quá lớn nên Excel không chuyển hết dữ liệu trong một lần.',
    next: 'Xoá các vùng định dạng thừa ở xa bảng hoặc chuyển các trang không liên quan sang sổ khác, rồi bấm “Thử lại”.',
  }),
  notInExcel: () => ({
    what: 'Trang này chạy bên trong Excel; trình duyệt đang mở nó một mình nên không có sổ để đọc.',
    next: 'Mở Excel, vào thẻ Thi đua và bấm “Mở ngăn Thi đua”.',
  }),
  partNotLoaded: () => drawFailures.partNotLoaded,
  ownFault: ({ message }) => drawFailures.ownFault(message),
  sheetsExist: ({ sheets }) => ({
    what: `Sổ đã có ${sheets.map((sheet) => `trang “${sheet}”`).join(', ')}; chưa tạo gì để không ghi đè.`,
    next: 'Đổi tên hoặc xoá các trang ấy, hoặc mở một sổ mới, rồi bấm tạo lần nữa.',
  }),
  tablesExist: ({ tables }) => ({
    what: `Sổ đã có ${tables.map((table) => `bảng tên “${table}”`).join(', ')} ở trang khác; chưa tạo gì để không lẫn hai bảng.`,
    next: 'Đổi tên bảng ấy (thẻ Thiết kế bảng, ô Tên bảng) hoặc mở một sổ mới, rồi bấm tạo lần nữa.',
  }),
  noMembers: () => ({
    what: 'Chưa có đơn vị thành viên nào.',
    next: 'Gõ tên các đơn vị, mỗi đơn vị một dòng.',
  }),
  repeatedMembers: ({ names }) => ({
    what: `Có đơn vị ghi hai lần: ${names.join('; ')}.`,
    next: 'Giữ mỗi đơn vị đúng một dòng.',
  }),
  noBlocName: () => ({
    what: 'Chưa có tên khối.',
    next: 'Gõ tên khối, ví dụ: Khối giao ước thi đua Tổng hợp.',
  }),
  badYear: ({ text }) => ({
    what: text === '' ? 'Chưa có năm.' : `“${text}” không phải là năm.`,
    next: 'Gõ năm bằng bốn chữ số, ví dụ: 2026.',
  }),
  nothingToScore: () => ({
    what: 'Chưa đủ bảng để chấm: cần bảng tiêu chí, danh sách đơn vị và ít nhất một bảng điểm.',
    next: 'Xem phần “Cần làm” ở thẻ Tổng quan để biết còn thiếu bảng nào.',
  }),
  nobodyProposed: () => ({
    what: 'Chưa có đơn vị, cá nhân nào được đề nghị nên chưa lập danh sách.',
    next: 'Xem từng hình thức ở thẻ Khen thưởng: điều kiện còn thiếu, phiếu chưa ghi hoặc việc hội nghị chưa quyết định.',
  }),
  sourceChanged: ({ sheet }) => ({
    what: `Bảng ${sheet === null ? 'của cơ quan' : `ở trang “${sheet}”`} vừa thay đổi sau khi xem trước; chưa tạo gì.`,
    next: 'Xem lại phần xem trước rồi bấm tạo lần nữa.',
  }),
  noCriteriaRead: () => ({
    what: 'Chưa đọc được tiêu chí nào trong bảng này; chưa tạo gì.',
    next: 'Xem lại bước 2: cột nào là nội dung tiêu chí, cột nào là điểm; hoặc chọn lại vùng gồm cả dòng tiêu đề.',
  }),
  noSelection: () => ({
    what: 'Trong Excel đang chọn hình, biểu đồ hoặc nhiều vùng rời nhau nên không biết dùng vùng nào.',
    next: 'Bôi đen một vùng liền gồm cả dòng tiêu đề của bảng, rồi bấm “Dùng vùng đang chọn”.',
  }),
  formulaInWay: ({ cell }) => ({
    what: `Dòng cần chuyển có công thức riêng (${cell}); chuyển đi thì công thức sẽ trỏ sai ô. Chưa có gì thay đổi.`,
    next: 'Thay công thức bằng số, hoặc chuyển dòng ngay trong bảng tính bằng Cắt (Ctrl+X) và Chèn ô đã cắt.',
  }),
  refused: ({ what, next }) => ({ what, next }),
  cutOff: () => ({ what: 'Đã dừng.', next: 'Khi cần, bấm lần nữa.' }),
  stopped: ({ what, next }) => ({ what, next }),
  badFile: ({ what, next }) => ({ what, next }),
  noBlocInFile: () => ({
    what: 'Tệp này không có khối thi đua: không thấy bảng tiêu chí, danh sách đơn vị hay bảng điểm.',
    next: 'Chọn tệp sổ chấm điểm của năm trước; nếu là bảng của cơ quan tự lập thì dùng cách “Dùng bảng đang có trong sổ”.',
  }),
  unknown: ({ code }) => ({
    what: `Excel chưa làm được việc này vì một lỗi ngoài dự kiến${code === null ? '' : ` (mã lỗi ${code})`}.`,
    next: 'Bấm “Thử lại”. Nếu vẫn vậy, lưu sổ, đóng rồi mở lại Excel; dữ liệu nằm trong sổ nên không mất.',
  }),
};

/** The way on once the person has typed on in the form whose order was refused. */
export const formChanged = 'Biểu mẫu đã được sửa sau đó: hãy bấm nút lưu của biểu mẫu.';

/** What a failure means for the person, and the way on. */
export function failureText(failure: Failure): FailureText {
  return worded(failure.kind, failure);
}

function worded<K extends Failure['kind']>(kind: K, failure: Extract<Failure, { kind: K }>): FailureText {
  return texts[kind](failure);
}
