import type { Cell, Cells } from '../workbook/cells.ts';
import { shapesDiffer } from '../text/index.ts';
import type { CellPlace } from '../text/index.ts';
import { isFunctionError, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';

export type NamedRange = { readonly argument: string; readonly cells: Cells };

/** One cell of one argument, with its place for a sentence. */
export type PlacedCell = { readonly cell: Cell; readonly place: CellPlace };

/**
 * Applies a rule cell by cell: the result has the shape of the ranges. A single cell, row or column is used for
 * all rows and columns of the others, as in Excel's own array formulas. A fault of one cell stays in that cell.
 */
export function cellByCell(
  ranges: readonly NamedRange[],
  rule: (cells: readonly PlacedCell[]) => ResultCell | FunctionError,
): readonly (readonly ResultCell[])[] | FunctionError {
  const rows = Math.max(1, ...ranges.map(({ cells }) => cells.length));
  const columns = Math.max(1, ...ranges.map(({ cells }) => widthOf(cells)));
  if (!ranges.every(({ cells }) => fits(cells.length, rows) && fits(widthOf(cells), columns))) {
    return valueError(shapesDiffer(ranges.map(({ argument }) => argument)));
  }
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      rule(ranges.map((range) => placedCell(range, row, column))),
    ),
  );
}

/** Runs `use` unless one of the values is a fault; then the first fault is the answer. */
export function firstFault(values: readonly unknown[]): FunctionError | null {
  return values.find(isFunctionError) ?? null;
}

function fits(length: number, full: number): boolean {
  return length <= 1 || length === full;
}

function widthOf(cells: Cells): number {
  return cells[0]?.length ?? 0;
}

function placedCell({ argument, cells }: NamedRange, row: number, column: number): PlacedCell {
  const atRow = cells.length === 1 ? 0 : row;
  const atColumn = widthOf(cells) === 1 ? 0 : column;
  return {
    cell: cells[atRow]?.[atColumn] ?? null,
    place: { argument, row: atRow + 1, column: atColumn + 1 },
  };
}
