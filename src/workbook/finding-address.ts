import type { Finding, TableName } from '../scoring/index.ts';
import { cellAddress } from './address.ts';
import { criteriaHeaders } from '../text/index.ts';
import { findHeader } from './header.ts';
import type { LocatedTable, LocatedTables } from './locate-tables.ts';
import type { StageReading } from './stage-tables.ts';

export type LocatedFinding = {
  readonly finding: Finding;
  /** `'Tự chấm'!D12`; null when the table is missing. */
  readonly address: string | null;
};

export type FindingAddresses = {
  readonly locate: (finding: Finding, stage: StageReading | null) => LocatedFinding;
  readonly entry: (code: string, member: string) => string | null;
  readonly criterion: (code: string) => string | null;
};

/** Turns places inside tables into cells of the workbook. */
export function findingAddresses(
  tables: LocatedTables,
  criteriaRows: ReadonlyMap<string, number>,
  stages: readonly StageReading[],
): FindingAddresses {
  const codeColumn = (criteriaCodeColumn(tables.criteria) ?? 0) + 1;
  const criterion = (code: string): string | null => {
    const row = criteriaRows.get(code);
    return row === undefined ? null : addressIn(tables.criteria, row, codeColumn);
  };
  const entry = (code: string, member: string): string | null => entryAddress(stages, code, member);
  const locate = (finding: Finding, stage: StageReading | null): LocatedFinding => ({
    finding,
    address:
      addressOf(finding, stage, tables) ??
      meaning(finding, entry, criterion) ??
      anyCell(finding, stage, tables),
  });
  return { locate, entry, criterion };
}

function addressOf(finding: Finding, stage: StageReading | null, tables: LocatedTables): string | null {
  const { row, column, member } = finding.where;
  const table = tableOf(finding, stage, tables);
  if (row !== null) return addressIn(table, row, column ?? 1);
  const memberColumn = member === null ? undefined : stage?.places.columns.get(member);
  return memberColumn === undefined ? null : addressIn(table, headerRowOf(table), memberColumn);
}

/** Findings of the engine and the lint know codes and members, not rows. */
function meaning(
  finding: Finding,
  entry: FindingAddresses['entry'],
  criterion: FindingAddresses['criterion'],
): string | null {
  const { code, member } = finding.where;
  if (code === null) return null;
  return member === null ? criterion(code) : (entry(code, member) ?? criterion(code));
}

/** A finding about a whole table points at its first cell. */
function anyCell(finding: Finding, stage: StageReading | null, tables: LocatedTables): string | null {
  return addressIn(tableOf(finding, stage, tables), 1, 1);
}

function tableOf(finding: Finding, stage: StageReading | null, tables: LocatedTables): LocatedTable | null {
  const { table } = finding.where;
  if (table === 'entries') return stage?.table ?? tables.stages.at(-1)?.table ?? null;
  return table !== null && isScored(table) ? tables[table] : null;
}

/** Other registers give the address of their rows themselves. */
function isScored(table: TableName): table is Exclude<keyof LocatedTables, 'bloc' | 'stages'> {
  return ['members', 'criteria', 'regulation', 'targets', 'disqualifications', 'votes'].includes(table);
}

/** The last stage in which the cell is not blank, else the first that has the row and the column. */
function entryAddress(stages: readonly StageReading[], code: string, member: string): string | null {
  const latestFirst = [...stages].reverse();
  const filled = latestFirst.find((stage) => isFilled(stage, code, member));
  for (const stage of filled === undefined ? stages : [filled, ...stages]) {
    const row = stage.places.rows.get(code);
    const column = stage.places.columns.get(member);
    if (row !== undefined && column !== undefined) return addressIn(stage.table, row, column);
  }
  return null;
}

function isFilled({ entries }: StageReading, code: string, member: string): boolean {
  const values = entries.lines.get(code)?.values;
  return (values?.[entries.members.indexOf(member)] ?? null) !== null;
}

function addressIn(table: LocatedTable | null, row: number, column: number): string | null {
  if (table === null) return null;
  return cellAddress(table.area.sheet, table.area.row + row - 1, table.area.column + column - 1);
}

function criteriaCodeColumn(table: LocatedTable | null): number | undefined {
  return table === null ? undefined : findHeader(table.cells, criteriaHeaders)?.columns.get('code');
}

function headerRowOf(table: LocatedTable | null): number {
  return table === null ? 1 : (findHeader(table.cells, criteriaHeaders)?.row ?? 0) + 1;
}
