import { appraisalSheetNames, appraisalSheetText, type Vocabulary } from '../text/index.ts';
import { appraisalTableNames, type AppraisalTableKey } from './appraisal-tables.ts';
import { isFormula, type PlannedCell, type SheetPlan } from './sheet-plan.ts';
import { tableSheet } from './table-sheet.ts';
import type { Cell } from './cells.ts';

/** Widths in characters of the columns that hold more than a word, by key. */
const widths: Readonly<Record<string, number>> = {
  code: 10,
  member: 28,
  reason: 44,
  kind: 20,
  title: 44,
  file: 36,
  note: 28,
  unit: 28,
  person: 28,
  work: 44,
  day: 13,
  before: 10,
  after: 10,
};

/** A new register; its first rows, by the names of its columns. */
export function appraisalSheet<Key extends string>(
  key: AppraisalTableKey,
  headers: Vocabulary<Key>,
  rows: readonly ReadonlyMap<Key, PlannedCell>[],
): SheetPlan {
  const keys = headers.names.flatMap((name) => headers.read(name) ?? []);
  const cells = rows.map((row) => keys.map((column) => plainCell(row.get(column) ?? null)));
  const { title, note } = appraisalSheetText[key];
  const heading = { name: appraisalSheetNames[key], table: appraisalTableNames[key], title, note };
  const plan = tableSheet(heading, [[headers.names, ...cells]]);
  return {
    ...plan,
    columns: keys.map((column) => ({
      width: widths[column] ?? 16,
      wraps: true,
      numberFormat: column === 'day' ? 'dd/mm/yyyy' : null,
    })),
    orientation: 'landscape',
  };
}

function plainCell(cell: PlannedCell): Cell {
  return isFormula(cell) ? null : cell;
}
