import { criteriaHeaders } from '../text/index.ts';
import type { Cells } from './cells.ts';
import { cellText, isCellError } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { AreaFormat, ColumnPlan, PlannedCell, PlannedTable, SheetPlan } from './sheet-plan.ts';

export type SheetHeading = {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly note: string;
};

/** The row of the table header on every sheet that we make, counted from 1. */
export const headerRow = 4;

/** Blank rows of a table that has no rows yet: Excel needs one, people need to see where to write. */
const blankRows = 10;
/** Columns left free between two tables on one sheet. */
const gap = 1;

/** A sheet with its title in A1, the note in A2 and one or more tables side by side from row 4. */
export function tableSheet(
  heading: SheetHeading,
  tables: readonly Cells[],
  names: readonly string[] = [heading.table],
  formats: readonly AreaFormat[] = [],
): SheetPlan {
  const filled = tables.map(withBlankRows);
  const planned: PlannedTable[] = [];
  const columns: ColumnPlan[] = [];
  let column = 1;
  filled.forEach((table, place) => {
    const width = table[0]?.length ?? 0;
    const name = names[place] ?? heading.table;
    planned.push({
      name,
      row: headerRow,
      column,
      rows: table.length,
      columns: width,
      filters: !isCoded(table),
    });
    columns.push(...columnWidths(table));
    if (place + 1 < filled.length) columns.push({ width: 3, wraps: false, numberFormat: null });
    column += width + gap;
  });
  return {
    name: heading.name,
    cells: [[heading.title], [heading.note], [], ...sideBySide(filled)],
    tables: planned,
    columns,
    boldRows: [1, headerRow],
    formats,
    frozenRows: headerRow,
    orientation: columns.length > 6 ? 'landscape' : 'portrait',
  };
}

/** Criteria and points are a tree: a filter would tear it apart, and its buttons hide the headers. */
export function isCoded(table: Cells): boolean {
  return (table[0] ?? []).some((cell) => criteriaHeaders.read(cellText(cell)) === 'code');
}

function withBlankRows(table: Cells): Cells {
  const width = table[0]?.length ?? 1;
  const missing = table.length > 1 ? 0 : blankRows;
  return [...table, ...Array.from({ length: missing }, () => new Array<null>(width).fill(null))];
}

function sideBySide(tables: readonly Cells[]): readonly (readonly PlannedCell[])[] {
  const height = Math.max(...tables.map((table) => table.length));
  return Array.from({ length: height }, (_row, row) =>
    tables.flatMap((table, place) => {
      const width = table[0]?.length ?? 0;
      const cells = Array.from({ length: width }, (_cell, column) => planned(table[row]?.[column] ?? null));
      return place + 1 < tables.length ? [...cells, null] : cells;
    }),
  );
}

function planned(cell: Cells[number][number]): PlannedCell {
  return isCellError(cell) ? cell.error : cell;
}
