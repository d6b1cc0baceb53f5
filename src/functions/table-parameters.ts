import type { Parameter } from './contract.ts';

/** The tables that several functions take; one wording for all of them. */
export const criteriaParameter: Parameter<'tieu_chi'> = {
  name: 'tieu_chi',
  description: {
    vi: 'Bảng tiêu chí, gồm cả dòng tiêu đề: Mã; Nội dung; Điểm chuẩn; Loại điểm; Cách chấm; Tham số…',
    en: 'Criteria table with its header row: Mã (code); Nội dung (title); Điểm chuẩn (standard); Loại điểm; Cách chấm; Tham số…',
  },
  dimensionality: 'matrix',
};

export const entriesParameter: Parameter<'so_lieu'> = {
  name: 'so_lieu',
  description: {
    vi: 'Bảng số liệu chấm: cột Mã và mỗi đơn vị một cột; ô trống là chưa chấm, viết IF(vùng="";"";vùng) để giữ ô trống; số như 95,5; KG là không giao; KX là không xét',
    en: 'Entries: column Mã and one column per member; a blank is not scored, write IF(range="","",range) to keep blanks; KG not assigned; KX not considered',
  },
  dimensionality: 'matrix',
};

export const targetsParameter: Parameter<'chi_tieu'> = {
  name: 'chi_tieu',
  description: {
    vi: 'Bảng chỉ tiêu, cùng dạng với so_lieu; một cột là dùng chung cho mọi đơn vị; bỏ trống nếu không có',
    en: 'Targets and second inputs, shaped like so_lieu; one column is shared by all members; blank if there are none',
  },
  dimensionality: 'matrix',
};

export const regulationParameter: Parameter<'quy_che'> = {
  name: 'quy_che',
  description: {
    vi: 'Bảng quy chế hai cột: Số chữ số thập phân; Không giao; Xếp hạng theo; Đồng hạng; Tiêu chí phụ; Trần tổng; Xếp loại',
    en: 'Rules table of two columns: places; not assigned; rank by; ties; tie-breaks; cap; classes',
  },
  dimensionality: 'matrix',
};

export const disqualificationsParameter: Parameter<'khong_che'> = {
  name: 'khong_che',
  description: {
    vi: 'Bảng khống chế: Đơn vị; Hệ quả (Không xếp loại; Xếp loại không quá: Khá); Lý do',
    en: 'Disqualifiers: Đơn vị (member); Hệ quả (effect); Lý do (reason)',
  },
  dimensionality: 'matrix',
};

export const headerParameter: Parameter<'tieu_de'> = {
  name: 'tieu_de',
  description: {
    vi: 'TRUE (mặc định): có dòng tiêu đề; FALSE: chỉ có số liệu',
    en: 'TRUE (default): with a header row; FALSE: without',
  },
  dimensionality: 'scalar',
};

export function optional<Name extends string>(parameter: Parameter<Name>): Parameter<Name> {
  return { ...parameter, optional: true };
}

/** For a place before a required argument: `GIAITHICH(A1:H9;J1:N9;;"Sở Nội vụ")`. */
export function blankable<Name extends string>(parameter: Parameter<Name>): Parameter<Name> {
  return { ...parameter, blankable: true };
}
