import type { Stage } from '../scoring/index.ts';
import { sheetNames, sheetText, stageTerms } from '../text/index.ts';
import { absoluteCellName, cellName } from './address.ts';
import { everyNode } from './code-index.ts';
import type { OpenBloc } from './open-bloc.ts';
import { scoringCalls } from './result-formulas.ts';
import type { ScoringCalls } from './result-formulas.ts';
import type { PlannedCell, SheetPlan } from './sheet-plan.ts';

/** Rows left free below a spilled table, so that a member added later does not block it (`#SPILL!`). */
const spareRows = 5;
/** Columns of THIDUA.TONGHOP; the total stands in the fifth. */
const summaryColumns = 9;
const totalColumn = 5;

/**
 * The sheet `Kết quả`: spilled formulas over the tables of the workbook, so that it follows every edit. The order is
 * summary, then (with more than one stage) the stages and their differences, then the points of every criterion.
 * Null when the workbook has no criteria or no entries to refer to.
 */
export function resultSheet(bloc: OpenBloc): SheetPlan | null {
  const calls = scoringCalls(bloc.tables, bloc.stages);
  if (calls === null) return null;
  const rows: PlannedCell[][] = [[sheetText.result.title(bloc.facts.name)], [sheetText.result.note], []];
  const boldRows = [1];
  if (calls.onlyStage !== null) rows[2] = [sheetText.result.onlyLastStage(stageTerms.name(calls.onlyStage))];
  const height = bloc.members.length + 1 + spareRows;
  const section = (title: string): number => {
    boldRows.push(rows.push([title]), rows.length + 1);
    return rows.length + 1;
  };
  section(sheetText.result.summary);
  addSpill(rows, calls.summary, height);
  addComparisons(rows, bloc, calls, section, height);
  section(sheetText.result.points);
  addSpill(rows, calls.points, everyNode(bloc.scheme).length + 2);
  return {
    name: sheetNames.result,
    cells: rows,
    tables: [],
    columns: columnPlans(Math.max(summaryColumns, bloc.members.length + 2)),
    boldRows,
    frozenRows: 1,
    orientation: 'landscape',
  };
}

function addSpill(rows: PlannedCell[][], formula: string, height: number): void {
  rows.push([{ formula, spills: true }]);
  for (let row = 1; row < height; row += 1) rows.push([]);
}

/** Each stage in full, then the differences by plain formulas that any program recalculates. */
function addComparisons(
  rows: PlannedCell[][],
  bloc: OpenBloc,
  calls: ScoringCalls,
  section: (title: string) => number,
  height: number,
): void {
  if (calls.byStage.length < 2) return;
  const tops = calls.byStage.map(({ stage, summary }) => {
    const top = section(sheetText.result.ofStage(stageTerms.name(stage)));
    addSpill(rows, summary, height);
    return { stage, top };
  });
  for (let place = 1; place < tops.length; place += 1) {
    const first = tops[place - 1];
    const second = tops[place];
    if (first !== undefined && second !== undefined) addDifferences(rows, bloc, first, second, section);
  }
}

type StageTop = { readonly stage: Stage; readonly top: number };

function addDifferences(
  rows: PlannedCell[][],
  bloc: OpenBloc,
  first: StageTop,
  second: StageTop,
  section: (title: string) => number,
): void {
  const [firstName, secondName] = [stageTerms.name(first.stage), stageTerms.name(second.stage)];
  section(sheetText.result.differences(firstName, secondName));
  rows.push([sheetText.result.member, firstName, secondName, sheetText.result.difference]);
  bloc.members.forEach((_member, index) => {
    const row = rows.length + 1;
    const name = cellName(first.top + 1 + index, 1);
    rows.push([
      plain(`=${name}`),
      plain(`=${cellName(first.top + 1 + index, totalColumn)}`),
      plain(`=${totalOf(second.top, bloc.members.length, cellName(row, 1))}`),
      plain(
        `=IF(OR(${cellName(row, 2)}="",${cellName(row, 3)}=""),"",ROUND(${cellName(row, 3)}-${cellName(row, 2)},4))`,
      ),
    ]);
  });
  rows.push([]);
}

/** By name: the stages may list the members in another order. */
function totalOf(top: number, members: number, name: string): string {
  const area = (column: number): string =>
    `${absoluteCellName(top + 1, column)}:${absoluteCellName(top + members, column)}`;
  return `IFERROR(INDEX(${area(totalColumn)},MATCH(${name},${area(1)},0)),"")`;
}

function plain(formula: string): PlannedCell {
  return { formula, spills: false };
}

function columnPlans(count: number): SheetPlan['columns'] {
  return Array.from({ length: count }, (_plan, column) => ({
    width: column === 0 ? 30 : column === 1 ? 28 : 14,
    wraps: column <= 1 || column === summaryColumns - 1,
    numberFormat: null,
  }));
}
