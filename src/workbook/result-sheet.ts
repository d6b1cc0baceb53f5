import type { Stage } from '../scoring/index.ts';
import { noteOf, resultHeaders, sheetNames, sheetText, stageTerms } from '../text/index.ts';
import { absoluteCellName, cellName } from './address.ts';
import type { OpenBloc } from './open-bloc.ts';
import { differencesSheet } from './result-differences.ts';
import { scoringCalls } from './result-formulas.ts';
import type { ScoringCalls } from './result-formulas.ts';
import { differenceOf, plain, shown } from './plain-formulas.ts';
import { groundsOf } from './print/grounds.ts';
import { partlyRemark, pointsSheet } from './result-points.ts';
import type { ColumnPlan, PlannedCell, SheetPlan } from './sheet-plan.ts';
import { frameTable, startSpilledSheet } from './spilled-sheet.ts';
import type { SpilledSheet } from './spilled-sheet.ts';

/** Rows left free below a spilled table, so that a member added later does not block it (`#SPILL!`). */
const spareRows = 5;
/** Columns of THIDUA.TONGHOP: the total stands in the fifth, the share in the sixth. */
const summaryColumns = 9;
const totalColumn = 5;
const shareColumn = 6;

/**
 * The sheets of results: `Kết quả`, `Điểm chi tiết` and, where two stages have entries, `Chênh lệch`. Spilled
 * formulas over the tables of the workbook, so that they follow every edit; the later sheets refer to the earlier.
 * Empty when the workbook has no criteria or no entries to refer to.
 */
export function resultSheets(bloc: OpenBloc): readonly SheetPlan[] {
  const calls = scoringCalls(bloc.tables, bloc.stages);
  if (calls === null) return [];
  const result = summarySheet(bloc, calls);
  const points = pointsSheet(bloc, calls);
  const differences = differencesSheet(bloc, {
    final: points.final,
    points: points.tops,
    totals: result.tops,
    sameShape: calls.partly === null,
  });
  return [result.sheet, points.sheet, ...(differences === null ? [] : [differences])];
}

type Summary = { readonly sheet: SheetPlan; readonly tops: readonly StageTop[] };
type StageTop = { readonly stage: Stage; readonly top: number };

/** `Kết quả`: the summary, then (with more than one stage) each stage and how the totals differ. */
function summarySheet(bloc: OpenBloc, calls: ScoringCalls): Summary {
  const sheet = startSpilledSheet(
    sheetText.result.title(bloc.facts.name),
    sheetText.result.note,
    partlyRemark(calls),
    columnPlans,
  );
  const summaries = (title: string, formula: string): number => {
    sheet.heading(title);
    return addSummary(sheet, bloc, formula);
  };
  const final = summaries(sheetText.result.summary, calls.summary);
  const tops = calls.byStage.map(({ stage, summary }) => ({
    stage,
    top: summaries(sheetText.result.ofStage(stageTerms.name(stage)), summary),
  }));
  for (let place = 1; place < tops.length; place += 1) {
    const [first, second] = [tops[place - 1], tops[place]];
    if (first === undefined || second === undefined) continue;
    addDifferences(sheet, bloc, { final, first, second, sameShape: calls.partly === null });
  }
  for (const line of groundsOf(bloc)) sheet.text(line);
  const frozenRows = tops.length > 0 ? 1 : summaryTop;
  return { sheet: sheet.finish({ name: sheetNames.result, frozenRows, orientation: 'landscape' }), tops };
}

/** The header of the first table: below title, note, remark and the table's own heading. */
const summaryTop = 5;

function addSummary(sheet: SpilledSheet, bloc: OpenBloc, formula: string): number {
  const rows = bloc.members.length;
  const top = sheet.spill(formula, { rows, columns: summaryColumns, spare: spareRows });
  sheet.format({ row: top + 1, column: shareColumn, rows, columns: 1, look: null }, '0.00%');
  sheet.room(top, resultHeaders.names);
  bloc.result.members.forEach((member, place) => {
    sheet.room(top + 1 + place, [member.member, '', '', '', '', '', '', '', noteOf(member)]);
  });
  return top;
}

type TwoStages = {
  /** The header of the table of all stages together: it has the members whatever a stage still lacks. */
  readonly final: number;
  readonly first: StageTop;
  readonly second: StageTop;
  readonly sameShape: boolean;
};

/** By plain formulas that any program recalculates; by name where the stages list the members in another order. */
function addDifferences(sheet: SpilledSheet, bloc: OpenBloc, stages: TwoStages): void {
  const { final, first, second } = stages;
  const [firstName, secondName] = [stageTerms.name(first.stage), stageTerms.name(second.stage)];
  const count = bloc.members.length;
  sheet.heading(sheetText.result.differences(firstName, secondName));
  const { member, difference } = sheetText.result;
  const top = sheet.add([member, firstName, secondName, difference]);
  bloc.members.forEach(({ name }, index) => {
    const row = top + 1 + index;
    const total = (stage: StageTop): PlannedCell =>
      stages.sameShape
        ? shown(cellName(stage.top + 1 + index, totalColumn))
        : plain(`=${totalOf(stage.top, count, cellName(row, 1))}`);
    sheet.add([
      shown(cellName(final + 1 + index, 1)),
      total(first),
      total(second),
      differenceOf(cellName(row, 2), cellName(row, 3)),
    ]);
    sheet.room(row, [name]);
  });
  frameTable(sheet.format, top, count, 4);
  sheet.add([]);
}

function totalOf(top: number, members: number, name: string): string {
  const area = (column: number): string =>
    `${absoluteCellName(top + 1, column)}:${absoluteCellName(top + members, column)}`;
  return `IFERROR(INDEX(${area(totalColumn)},MATCH(${name},${area(1)},0)),"")`;
}

const columnPlans: readonly ColumnPlan[] = [26, 10, 10, 10, 10, 10, 8, 12, 40].map((width, column) => ({
  width,
  wraps: column === 0 || column === summaryColumns - 1,
  numberFormat: null,
}));
