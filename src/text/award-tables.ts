import { vocabulary } from './vocabulary.ts';

/** Sheets of the review of awards; people may rename them, the Excel Tables keep their names. */
export const awardSheetNames = {
  rules: 'Điều kiện khen thưởng',
  facts: 'Thông tin xét',
  history: 'Lịch sử khen thưởng',
  ballots: 'Phiếu bầu',
  decisions: 'Quyết định',
  dossiers: 'Hồ sơ',
  nominees: 'Danh sách đề nghị',
} as const;

/** The title and the note line of each of these sheets. */
export const awardSheetText = {
  rules: {
    title: 'Điều kiện khen thưởng',
    note: 'Mỗi hình thức một dòng; sửa theo quy định của khối. Cột “Trạng thái” ghi “Chờ xác nhận” khi chưa đối chiếu với văn bản gốc.',
  },
  facts: {
    title: 'Thông tin xét khen thưởng',
    note: 'Điểm và hạng của đơn vị thành viên tự lấy từ bảng điểm. Ghi Có hoặc Không, số, hoặc phần trăm; ô trống là chưa biết. Thêm cá nhân ở các dòng dưới.',
  },
  history: {
    title: 'Lịch sử khen thưởng',
    note: 'Mỗi năm một dòng. Năm không được khen thì ghi “Không” ở cột Hình thức; năm không có dòng là chưa có dữ liệu.',
  },
  ballots: {
    title: 'Phiếu bầu',
    note: 'Chỉ ghi số phiếu đã kiểm, không ghi ai bầu. Bỏ phiếu lại thì thêm dòng với Vòng là 2.',
  },
  decisions: {
    title: 'Quyết định',
    note: 'Quyết định của khối ghi “Đề nghị” hoặc “Không đề nghị”, kèm lý do. Hội đồng quyết định ghi “Đồng ý” hoặc “Không đồng ý”.',
  },
  dossiers: {
    title: 'Hồ sơ đề nghị khen thưởng',
    note: 'Ghi ngày nhận từng thành phần, ví dụ 25/11/2026. Để trống cột Hình thức nếu thành phần dùng chung cho mọi hình thức.',
  },
  nominees: {
    title: (bloc: string | null) =>
      bloc === null ? 'Danh sách đề nghị khen thưởng' : `Danh sách đề nghị khen thưởng – ${bloc}`,
    day: (day: string | null) => (day === null ? 'Ngày xét: chưa ghi' : `Ngày xét: ${day}`),
    note: 'Danh sách chỉ có nội dung được gửi rộng rãi; lý do không đề nghị và hồ sơ cá nhân để ở sổ của khối.',
    unconfirmed: 'chờ xác nhận',
    annual: 'Cơ sở xét hoàn thành nhiệm vụ năm',
    composition: 'Cơ cấu đề nghị',
    by: (reason: string) => `Quyết định của hội nghị: ${reason}`,
  },
} as const;

/** Columns that the nominee list has (domain.md §3.5). */
export const councilListHeaders = [
  'STT',
  'Tên gọi',
  'Tên tập thể, cá nhân',
  'Chức vụ, đơn vị công tác',
  'Phân loại',
  'Danh hiệu, hình thức',
  'Phân loại đối tượng',
  'Lĩnh vực',
  'Xếp hạng',
  'Tổng điểm',
  'Phiếu',
  'Căn cứ',
] as const;

/** Columns of `ThongTinXet` that no condition needs: for the nominee list and its statistics. */
export const factHeaders = vocabulary({
  salutation: ['Tên gọi', 'Ông/Bà', 'Ông, bà'],
  position: ['Chức vụ, đơn vị công tác', 'Chức vụ'],
  subjectClass: ['Phân loại đối tượng'],
  field: ['Lĩnh vực'],
  leader: ['Giữ chức vụ lãnh đạo, quản lý', 'Là lãnh đạo, quản lý'],
  smallCollective: ['Tập thể nhỏ'],
  directWorker: ['Trực tiếp lao động, học tập, công tác', 'Người lao động trực tiếp'],
  annualBasis: ['Làm cơ sở xét hoàn thành nhiệm vụ năm'],
});

/** What the statistics of the proposals count (S2-09, S4-17). */
export const compositionTitles = {
  nonLeader: 'Không giữ chức vụ lãnh đạo, quản lý',
  directWorker: 'Trực tiếp lao động, học tập, công tác',
  smallCollective: 'Tập thể nhỏ',
} as const;

export const historyHeaders = vocabulary({
  subject: ['Tập thể, cá nhân', 'Đơn vị', 'Tên đơn vị', 'Họ và tên'],
  year: ['Năm'],
  award: ['Hình thức', 'Danh hiệu', 'Danh hiệu, hình thức'],
  number: ['Số quyết định'],
});

/** Words of the column Hình thức that say that nothing was awarded in a year. */
export const nothingAwarded = vocabulary({ nothing: ['Không', 'Không có', 'Không được khen'] });

export const councilHeaders = vocabulary({
  award: ['Hình thức', 'Mã', 'Mã hình thức'],
  subject: ['Tập thể, cá nhân', 'Đơn vị', 'Tên đơn vị', 'Họ và tên'],
  decision: ['Quyết định của khối', 'Quyết định'],
  reason: ['Lý do'],
  council: ['Hội đồng quyết định'],
  councilReason: ['Lý do của Hội đồng'],
});

export const councilTerms = vocabulary<'agreed' | 'refused'>({
  agreed: ['Đồng ý', 'Thông qua', 'Đề nghị', 'Tặng'],
  refused: ['Không đồng ý', 'Không thông qua', 'Không đề nghị', 'Không tặng'],
});

export const dossierHeaders = vocabulary({
  subject: ['Tập thể, cá nhân', 'Đơn vị', 'Tên đơn vị', 'Họ và tên'],
  award: ['Hình thức'],
  part: ['Thành phần', 'Thành phần hồ sơ'],
  form: ['Mẫu số', 'Mẫu'],
  deadline: ['Hạn nhận', 'Hạn nộp', 'Hạn'],
  received: ['Ngày nhận'],
  note: ['Ghi chú'],
  appraiser: ['Nơi tổng hợp, thẩm định', 'Nơi thẩm định'],
});

/** `trước ngày 29/11/2024`, `chậm nhất 28/11/2024`: the form that a deadline is read from. */
export function deadlineText(day: string, inclusive: boolean): string {
  return inclusive ? `chậm nhất ${day}` : `trước ngày ${day}`;
}
