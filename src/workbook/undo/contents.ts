import type { PlannedCell } from '../sheet-plan.ts';

/** Which cells are to be looked at as they were typed, with formulas and number formats. */
export type ContentsWish = {
  /** Excel Tables by name, or every one but these, with every sheet that has no table. */
  readonly tables: readonly string[] | { readonly everyBut: readonly string[] };
  /** Sheets as a whole. */
  readonly sheets: readonly string[];
  /** Cells: of each the Excel Table that it stands in, else its whole sheet. */
  readonly cells: readonly CellOfSheet[];
  /** Rows below the header of tables whose boldness is asked for. */
  readonly strong: ReadonlyMap<string, readonly number[]>;
};

type CellOfSheet = { readonly sheet: string; readonly row: number; readonly column: number };

/** A table with its header row, or the used cells of a sheet, as typed: blank cells are "". */
export type Content = {
  readonly table: string | null;
  readonly sheet: string;
  /** Of the first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly formats: readonly (readonly string[])[];
  /** By the row below the header; null where a row is bold in parts. */
  readonly strong: ReadonlyMap<number, boolean | null>;
};

/** What an order wrote into one table or sheet. */
export type RecordedUnit = {
  readonly before: Content;
  readonly after: Content;
  /** For each row below the header as it stands after: the row before that it was; null for a new one. */
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  /** Nothing was written here; only formulas may have followed rows and columns that moved elsewhere. */
  readonly followed: boolean;
};

/** Everything that one order wrote. */
export type RecordedChange = { readonly units: readonly RecordedUnit[] };

export function keyOfContent({ table, sheet }: Pick<Content, 'table' | 'sheet'>): string {
  return table === null ? `sheet ${sheet.toLowerCase()}` : `table ${table.toLowerCase()}`;
}

/** The cells of these units, to be looked at again. */
export function wishFor(contents: readonly Pick<Content, 'table' | 'sheet'>[]): ContentsWish {
  return {
    tables: contents.flatMap(({ table }) => (table === null ? [] : [table])),
    sheets: contents.flatMap(({ table, sheet }) => (table === null ? [sheet] : [])),
    cells: [],
    strong: new Map(),
  };
}
