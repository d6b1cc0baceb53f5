/** The names of our Excel Tables (no accents: formulas and programs refer to them). */
export const tableNames = {
  bloc: 'Khoi',
  members: 'ThanhVien',
  criteria: 'TieuChi',
  regulation: 'QuyChe',
  targets: 'ChiTieu',
  disqualifications: 'KhongChe',
  votes: 'BoPhieuPhu',
} as const;

/** The criteria of the last version, word for word. */
export const criteriaCopyTable = 'BanTieuChi';
