import type { RestoredTable } from '../workbook/undo/restoring.ts';
import type { Touched } from './protection.ts';

/** What bringing a table back changes: rows, columns or looks, or only the contents of some cells. */
export function touchedByRestoring(
  sheet: string,
  table: Excel.Table,
  restored: RestoredTable,
): readonly Touched[] {
  const { rows, columns, header } = restored;
  const isShaped = rows.some(
    ({ from, strong, formats }, place) =>
      from !== place || strong !== null || formats.some((format) => format !== null),
  );
  if (isShaped || columns !== null) return [{ sheet, cells: null }];
  const cellsOf = (cells: readonly unknown[], row: number): readonly Touched[] =>
    cells.flatMap((cell, column) =>
      cell === null
        ? []
        : [{ sheet, cells: () => table.getHeaderRowRange().getOffsetRange(row, 0).getCell(0, column) }],
    );
  return [...cellsOf(header, 0), ...rows.flatMap(({ cells }, place) => cellsOf(cells, place + 1))];
}
