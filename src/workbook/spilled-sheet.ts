import type { AreaFormat, AreaLook, ColumnPlan, PlannedCell, SheetPlan } from './sheet-plan.ts';
import { linesOfText, piecesOfText } from './text-lines.ts';

/** A sheet of formulas that is built from the top downwards; rows count from 1. */
export type SpilledSheet = {
  /** Adds a row of cells and answers with its number. */
  readonly add: (cells: readonly PlannedCell[]) => number;
  /** A bold line above a table. */
  readonly heading: (cell: PlannedCell) => number;
  /** Reserves a table of this size for a spilled formula; answers with the row of its header. */
  readonly spill: (formula: string, size: TableSize) => number;
  readonly format: (area: Omit<AreaFormat, 'numberFormat'>, numberFormat?: string | null) => void;
  /** Makes room for the texts that formulas will show in a row, by column from the first. */
  readonly room: (row: number, texts: readonly string[]) => void;
  /** A sentence over the whole width, on as many rows as it needs. */
  readonly text: (text: string) => void;
  readonly finish: (plan: Finish) => SheetPlan;
};

/** Header row and body; `spare` rows below stay free so that the table can grow without `#SPILL!`. */
export type TableSize = { readonly rows: number; readonly columns: number; readonly spare: number };

type Finish = Pick<SheetPlan, 'name' | 'frozenRows' | 'orientation'>;

export function startSpilledSheet(
  title: string,
  note: string,
  remark: string | null,
  columns: readonly ColumnPlan[],
): SpilledSheet {
  const cells: (readonly PlannedCell[])[] = [[title], [note], remark === null ? [] : [remark]];
  const boldRows = [1];
  const formats: AreaFormat[] = [];
  const lines = new Map<number, number>();
  const add = (row: readonly PlannedCell[]): number => cells.push(row);
  const heading = (cell: PlannedCell): number => {
    const row = add([cell]);
    boldRows.push(row);
    return row;
  };
  const format = (area: Omit<AreaFormat, 'numberFormat'>, numberFormat: string | null = null): void => {
    if (area.rows > 0 && area.columns > 0) formats.push({ ...area, numberFormat });
  };
  const spill = (formula: string, size: TableSize): number => {
    const top = add([{ formula, spills: true }]);
    for (let row = 0; row < size.rows + size.spare; row += 1) add([]);
    frameTable(format, top, size.rows, size.columns);
    return top;
  };
  const room = (row: number, texts: readonly string[]): void => {
    const most = Math.max(1, ...texts.map((text, place) => linesOfText(text, columns[place]?.width ?? 10)));
    if (most > 1) lines.set(row, most);
  };
  const finish = (plan: Finish): SheetPlan => ({
    ...plan,
    cells,
    tables: [],
    columns,
    boldRows,
    formats,
    lines,
  });
  // Not every program's letters are as narrow as Excel's.
  const width = 0.9 * columns.reduce((all, column) => all + column.width, 0);
  const text = (sentence: string): void => {
    for (const piece of piecesOfText(sentence, width)) add([piece]);
  };
  return { add, heading, spill, format, room, text, finish };
}

/** The header row and the rows below it, over the whole width. */
export function frameTable(
  format: SpilledSheet['format'],
  top: number,
  rows: number,
  columns: number,
  column = 1,
): void {
  const area = (row: number, height: number, look: AreaLook): void => {
    format({ row, column, rows: height, columns, look });
  };
  area(top, 1, 'header');
  area(top + 1, rows, 'body');
}
