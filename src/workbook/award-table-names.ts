/** The names of the Excel Tables (no accents: formulas and programs refer to them). */
export const awardTableNames = {
  rules: 'DieuKien',
  facts: 'ThongTinXet',
  history: 'LichSu',
  ballots: 'PhieuBau',
  decisions: 'QuyetDinh',
  dossiers: 'HoSo',
} as const;
