/** The names of the Excel Tables (no accents: formulas and programs refer to them). */
export const yearTableNames = {
  deadlines: 'HanNop',
  periods: 'DotThiDua',
  calendar: 'LichViec',
  movements: 'PhongTrao',
  receivers: 'NoiNhan',
  duties: 'PhanCong',
  contents: 'NoiDungKeHoach',
  congress: 'DaiHoi',
} as const;
