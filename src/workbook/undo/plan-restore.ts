import { keyOfContent, type Content, type RecordedChange, type RecordedUnit } from './contents.ts';
import { sameCells } from './same-content.ts';
import type { RestoredCell, RestoredTable, RestorePlan, Restoring } from './restoring.ts';
import { restoreSheet } from './restore-sheet.ts';
import { restoreFormulas, restoreTable } from './restore-table.ts';

/**
 * What is to be written so that everything stands as before the change, all of it or nothing; null when it does already,
 * undone in the cells.
 */
export function planRestore(
  { units }: RecordedChange,
  now: readonly Content[],
): Restoring<RestorePlan | null> {
  const found = new Map(now.map((content) => [keyOfContent(content), content]));
  const written = units.filter(({ followed }) => !followed);
  const isBack = ({ before }: RecordedUnit): boolean => {
    const content = found.get(keyOfContent(before));
    return content !== undefined && sameCells(content, before);
  };
  if (written.every(isBack)) return { ok: true, value: null };
  const tables: RestoredTable[] = [];
  const cells: RestoredCell[] = [];
  for (const unit of units) {
    const content = found.get(keyOfContent(unit.before));
    if (content === undefined) {
      if (unit.followed) continue;
      return { ok: false, refusal: { why: 'gone', sheet: unit.after.sheet } };
    }
    const restored = restoreUnit(unit, content);
    if (!restored.ok) return restored;
    tables.push(...restored.value.tables);
    cells.push(...restored.value.cells);
  }
  return { ok: true, value: { tables, cells } };
}

function restoreUnit(unit: RecordedUnit, now: Content): Restoring<RestorePlan> {
  if (unit.after.table === null) {
    const cells = restoreSheet(unit, now);
    return cells.ok ? { ok: true, value: { tables: [], cells: cells.value } } : cells;
  }
  if (unit.followed) return { ok: true, value: { tables: listOf(restoreFormulas(unit, now)), cells: [] } };
  const table = restoreTable(unit, now);
  return table.ok ? { ok: true, value: { tables: listOf(table.value), cells: [] } } : table;
}

function listOf(table: RestoredTable | null): readonly RestoredTable[] {
  return table === null ? [] : [table];
}
