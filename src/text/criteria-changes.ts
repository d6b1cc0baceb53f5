import { criteriaHeaders } from './headers.ts';

type Column = Parameters<typeof criteriaHeaders.name>[0];

/** What a change of the criteria does, in words for the register of versions and for the person who confirms it. */
export const changeWords = {
  add: (code: string, title: string) => `Thêm ${code} ${titled(title)}`,
  edit: (code: string, title: string, cells: readonly CellChange[]) =>
    cells.length === 0
      ? `Không sửa ô nào của ${code} ${titled(title)}`
      : `Sửa ${code} ${titled(title)}: ${cells.map(cellWords).join('; ')}`,
  shift: (code: string, title: string, by: -1 | 1) =>
    `Chuyển ${code} ${titled(title)} ${by < 0 ? 'lên trên' : 'xuống dưới'}`,
  moveUnder: (code: string, title: string, group: string | null) =>
    `Chuyển ${code} ${titled(title)} ${group === null ? 'thành mục lớn' : `sang mục ${group}`}`,
  remove: (code: string, title: string, below: number) =>
    `Xoá ${code} ${titled(title)}${below === 0 ? '' : ` và ${below} dòng bên dưới`}`,
  renumber: (code: string | null) => `Đánh số lại ${code === null ? 'cả bảng' : `các dòng của mục ${code}`}`,
  renamed: (pairs: readonly (readonly [string, string])[]) =>
    `mã mới: ${pairs.map(([before, after]) => `${before} → ${after}`).join(', ')}`,
} as const;

export type CellChange = { readonly column: Column; readonly before: string; readonly after: string };

function cellWords({ column, before, after }: CellChange): string {
  const shown = (text: string): string =>
    text === '' ? 'trống' : /^-?[\d.,]+$/.test(text) ? text : `“${text}”`;
  return `${criteriaHeaders.name(column)} ${shown(before)} → ${shown(after)}`;
}

function titled(title: string): string {
  return title === '' ? '(chưa có nội dung)' : `“${title}”`;
}

type Refusal = {
  readonly why: 'gone' | 'codeTaken' | 'otherTree' | 'noColumn' | 'noNeighbour' | 'noTable';
  readonly text: string;
};

/** Why a change cannot be made, and the way on. */
export function refusalText({ why, text }: Refusal): { readonly what: string; readonly next: string } {
  switch (why) {
    case 'gone':
      return {
        what: `Không còn dòng ${text} trong bảng tiêu chí; có thể vừa bị xoá hoặc đổi mã.`,
        next: 'Xem lại cây tiêu chí rồi làm lại.',
      };
    case 'codeTaken':
      return {
        what: `Mã ${text} đã dùng cho một dòng khác.`,
        next: 'Chọn mã khác, hoặc để trống ô Mã để ngăn này tự đánh số.',
      };
    case 'otherTree':
      return {
        what: `Với mã ${text} bảng sẽ bị đọc thành cây khác: dòng này không còn nằm ở mục đã chọn.`,
        next: 'Dùng mã bắt đầu bằng mã của mục, ví dụ I.1 dưới mục I; hoặc đánh số lại mục trước.',
      };
    case 'noColumn':
      return {
        what: `Bảng tiêu chí chưa có cột “${text}” nên chưa có chỗ để ghi.`,
        next: `Thêm cột “${text}” vào bảng ở trang “Tiêu chí”, rồi làm lại.`,
      };
    case 'noNeighbour':
      return {
        what: `Dòng ${text} đã ở đầu hoặc cuối mục.`,
        next: 'Muốn đưa sang mục khác thì dùng “Chuyển sang mục khác”.',
      };
    case 'noTable':
      return {
        what: 'Bảng tiêu chí của sổ này không phải là bảng Excel tên “TieuChi” nên ngăn chỉ xem, không sửa được.',
        next: 'Sửa ngay trong ô. Muốn sửa ở ngăn: chọn bảng, vào Chèn > Bảng (Ctrl+T), đặt tên bảng là TieuChi.',
      };
  }
}
