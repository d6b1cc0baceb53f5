import type { Stage } from '../scoring/index.ts';
import { criteriaHeaders, sheetNames, sheetText, stageTerms } from '../text/index.ts';
import { everyNode } from './code-index.ts';
import type { OpenBloc } from './open-bloc.ts';
import type { ScoringCalls } from './result-formulas.ts';
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
  const tops = calls.byStage.map(({ stage, points }) => ({
    stage,
    top: table(sheetText.points.ofStage(stageTerms.name(stage)), points),
  }));
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

function columnPlans(members: number): readonly ColumnPlan[] {
  return [
    { width: 10, wraps: false, numberFormat: null },
    { width: 45, wraps: true, numberFormat: null },
    ...Array.from({ length: members }, () => ({ width: 13, wraps: false, numberFormat: null })),
  ];
}
