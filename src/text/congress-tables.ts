import { vocabulary } from './vocabulary.ts';

/** Sheets of the conferences and congresses; people may rename them, the Excel Tables keep their names. */
export const congressSheetNames = {
  levels: 'Cấp hội nghị',
  events: 'Tổ chức hội nghị',
  delegates: 'Đại biểu',
} as const;

export const congressSheetText = {
  levels: {
    title: 'Quy định tổ chức theo từng cấp',
    note: 'Sửa theo kế hoạch của tỉnh. Hạn ghi “trong quý I năm 2020”, “trước ngày 30/04/2020” hoặc “chậm nhất 31/03/2020”.',
  },
  events: {
    title: 'Hội nghị điển hình tiên tiến, đại hội thi đua yêu nước của từng đơn vị',
    note: 'Mỗi đơn vị một dòng. Để trống “Hạn riêng” nếu theo hạn của cấp. Chọn hình thức khác quy định thì ghi lý do.',
  },
  delegates: {
    title: 'Đại biểu',
    note: 'Mỗi đại biểu một dòng; ghi Có hoặc Không, ô trống là chưa biết. Một người có thể thuộc nhiều nhóm. Trang này có thông tin cá nhân: không gửi rộng rãi.',
  },
} as const;

export const congressLevelHeaders = vocabulary({
  level: ['Cấp'],
  units: ['Gồm'],
  event: ['Tên hội nghị, đại hội', 'Tên hội nghị'],
  deadline: ['Hạn tổ chức', 'Hạn'],
  plenaryBelow: ['Hội nghị toàn thể khi dưới (người)', 'Hội nghị toàn thể khi dưới'],
  max: ['Đại biểu tối đa', 'Tối đa'],
  ratio: ['Tỷ lệ điển hình/khách mời', 'Tỷ lệ'],
  length: ['Thời gian'],
  basis: ['Căn cứ'],
});

export const congressEventHeaders = vocabulary({
  unit: ['Đơn vị', 'Tên đơn vị'],
  level: ['Cấp'],
  event: ['Tên hội nghị, đại hội', 'Tên hội nghị'],
  deadline: ['Hạn riêng'],
  headcount: ['Số người', 'Tổng số người'],
  form: ['Hình thức đã chọn', 'Hình thức'],
  reason: ['Lý do'],
  delegates: ['Số đại biểu', 'Tổng số đại biểu'],
  allotted: ['Cấp trên phân bổ', 'Số được phân bổ'],
  heldOn: ['Ngày tổ chức'],
  note: ['Ghi chú'],
});

export const delegateHeaders = vocabulary({
  name: ['Họ và tên', 'Tên đại biểu'],
  unit: ['Đơn vị', 'Đơn vị công tác'],
  sort: ['Loại đại biểu'],
  guest: ['Khách mời'],
  female: ['Nữ'],
  young: ['Trẻ tuổi'],
  ethnic: ['Dân tộc thiểu số'],
  religious: ['Tôn giáo'],
  worker: ['Người lao động trực tiếp', 'Trực tiếp lao động, học tập, công tác'],
  sector: ['Thành phần kinh tế'],
  upward: ['Dự đại hội cấp trên'],
});

/** Groups that the composition counts; they overlap. */
export const delegateGroups = ['female', 'young', 'ethnic', 'religious', 'worker'] as const;

export const chosenFormTerms = vocabulary<'plenary' | 'delegates'>({
  plenary: ['Hội nghị toàn thể', 'Toàn thể'],
  delegates: ['Hội nghị đại biểu', 'Đại biểu'],
});
