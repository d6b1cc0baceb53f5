import { changeWords, criteriaHeaders, type CellChange } from '../../text/index.ts';
import { cellAt, cellText } from '../../workbook/cells.ts';
import { everyNode } from '../../workbook/code-index.ts';
import type { CriteriaChange } from '../../workbook/criteria-change.ts';
import { everyItem, openCriteriaTable } from '../../workbook/criteria-table.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import type { PlannedChange } from '../../workbook/plan-criteria.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** A planned change in words: `Sửa I.2 “Cải cách”: Điểm chuẩn 20 → 15`. */
export function describeChange(
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
  change: CriteriaChange,
  plan: PlannedChange,
): string {
  const renamed = [...plan.renamed];
  const codes = renamed.length === 0 ? '' : `; ${changeWords.renamed(renamed)}`;
  return wordsOf(snapshot, bloc, change, plan) + codes;
}

function wordsOf(
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
  change: CriteriaChange,
  plan: PlannedChange,
): string {
  const titleOf = (code: string): string =>
    everyNode(bloc.scheme).find((node) => node.code === code)?.title ?? '';
  switch (change.kind) {
    case 'add':
      return changeWords.add(plan.code ?? '', cellOf(change.cells.title));
    case 'edit':
      return changeWords.edit(change.code, titleOf(change.code), cellChanges(snapshot, bloc, change));
    case 'shift':
      return changeWords.shift(change.code, titleOf(change.code), change.by);
    case 'moveUnder':
      return changeWords.moveUnder(change.code, titleOf(change.code), change.group);
    case 'remove':
      return changeWords.remove(change.code, titleOf(change.code), plan.removed.length - 1);
    case 'renumber':
      return changeWords.renumber(change.code);
  }
}

/** The cells of a criterion that a change writes otherwise than they stand. */
function cellChanges(
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
  { code, cells }: Extract<CriteriaChange, { kind: 'edit' }>,
): readonly CellChange[] {
  const table = openCriteriaTable(snapshot, bloc);
  const row = everyItem(table?.items ?? []).find(({ node }) => node?.code === code)?.row ?? null;
  if (table === null || row === null) return [];
  return Object.entries(cells).flatMap(([column, cell]): readonly CellChange[] => {
    if (!criteriaHeaders.isKey(column) || cell === null) return [];
    const before = cellText(cellAt(table.located.cells, row + 1, table.columns.get(column)));
    const after = cellOf(cell);
    return before === after ? [] : [{ column, before: shown(before), after: shown(after) }];
  });
}

function cellOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? cellText(cell) : '';
}

/** A number of a cell with a decimal comma, as everywhere on the screen. */
function shown(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}
