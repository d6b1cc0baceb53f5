/** The names of the Excel Tables (no accents: formulas and programs refer to them). */
export const congressTableNames = {
  levels: 'CapHoiNghi',
  events: 'HoiNghi',
  delegates: 'DaiBieu',
} as const;
