import { shownCode } from './codes.ts';

/** The words of tab "Kết quả" beyond the result sheet itself. */
export const resultPane = {
  ties: {
    heading: 'Bằng điểm và tiêu chí phụ',
    none: 'Không có đơn vị nào bằng điểm nhau.',
    rule: (steps: readonly string[]) =>
      steps.length === 0
        ? 'Quy chế không có tiêu chí phụ: bằng điểm là đồng hạng.'
        : `Tiêu chí phụ theo quy chế, xét lần lượt: ${steps.join('; ')}.`,
    equal: (count: number, total: string) => `${count} đơn vị cùng ${total}`,
    points: (total: string) => `${total} điểm`,
    share: (share: string) => `tỷ lệ ${share}`,
    step: (number: number, name: string) => `Bước ${number}: ${name}`,
    columns: { member: 'Đơn vị', value: 'Số liệu' },
    targets: (reached: number, set: number) =>
      set === 0 ? 'không có chỉ tiêu' : `đạt ${reached} trên ${set} chỉ tiêu`,
    deducted: (points: string) => (points === '0' ? 'không bị trừ' : `bị trừ ${points}`),
    votes: (votes: number) => `${votes} phiếu`,
    noVotes: 'chưa ghi số phiếu',
    nobodySeparated: 'Vẫn bằng nhau, bước này không tách được ai.',
    ballotMissing: 'Chưa tách được: mọi đơn vị còn bằng nhau phải có số phiếu.',
    separated: (parts: readonly (readonly string[])[]) =>
      `Thứ tự sau bước này: ${parts
        .map((part) => (part.length === 1 ? (part[0] ?? '') : `${part.join(' = ')} (còn bằng nhau)`))
        .join(' › ')}.`,
    rank: (rank: number, member: string) => `Hạng ${rank}: ${member}`,
    tied: (rank: number, members: readonly string[]) => `Đồng hạng ${rank}: ${members.join(', ')}`,
    voteNeeded: (members: readonly string[]) =>
      `Cần bỏ phiếu giữa ${members.join(', ')}. Chưa có kết quả thì giữ đồng hạng.`,
  },

  tieBreaks: {
    group: (code: string, title: string) =>
      `điểm mục ${shownCode(code)}${title === '' ? '' : ` (${title})`} cao hơn`,
    fewerDeductions: 'ít điểm trừ hơn',
    higherShareOfTargets: 'tỷ lệ đạt chỉ tiêu cao hơn',
    vote: 'bỏ phiếu',
  },

  ballot: {
    open: 'Ghi kết quả bỏ phiếu',
    heading: (members: readonly string[]) => `Bỏ phiếu giữa ${members.join(', ')}`,
    hint: 'Ghi số phiếu đã kiểm của từng đơn vị. Số phiếu nằm ở trang “Bỏ phiếu phụ”, sửa được bất cứ lúc nào.',
    save: 'Ghi số phiếu',
    notACount: (text: string) =>
      text.trim() === '' ? 'Chưa ghi số phiếu.' : `“${text}” không phải số phiếu; ghi số nguyên, ví dụ 8.`,
    done: 'Đã ghi kết quả bỏ phiếu vào trang “Bỏ phiếu phụ”.',
  },

  classes: {
    heading: 'Xếp loại',
    none: 'Quy chế chưa có mức xếp loại.',
    caption: 'Loại của từng đơn vị, điều kiện chưa đạt của loại cao hơn và còn thiếu bao nhiêu',
    columns: { member: 'Đơn vị', className: 'Loại', missed: 'Để đạt loại cao hơn' },
    top: 'Đã ở loại cao nhất',
    notYet: 'Chưa đủ điểm để xếp loại',
    barred: 'Không xếp loại',
    noClass: 'Không đạt mức nào',
  },

  chart: {
    heading: 'Biểu đồ điểm theo mục',
    none: 'Chưa có điểm để vẽ.',
    legend: 'Màu của từng mục',
    total: (member: string, total: string) => `${member}: ${total} điểm`,
    part: (code: string, points: string) => `${shownCode(code)}: ${points}`,
    asTable: 'Xem dạng bảng',
    caption: 'Điểm của từng mục và tổng điểm',
    columns: { member: 'Đơn vị', total: 'Tổng' },
    put: 'Đưa biểu đồ vào sổ',
    done: (sheet: string) => `Biểu đồ nằm ở trang “${sheet}”.`,
    negative: 'Mục có điểm âm không vẽ thành thanh, chỉ ghi bằng số.',
  },

  cell: {
    none: 'Chọn một ô điểm trong sổ (ở bảng chấm, “Kết quả” hoặc “Điểm chi tiết”) để xem vì sao có điểm đó, hoặc chọn đơn vị dưới đây.',
    ofLine: (address: string, code: string, member: string) => `Ô ${address}: ${code} của ${member}`,
    ofMember: (address: string, member: string) => `Ô ${address}: ${member}`,
    sum: (points: string) => `Cộng lại đúng ${points} điểm, theo vòng chấm sau cùng đã có số.`,
    total: (total: string) => `Tổng điểm ${total}.`,
    whole: (member: string) => `Xem từng dòng của ${member}`,
    caption: 'Cách tính của ô đang chọn',
  },

  why: {
    heading: 'Vì sao không hạng 1?',
    chooseFirst: 'Chọn đơn vị ở phần trên để xem khoảng cách và độ vững của thứ hạng.',
    against: 'So với',
    option: (rank: number, member: string) => `Hạng ${rank}: ${member}`,
    isFirst: (member: string, tied: boolean) => `${member} đang ${tied ? 'đồng hạng 1' : 'ở hạng 1'}.`,
    unranked: (member: string) => `${member} chưa được xếp hạng nên số dưới đây chỉ để tham khảo.`,
    behind: (other: string) => `Những dòng ${other} được nhiều điểm hơn, dòng lệch nhiều nhất ở trên`,
    ahead: (other: string) => `Những dòng ${other} được ít điểm hơn`,
    columns: { line: 'Dòng', mine: 'Điểm', others: 'So với', by: 'Lệch' },
    sum: (behind: string, ahead: string, difference: string) =>
      ahead === '0'
        ? `Cộng lại: thua đúng ${difference} điểm.`
        : `Cộng lại: thua ${behind}, hơn ${ahead}; chênh lệch tổng điểm đúng ${difference}.`,
    equal: 'Hai đơn vị bằng tổng điểm; thứ tự do tiêu chí phụ, xem phần “Bằng điểm và tiêu chí phụ”.',
    nobody: 'Chưa có đơn vị nào được xếp hạng.',
    byShare:
      'Quy chế xếp hạng theo tỷ lệ trên điểm được giao; chênh lệch điểm dưới đây chỉ giải thích một phần.',
  },

  margin: {
    heading: (rank: number) => `Hạng ${rank} vững đến đâu?`,
    ahead: (rank: number, points: string, behind: string, equalNext: string) =>
      `Hạng ${rank} giữ vững nếu sai lệch điểm của hai đơn vị cộng lại dưới ${points} điểm so với ${behind}. Lệch đúng ${points} điểm thì bằng điểm, ${equalNext}`,
    thenTieBreaks: 'khi đó xét tiêu chí phụ.',
    thenTied: 'khi đó đồng hạng.',
    byShare: (rank: number, behind: string) =>
      `Hạng ${rank} hơn ${behind} về tỷ lệ, nhưng điểm được giao khác nhau nên không quy ra một số điểm; xem các thay đổi nhỏ nhất dưới đây.`,
    tieBreak: (rank: number, behind: string, step: string) =>
      `Hạng ${rank} chỉ hơn ${behind} nhờ tiêu chí phụ (${step}); mọi sai lệch điểm đều có thể đổi thứ tự.`,
    tied: (rank: number, others: string) =>
      `Đang đồng hạng ${rank} với ${others}; mọi sai lệch điểm đều có thể đổi thứ tự.`,
    last: (rank: number) => `Hạng ${rank} là hạng cuối, không có đơn vị nào ở sau.`,
  },

  pages: {
    heading: 'Trang để in và ký',
    hint: 'Các trang in là chữ và số, in được ở máy không có phần bổ trợ. Khổ A4, có chỗ ký và mã kiểm chứng.',
    errors: (count: number) =>
      `Sổ còn ${count} lỗi, nêu ở phần “Chỗ cần xem lại” của thẻ “Tổng quan”. Nên sửa xong rồi mới in để ký.`,
    code: (code: string) => `Mã kiểm chứng của sổ lúc này: ${code}`,
    outdated: (sheets: readonly string[]) =>
      `Số liệu đã thay đổi sau khi tạo ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Tạo lại trước khi in.`,
    bloc: 'Tạo trang in của khối',
    blocDone: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Trang in của khối nằm ở trang “${sheets.join()}”.`
        : `Khối đông nên trang in chia thành ${sheets.length} trang: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
    member: (member: string) => `Tạo phiếu giải trình của ${member}`,
    chooseFirst: 'Chọn một đơn vị ở phần “Vì sao điểm này?” để tạo phiếu giải trình riêng.',
    members: (count: number) => `Tạo phiếu giải trình của cả ${count} đơn vị`,
    membersDone: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Phiếu giải trình nằm ở trang “${sheets[0] ?? ''}”.`
        : `Đã tạo ${sheets.length} phiếu giải trình, mỗi đơn vị một trang.`,
  },

  swaps: {
    find: 'Tìm thay đổi nhỏ nhất làm đổi thứ hạng',
    caption: (first: string, second: string) =>
      `Chỉ sửa một ô thì ${first} và ${second} đổi chỗ hoặc bằng nhau, thay đổi nhỏ nhất ở trên`,
    none: 'Không có một ô riêng lẻ nào làm đổi thứ tự của hai đơn vị.',
    columns: { cell: 'Ô', change: 'Sửa', points: 'Điểm' },
    change: (from: string, to: string) => `${from === '' ? 'trống' : from} → ${to}`,
  },
} as const;
