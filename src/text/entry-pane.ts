import type { Stage } from '../scoring/index.ts';
import { stageTerms } from './terms.ts';

type Named = { readonly code: string; readonly member: string };

/** Column `Loại lý do`: offered, not required. */
export const reasonKinds: readonly string[] = [
  'Chưa có minh chứng',
  'Minh chứng chưa đủ',
  'Số liệu chưa đúng',
  'Áp dụng sai thang điểm',
  'Ngoài thời gian xét',
  'Hội nghị thống nhất',
  'Lý do khác',
];

/** Every sentence of the page “Chấm điểm”. */
export const entryPane = {
  working: 'Đang ghi vào sổ…',
  unreadable: 'chưa đọc được',

  view: 'Việc cần làm',
  views: {
    form: 'Nhập điểm theo đơn vị',
    differences: (open: number) => counted('Khác nhau và lý do', open, 'thiếu'),
    evidence: (open: number) => counted('Minh chứng', open, 'dòng thiếu'),
    appraisal: 'Thẩm định',
    receipts: 'Tiếp nhận, đăng ký',
    waiting: (open: number) => counted('Ai chưa nộp', open, 'đơn vị'),
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
  noCriteria: 'Chưa có tiêu chí nào. Thêm tiêu chí ở thẻ “Tiêu chí” trước, rồi nhập điểm ở đây.',

  form: {
    heading: (member: string, stage: Stage) => `${member}: ${entryPaneStage(stage)}`,
    how: 'Ô trống là chưa chấm, 0 là chấm 0. KG: không giao; KX: không xét. Rời ô là ghi ngay vào trang của vòng chấm; sửa thẳng trong trang ấy cũng được.',
    total: (total: string) => `Tổng: ${total} điểm`,
    noTotal: 'Chưa có điểm nào.',
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
    documents: (texts: readonly string[]) => `Minh chứng: ${texts.join('; ')}`,
    noDocument: (asked: string) => `Chưa có minh chứng. Cần: ${asked}`,
    reason: (reason: string) => `Lý do: ${reason}`,
    noReason: 'Khác vòng trước, chưa có lý do: ghi ở việc “Khác nhau và lý do”.',
    leadsItself: (appraiser: string | null) =>
      appraiser === null
        ? 'Đây là đơn vị Trưởng khối: phải do đơn vị khác thẩm định. Ghi tên ở việc “Thẩm định”.'
        : `Đây là đơn vị Trưởng khối, do ${appraiser} thẩm định.`,
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

  evidence: {
    heading: 'Sổ minh chứng',
    how: 'Ghi số, ngày, trích yếu và nơi để tệp; tệp không được tải lên. Sổ nằm ở trang “Minh chứng”.',
    counts: (documents: number, missing: number) =>
      `${documents} văn bản, ${missing === 0 ? 'không thiếu dòng nào' : `${missing} dòng có điểm mà chưa có minh chứng`}.`,
    noneAsked: 'Bảng tiêu chí không có dòng nào yêu cầu minh chứng.',
    asked: (what: string) => `Cần: ${what}`,
    missing: 'Có điểm, chưa có minh chứng',
    none: 'Chưa có minh chứng',
    points: (points: string) => `Điểm: ${points}`,
    add: 'Thêm minh chứng',
    addFor: (code: string) => `Thêm minh chứng cho dòng ${code}`,
    edit: 'Sửa',
    editOne: (document: string) => `Sửa minh chứng ${document}`,
    document: (number: string, day: string, title: string, file: string, note: string) =>
      [day === '' ? number : `${number} ngày ${day}`.trim(), title, file, note]
        .filter((part) => part !== '')
        .join(' · '),
    form: (code: string, member: string) => `Minh chứng dòng ${code}, ${member}`,
    number: 'Số văn bản',
    numberHint: 'Ví dụ: 125/BC-SNV',
    day: 'Ngày văn bản',
    dayHint: 'Ngày, tháng, năm, ví dụ: 28/11/2021',
    title: 'Trích yếu',
    file: 'Tên tệp hoặc liên kết',
    note: 'Ghi chú',
    save: 'Ghi minh chứng vào sổ',
    blank: 'Ghi ít nhất số văn bản, trích yếu hoặc tên tệp.',
    badDay: (text: string) => `“${text}” không phải là ngày. Ví dụ: 28/11/2021`,
  },

  appraisal: {
    leaderHeading: 'Đơn vị Trưởng khối',
    noLeader: 'Chưa ghi đơn vị nào là Trưởng khối ở trang “Khối”.',
    leader: (leader: string) =>
      `${leader} vừa là Trưởng khối vừa được chấm điểm, nên điểm của đơn vị này do đơn vị khác thẩm định.`,
    named: (appraiser: string) => `Người thẩm định: ${appraiser}.`,
    notNamed: 'Chưa ghi người thẩm định.',
    itself: 'Đơn vị không được tự thẩm định mình: chọn một đơn vị khác.',
    unit: 'Đơn vị thẩm định',
    choose: '(chọn một đơn vị)',
    person: 'Họ và tên người thẩm định',
    personHint: 'Có thể để trống.',
    save: 'Ghi người thẩm định',
    noUnit: 'Chọn đơn vị thẩm định.',
    ownersHeading: 'Theo đơn vị thẩm định',
    ownersHow: (stage: Stage) =>
      `Tính theo vòng ${entryPaneStage(stage)}: dòng chuẩn phải chấm cho mọi đơn vị; dòng thưởng, trừ chỉ khi có đề nghị.`,
    noStage: 'Chưa có vòng chấm nào sau tự chấm. Tạo trang của vòng sau ở việc “Nhập điểm theo đơn vị”.',
    chooseStage: 'Vòng thẩm định',
    caption: 'Số ô đã chấm trên số ô phải chấm',
    columns: { owner: 'Đơn vị thẩm định', done: 'Đã chấm' },
    noOwner: '(chưa phân công)',
    lines: (count: number) => `${count} dòng tiêu chí`,
    ownerFrom: 'Phân công ghi ở cột “Đơn vị thẩm định” của trang “Tiêu chí”.',
    missing: (owner: string, count: number) => `${owner}: còn ${count} ô`,
    more: (count: number) => `và ${count} ô nữa`,
    goTo: (code: string, member: string) => `Đến ô dòng ${code} của ${member}`,
    cell: (code: string, member: string) => `${code}, ${member}`,
  },

  receipts: {
    heading: 'Sổ tiếp nhận',
    how: 'Ghi ngày nhận từng văn bản; dòng chấm “Nộp muộn” lấy ngày từ đây. Sổ nằm ở trang “Tiếp nhận”.',
    work: 'Việc',
    due: (day: string) => `Hạn: hết ngày ${day}.`,
    noDue: 'Chưa ghi hạn.',
    caption: (work: string) => `Tiếp nhận: ${work}`,
    columns: { member: 'Đơn vị', state: 'Tình trạng' },
    write: 'Ghi nhận',
    writeFor: (member: string) => `Ghi nhận của ${member}`,
    form: (member: string) => `Tiếp nhận của ${member}`,
    day: 'Ngày nhận',
    dayHint: 'Ngày, tháng, năm, ví dụ: 04/12/2021; không nhận được thì ghi “không nộp”.',
    note: 'Ghi chú',
    save: 'Ghi vào sổ tiếp nhận',
    badDay: (text: string) =>
      text.trim() === ''
        ? 'Ghi ngày nhận, ví dụ 04/12/2021, hoặc “không nộp”.'
        : `“${text}” không phải là ngày. Ví dụ 04/12/2021, hoặc “không nộp”.`,
    toStageHeading: 'Ngày nhận vào bảng chấm',
    toStageHow:
      'Các dòng chấm theo ngày nộp lấy ngày ở sổ tiếp nhận. Chọn vòng rồi ghi; ô đã có ngày khác thì hỏi từng ô.',
    noLateLines: 'Bảng tiêu chí không có dòng nào chấm theo ngày nộp.',
    allSame: 'Bảng chấm đã khớp với sổ tiếp nhận.',
    stage: 'Ghi vào vòng',
    toWrite: (count: number, stage: Stage) =>
      `${count} ô trống có thể ghi vào trang “${stageTerms.name(stage)}”.`,
    writeAll: (count: number) => `Ghi ${count} ngày nhận`,
    differs: (code: string, member: string, received: string, entered: string) =>
      `Dòng ${code}, ${member}: sổ tiếp nhận ghi ${received}, bảng chấm ghi ${entered}.`,
    take: 'Ghi theo sổ tiếp nhận',
    takeFor: (code: string, member: string) => `Ghi theo sổ tiếp nhận: dòng ${code} của ${member}`,
    targetsHeading: 'Đăng ký chỉ tiêu',
    noTargets: 'Bảng tiêu chí không có dòng nào cần chỉ tiêu.',
    targetsCaption: 'Số chỉ tiêu đã ghi trên số phải ghi',
    targetsColumns: { member: 'Đơn vị', done: 'Đã ghi' },
    targetsMissing: (codes: readonly string[]) => `thiếu ${codes.join(', ')}`,
    targetsHow: 'Chỉ tiêu ghi ở trang “Chỉ tiêu”; ngày đăng ký ghi ở sổ tiếp nhận, việc “Đăng ký chỉ tiêu”.',
    goToTargets: 'Đến trang “Chỉ tiêu”',
  },

  waiting: {
    heading: 'Ai chưa nộp gì',
    none: 'Theo tiêu chí và hạn nộp ghi trong sổ, mọi đơn vị đã nộp đủ.',
    noneButEvidence: 'Theo tiêu chí và hạn nộp ghi trong sổ, mọi đơn vị đã nộp đủ, chưa kể minh chứng.',
    evidenceNotAsked: (lines: number) =>
      `Minh chứng chưa tính ở đây: ${lines} dòng có điểm chưa ghi văn bản nào, và sổ chưa có trang “Minh chứng”. Ghi văn bản đầu tiên ở việc “Minh chứng” thì phần còn thiếu mới được tính và đưa vào thư.`,
    how: 'Thư dưới đây để chép và gửi; phần mềm không tự gửi.',
    count: (count: number) => `${count} đơn vị còn thiếu.`,
    evidence: 'Minh chứng',
    due: (day: string, overdue: boolean) => `(hạn hết ngày ${day}${overdue ? ', đã quá hạn' : ''})`,
    done: (members: readonly string[]) => `Đã đủ: ${members.join('; ')}.`,
    letterFor: (member: string) => `Thư gửi ${member}`,
    letterForAll: 'Thư gửi tất cả đơn vị còn thiếu',
    show: (member: string) => `Xem thư gửi ${member}`,
    showAll: 'Xem thư gửi chung',
    copy: 'Chép thư',
    copied: 'Đã chép.',
    notCopied: 'Chưa chép được tự động: chữ đã được chọn sẵn, bấm Ctrl+C để chép.',
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
