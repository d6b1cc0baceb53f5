import type { SchemeNode } from '../scoring/index.ts';
import { criteriaHeaders, detectLegacyEncoding, stageTableNames, unitMatcher } from '../text/index.ts';
import { cellAt, cellText, isBlank } from './cells.ts';
import { everyNode, indexCodes } from './code-index.ts';
import { findHeader } from './header.ts';
import { tableNames } from './table-names.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { OpenBloc } from './open-bloc.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import type { TableGrowth, TableRowPlan } from './table-growth.ts';
import { needsTarget } from './write-entries.ts';

/** Criteria without a row and members without a column in one entry table, and how the table can take them in. */
export type EntryGap = {
  readonly sheet: string;
  /** Codes of the lines without a row, in the order of the criteria. */
  readonly codes: readonly string[];
  readonly members: readonly string[];
  readonly growth: TableGrowth;
};

/**
 * What was added to `Tiêu chí` or `ThanhVien` after the entry tables were made. Only our Excel Tables grow: a table of
 * the office's own layout is the office's.
 */
export function entryGaps(bloc: OpenBloc, snapshot: WorkbookSnapshot): readonly EntryGap[] {
  // A name in an old font is no new member: it is a finding, and is to be typed anew.
  const members = bloc.members.map(({ name }) => name).filter((name) => detectLegacyEncoding(name) === null);
  const isTable = (name: string): boolean => snapshot.tables.some((table) => table.name === name);
  const stageGaps = bloc.stages
    .filter(({ stage }) => isTable(stageTableNames[stage]))
    .map(({ stage, table, places }) => {
      const here = unitMatcher([...places.columns.keys()]);
      const missing = members.filter((name) => here(name).kind !== 'exact');
      return gapOf(bloc, stageTableNames[stage], table, everyNode(bloc.scheme), missing);
    });
  const { targets } = bloc.tables;
  const wanted = everyNode(bloc.scheme).filter(needsTarget);
  const targetGaps =
    targets === null || !isTable(tableNames.targets)
      ? []
      : [gapOf(bloc, tableNames.targets, targets, wanted, [])];
  return [...stageGaps, ...targetGaps].filter((gap) => gap.codes.length > 0 || gap.members.length > 0);
}

function gapOf(
  bloc: OpenBloc,
  tableName: string,
  table: LocatedTable,
  wanted: readonly SchemeNode[],
  members: readonly string[],
): EntryGap {
  const rows = rowsOf(bloc, table);
  const present = new Set(rows.nodes.filter((node) => node !== null).map(({ code }) => code));
  const lacking = wanted.filter(({ code }) => !present.has(code));
  const codes = lacking.filter(({ kind }) => kind === 'line').map(({ code }) => code);
  const added = codes.length === 0 ? [] : lacking;
  const { sheet } = table.area;
  const growth = { table: tableName, rows: places(rows, wanted, added), columns: members };
  return { sheet, codes, members, growth };
}

type TableRows = {
  /** One for each row below the header; null for a blank row or a code that the criteria do not have. */
  readonly nodes: readonly (SchemeNode | null)[];
  /** Blank rows at the end, where people are meant to write. */
  readonly blankAtEnd: number;
  readonly columns: { readonly count: number; readonly code: number; readonly title: number | null };
};

function rowsOf(bloc: OpenBloc, { cells, area }: LocatedTable): TableRows {
  const header = findHeader(cells, criteriaHeaders);
  const code = header?.columns.get('code') ?? 0;
  const below = cells.slice((header?.row ?? 0) + 1);
  const index = indexCodes(bloc.scheme);
  const nodes = below.map((_row, row) => {
    const text = cellText(cellAt(below, row, code));
    return text === '' ? null : (index.find(text) ?? index.findShort(text));
  });
  const blankAtEnd = [...below].reverse().findIndex((row) => row.some((cell) => !isBlank(cell)));
  return {
    nodes,
    blankAtEnd: blankAtEnd < 0 ? below.length : blankAtEnd,
    columns: { count: area.columns, code, title: header?.columns.get('title') ?? null },
  };
}

/**
 * Each new row stands behind the row of the criterion before it; behind the last one it takes a blank row first.
 * `at` counts in the table as it grows, so the plans are carried out from the first to the last.
 */
function places(
  rows: TableRows,
  wanted: readonly SchemeNode[],
  added: readonly SchemeNode[],
): readonly TableRowPlan[] {
  const isAdded = new Set(added.map(({ code }) => code));
  const codes = rows.nodes.map((node) => node?.code ?? null);
  let blanks = rows.blankAtEnd;
  let at = 0;
  return wanted.flatMap((node): readonly TableRowPlan[] => {
    if (!isAdded.has(node.code)) {
      const here = codes.indexOf(node.code);
      if (here >= at) at = here + 1;
      return [];
    }
    const place = at;
    const fills = blanks > 0 && place === codes.length - blanks;
    if (fills) blanks -= 1;
    codes.splice(place, fills ? 1 : 0, node.code);
    at = place + 1;
    return [{ at: place, fills, strong: node.kind === 'group', cells: cellsOf(node, rows) }];
  });
}

function cellsOf(node: SchemeNode, { columns }: TableRows): readonly (string | null)[] {
  const cells = new Array<string | null>(columns.count).fill(null);
  cells[columns.code] = node.code;
  if (columns.title !== null) cells[columns.title] = node.title;
  return cells;
}
