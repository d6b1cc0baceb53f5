import type { Stage } from '../scoring/index.ts';
import { stageTerms } from './terms.ts';

type Cell = { readonly code: string; readonly member: string };
type StageCell = Cell & { readonly stage: Stage };

type Refusal =
  | { readonly why: 'changed'; readonly cell: string }
  | { readonly why: 'moved'; readonly sheet: string }
  | { readonly why: 'gone'; readonly sheet: string };

/** What was done and what has no way back, in words. */
export const undoWords = {
  undone: (what: string) => `Đã hoàn tác: ${what}. Các ô đã trở lại như trước.`,
  redone: (what: string) => `Đã làm lại: ${what}.`,
  already: (what: string) => `Việc “${what}” đã được lùi lại trong bảng tính rồi; không ghi gì thêm.`,

  /** Why the last thing done has no way back here. */
  cannot: {
    makesSheets: 'Việc vừa rồi tạo trang mới. Muốn bỏ thì xoá các trang ấy trong bảng tính.',
    remakesSheet: 'Việc vừa rồi lập lại trang từ số liệu trong sổ, không sửa ô nào bạn gõ.',
    repairs:
      'Việc vừa rồi chỉ sửa lại tên, dòng tiêu đề của bảng, không sửa ô nào bạn gõ; không hoàn tác ở ngăn.',
    log: 'Nhật ký chỉ ghi thêm, không hoàn tác.',
    notExact: 'Việc vừa rồi không hoàn tác ở ngăn được; ở Microsoft 365 thử bấm Ctrl+Z trong bảng tính.',
  },

  refused: (refusal: Refusal) => ({ what: whatOf(refusal), next: nextOf(refusal) }),

  /** What an order did, as it stands behind “Hoàn tác:”. */
  what: {
    repairs: 'sửa lại bảng',
    fillGaps: 'thêm dòng, cột còn thiếu vào bảng chấm',
    facts: 'sửa thông tin khối',
    addMember: (name: string) => `thêm đơn vị ${name}`,
    rename: (from: string, to: string) => `đổi tên ${from} thành ${to}`,
    role: (member: string) => `ghi vai trò của ${member}`,
    move: (member: string) => `đổi thứ tự của ${member}`,
    leave: (member: string) => `ghi ${member} rời khối`,
    stay: (member: string) => `bỏ ghi rời khối của ${member}`,
    readDeadline: (title: string) => `chọn cách tính hạn “${title}”`,
    addDeadline: (title: string) => `thêm hạn “${title}”`,
    usualPeriods: 'thêm các đợt, quý của năm',
    reviewDay: 'ghi ngày xét',
    awardBallot: (subject: string) => `ghi phiếu bầu của ${subject}`,
    decision: (subject: string) => `ghi quyết định về ${subject}`,
    congressForm: (unit: string) => `ghi hình thức đại hội của ${unit}`,
    addDossiers: 'thêm dòng hồ sơ',
    ballot: 'ghi phiếu bầu phụ',
    points: (cells: readonly StageCell[]) => {
      const [first] = cells;
      return cells.length === 1 && first !== undefined
        ? `nhập dòng ${first.code} của ${first.member} (${stageTerms.name(first.stage)})`
        : `nhập ${cells.length} ô điểm`;
    },
    reason: ({ code, member }: Cell) => `ghi lý do dòng ${code} của ${member}`,
    document: ({ code, member }: Cell) => `ghi minh chứng dòng ${code} của ${member}`,
    appraiser: (member: string) => `ghi ai thẩm định ${member}`,
    receipt: (member: string) => `ghi tiếp nhận của ${member}`,
    receiptsToStage: (count: number) => `ghi ${count} ngày nhận vào bảng chấm`,
    addCriterion: (title: string) => `thêm tiêu chí ${title === '' ? 'mới' : `“${title}”`}`,
    putBackCriteria: 'trả các ô của bảng tiêu chí lại như cũ',
    editCriterion: (code: string) => `sửa tiêu chí ${code}`,
    moveCriterion: (code: string) => `chuyển tiêu chí ${code}`,
    removeCriterion: (code: string) => `xoá tiêu chí ${code}`,
    renumber: (code: string | null) => `đánh số lại ${code === null ? 'cả bảng' : `mục ${code}`}`,
    version: 'lập phiên bản tiêu chí',
  },
} as const;

function whatOf(refusal: Refusal): string {
  switch (refusal.why) {
    case 'changed':
      return `Ô ${refusal.cell} đã có người sửa sau việc này nên chưa hoàn tác, để không ghi đè. Chưa có gì thay đổi.`;
    case 'moved':
      return `Bảng ở trang “${refusal.sheet}” đã thêm, bớt hoặc đổi chỗ dòng, cột sau việc này nên chưa hoàn tác, để không ghi nhầm chỗ. Chưa có gì thay đổi.`;
    case 'gone':
      return `Bảng ở trang “${refusal.sheet}” không còn trong sổ nên không hoàn tác được.`;
  }
}

function nextOf(refusal: Refusal): string {
  switch (refusal.why) {
    case 'changed':
      return 'Xem ô ấy: nếu số mới đúng thì bấm “Bỏ qua việc này”; nếu không, gõ lại như cũ rồi bấm “Thử lại”.';
    case 'moved':
      return 'Sửa tay trong ô, hoặc bấm “Bỏ qua việc này” để hoàn tác việc trước đó.';
    case 'gone':
      return 'Tạo lại trang ở thẻ Tổng quan, hoặc bấm “Bỏ qua việc này”.';
  }
}
