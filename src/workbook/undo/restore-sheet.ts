import { isFormula } from '../sheet-plan.ts';
import { cellAddress } from '../address.ts';
import type { Content, RecordedUnit } from './contents.ts';
import type { RestoredCell, Restoring } from './restoring.ts';
import { contentAt, formatAt, isOwnFormula, sameCell } from './same-content.ts';

/**
 * The cells of a sheet without an Excel Table that go back, one by one. Where nothing was written, only formulas that
 * followed the rows of another sheet do, and only those that nobody has changed since.
 */
export function restoreSheet(
  { before, after, followed }: RecordedUnit,
  now: Content,
): Restoring<readonly RestoredCell[]> {
  const plans: RestoredCell[] = [];
  for (const { row, column } of places(before, after)) {
    const cell = contentAt(before, row, column);
    const left = contentAt(after, row, column);
    if (sameCell(cell, left) || (followed && !isOwnFormula(before, row, column))) continue;
    if (followed && !isFormula(left)) continue;
    const isLeft = sameCell(contentAt(now, row, column), left);
    if (!isLeft && followed) continue;
    if (!isLeft) {
      return { ok: false, refusal: { why: 'changed', cell: cellAddress(now.sheet, row, column) } };
    }
    const format = formatAt(before, row, column) ?? 'General';
    const isKept = format === formatAt(after, row, column);
    plans.push({ sheet: now.sheet, row, column, cell: cell ?? '', format: isKept ? null : format });
  }
  return { ok: true, value: plans };
}

type Place = { readonly row: number; readonly column: number };

function places(one: Content, other: Content): readonly Place[] {
  const found = new Map<string, Place>();
  for (const { row, column, cells } of [one, other]) {
    cells.forEach((content, r) => {
      content.forEach((_cell, c) =>
        found.set(`${row + r}:${column + c}`, { row: row + r, column: column + c }),
      );
    });
  }
  return [...found.values()];
}
