import type { SheetArea } from '../address.ts';
import { cellAddress } from '../address.ts';
import type { Cell, Cells } from '../cells.ts';

/** A table that an office made for itself: cells of its sheet, or pasted from Word (then `area` is null). */
export type OfficeTable = {
  readonly area: SheetArea | null;
  readonly cells: Cells;
  /** Rows and columns of the chosen area that hold something and stand beyond what is read; left out when none do. */
  readonly unread?: { readonly rows: number; readonly columns: number };
};

/** Where a cell of the table stands in the workbook, by indexes from zero; null for a pasted table. */
export function officeAddress({ area }: OfficeTable, row: number, column: number): string | null {
  return area === null ? null : cellAddress(area.sheet, area.row + row, area.column + column);
}

export function columnCount(cells: Cells): number {
  return cells.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Columns beyond these, and rows, are not read and are named: 230 criteria across in three stages are 690 columns. */
export const mostColumns = 1000;
export const mostRows = 5000;

/** The table with every text changed by a function. */
export function withTexts(table: OfficeTable, change: (text: string, column: number) => string): OfficeTable {
  const cells = table.cells.map((row) =>
    row.map((cell, column): Cell => (typeof cell === 'string' ? change(cell, column) : cell)),
  );
  return { ...table, cells };
}
