import type { Parameter } from './contract.ts';

/** The tables that several functions take; one wording for all of them. */
export const criteriaParameter: Parameter<'tieu_chi'> = {
  name: 'tieu_chi',
  dimensionality: 'matrix',
};

export const entriesParameter: Parameter<'so_lieu'> = {
  name: 'so_lieu',
  dimensionality: 'matrix',
};

export const targetsParameter: Parameter<'chi_tieu'> = {
  name: 'chi_tieu',
  dimensionality: 'matrix',
};

export const regulationParameter: Parameter<'quy_che'> = {
  name: 'quy_che',
  dimensionality: 'matrix',
};

export const disqualificationsParameter: Parameter<'khong_che'> = {
  name: 'khong_che',
  dimensionality: 'matrix',
};

export const votesParameter: Parameter<'bo_phieu'> = {
  name: 'bo_phieu',
  dimensionality: 'matrix',
};

export const headerParameter: Parameter<'tieu_de'> = {
  name: 'tieu_de',
  dimensionality: 'scalar',
};

export function optional<Name extends string>(parameter: Parameter<Name>): Parameter<Name> {
  return { ...parameter, optional: true };
}

/** For a place before a required argument: `GIAITHICH(A1:H9;J1:N9;;"Sở Nội vụ")`. */
export function blankable<Name extends string>(parameter: Parameter<Name>): Parameter<Name> {
  return { ...parameter, blankable: true };
}
