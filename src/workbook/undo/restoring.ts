import type { PlannedCell } from '../sheet-plan.ts';

/** One row of a table as it is to stand again. */
export type RestoredRow = {
  /** Its row below the header as it stands, from 0; null for a row that is to come again. */
  readonly from: number | null;
  readonly strong: boolean | null;
  /** From the table's first column; null leaves a cell as it is, "" empties it. */
  readonly cells: readonly PlannedCell[];
  /** Number formats of the cells, where they are to change. */
  readonly formats: readonly (string | null)[];
};

/** One column as it is to stand again, in the order of the table: its place as it stands, or null for a new one. */
export type RestoredColumn = { readonly from: number | null; readonly header: string };

/** All rows below the header in their former order; a row that is not named is taken out. */
export type RestoredTable = {
  readonly table: string;
  readonly rows: readonly RestoredRow[];
  /** Null where the table keeps its columns. */
  readonly columns: readonly RestoredColumn[] | null;
  /** Headers that change, by the columns as they are to stand. */
  readonly header: readonly (string | null)[];
};

/** A cell of a sheet without an Excel Table; row and column count from 1. */
export type RestoredCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
  readonly format: string | null;
};

/** What is written so that everything stands as it did before a change. */
export type RestorePlan = {
  readonly tables: readonly RestoredTable[];
  readonly cells: readonly RestoredCell[];
};

/** Why a change cannot be taken back without writing over what somebody did since. */
export type RestoreRefusal =
  | { readonly why: 'changed'; readonly cell: string }
  /** Rows or columns were put in, taken out or exchanged since. */
  | { readonly why: 'moved'; readonly sheet: string }
  | { readonly why: 'gone'; readonly sheet: string };

export type Restoring<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: RestoreRefusal };
