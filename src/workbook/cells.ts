/** An error value standing in a cell, such as #DIV/0!. */
export type CellError = { readonly error: string };

/**
 * One cell as Excel hands it over: numbers (dates are serials, 95% is 0.95), text as typed, booleans, errors;
 * an empty cell is null or "". What an empty cell means is decided here, never in the engine.
 */
export type Cell = string | number | boolean | null | CellError;

/** A rectangular range, row by row. */
export type Cells = readonly (readonly Cell[])[];

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}
