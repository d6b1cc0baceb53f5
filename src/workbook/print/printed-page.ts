import type { AreaFormat, AreaLook, PlannedCell, PrintPlan, SheetPlan } from '../sheet-plan.ts';
import { linesOfText, piecesOfText } from '../text-lines.ts';

/** A page of plain text and numbers, built from the top downwards; rows count from 1. */
export type PrintedPage = {
  /** Adds a row of cells and answers with its number. */
  readonly add: (cells: readonly PlannedCell[]) => number;
  /** A sentence over the whole width, on as many rows as it needs. */
  readonly text: (text: string, bold?: boolean) => void;
  /** A framed row of a table; long texts make it higher. */
  readonly row: (cells: readonly PlannedCell[], look: AreaLook, lines?: number) => number;
  /** Another number format for one cell of a row; row and column count from 1. */
  readonly formatCell: (row: number, column: number, numberFormat: string) => void;
  /** Lines of text so far, wrapped ones counted. */
  readonly lines: () => number;
  readonly finish: (plan: Finish) => SheetPlan;
};

type Finish = Pick<SheetPlan, 'name' | 'orientation'> & { readonly print: PrintPlan };

/** A page whose columns have these widths (in characters); all but the first may wrap. */
export function startPrintedPage(widths: readonly number[], textWidth: number): PrintedPage {
  const cells: (readonly PlannedCell[])[] = [];
  const boldRows: number[] = [];
  const formats: AreaFormat[] = [];
  const lines = new Map<number, number>();
  const add = (row: readonly PlannedCell[]): number => cells.push(row);
  return {
    add,
    text: (text, bold = false) => {
      // The title is written in larger letters.
      const width = cells.length === 0 ? textWidth * 0.8 : textWidth;
      for (const piece of piecesOfText(text, width)) {
        const row = add([piece]);
        if (bold) boldRows.push(row);
      }
    },
    row: (content, look, least = 1) => {
      const row = add(content);
      formats.push({ row, column: 1, rows: 1, columns: widths.length, look, numberFormat: null });
      const most = Math.max(
        least,
        ...content.map((cell, place) =>
          typeof cell === 'string' ? linesOfText(cell, widths[place] ?? 10) : 1,
        ),
      );
      if (most > 1) lines.set(row, most);
      return row;
    },
    formatCell: (row, column, numberFormat) => {
      formats.push({ row, column, rows: 1, columns: 1, look: null, numberFormat });
    },
    lines: () => cells.reduce((all, _row, place) => all + (lines.get(place + 1) ?? 1), 0),
    finish: (plan) => ({
      ...plan,
      cells,
      tables: [],
      columns: widths.map((width, place) => ({ width, wraps: place > 0, numberFormat: null })),
      boldRows,
      formats,
      lines,
      frozenRows: 0,
    }),
  };
}
