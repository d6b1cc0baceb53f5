import type { AreaFormat, PlannedFormula, SheetPlan } from './sheet-plan.ts';

/** How a sheet of ours looks, beside what its cells hold; kept so that it can be made again as it was. */
export type SheetLook = {
  readonly sheet: string;
  /** Excel's own id of the sheet, which a new name does not change. */
  readonly id: string;
  /** From column A on; widths in characters, as Excel counts them. */
  readonly columns: readonly { readonly width: number; readonly wraps: boolean }[];
  /** Of the used cells, whose first one stands in this row and column. */
  readonly row: number;
  readonly column: number;
  readonly formats: readonly (readonly string[])[];
  /** The formula of each cell (en-US), null where it has none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Rows (from 1) that are bold throughout. */
  readonly boldRows: readonly number[];
  readonly frozenRows: number;
};

/** The plan of a sheet with the look and the formulas that it had. */
export function withLook(plan: SheetPlan, look: SheetLook): SheetPlan {
  return {
    ...plan,
    cells: plan.cells.map((cells, row) => cells.map((cell, column) => formulaAt(look, row, column) ?? cell)),
    columns: look.columns.map(({ width, wraps }) => ({ width, wraps, numberFormat: null })),
    boldRows: [...new Set([...plan.boldRows, ...look.boldRows])],
    formats: formatsOf(look),
    frozenRows: look.frozenRows,
  };
}

/** Rows and columns of the sheet, counted from 0. */
function formulaAt(
  { row, column, formulas }: SheetLook,
  atRow: number,
  atColumn: number,
): PlannedFormula | null {
  const formula = formulas[atRow - row + 1]?.[atColumn - column + 1] ?? null;
  return formula === null ? null : { formula, spills: false };
}

/** Neighbours below each other of one format together. */
function formatsOf({ row, column, formats }: SheetLook): readonly AreaFormat[] {
  const areas: AreaFormat[] = [];
  const width = Math.max(0, ...formats.map((cells) => cells.length));
  for (let place = 0; place < width; place += 1) {
    let first = 0;
    for (let next = 1; next <= formats.length; next += 1) {
      const format = formats[first]?.[place] ?? general;
      if (next < formats.length && (formats[next]?.[place] ?? general) === format) continue;
      if (format !== general) {
        const rows = next - first;
        areas.push({
          row: row + first,
          column: column + place,
          rows,
          columns: 1,
          look: null,
          numberFormat: format,
        });
      }
      first = next;
    }
  }
  return areas;
}

const general = 'General';
