import { isFormula, type PlannedCell } from '../sheet-plan.ts';
import type { Content, RecordedUnit } from './contents.ts';
import type { RestoredColumn, RestoredRow, RestoredTable, Restoring } from './restoring.ts';
import { sameCell } from './same-content.ts';
import { cellOf, changedAt, standsAsLeft } from './stands-as-left.ts';

/** The edit of one Excel Table that brings it back; null when nothing of it has to be written. */
export function restoreTable(unit: RecordedUnit, now: Content): Restoring<RestoredTable | null> {
  const { before, after, rows, columns } = unit;
  const left = standsAsLeft(unit, now);
  if (!left.ok) return left;
  const height = after.cells.length - 1;
  const newer = Array.from({ length: now.cells.length - 1 - height }, (_row, place) => height + place);
  const back: RestoredRow[] = [];
  for (let row = 0; row < before.cells.length - 1; row += 1) {
    const restored = restoreRow(unit, now, row);
    if (!restored.ok) return restored;
    back.push(restored.value);
  }
  back.push(...newer.map((from): RestoredRow => ({ from, strong: null, cells: [], formats: [] })));
  const header = headerBack(unit);
  const keepsColumns = isSame(columns, before.cells[0]?.length ?? 0);
  const isShaped = !keepsColumns || !isSame(rows, before.cells.length - 1);
  if (!isShaped && header.every((cell) => cell === null) && !back.some(isWritten)) {
    return { ok: true, value: null };
  }
  const table = after.table ?? '';
  return { ok: true, value: { table, rows: back, header, columns: keepsColumns ? null : columnsBack(unit) } };
}

function isSame(places: readonly (number | null)[], count: number): boolean {
  return places.length === count && places.every((from, place) => from === place);
}

function isWritten({ strong, cells, formats }: RestoredRow): boolean {
  return strong !== null || cells.some((cell) => cell !== null) || formats.some((format) => format !== null);
}

function columnsBack({ before, columns }: RecordedUnit): readonly RestoredColumn[] {
  return (before.cells[0] ?? []).map((header, place) => {
    const from = columns.indexOf(place);
    return { from: from < 0 ? null : from, header: textOf(header) };
  });
}

/** Headers that were written otherwise, as a new name of a member is. */
function headerBack({ before, after, columns }: RecordedUnit): readonly (string | null)[] {
  return (before.cells[0] ?? []).map((header, place) => {
    const from = columns.indexOf(place);
    return from < 0 || sameCell(header, after.cells[0]?.[from] ?? '') ? null : textOf(header);
  });
}

/** The header of an Excel Table is always text. */
function textOf(header: PlannedCell): string {
  return isFormula(header) ? header.formula : String(header ?? '');
}

/** A row as it stood before: where it is now, and the cells that differ; all of it where it was taken out. */
function restoreRow(unit: RecordedUnit, now: Content, row: number): Restoring<RestoredRow> {
  const { before, rows, columns } = unit;
  const wanted = before.cells[row + 1] ?? [];
  const formats = before.formats[row + 1] ?? [];
  const from = rows.indexOf(row);
  const strong = before.strong.get(row) ?? null;
  if (from < 0) return { ok: true, value: { from: null, strong, cells: wanted, formats } };
  const back = wanted.map((cell, place) =>
    restoreCell(unit, now, {
      cell,
      format: formats[place] ?? null,
      row: from + 1,
      column: columns.indexOf(place),
    }),
  );
  const touched = back.findIndex((one) => one === 'touched');
  if (touched >= 0) return changedAt(now, from + 1, columns.indexOf(touched));
  const whole = back.filter((one) => one !== 'touched');
  const cells = whole.map(({ cell }) => cell);
  return { ok: true, value: { from, strong, cells, formats: whole.map(({ format }) => format) } };
}

type Wanted = {
  readonly cell: PlannedCell;
  readonly format: string | null;
  /** Where it stands now, from the header; a negative column is one that was taken out. */
  readonly row: number;
  readonly column: number;
};

/** Null where nothing is to be written; `touched` where somebody has written over what the change left. */
function restoreCell(
  { after }: RecordedUnit,
  now: Content,
  { cell, format, row, column }: Wanted,
): { readonly cell: PlannedCell; readonly format: string | null } | 'touched' {
  if (column < 0) return { cell: cell ?? '', format };
  const left = cellOf(after, row, column);
  const differs = !sameCell(cell, left);
  if (differs && !sameCell(cellOf(now, row, column), left)) return 'touched';
  return {
    cell: differs ? (cell ?? '') : null,
    format: format === after.formats[row]?.[column] ? null : format,
  };
}

/** A table that nothing was written into: only its formulas that followed the rows of another go back. */
export function restoreFormulas({ before, after }: RecordedUnit, now: Content): RestoredTable | null {
  if (before.table === null || now.cells.length !== after.cells.length) return null;
  const rows = before.cells.slice(1).map((wanted, row): RestoredRow => {
    const cells = wanted.map((cell, column) => {
      const left = after.cells[row + 1]?.[column] ?? '';
      const isOurs = isFormula(cell) && !sameCell(cell, left);
      return isOurs && sameCell(now.cells[row + 1]?.[column] ?? '', left) ? cell : null;
    });
    return { from: row, strong: null, cells, formats: [] };
  });
  return rows.some(isWritten) ? { table: before.table, rows, header: [], columns: null } : null;
}
