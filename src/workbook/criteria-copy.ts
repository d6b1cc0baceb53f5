import { versionCopySheet } from '../text/index.ts';
import { cellText, isBlank, isCellError, type Cell, type Cells } from './cells.ts';
import { fingerprint } from './fingerprint.ts';
import { findExcelTable, type LocatedTable } from './locate-tables.ts';
import type { OpenBloc } from './open-bloc.ts';
import type { PlannedCell, SheetPlan } from './sheet-plan.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import type { RowAfter, TableEdit } from './table-edit.ts';
import type { TableGrowth } from './table-growth.ts';
import { criteriaCopyTable } from './table-names.ts';
import { tableSheet } from './table-sheet.ts';

/** The criteria and the regulation as cells: their header rows first, blank rows and ends left out. */
export type CriteriaCells = { readonly criteria: Cells; readonly regulation: Cells };

export function criteriaCells({ tables }: OpenBloc): CriteriaCells {
  return {
    criteria: filled(tables.criteria?.cells ?? []),
    regulation: filled(tables.regulation?.cells ?? []),
  };
}

/** The mark of the criteria and the regulation (scoring-spec §14); blank rows and ends do not count. */
export function fingerprintOfCells({ criteria, regulation }: CriteriaCells): string {
  return fingerprint([criteria, regulation]);
}

export function filled(cells: Cells): Cells {
  return cells
    .map((row) =>
      row.slice(
        0,
        row.reduce<number>((end, cell, column) => (isBlank(cell) ? end : column + 1), 0),
      ),
    )
    .filter((row) => row.length > 0);
}

/** Where the last version is kept word for word; null when the workbook has no such table. */
export function locateCopy(snapshot: WorkbookSnapshot): LocatedTable | null {
  return findExcelTable(snapshot, criteriaCopyTable);
}

/** What is kept, if it is still what a version of this mark was: a copy that somebody has edited proves nothing. */
export function readCopy(snapshot: WorkbookSnapshot, mark: string): CriteriaCells | null {
  const rows = (locateCopy(snapshot)?.cells ?? []).slice(1);
  const of = (name: string): Cells =>
    filled(rows.filter((row) => cellText(row[0]) === name).map((row) => row.slice(1)));
  const copy = { criteria: of(criteriaName), regulation: of(regulationName) };
  return fingerprintOfCells(copy) === mark ? copy : null;
}

const { criteria: criteriaName, regulation: regulationName } = versionCopySheet.parts;
/** As many as the product's own criteria need; an office's wider table makes it wider. */
const usualWidth = 16;

/** The sheet of the copy. */
export function makeCopySheet(cells: CriteriaCells): SheetPlan {
  const rows = copyRows(cells);
  const width = Math.max(usualWidth + 1, ...rows.map((row) => row.length));
  const sheet = tableSheet(versionCopySheet, [
    [
      headers(width),
      ...rows.map((row) => Array.from({ length: width }, (_cell, place) => row[place] ?? null)),
    ],
  ]);
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, filters: false })) };
}

export type CopyPlan = { readonly growth: TableGrowth | null; readonly edit: TableEdit };

/** The copy brought up to date; rows that are left over become blank, none is taken out. */
export function planCopy({ area, cells }: LocatedTable, now: CriteriaCells): CopyPlan {
  const rows = copyRows(now);
  const width = Math.max(area.columns, ...rows.map((row) => row.length));
  const standing = cells.slice(1);
  const count = Math.max(rows.length, standing.length);
  const after = Array.from({ length: count }, (_row, place): RowAfter => {
    const before = standing[place];
    return {
      from: before === undefined ? null : place,
      strong: null,
      cells: Array.from({ length: width }, (_cell, column) =>
        written(before?.[column] ?? null, rows[place]?.[column] ?? null),
      ),
    };
  });
  const columns = headers(width).slice(area.columns);
  return {
    growth: columns.length === 0 ? null : { table: criteriaCopyTable, rows: [], columns },
    edit: { table: criteriaCopyTable, rows: after },
  };
}

/** Null leaves a cell as it is, "" empties it. */
function written(before: Cell, wanted: PlannedCell): PlannedCell {
  if (before === wanted) return null;
  return wanted ?? (isBlank(before) ? null : '');
}

function copyRows({
  criteria,
  regulation,
}: CriteriaCells): readonly (readonly (string | number | boolean | null)[])[] {
  const rowOf = (name: string) => (row: Cells[number]) => [
    name,
    ...row.map((cell) => (isCellError(cell) ? cell.error : cell)),
  ];
  return [...criteria.map(rowOf(criteriaName)), ...regulation.map(rowOf(regulationName))];
}

function headers(width: number): readonly string[] {
  return Array.from({ length: width }, (_header, place) =>
    place === 0 ? versionCopySheet.which : versionCopySheet.column(place),
  );
}
