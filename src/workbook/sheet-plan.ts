/** A formula in en-US notation, starting with "="; `spills` says that its result is a table. */
export type PlannedFormula = { readonly formula: string; readonly spills: boolean };

/** One cell of a sheet that we make: text is always text, never a formula, whatever it begins with. */
export type PlannedCell = string | number | boolean | null | PlannedFormula;

/** An Excel Table on a sheet: its header row and all its columns; rows and columns count from 1. */
export type PlannedTable = {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type ColumnPlan = {
  /** Width in characters, as Excel counts it. */
  readonly width: number;
  readonly wraps: boolean;
  readonly numberFormat: string | null;
};

/** A whole sheet that we make, the same for Excel, for a file and for the preview. Cells begin at A1. */
export type SheetPlan = {
  readonly name: string;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly tables: readonly PlannedTable[];
  readonly columns: readonly ColumnPlan[];
  /** Rows (from 1) shown bold: the title, the table headers. */
  readonly boldRows: readonly number[];
  /** How many rows stay in view when scrolling; also repeated on every printed page. */
  readonly frozenRows: number;
  readonly orientation: 'portrait' | 'landscape';
};

export function isFormula(cell: PlannedCell): cell is PlannedFormula {
  return typeof cell === 'object' && cell !== null;
}
