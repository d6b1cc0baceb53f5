import { stages } from '../scoring/index.ts';
import type { Stage } from '../scoring/index.ts';
import {
  canonicalKey,
  criteriaHeaders,
  disqualificationHeaders,
  sheetNames,
  stageTableNames,
  stageTerms,
} from '../text/index.ts';
import type { SheetArea } from './address.ts';
import type { Cells } from './cells.ts';
import { findHeader } from './header.ts';
import { criteriaCopyTable, tableNames } from './table-names.ts';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** One of our tables as it stands in a workbook. */
export type LocatedTable = { readonly area: SheetArea; readonly cells: Cells };

export type LocatedTables = {
  readonly bloc: LocatedTable | null;
  readonly members: LocatedTable | null;
  readonly criteria: LocatedTable | null;
  readonly regulation: LocatedTable | null;
  readonly targets: LocatedTable | null;
  readonly disqualifications: LocatedTable | null;
  /** Recorded ballots between equals. */
  readonly votes: LocatedTable | null;
  /** In the order of scoring-spec §5. */
  readonly stages: readonly { readonly stage: Stage; readonly table: LocatedTable }[];
};

/**
 * Finds our tables: by the name of the Excel Table, which survives a renamed sheet; else by the name of the sheet;
 * the criteria and the disqualifiers also by their headers, for a workbook that the office made itself.
 */
export function locateTables(snapshot: WorkbookSnapshot): LocatedTables {
  const find = (table: string, sheet: string): LocatedTable | null => findTable(snapshot, table, sheet);
  return {
    bloc: find(tableNames.bloc, sheetNames.bloc),
    members: find(tableNames.members, sheetNames.bloc),
    criteria: find(tableNames.criteria, sheetNames.criteria) ?? byHeaders(snapshot, hasCriteriaHeader),
    regulation: find(tableNames.regulation, sheetNames.regulation),
    targets: find(tableNames.targets, sheetNames.targets),
    disqualifications:
      find(tableNames.disqualifications, sheetNames.disqualifications) ??
      byHeaders(snapshot, hasEffectHeader),
    votes: find(tableNames.votes, sheetNames.votes),
    stages: stages.flatMap((stage) => {
      const table =
        findExcelTable(snapshot, stageTableNames[stage]) ??
        bySheetName(snapshot, (name) => stageTerms.read(name) === stage);
      return table === null ? [] : [{ stage, table }];
    }),
  };
}

/** One of our tables: the Excel Table of that name, else the whole sheet of that name. */
export function findTable(snapshot: WorkbookSnapshot, table: string, sheet: string): LocatedTable | null {
  return (
    findExcelTable(snapshot, table) ??
    bySheetName(snapshot, (name) => canonicalKey(name) === canonicalKey(sheet))
  );
}

/** The Excel Table of that name, wherever it stands. */
export function findExcelTable(snapshot: WorkbookSnapshot, name: string): LocatedTable | null {
  const table = snapshot.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = snapshot.sheets.find((one) => one.name === table?.sheet);
  return table === undefined || sheet === undefined ? null : tableOf(sheet, table);
}

/** The cells of an Excel Table on its sheet. */
export function tableOf(sheet: SheetSnapshot, table: TableSnapshot): LocatedTable {
  const top = table.row - sheet.row;
  const left = table.column - sheet.column;
  const cells = Array.from({ length: table.rows }, (_row, row) =>
    Array.from({ length: table.columns }, (_cell, column) => sheet.cells[top + row]?.[left + column] ?? null),
  );
  const { row, column, rows, columns } = table;
  return { area: { sheet: sheet.name, row, column, rows, columns }, cells };
}

function bySheetName(snapshot: WorkbookSnapshot, fits: (name: string) => boolean): LocatedTable | null {
  const sheet = snapshot.sheets.find((one) => fits(one.name) && one.cells.length > 0);
  return sheet === undefined ? null : wholeSheet(sheet);
}

function byHeaders(snapshot: WorkbookSnapshot, fits: (cells: Cells) => boolean): LocatedTable | null {
  const copies = snapshot.tables.filter(({ name }) => name === criteriaCopyTable).map(({ sheet }) => sheet);
  const sheet = snapshot.sheets.find(({ name, cells }) => !copies.includes(name) && fits(cells));
  return sheet === undefined ? null : wholeSheet(sheet);
}

function wholeSheet(sheet: SheetSnapshot): LocatedTable {
  const columns = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { name, row, column, cells } = sheet;
  return { area: { sheet: name, row, column, rows: cells.length, columns }, cells };
}

function hasCriteriaHeader(cells: Cells): boolean {
  const columns = findHeader(cells, criteriaHeaders)?.columns;
  return columns?.has('code') === true && columns.has('rule');
}

function hasEffectHeader(cells: Cells): boolean {
  const columns = findHeader(cells, disqualificationHeaders)?.columns;
  return columns?.has('member') === true && columns.has('effect');
}
