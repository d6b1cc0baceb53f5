import type { Stage } from '../scoring/index.ts';
import { stageTerms } from './terms.ts';

type Named = { readonly code: string; readonly member: string };

/** Every sentence of the page “Chấm điểm”. */
export const entryPane = {
  working: 'Đang ghi vào sổ…',
  unreadable: 'chưa đọc được',

  view: 'Việc cần làm',
  views: {
    form: 'Nhập điểm theo đơn vị',
    differences: (open: number) => counted('Khác nhau và lý do', open, 'thiếu'),
  },

  stage: 'Vòng chấm',
  stages: {
    self: 'Tự chấm',
    cross: 'Chấm chéo',
    bloc: 'Khối chấm',
    agreed: 'Thống nhất',
    council: 'Hội đồng thẩm định',
  } satisfies Record<Stage, string>,
  noStageYet: (title: string) => `${title} (chưa có trang)`,
  missingStage: (stage: Stage) =>
    `Sổ chưa có trang “${stageTerms.name(stage)}”. Tạo trang này để ghi điểm của vòng ${entryPaneStage(stage)}; các trang khác được giữ nguyên.`,
  makeStage: (stage: Stage) => `Tạo trang “${stageTerms.name(stage)}”`,
  member: 'Đơn vị',
  leads: (member: string) => `${member} (Trưởng khối)`,
  noMembers: 'Chưa có đơn vị nào. Ghi tên các đơn vị ở trang “Khối” trước.',
  noCriteria: 'Chưa có tiêu chí nào. Ghi tiêu chí ở trang “Tiêu chí” trước.',

  form: {
    heading: (member: string, stage: Stage) => `${member}: ${entryPaneStage(stage)}`,
    how: 'Ô trống là chưa chấm, 0 là chấm 0. KG: không giao; KX: không xét. Rời ô là ghi ngay vào trang của vòng chấm; sửa thẳng trong trang ấy cũng được.',
    total: (total: string) => `Tổng: ${total} điểm`,
    missing: (count: number) => `Còn ${count} dòng chuẩn chưa có điểm nên tổng là tạm tính.`,
    older: (count: number) => `${count} dòng chưa chấm ở vòng này đang lấy điểm vòng trước.`,
    lacksPlaces: (sheet: string) =>
      `Trang “${sheet}” còn thiếu dòng hoặc cột nên có ô chưa ghi được. Bấm để thêm; điểm đã gõ được giữ nguyên.`,
    fillPlaces: 'Thêm dòng, cột còn thiếu',
    noPlace: 'Trang của vòng chấm chưa có ô cho dòng này.',
    points: (points: string, max: string | null) =>
      max === null ? `${points} điểm` : `${points}/${max} điểm`,
    noPoints: (max: string | null) => (max === null ? 'chưa chấm' : `chưa chấm (tối đa ${max})`),
    previous: (stage: Stage, text: string, points: string) =>
      text === points
        ? `${stageTerms.name(stage)}: ${points}`
        : `${stageTerms.name(stage)}: ${text} → ${points} điểm`,
    inBook: (text: string) =>
      text === '' ? 'Chưa ghi vào sổ; trong sổ ô này trống.' : `Chưa ghi vào sổ; trong sổ đang là ${text}.`,
    blank: '(chưa chấm)',
    unsaved: (count: number) => `Còn ${count} ô đã gõ, chưa ghi vào sổ.`,
    unreadable: (count: number) => `${count} ô chưa đọc được nên chưa ghi; chữ đã gõ được giữ ở đây.`,
    save: (count: number) => `Ghi ${count} ô vào sổ`,
    next: (member: string) => `Đơn vị tiếp theo: ${member}`,
  },

  differences: {
    heading: 'Khác nhau giữa các vòng',
    how: 'Điểm vòng sau khác vòng trước thì phải có lý do. Điểm tự chấm được giữ nguyên; lý do nằm ở trang “Lý do”.',
    none: 'Không có dòng nào khác nhau giữa các vòng đã chấm.',
    all: 'Tất cả đơn vị',
    onlyOne: 'Xem đơn vị',
    counts: (all: number, open: number) =>
      open === 0
        ? `${all} dòng khác nhau, đều đã có lý do.`
        : `${all} dòng khác nhau, ${open} dòng chưa có lý do. Đủ lý do mới chốt được.`,
    pair: (from: Stage, to: Stage, before: string, after: string) =>
      `${stageTerms.name(from)} ${before} → ${stageTerms.name(to)} ${after}`,
    missing: 'Chưa có lý do',
    outdated: 'Điểm đã đổi sau khi ghi lý do',
    reason: (reason: string) => `Lý do: ${reason}`,
    by: (kind: string, by: string, day: string) => [kind, by, day].filter((part) => part !== '').join(' · '),
    write: 'Ghi lý do',
    edit: 'Sửa lý do',
    writeFor: (code: string, member: string) => `Ghi lý do dòng ${code} của ${member}`,
    editFor: (code: string, member: string) => `Sửa lý do dòng ${code} của ${member}`,
    idle: (count: number) =>
      `${count} lý do ở trang “Lý do” không còn ứng với dòng khác nhau nào; vẫn được giữ.`,
  },

  stageTable: {
    caption: (member: string) => `${member}: điểm qua các vòng`,
    line: 'Nội dung',
    total: 'Tổng (dòng trống lấy vòng trước)',
    differs: 'khác nhau',
    none: '–',
  },

  reasonForm: {
    heading: (code: string, member: string) => `Lý do dòng ${code}, ${member}`,
    kind: 'Loại lý do',
    noKind: '(không chọn)',
    reason: 'Lý do, như nói tại buổi thẩm định',
    by: 'Người ghi',
    save: 'Ghi lý do vào sổ',
    blank: 'Ghi lý do: đơn vị và Hội đồng cần biết vì sao điểm khác.',
  },

  done: {
    stage: (sheet: string) => `Đã tạo trang “${sheet}”.`,
    cells: (cells: readonly Named[]) => {
      const [first] = cells;
      return cells.length === 1 && first !== undefined
        ? `Đã ghi dòng ${first.code} của ${first.member} vào sổ.`
        : `Đã ghi ${cells.length} ô vào sổ.`;
    },
    reason: ({ code, member }: Named) => `Đã ghi lý do dòng ${code} của ${member} vào trang “Lý do”.`,
    document: ({ code, member }: Named) =>
      `Đã ghi minh chứng dòng ${code} của ${member} vào trang “Minh chứng”.`,
    appraiser: (member: string) => `Đã ghi ai thẩm định ${member} vào trang “Người thẩm định”.`,
    receipt: (member: string) => `Đã ghi tiếp nhận của ${member} vào trang “Tiếp nhận”.`,
    receiptsToStage: (count: number, stage: Stage) =>
      `Đã ghi ${count} ngày nhận vào trang “${stageTerms.name(stage)}”.`,
  },
} as const;

function entryPaneStage(stage: Stage): string {
  return stage === 'council' ? 'Hội đồng thẩm định' : stageTerms.name(stage);
}

function counted(title: string, open: number, what: string): string {
  return open === 0 ? title : `${title} (${open} ${what})`;
}
