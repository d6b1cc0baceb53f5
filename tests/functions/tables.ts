import type { Cells } from '../../src/workbook/cells.ts';

/** A table with some cells replaced: [row, column, content], counted from zero. Contents are raw, as Excel sends them. */
export function withCells(
  table: Cells,
  ...changes: readonly (readonly [number, number, unknown])[]
): readonly (readonly unknown[])[] {
  const rows: unknown[][] = table.map((row) => [...row]);
  for (const [row, column, content] of changes) {
    const target = rows[row];
    if (target !== undefined) target[column] = content;
  }
  return rows;
}
