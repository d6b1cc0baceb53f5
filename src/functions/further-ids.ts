/** Names of the functions whose code is loaded at the first call; `further-functions.ts` has one for each. */
export const furtherIds = [
  'GIAITHICH',
  'SOATTIEUCHI',
  'HANMUC',
  'KIEMPHIEU',
  'XETKHENTHUONG',
  'HANCUOI',
  'SONGAYMUON',
  'DAIBIEU',
  'HINHTHUCHOINGHI',
  'DOIHANG',
  'MAKIEMCHUNG',
] as const;

export type FurtherId = (typeof furtherIds)[number];
