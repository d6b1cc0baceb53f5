import { canonicalKey, unitKey } from '../text/index.ts';
import { cellText } from './cells.ts';
import type { SheetArea } from './address.ts';
import { tableNames } from './table-names.ts';
import { findTable, type LocatedTable } from './locate-tables.ts';
import type { OpenBloc } from './open-bloc.ts';
import { isResultSheet } from './result-names.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import type { RowPlan } from './table-rows.ts';

/**
 * Every cell that names a member, in every table of the workbook: its own row, the heads of the columns where its
 * points stand, targets, disqualifications, the review of awards. Criteria and rules name no member, results follow by
 * themselves, and a log of what was done keeps the name of its day.
 */
export function planRename(
  bloc: OpenBloc,
  snapshot: WorkbookSnapshot,
  from: string,
  to: string,
): readonly RowPlan[] {
  const key = unitKey(from);
  const places = new Map<string, RowPlan>();
  for (const { area, cells } of tablesWithNames(bloc, snapshot)) {
    cells.forEach((content, row) => {
      content.forEach((cell, column) => {
        if (typeof cell !== 'string' || unitKey(cellText(cell)) !== key) return;
        const plan = cellPlan(area, row, column, to);
        places.set(`${plan.sheet}!${plan.row}:${plan.column}`, plan);
      });
    });
  }
  return [...places.values()];
}

/** How many different tables a plan writes into is told to the person by their sheets. */
export function sheetsOf(plans: readonly RowPlan[]): readonly string[] {
  return [...new Set(plans.map(({ sheet }) => sheet))];
}

function tablesWithNames(bloc: OpenBloc, snapshot: WorkbookSnapshot): readonly LocatedTable[] {
  const { members, bloc: facts, targets, disqualifications, stages } = bloc.tables;
  const ours = [members, facts, targets, disqualifications, ...stages.map(({ table }) => table)];
  const named = snapshot.tables
    .filter(({ name, sheet }) => !isWithoutNames(name) && !isResultSheet(sheet))
    .map(({ name, sheet }) => findTable(snapshot, name, sheet));
  return [...ours, ...named].filter((table) => table !== null);
}

const withoutNames: ReadonlySet<string> = new Set(
  [tableNames.criteria, tableNames.regulation].map((name) => name.toLowerCase()),
);

function isWithoutNames(table: string): boolean {
  return withoutNames.has(table.toLowerCase()) || canonicalKey(table).startsWith('nhatky');
}

function cellPlan(
  { sheet, row: top, column: left }: SheetArea,
  row: number,
  column: number,
  name: string,
): RowPlan {
  return { sheet, grows: null, row: top + row, column: left + column, cells: [name] };
}
