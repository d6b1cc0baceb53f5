import type { Localised } from './describe-function.ts';

export const criteriaWords: Localised = {
  vi: 'Bảng tiêu chí, gồm cả dòng tiêu đề: Mã; Nội dung; Điểm chuẩn; Loại điểm; Cách chấm; Tham số…',
  en: 'Criteria table with its header row: Mã (code); Nội dung (title); Điểm chuẩn (standard); Loại điểm; Cách chấm; Tham số…',
};

export const entriesWords: Localised = {
  vi: 'Bảng số liệu chấm: cột Mã và mỗi đơn vị một cột; ô trống là chưa chấm, viết IF(vùng="";"";vùng) để giữ ô trống; số như 95,5; KG là không giao; KX là không xét',
  en: 'Entries: column Mã and one column per member; a blank is not scored, write IF(range="","",range) to keep blanks; KG not assigned; KX not considered',
};

export const targetsWords: Localised = {
  vi: 'Bảng chỉ tiêu, cùng dạng với so_lieu; một cột là dùng chung cho mọi đơn vị; bỏ trống nếu không có',
  en: 'Targets and second inputs, shaped like so_lieu; one column is shared by all members; blank if there are none',
};

export const regulationWords: Localised = {
  vi: 'Bảng quy chế hai cột: Số chữ số thập phân; Không giao; Xếp hạng theo; Đồng hạng; Tiêu chí phụ; Trần tổng; Xếp loại',
  en: 'Rules table of two columns: places; not assigned; rank by; ties; tie-breaks; cap; classes',
};

export const disqualificationsWords: Localised = {
  vi: 'Bảng khống chế: Đơn vị; Hệ quả (Không xếp loại; Xếp loại không quá: Khá); Lý do',
  en: 'Disqualifiers: Đơn vị (member); Hệ quả (effect); Lý do (reason)',
};

export const votesWords: Localised = {
  vi: 'Bảng bỏ phiếu giữa các đơn vị bằng nhau: Đơn vị; Số phiếu; dùng khi Tiêu chí phụ có “bỏ phiếu”',
  en: 'Recorded ballot between equals: Đơn vị (member); Số phiếu (votes); used where the tie-breaks name a ballot',
};

export const headerWords: Localised = {
  vi: 'TRUE (mặc định): có dòng tiêu đề; FALSE: chỉ có số liệu',
  en: 'TRUE (default): with a header row; FALSE: without',
};
