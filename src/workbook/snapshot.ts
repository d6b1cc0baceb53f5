import type { Cells } from './cells.ts';
import type { PlannedTable } from './sheet-plan.ts';

/** The used cells of one sheet; `row` and `column` of its first cell count from 1. */
export type SheetSnapshot = {
  readonly name: string;
  /** Excel's own id, which events name it by; not known of a sheet that was only planned. */
  readonly id?: string;
  readonly row: number;
  readonly column: number;
  readonly cells: Cells;
  /** For sheets of results only: the formula of each of these cells (en-US), null where a cell has none. */
  readonly formulas?: readonly (readonly (string | null)[])[];
};

/** An Excel Table as it stands: its area includes the header row. */
export type TableSnapshot = PlannedTable & {
  readonly sheet: string;
  /** Its header row is switched off: the area begins with the first row below it. */
  readonly isHeaderOff?: true;
};

/** A whole workbook at one moment, as plain values: what the pane reads and everything is computed from. */
export type WorkbookSnapshot = {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
};
