import type { Stage } from '../scoring/index.ts';
import { criteriaHeaders, sheetNames, sheetText, stageTerms } from '../text/index.ts';
import { absoluteCellName, cellName, quotedSheet, readCellAddress } from './address.ts';
import { everyNode } from './code-index.ts';
import { findHeader } from './header.ts';
import type { OpenBloc } from './open-bloc.ts';
import type { ScoringCalls } from './result-formulas.ts';
import { shown } from './plain-formulas.ts';
import { groundsOf } from './print/grounds.ts';
import type { ColumnPlan, SheetPlan } from './sheet-plan.ts';
import { startSpilledSheet } from './spilled-sheet.ts';
import type { SpilledSheet } from './spilled-sheet.ts';

/** The header row of a spilled table of points, for formulas that refer to it; members begin in the third column. */
export type StagePoints = { readonly stage: Stage; readonly top: number };

/** Rows left free below a table, for criteria added later. */
const spareRows = 5;

/** The sheet `Điểm chi tiết`: the points of every criterion as they count, then by stage where there are several. */
export function pointsSheet(
  bloc: OpenBloc,
  calls: ScoringCalls,
): { readonly sheet: SheetPlan; readonly final: number; readonly tops: readonly StagePoints[] } {
  const sheet = startSpilledSheet(
    sheetText.points.title(bloc.facts.name),
    sheetText.points.note,
    partlyRemark(calls),
    columnPlans(bloc.members.length),
  );
  const table = (title: string, formula: string): number => {
    sheet.heading(title);
    return addPoints(sheet, bloc, formula);
  };
  const final = table(sheetText.points.final, calls.points);
  // Before the stages, which come and go with what is entered: our formulas then keep their places.
  addBases(sheet, bloc, final);
  const tops = calls.byStage.map(({ stage, points }) => ({
    stage,
    top: table(sheetText.points.ofStage(stageTerms.name(stage)), points),
  }));
  for (const line of groundsOf(bloc)) sheet.text(line);
  const frozenRows = tops.length > 0 ? 1 : 5;
  return {
    sheet: sheet.finish({
      name: sheetNames.points,
      frozenRows,
      orientation: bloc.members.length > 3 ? 'landscape' : 'portrait',
    }),
    final,
    tops,
  };
}

/** Which stages the formulas take, where they cannot take them all. */
export function partlyRemark({ partly }: ScoringCalls): string | null {
  if (partly === null) return null;
  return sheetText.result.onlyStages(partly.taken.map(stageTerms.name), partly.left.map(stageTerms.name));
}

function addPoints(sheet: SpilledSheet, bloc: OpenBloc, formula: string): number {
  const nodes = everyNode(bloc.scheme);
  const columns = bloc.members.length + 2;
  const top = sheet.spill(formula, { rows: nodes.length, columns, spare: spareRows });
  const names = bloc.members.map(({ name }) => name);
  sheet.room(top, [criteriaHeaders.name('code'), criteriaHeaders.name('title'), ...names]);
  nodes.forEach(({ kind, code, title }, place) => {
    const row = top + 1 + place;
    if (kind === 'group') sheet.format({ row, column: 1, rows: 1, columns, look: 'group' });
    sheet.room(row, [code, title]);
  });
  return top;
}

/** The basis of each criterion as the criteria table has it, below the points: beside them it would stop a new member's column. */
function addBases(sheet: SpilledSheet, bloc: OpenBloc, final: number): void {
  const table = bloc.tables.criteria;
  const column = table === null ? undefined : findHeader(table.cells, criteriaHeaders)?.columns.get('basis');
  if (table === null || column === undefined) return;
  const based = everyNode(bloc.scheme).flatMap(({ code, title, basis }, place) => {
    const at = basis === null ? null : readCellAddress(bloc.criterionAddress(code) ?? '');
    return at === null ? [] : [{ code, title, place, row: at.row }];
  });
  if (based.length === 0) return;
  sheet.heading(sheetText.points.bases);
  for (const { code, title, place, row } of based) {
    const source = final + 1 + place;
    const cell = `${quotedSheet(table.area.sheet)}!${absoluteCellName(row, table.area.column + column)}`;
    const added = sheet.add([shown(cellName(source, 1)), shown(cellName(source, 2)), shown(cell)]);
    sheet.room(added, [code, title]);
  }
  sheet.add([]);
}

function columnPlans(members: number): readonly ColumnPlan[] {
  return [
    { width: 10, wraps: false, numberFormat: null },
    { width: 45, wraps: true, numberFormat: null },
    ...Array.from({ length: members }, () => ({ width: 13, wraps: false, numberFormat: null })),
  ];
}
