/** The names of the Excel Tables (no accents: formulas and programs refer to them). */
export const logTableNames = { rows: 'NhatKy', settings: 'GhiNhatKy' } as const;
