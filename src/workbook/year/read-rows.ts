import type { Vocabulary } from '../../text/index.ts';
import { cellAddress } from '../address.ts';
import { cellAt, cellText, isBlank } from '../cells.ts';
import type { Cell } from '../cells.ts';
import { findHeader } from '../header.ts';
import type { LocatedTable } from '../locate-tables.ts';

/** One row of a table as it stands in the workbook. */
export type ReadRow<Column extends string> = {
  readonly cell: (column: Column) => Cell;
  readonly text: (column: Column) => string;
  readonly address: (column: Column) => string;
};

/** The rows that say something, in their order; none where the table or its header is missing. */
export function readRows<Column extends string>(
  table: LocatedTable | null,
  headers: Vocabulary<Column>,
): readonly ReadRow<Column>[] {
  const header = table === null ? null : findHeader(table.cells, headers);
  if (table === null || header === null) return [];
  const { area, cells } = table;
  // A formula stands also in rows that nobody has filled yet.
  const typed = [...header.columns].filter(([column]) => column !== 'last').map(([, place]) => place);
  return cells.flatMap((content, row) => {
    if (row <= header.row || typed.every((place) => isBlank(content[place]))) return [];
    const cell = (column: Column): Cell => cellAt(cells, row, header.columns.get(column));
    return [
      {
        cell,
        text: (column) => cellText(cell(column)),
        address: (column) =>
          cellAddress(area.sheet, area.row + row, area.column + (header.columns.get(column) ?? 0)),
      },
    ];
  });
}
