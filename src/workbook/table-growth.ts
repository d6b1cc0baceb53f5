import type { PlannedCell } from './sheet-plan.ts';

/** A row that an Excel Table gets. */
export type TableRowPlan = {
  /** Its place below the header, from 0, when the plans before it have been carried out. */
  readonly at: number;
  /** A blank row is there already and is written into; else a new one moves the rows below it down. */
  readonly fills: boolean;
  /** In bold, as the rows of sections are. */
  readonly strong: boolean;
  readonly cells: readonly PlannedCell[];
};

/** Rows and columns that an Excel Table gets; nothing that stands in it changes. */
export type TableGrowth = {
  readonly table: string;
  readonly rows: readonly TableRowPlan[];
  /** Headers of new columns behind the last one. */
  readonly columns: readonly string[];
};
