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
  /** Filter buttons, which cover the ends of narrow headers; left out: yes. */
  readonly filters?: boolean;
};

export type ColumnPlan = {
  /** Width in characters, as Excel counts it. */
  readonly width: number;
  readonly wraps: boolean;
  readonly numberFormat: string | null;
};

/**
 * How an area looks: `header` bold on a light fill, centred, wrapped and framed; `group` bold and framed, for rows of
 * sections; `total` bold, centred and framed; `body` framed. Null leaves the look and sets the number format only.
 */
export type AreaLook = 'header' | 'group' | 'total' | 'body';

/** Rows and columns count from 1. Where areas overlap, the later one wins. */
export type AreaFormat = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly look: AreaLook | null;
  readonly numberFormat: string | null;
};

/** Rows and columns count from 1. */
export type PlannedArea = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Bars one below the other, stacked by the columns of their table: its head names the parts, its first column the bars. */
export type ChartPlan = {
  readonly name: string;
  readonly title: string;
  readonly source: PlannedArea;
  /** The cells that the chart covers. */
  readonly place: PlannedArea;
  /** `#RRGGBB` for each part. */
  readonly colours: readonly string[];
};

/** How a sheet comes out of the printer (A4), where it is more than one page wide or repeats other rows. */
export type PrintPlan = {
  readonly pagesWide: number;
  /** As many as needed when null. */
  readonly pagesHigh: number | null;
  /** Rows (from 1) on top of every page; null for none. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** How many columns stand at the left of every page. */
  readonly repeatedColumns: number;
};

/** A whole sheet that we make, the same for Excel, for a file and for the preview. Cells begin at A1. */
export type SheetPlan = {
  readonly name: string;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly tables: readonly PlannedTable[];
  readonly columns: readonly ColumnPlan[];
  /** Rows (from 1) shown bold: the title, the table headers. */
  readonly boldRows: readonly number[];
  /** Looks of areas that are no Excel Table: a spilled result cannot stand in one. */
  readonly formats?: readonly AreaFormat[];
  /** Lines of text to make room for in rows (from 1) whose text comes from formulas, so that no program cuts it. */
  readonly lines?: ReadonlyMap<number, number>;
  /** How many rows stay in view when scrolling; also repeated on every printed page. */
  readonly frozenRows: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly charts?: readonly ChartPlan[];
  /** Left out: one page wide, the rows that stay in view repeated. */
  readonly print?: PrintPlan;
};

/** A sheet whose plan takes a while to work out: it is asked for when its turn comes. */
export type LaterSheet = { readonly name: string; readonly plan: () => SheetPlan };

export function planNow(sheet: SheetPlan | LaterSheet): SheetPlan {
  return 'plan' in sheet ? sheet.plan() : sheet;
}

/** The print setup of a sheet, with what a plan leaves out. */
export function printPlanOf({ print, frozenRows }: SheetPlan): PrintPlan {
  const repeatedRows = frozenRows > 0 ? { first: 1, last: frozenRows } : null;
  return print ?? { pagesWide: 1, pagesHigh: null, repeatedRows, repeatedColumns: 0 };
}

export function isFormula(cell: PlannedCell): cell is PlannedFormula {
  return typeof cell === 'object' && cell !== null;
}
