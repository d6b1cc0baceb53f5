import type { BlocEntries, Entry, Line, LineEntries, Scheme } from '../scoring/index.ts';
import type { Cells } from './cells.ts';
import { readEntryCell, readTargetCell } from './entry-cell.ts';
import { readEntryTable } from './entry-table.ts';
import type { EntryTable } from './entry-table.ts';
import { readValues } from './entry-values.ts';
import { indexCodes } from './code-index.ts';
import type { CodeIndex } from './code-index.ts';
import { memberIndex } from './members.ts';
import type { MemberColumn } from './members.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

export type EntriesReading = {
  readonly entries: BlocEntries;
  readonly findings: Report['findings'];
  readonly places: EntryPlaces;
};

/** Where entries stand in the given range, counted from 1: rows by full code, columns by member. */
export type EntryPlaces = {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
};

/**
 * Reads the entry table (số liệu) and the targets (chỉ tiêu) against the lines of a scheme. Members stand in the
 * order of the table's columns. Plain numbers pass through untouched; every other content is read once, here.
 */
export function readEntries(cells: Cells, targetCells: Cells | null, scheme: Scheme): EntriesReading {
  const index = indexCodes(scheme);
  const report = startReport('entries');
  const table = readEntryTable(cells, index, report);
  const members = table.columns.map((column) => column.name);
  if (members.length === 0) report.add('error', {}, { code: 'no-members' });
  const columns = table.columns.map((column) => column.column);
  const lines = new Map<string, LineEntries>();
  for (const { line, row } of table.lines) {
    const values = readValues({ cells, row, columns, members, line, report, read: readEntryCell });
    lines.set(line.code, { values, targets: null });
  }
  const targets = targetCells === null ? null : readTargets(targetCells, index, members);
  for (const [code, values] of targets?.lines ?? []) {
    const line = lines.get(code)?.values ?? new Array<Entry>(members.length).fill(null);
    lines.set(code, { values: line, targets: values });
  }
  const places = {
    rows: new Map(table.lines.map(({ line, row }) => [line.code, row + 1])),
    columns: new Map(table.columns.map(({ name, column }) => [name, column + 1])),
  };
  return {
    entries: { members, lines },
    findings: [...report.findings, ...(targets?.findings ?? [])],
    places,
  };
}

type TargetReading = {
  readonly lines: ReadonlyMap<string, readonly Entry[]>;
  readonly findings: Report['findings'];
};

function readTargets(cells: Cells, index: CodeIndex, members: readonly string[]): TargetReading {
  const report = startReport('targets');
  const table = readEntryTable(cells, index, report);
  const columns = targetColumns(table, members, report);
  const lines = new Map<string, readonly Entry[]>();
  for (const { line, row } of table.lines) {
    lines.set(
      line.code,
      readValues({
        cells,
        row,
        columns,
        members,
        line,
        report,
        read: (cell: Unread, _line: Line) => readTargetCell(cell),
      }),
    );
  }
  return { lines, findings: report.findings };
}

type Unread = Parameters<typeof readTargetCell>[0];

/** For each member the column of its targets; one column that names no member is the same for all (functions.md). */
function targetColumns(
  table: EntryTable,
  members: readonly string[],
  report: Report,
): readonly (number | null)[] {
  const [only, second] = table.columns;
  if (only !== undefined && second === undefined && sharedColumn(only, members))
    return members.map(() => only.column);
  const columns = new Array<number | null>(members.length).fill(null);
  for (const { name, column } of table.columns) {
    const index = memberIndex(name, members, { row: table.headerRow, column }, report);
    if (index !== null) columns[index] = column;
  }
  return columns;
}

function sharedColumn(only: MemberColumn, members: readonly string[]): boolean {
  const silent = startReport('targets');
  return memberIndex(only.name, members, { row: 0, column: only.column }, silent) === null;
}
