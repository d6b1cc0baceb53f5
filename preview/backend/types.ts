/** A rectangle in a sheet, counted from zero. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** A value as Excel stores it: errors are their text, such as "#DIV/0!"; an empty cell is "". */
export type StoredValue = string | number | boolean;

/** One cell to write: a value, or a formula in en-US notation starting with "=". */
export type CellWrite = { readonly row: number; readonly column: number; readonly content: StoredValue };

/** A change that a person made in the grid (not through the API). */
export type GridChange = { readonly sheet: string; readonly area: Area };

/**
 * The workbook behind the host: what the real Excel would keep and calculate. The host core speaks the office.js
 * protocol and asks this for cells; one backend is the spreadsheet of the preview page, one is memory for Node tests.
 * Sheets are addressed by name. Formulas cross this border in en-US notation (comma, point).
 */
export type Backend = {
  sheetNames(): readonly string[];
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  moveSheet(name: string, position: number): void;
  activateSheet(name: string): void;
  activeSheet(): string;
  selection(): Area;
  select(sheet: string, area: Area): void;

  value(sheet: string, row: number, column: number): StoredValue;
  /** What the person sees in the cell, in the Vietnamese locale. */
  text(sheet: string, row: number, column: number): string;
  /** The formula with its "=", or the value when the cell has none. */
  formula(sheet: string, row: number, column: number): StoredValue;
  setCells(sheet: string, writes: readonly CellWrite[]): void;
  numberFormat(sheet: string, row: number, column: number): string;
  setNumberFormat(sheet: string, area: Area, format: string): void;
  /** A format property by its office.js path, such as "Font.Bold" or "Fill.Color"; unknown ones are kept, not lost. */
  setFormat(sheet: string, area: Area, property: string, value: unknown): void;
  merge(sheet: string, area: Area, merged: boolean): void;
  usedArea(sheet: string): Area | null;
  /** The area over which the formula at this cell spills, or null. */
  spillArea(sheet: string, row: number, column: number): Area | null;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;

  /** Resolves when every formula, custom functions included, has its value. */
  settled(): Promise<void>;
  /** Registers the one listener for changes that a person makes. */
  onGridChange(listener: (change: GridChange) => void): void;
};
