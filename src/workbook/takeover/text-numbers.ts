import type { OfficeRow } from './office-rows.ts';
import { remark } from './remarks.ts';
import type { Remark } from './remarks.ts';

/** Points typed as text (` 3 `, `+ 0,1`) that have one meaning: they are read as numbers, and that is said once. */
export function textNumbers(rows: readonly OfficeRow[]): readonly Remark[] {
  const found = rows.flatMap(({ row, points }) =>
    points.flatMap(({ cell, column, reading }) =>
      typeof cell === 'string' && reading.kind === 'number' ? [{ row, column, text: cell }] : [],
    ),
  );
  const [first] = found;
  if (first === undefined) return [];
  const detail = { kind: 'text-numbers', count: found.length, example: first.text } as const;
  return [remark('note', first.row, first.column, detail)];
}
