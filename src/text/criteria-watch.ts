/** What the pane says of criteria that are locked or were changed in their cells. */
export const criteriaWatch = {
  kept: {
    firstScore:
      'Đã có điểm đầu tiên nên bảng tiêu chí được khoá: bản đang dùng là phiên bản 1, ghi ở trang “Phiên bản tiêu chí”. Từ nay mỗi lần sửa cần lý do.',
    foundScored:
      'Sổ đã có điểm mà chưa ghi phiên bản tiêu chí nào. Ngăn vừa ghi bản đang dùng thành phiên bản 1 ở trang “Phiên bản tiêu chí”; trước lúc này bảng có bị sửa hay không thì không biết được.',
  },
  notKept: (what: string) =>
    `Đã có điểm nhưng ngăn chưa ghi được phiên bản 1 của bảng tiêu chí: ${what} Ngăn sẽ ghi lại ở lần sổ thay đổi sau.`,
  recordAtTab: 'Ghi phiên bản 1 ở thẻ “Tiêu chí”',
  changedTitle: (version: number) =>
    `Bảng tiêu chí đã khoá ở phiên bản ${version} nhưng đã bị sửa thẳng trong ô`,
  changes: 'Đã sửa:',
  more: (count: number) => `và ${count} chỗ nữa`,
  unknownEffect: 'Không so được điểm trước và sau vì bản đã ghi không còn đủ hoặc bảng đã đổi cột.',
  what: 'Ghi lý do để lập phiên bản mới, hoặc trả các ô lại như cũ.',
  whatOnly: 'Ghi lý do để lập phiên bản mới, hoặc tự sửa các ô lại như cũ.',
  toCriteria: 'Ghi lý do ở thẻ “Tiêu chí”',
  record: 'Ghi lý do sửa',
  putBack: 'Trả các ô lại như cũ',
  done: (version: number) => `Đã trả các ô của bảng tiêu chí lại như phiên bản ${version}.`,
  doneInPart: (version: number, what: string) =>
    `Đã trả các ô gõ tay lại như phiên bản ${version}; còn khác: ${what}.`,
  cannotPutBack: {
    what: 'Chưa trả lại được: bảng đã khác lúc bạn xem, hoặc dòng tiêu đề đã đổi.',
    next: 'Xem lại chỗ đã sửa rồi tự gõ lại như cũ, hoặc ghi lý do để lập phiên bản mới.',
  },
  formulaInWay: {
    what: 'Chưa trả lại: ô khác đi là ô công thức, ghi đè lên thì mất công thức.',
    next: 'Sửa ô mà công thức ấy lấy số, hoặc ghi lý do để lập phiên bản mới.',
  },
} as const;
