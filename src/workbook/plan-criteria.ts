import type { Line, SchemeNode } from '../scoring/index.ts';
import { arrangeCriteria } from './arrange-criteria.ts';
import { carryCodes, carryTieBreaks, withCondition, type Renamed, type Titles } from './carry-codes.ts';
import { cellAt, cellText } from './cells.ts';
import { everyNode } from './code-index.ts';
import type { ChangeRefusal, CriteriaChange } from './criteria-change.ts';
import { everyItemAfter } from './criteria-items.ts';
import { everyItem, openCriteriaTable, type CriteriaTable } from './criteria-table.ts';
import { readCriteria } from './criteria.ts';
import { locateTables } from './locate-tables.ts';
import { openBloc, type OpenBloc } from './open-bloc.ts';
import type { PlannedCell } from './sheet-plan.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { withEdits, type RowAfter, type TableEdit } from './table-edit.ts';

/** A change of the criteria, worked out to the last cell and not yet carried out. */
export type PlannedChange = {
  readonly edits: readonly TableEdit[];
  readonly renamed: Renamed;
  /** Codes of the criteria that go, those below them too. */
  readonly removed: readonly string[];
  /** The full code of the criterion that the change is about, as it is afterwards; null when it is gone. */
  readonly code: string | null;
  readonly after: { readonly snapshot: WorkbookSnapshot; readonly bloc: OpenBloc };
};

export type ChangePlanning =
  | { readonly ok: true; readonly plan: PlannedChange }
  | { readonly ok: false; readonly refusal: ChangeRefusal };

/** Works out a change and everything that follows from it: codes in other tables, conditions, tie-breaks. */
export function planCriteriaChange(
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
  change: CriteriaChange,
): ChangePlanning {
  const table = openCriteriaTable(snapshot, bloc);
  if (table === null) return { ok: false, refusal: { why: 'noTable', text: '' } };
  const arranged = arrangeCriteria(table, change);
  if (!arranged.ok) return arranged;
  const flat = everyItemAfter(arranged.items);
  const renamed = new Map<string, string>();
  flat.forEach(({ node }, place) => {
    const code = arranged.codes[place];
    if (node !== null && code !== undefined && code !== node.code) renamed.set(node.code, code);
  });
  const kept = new Set(flat.map(({ node }) => node?.code));
  const removed = everyItem(table.items).flatMap(({ node }) =>
    node === null || kept.has(node.code) ? [] : [node.code],
  );
  const criteria = withConditions(snapshot, bloc, table, arranged.edit, renamed);
  const edits = [
    criteria,
    ...carryCodes(snapshot, bloc, renamed, new Set(removed), newTitles(change)),
    ...carryTieBreaks(snapshot, renamed),
  ];
  const later = withEdits(snapshot, edits);
  const opened = openBloc(later);
  if (opened === null) return { ok: false, refusal: { why: 'noTable', text: '' } };
  const place = flat.findIndex((item) =>
    change.kind === 'add' ? item.row === null : 'code' in change && item.node?.code === change.code,
  );
  return {
    ok: true,
    plan: {
      edits,
      renamed,
      removed,
      code: arranged.codes[place] ?? null,
      after: { snapshot: later, bloc: opened },
    },
  };
}

function newTitles(change: CriteriaChange): Titles {
  if (change.kind !== 'edit') return new Map();
  const { title } = change.cells;
  return typeof title === 'string' ? new Map([[change.code, title]]) : new Map();
}

/** Conditions that name a criterion by its code go on naming the same one. */
function withConditions(
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
  table: CriteriaTable,
  edit: TableEdit,
  renamed: Renamed,
): TableEdit {
  const column = table.columns.get('parameter');
  const conditional = everyItem(table.items).filter(({ node }) => isLine(node) && node.onlyIf !== null);
  if (column === undefined || renamed.size === 0 || conditional.length === 0) return edit;
  const { criteria } = locateTables(withEdits(snapshot, [edit]));
  const { scheme } = readCriteria(criteria?.cells ?? [], bloc.scheme.regulation);
  const lines = new Map(everyNode(scheme).map((node) => [node.code, node]));
  const wanted = new Map<number, string>();
  for (const { node, row } of conditional) {
    if (!isLine(node) || node.onlyIf === null || row === null) continue;
    const now = lines.get(renamed.get(node.code) ?? node.code);
    const meant = renamed.get(node.onlyIf) ?? node.onlyIf;
    if (isLine(now) && now.onlyIf !== meant && isKnown(bloc, node.onlyIf)) wanted.set(row, meant);
  }
  return { ...edit, rows: edit.rows.map((row) => conditioned(row, wanted, table, column)) };
}

function conditioned(
  row: RowAfter,
  wanted: ReadonlyMap<number, string>,
  table: CriteriaTable,
  column: number,
): RowAfter {
  const code = row.from === null ? undefined : wanted.get(row.from);
  if (code === undefined || row.from === null) return row;
  const planned = row.cells[column] ?? null;
  const text =
    typeof planned === 'string' ? planned : cellText(cellAt(table.located.cells, row.from + 1, column));
  const cells = Array.from(
    { length: table.located.area.columns },
    (_cell, place): PlannedCell => row.cells[place] ?? null,
  );
  cells[column] = withCondition(text, code);
  return { ...row, cells };
}

function isLine(node: SchemeNode | null | undefined): node is Line {
  return node?.kind === 'line';
}

function isKnown({ scheme }: OpenBloc, code: string): boolean {
  return everyNode(scheme).some((node) => node.code === code);
}
