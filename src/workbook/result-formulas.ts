import type { Stage } from '../scoring/index.ts';
import { unitKey } from '../text/index.ts';
import { areaReference } from './address.ts';
import { cellText } from './cells.ts';
import { tidyCode } from './codes.ts';
import type { LocatedTable, LocatedTables } from './locate-tables.ts';
import type { StageReading } from './stage-tables.ts';

/** Formulas in en-US notation; each spills. */
export type ScoringCalls = {
  readonly summary: string;
  readonly points: string;
  /** The summary and the points of every stage that has entries. */
  readonly byStage: readonly StageCalls[];
  /** Set when the stages have different rows or columns, so that the formulas can take one stage only. */
  readonly onlyStage: Stage | null;
};

export type StageCalls = { readonly stage: Stage; readonly summary: string; readonly points: string };

/** Null without criteria or entry tables. */
export function scoringCalls(tables: LocatedTables, stages: readonly StageReading[]): ScoringCalls | null {
  const first = stages[0];
  if (tables.criteria === null || first === undefined) return null;
  const filled = stages.filter(hasEntries);
  const used = filled.length === 0 ? [first] : filled;
  const last = used[used.length - 1] ?? first;
  const together = used.every((stage) => sameShape(stage.table, last.table));
  const entries = together ? lastNotBlank(used) : blankSafe(last.table);
  const criteria = blankSafe(tables.criteria);
  const optional = [tables.targets, tables.regulation].map((table) =>
    table === null ? '' : blankSafe(table),
  );
  const flags = tables.disqualifications === null ? '' : blankSafe(tables.disqualifications);
  const summaryOf = (cells: string): string => call('THIDUA.TONGHOP', [criteria, cells, ...optional, flags]);
  const pointsOf = (cells: string): string => call('THIDUA.CHAMDIEM', [criteria, cells, ...optional]);
  return {
    summary: summaryOf(entries),
    points: pointsOf(entries),
    byStage: used.map(({ stage, table }) => {
      const cells = blankSafe(table);
      return { stage, summary: summaryOf(cells), points: pointsOf(cells) };
    }),
    onlyStage: together ? null : last.stage,
  };
}

/** An empty cell reaches a function as 0 on desktop Excel; "" is a blank everywhere. */
function blankSafe(table: LocatedTable): string {
  const reference = areaReference(table.area);
  return `IF(${reference}="","",${reference})`;
}

/** scoring-spec §5: the last stage that is not blank, cell by cell; codes and names are the same in all. */
function lastNotBlank(stages: readonly StageReading[]): string {
  return stages.reduce((before, { table }, place) => {
    const reference = areaReference(table.area);
    return place === 0 ? blankSafe(table) : `IF(${reference}="",${before},${reference})`;
  }, '');
}

function call(name: string, given: readonly string[]): string {
  return `=${name}(${given.join(',').replace(/,+$/, '')})`;
}

function hasEntries({ entries }: StageReading): boolean {
  return [...entries.lines.values()].some(({ values }) => values.some((value) => value !== null));
}

/** The same codes in the same rows and the same members in the same columns. */
function sameShape(left: LocatedTable, right: LocatedTable): boolean {
  if (left.cells.length !== right.cells.length || left.area.columns !== right.area.columns) return false;
  const sameHeader = (left.cells[0] ?? []).every(
    (cell, column) => unitKey(cellText(cell)) === unitKey(cellText(right.cells[0]?.[column])),
  );
  return (
    sameHeader && left.cells.every((row, place) => codeText(row[0]) === codeText(right.cells[place]?.[0]))
  );
}

function codeText(cell: Parameters<typeof cellText>[0]): string {
  return tidyCode(cellText(cell));
}
