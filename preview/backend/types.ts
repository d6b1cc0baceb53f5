/** A rectangle in a sheet, counted from zero. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A value as Excel stores it: errors are their text, such as "#DIV/0!"; an empty cell is "". */
export type StoredValue = string | number | boolean;

/** One cell to write: a value, or a formula in en-US notation starting with "=". */
export type CellWrite = { readonly row: number; readonly column: number; readonly content: StoredValue };

/** A change that a person made in the grid (not through the API). Positions count from zero. */
export type GridChange =
  /** `coauthor`: somebody who has the same workbook open elsewhere. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly coauthor?: boolean }
  | {
      readonly kind: 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';
      readonly sheet: string;
      readonly position: number;
      readonly count: number;
    }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated'; readonly sheet: string }
  | { readonly kind: 'sheetRenamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'sheetsMoved' }
  | { readonly kind: 'selection'; readonly sheet: string; readonly area: Area };

/** A number, text, yes/no, or nothing, as office.js sends it for a format property. */
export type FormatValue = string | number | boolean | null;

/** An Excel Table: its area includes the header row. */
export type TableRecord = {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly style: string;
  readonly showFilterButton: boolean;
};

/** How a sheet looks or behaves as a whole. FrozenRows and FrozenColumns are counts. */
export type SheetProperty =
  'Visibility' | 'TabColor' | 'ShowGridlines' | 'ShowHeadings' | 'FrozenRows' | 'FrozenColumns' | 'Protected';

/** The rule, prompt and alert objects are those of office.js (`DataValidationRule` …), as JSON with camelCase keys. */
export type Validation = {
  readonly area: Area;
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
};

/** `type` is Excel's ConditionalFormatType; `settings` holds what was set, by office.js path ("Custom.Rule.Formula"). */
export type ConditionalFormatting = {
  readonly area: Area;
  readonly type: string;
  readonly settings: Readonly<Record<string, unknown>>;
};

/** `settings` holds what was set, by office.js path ("Title.Text", "Legend.Visible"). Positions are areas or null. */
export type ChartDrawing = {
  /** Stays the same when the chart is renamed. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly source: { readonly sheet: string; readonly area: Area };
  readonly seriesBy: string;
  readonly position: Area | null;
  readonly settings: Readonly<Record<string, unknown>>;
};

/** A chart and the sheet on which it stands. */
export type ChartRecord = Omit<ChartDrawing, 'settings'> & {
  readonly sheet: string;
  readonly settings: Readonly<Record<string, FormatValue>>;
};

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
  setFormat(sheet: string, area: Area, property: string, value: FormatValue): void;
  /** The format property of one cell where the backend knows it better than the host (an opened file); else undefined. */
  format?(sheet: string, row: number, column: number, property: string): FormatValue | undefined;
  clearFormats?(sheet: string, area: Area): void;
  autofitColumns?(sheet: string, area: Area): void;
  merge(sheet: string, area: Area, merged: boolean): void;
  usedArea(sheet: string): Area | null;
  /** The area over which the formula at this cell spills, or null. */
  spillArea(sheet: string, row: number, column: number): Area | null;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;

  /** Optional: what a backend shows beyond cells. The host keeps all of it anyway and hands over the whole new list. */
  setSheetProperty?(sheet: string, property: SheetProperty, value: FormatValue): void;
  setTables?(tables: readonly TableRecord[]): void;
  setValidations?(sheet: string, validations: readonly Validation[]): void;
  setConditionalFormats?(sheet: string, formats: readonly ConditionalFormatting[]): void;
  setCharts?(sheet: string, charts: readonly ChartDrawing[]): void;
  /** False for a chart that a person has deleted, or whose making was undone. */
  hasChart?(id: string): boolean;

  /** Calculates everything again; the host calls it when results of custom functions have arrived. */
  recalculate(): void;
  /** Resolves when every formula, custom functions included, has its value. */
  settled(): Promise<void>;
  /** Registers the one listener for changes that a person makes. */
  onGridChange(listener: (change: GridChange) => void): void;
};
