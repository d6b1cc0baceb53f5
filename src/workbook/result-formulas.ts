import type { Stage } from '../scoring/index.ts';
import { sheetText, unitKey } from '../text/index.ts';
import { areaReference } from './address.ts';
import { cellText } from './cells.ts';
import { tidyCode } from './codes.ts';
import type { LocatedTable, LocatedTables } from './locate-tables.ts';
import type { StageReading } from './stage-tables.ts';

/** Formulas in en-US notation; each spills. */
export type ScoringCalls = {
  readonly summary: string;
  readonly points: string;
  /** The summary and the points of every stage, to compare them; empty until two stages have entries. */
  readonly byStage: readonly StageCalls[];
  /** Set when the stages have different rows or columns, so that `summary` and `points` cannot take them all. */
  readonly partly: { readonly taken: readonly Stage[]; readonly left: readonly Stage[] } | null;
};

export type StageCalls = { readonly stage: Stage; readonly summary: string; readonly points: string };

/**
 * Null without criteria or entry tables. Stages without entries are taken too: what is typed there later is in the
 * results at once, as it is in the pane.
 */
export function scoringCalls(tables: LocatedTables, stages: readonly StageReading[]): ScoringCalls | null {
  const filled = stages.filter(hasEntries);
  const base = filled.at(-1) ?? stages[0];
  if (tables.criteria === null || base === undefined) return null;
  const taken = stages.filter((stage) => sameShape(stage.table, base.table));
  const left = stages.filter((stage) => !taken.includes(stage));
  const calls = callsOf(tables, tables.criteria);
  const entries = lastNotBlank(taken);
  const compared = filled.length < 2 ? [] : stages.filter((stage) => bodyOf(stage) !== null);
  return {
    summary: `=${calls.summary(entries)}`,
    points: `=${calls.points(entries)}`,
    byStage: compared.map((reading) => {
      const cells = blankSafe(reading.table);
      const [summary, points] = [calls.summary(cells), calls.points(cells)];
      return { stage: reading.stage, summary: ifFilled(reading, summary), points: ifFilled(reading, points) };
    }),
    partly: left.length === 0 ? null : { taken: taken.map(stageOf), left: left.map(stageOf) },
  };
}

function callsOf(tables: LocatedTables, criteriaTable: LocatedTable) {
  const criteria = blankSafe(criteriaTable);
  const optional = [tables.targets, tables.regulation].map((table) =>
    table === null ? '' : blankSafe(table),
  );
  const [flags = '', votes = ''] = [tables.disqualifications, tables.votes].map((table) =>
    table === null ? '' : blankSafe(table),
  );
  return {
    // The sixth argument, whether there is a header row, is left at its default.
    summary: (cells: string) => call('THIDUA.TONGHOP', [criteria, cells, ...optional, flags, '', votes]),
    points: (cells: string) => call('THIDUA.CHAMDIEM', [criteria, cells, ...optional]),
  };
}

/** A stage whose entries have been cleared, or are still to come, would else show zeros that nobody gave. */
function ifFilled(stage: StageReading, formula: string): string {
  const body = bodyOf(stage);
  if (body === null) return `=${formula}`;
  const blank = `COUNTBLANK(${body})=ROWS(${body})*COLUMNS(${body})`;
  return `=IF(${blank},"${sheetText.result.noEntries}",${formula})`;
}

/** The cells where entries are typed; null for a table that has no lines or no members. */
function bodyOf({ table, places }: StageReading): string | null {
  const { area } = table;
  const columns = [...places.columns.values()];
  if (columns.length === 0 || places.rows.size === 0) return null;
  const [top, left] = [Math.min(...places.rows.values()), Math.min(...columns)];
  return areaReference({
    sheet: area.sheet,
    row: area.row + top - 1,
    column: area.column + left - 1,
    rows: area.rows - top + 1,
    columns: Math.max(...columns) - left + 1,
  });
}

function stageOf({ stage }: StageReading): Stage {
  return stage;
}

/** An empty cell reaches a function as 0 on desktop Excel; "" is a blank everywhere. */
function blankSafe(table: LocatedTable): string {
  const reference = areaReference(table.area);
  return `IF(${reference}="","",${reference})`;
}

/**
 * scoring-spec §5: the last stage that is not blank, cell by cell; codes and names are the same in all. A cell
 * "emptied" with the space bar is blank.
 */
function lastNotBlank(stages: readonly StageReading[]): string {
  return stages.reduce((before, { table }, place) => {
    const reference = areaReference(table.area);
    return place === 0 ? blankSafe(table) : `IF(TRIM(${reference})="",${before},${reference})`;
  }, '');
}

function call(name: string, given: readonly string[]): string {
  return `${name}(${given.join(',').replace(/,+$/, '')})`;
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
