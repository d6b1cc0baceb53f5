/** The title and the note line of each sheet that we make; apart from the names, which alone the first screen needs. */
export const sheetText = {
  bloc: {
    title: 'Khối thi đua',
    note: 'Ghi tên khối và các đơn vị thành viên. Tên đơn vị ở đây và ở các bảng điểm phải viết như nhau.',
  },
  criteria: {
    title: 'Bảng tiêu chí chấm điểm',
    note: 'Mỗi dòng một tiêu chí. Dòng có cách chấm thì được chấm điểm; dòng không có cách chấm là mục, nhóm.',
  },
  regulation: {
    title: 'Quy chế chấm điểm, xếp hạng',
    note: 'Dòng để trống thì theo cách thường dùng: 2 chữ số thập phân, xếp hạng theo điểm, đồng hạng 1-2-2-4.',
  },
  targets: {
    title: 'Chỉ tiêu giao',
    note: 'Ghi chỉ tiêu của từng đơn vị; một cột chung thì dùng cho mọi đơn vị.',
  },
  disqualifications: {
    title: 'Trường hợp khống chế',
    note: 'Hệ quả ghi một trong các cách: “Không xếp loại”, “Xếp loại không quá: Khá”, “Không đề nghị khen thưởng”.',
  },
  votes: {
    title: 'Bỏ phiếu giữa các đơn vị bằng nhau',
    note: 'Mỗi đơn vị một dòng với số phiếu đã kiểm. Chỉ dùng khi quy chế có tiêu chí phụ “bỏ phiếu” và mọi đơn vị còn bằng nhau đều có số phiếu.',
  },
  stage: {
    title: (stage: string) => `Bảng số liệu: ${stage}`,
    note: 'Ghi số liệu của từng đơn vị. Ô trống là chưa chấm, số 0 là chấm 0; KG là không giao, KX là không xét.',
  },
  result: {
    title: (bloc: string | null) => titled('Kết quả chấm điểm', bloc),
    note: 'Các bảng dưới đây tự tính theo số liệu trong sổ; không ghi đè lên.',
    summary: 'Tổng hợp, xếp hạng, xếp loại',
    ofStage: (stage: string) => `Tổng hợp theo số liệu: ${stage}`,
    differences: (first: string, second: string) => `Chênh lệch giữa ${first} và ${second}`,
    difference: 'Chênh lệch',
    member: 'Đơn vị',
    noEntries: 'Chưa có số liệu',
    onlyStages: (taken: readonly string[], left: readonly string[]) =>
      `Các bảng số liệu không cùng dòng, cột nên công thức chỉ lấy bảng ${quotedNames(taken)}, chưa gồm bảng ${quotedNames(left)}. Hãy làm cho các bảng giống nhau rồi tạo lại trang này.`,
  },
  points: {
    title: (bloc: string | null) => titled('Điểm từng tiêu chí', bloc),
    note: 'Dòng của mục, nhóm là tổng của mục; điểm trừ mang dấu âm. Các bảng tự tính, không ghi đè lên.',
    final: 'Điểm để xếp hạng',
    bases: 'Căn cứ của từng mục, từng tiêu chí',
    ofStage: (stage: string) => `Điểm theo số liệu: ${stage}`,
  },
  chart: {
    title: (bloc: string | null) => titled('Biểu đồ điểm theo mục', bloc),
    follows: 'Biểu đồ và bảng này tự đổi theo trang “Điểm chi tiết”.',
    stands: 'Số liệu ở lúc tạo biểu đồ; tạo lại sau khi điểm thay đổi.',
    member: 'Đơn vị',
    part: (code: string, title: string) => (title === '' ? code : `${code}. ${title}`),
    sum: 'Cộng các mục',
  },
  differences: {
    title: (bloc: string | null) => titled('Chênh lệch điểm giữa các vòng chấm', bloc),
    note: 'Chênh lệch là điểm của vòng sau trừ điểm của vòng trước; ô trống là chưa chấm ở một trong hai vòng.',
    difference: 'Chênh lệch',
    total: 'Tổng điểm',
  },
} as const;

function titled(title: string, bloc: string | null): string {
  return bloc === null ? title : `${title} – ${bloc}`;
}

function quotedNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
