import type { SchemeNode } from '../scoring/index.ts';
import { criteriaHeaders, parameterTerms, regulationTerms, tieBreakTerms } from '../text/index.ts';
import { awardTableNames } from './award-tables.ts';
import { cellAt, cellText, isBlank } from './cells.ts';
import type { Cells } from './cells.ts';
import { indexCodes } from './code-index.ts';
import { entryRowNodes } from './entry-table.ts';
import { findHeader } from './header.ts';
import { tableNames } from './table-names.ts';
import type { OpenBloc } from './open-bloc.ts';
import { readName, splitParts, writeName } from './parameter-parts.ts';
import type { PlannedCell } from './sheet-plan.ts';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot.ts';
import { changesNothing, unchangedRows, type RowAfter, type TableEdit } from './table-edit.ts';

/** Full codes before and after; a code that is left out stays as it is. */
export type Renamed = ReadonlyMap<string, string>;

/** New titles by the full code as it was. */
export type Titles = ReadonlyMap<string, string>;

/** The tables whose rows carry codes of criteria: entries, targets and whatever else has a column `Mã` (not awards). */
function tablesWithCodes(snapshot: WorkbookSnapshot): readonly TableSnapshot[] {
  const others = new Set(
    [tableNames.criteria, ...Object.values(awardTableNames)].map((name) => name.toLowerCase()),
  );
  return snapshot.tables.filter(({ name }) => !others.has(name.toLowerCase()));
}

/**
 * The new codes in every other table, so that no point loses its criterion. Rows of criteria that are taken out go along
 * where nothing is typed in them; what is typed stays, and stays a finding.
 */
export function carryCodes(
  snapshot: WorkbookSnapshot,
  bloc: OpenBloc,
  renamed: Renamed,
  removed: ReadonlySet<string>,
  titles: Titles,
): readonly TableEdit[] {
  if (renamed.size === 0 && removed.size === 0 && titles.size === 0) return [];
  return tablesWithCodes(snapshot).flatMap((table) => {
    const cells = cellsOf(snapshot, table);
    const header = findHeader(cells, criteriaHeaders);
    const column = header?.columns.get('code');
    if (header?.row !== 0 || column === undefined) return [];
    const title = header.columns.get('title');
    const nodes = entryRowNodes(cells, indexCodes(bloc.scheme));
    const rows = unchangedRows(cells.length - 1).flatMap((row, place): readonly RowAfter[] => {
      const node = nodes.get(place + 1) ?? null;
      if (node === null) return [row];
      if (removed.has(node.code)) return isUntyped(cells, place + 1, [column, title]) ? [] : [row];
      const coded = withNewCode(row, cellText(cellAt(cells, place + 1, column)), column, node, renamed);
      return [withNewTitle(coded, cellText(cellAt(cells, place + 1, title)), title, node, titles)];
    });
    const kept = rows.length === 0 ? unchangedRows(1) : rows;
    const edit = { table: table.name, rows: kept };
    return changesNothing(edit, cells.length - 1) ? [] : [edit];
  });
}

function withNewCode(
  row: RowAfter,
  typed: string,
  column: number,
  node: SchemeNode,
  renamed: Renamed,
): RowAfter {
  const code = renamed.get(node.code) ?? node.code;
  if (renamed.size === 0 || code === typed) return row;
  const cells = new Array<PlannedCell>(column + 1).fill(null);
  cells[column] = code;
  return { ...row, cells };
}

/** A heading that repeats the criterion's title follows it; one that the office has worded itself stays. */
function withNewTitle(
  row: RowAfter,
  typed: string,
  column: number | undefined,
  node: SchemeNode,
  titles: Titles,
): RowAfter {
  const title = titles.get(node.code);
  if (title === undefined || column === undefined || typed !== node.title || typed === title) return row;
  const cells = Array.from(
    { length: Math.max(column + 1, row.cells.length) },
    (_cell, place): PlannedCell => row.cells[place] ?? null,
  );
  cells[column] = title;
  return { ...row, cells };
}

function isUntyped(cells: Cells, row: number, known: readonly (number | undefined)[]): boolean {
  return (cells[row] ?? []).every((cell, column) => known.includes(column) || isBlank(cell));
}

function cellsOf(snapshot: WorkbookSnapshot, table: TableSnapshot): Cells {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  return Array.from({ length: table.rows }, (_row, row) =>
    Array.from(
      { length: table.columns },
      (_cell, column) =>
        sheet?.cells[table.row - sheet.row + row]?.[table.column - sheet.column + column] ?? null,
    ),
  );
}

/** `nếu đạt đủ: I.2` with another code; the other parts stay as they are typed. */
export function withCondition(parameter: string, code: string): string {
  return splitParts(parameter)
    .map(({ text, label }) =>
      label !== null && parameterTerms.read(label) === 'onlyIf' ? `${label}: ${writeName(code)}` : text,
    )
    .join('; ');
}

/** The tie-breaks of the rules table that name groups follow the new codes. */
export function carryTieBreaks(snapshot: WorkbookSnapshot, renamed: Renamed): readonly TableEdit[] {
  const table = snapshot.tables.find(
    ({ name }) => name.toLowerCase() === tableNames.regulation.toLowerCase(),
  );
  if (table === undefined || renamed.size === 0) return [];
  const cells = cellsOf(snapshot, table);
  const rows = unchangedRows(cells.length - 1).map((row, place): RowAfter => {
    const content = cells[place + 1] ?? [];
    const name = content.findIndex((cell) => !isBlank(cell));
    const value = content.findIndex((cell, column) => column > name && !isBlank(cell));
    if (name < 0 || value < 0 || regulationTerms.read(cellText(content[name])) !== 'tieBreaks') return row;
    const text = cellText(content[value]);
    const after = withRenamedGroups(text, renamed);
    if (after === text) return row;
    const written = new Array<PlannedCell>(content.length).fill(null);
    written[value] = after;
    return { ...row, cells: written };
  });
  const edit = { table: table.name, rows };
  return changesNothing(edit, cells.length - 1) ? [] : [edit];
}

function withRenamedGroups(text: string, renamed: Renamed): string {
  const parts = splitParts(text);
  if (!parts.some((part) => renamed.has(readName(part.text)))) return text;
  return parts
    .map((part) => {
      const code = tieBreakTerms.read(part.text) === null ? renamed.get(readName(part.text)) : undefined;
      return code === undefined ? part.text : writeName(code);
    })
    .join('; ');
}
