import { canonicalKey, unitKey } from '../../text/index.ts';
import { cellAt, cellText, isBlank } from '../cells.ts';
import type { Cell, Cells } from '../cells.ts';
import { tidyCode } from '../codes.ts';
import { fingerprint } from '../fingerprint.ts';
import { findTable } from '../locate-tables.ts';
import type { LocatedTable } from '../locate-tables.ts';
import { sameCells } from '../recent-readings.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { growTree } from '../tree.ts';
import { logTableNames } from './table-names.ts';
import type { PageKind } from './page-kind.ts';
import { pageKinds } from './page-kinds.ts';

/** One cell that is not blank; row and column are those of the sheet, from 1. */
export type PageCell = { readonly value: Cell; readonly row: number; readonly column: number };

export type PageRow = {
  /** As it is shown: the code or the names of the key columns. */
  readonly name: string;
  readonly unit: string | null;
  readonly row: number;
  readonly column: number;
  /** By the key of the column. */
  readonly cells: ReadonlyMap<string, PageCell>;
};

/** A table by the names of its rows and columns, so that moved rows are no change. */
export type LogPage = {
  readonly kind: PageKind;
  readonly sheet: string;
  readonly raw: Cells;
  readonly top: number;
  readonly left: number;
  readonly rows: ReadonlyMap<string, PageRow>;
  /** Shown names of the columns by their keys. */
  readonly columns: ReadonlyMap<string, string>;
  readonly isMemberColumn: (key: string) => boolean;
};

export type LogPages = ReadonlyMap<string, LogPage>;

/** The tables of the workbook; a table whose cells are as before is the same object as before. */
export function readPages(snapshot: WorkbookSnapshot, before: LogPages | null): LogPages {
  const pages = new Map<string, LogPage>();
  for (const kind of pageKinds) {
    const table = findTable(snapshot, kind.table, kind.besides ? '' : kind.sheet);
    const page = table === null ? null : pageOf(kind, table, before?.get(kind.table) ?? null);
    if (page !== null) pages.set(kind.table, page);
  }
  return pages;
}

function pageOf(kind: PageKind, { area, cells }: LocatedTable, before: LogPage | null): LogPage | null {
  const { sheet, row, column } = area;
  if (before !== null && stoodThere(before, area) && sameCells(before.raw, cells)) return before;
  const headerRow = cells.findIndex((content) => content.some((cell) => kind.isKey(cellText(cell))));
  if (headerRow < 0) return null;
  const columns = columnsOf(kind, cells[headerRow] ?? []);
  const rows = new Map<string, PageRow>();
  const numbered = namedRows(kind, cells, headerRow);
  for (const { key, name, unit, at } of numbered) {
    const filled = new Map<string, PageCell>();
    for (const { key: columnKey, place } of columns) {
      const value = cellAt(cells, at, place);
      if (!isBlank(value)) filled.set(columnKey, { value, row: row + at, column: column + place });
    }
    rows.set(key, { name, unit, row: row + at, column, cells: filled });
  }
  const members = new Set(columns.filter(({ member }) => member).map(({ key }) => key));
  return {
    kind,
    sheet,
    raw: cells,
    top: row,
    left: column,
    rows,
    columns: new Map(columns.map(({ key, name }) => [key, name])),
    isMemberColumn: (key) => members.has(key),
  };
}

/** A table that moved as a whole is read again: its changes are told with today's cells. */
function stoodThere({ sheet, top, left }: LogPage, area: LocatedTable['area']): boolean {
  return sheet === area.sheet && top === area.row && left === area.column;
}

type PageColumn = {
  readonly key: string;
  readonly name: string;
  readonly place: number;
  readonly member: boolean;
};

/** Every column but the key; those of a grid of points are members, but for the criterion's own words. */
function columnsOf(kind: PageKind, header: readonly Cell[]): readonly PageColumn[] {
  const seen = new Map<string, number>();
  return header.flatMap((cell, place): PageColumn[] => {
    const name = cellText(cell);
    if (name === '' || kind.isKey(name)) return [];
    const own = ownColumns.has(canonicalKey(name));
    const base = kind.grid && !own ? unitKey(name) : canonicalKey(name);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const key = count === 1 ? base : `${base}#${count}`;
    return [{ key, name, place, member: kind.grid && !own }];
  });
}

const ownColumns: ReadonlySet<string> = new Set(['noi dung', 'noi dung tieu chi', 'tieu chi', 'diem chuan']);

type NamedRow = {
  readonly key: string;
  readonly name: string;
  readonly unit: string | null;
  readonly at: number;
};

function namedRows(kind: PageKind, cells: Cells, headerRow: number): readonly NamedRow[] {
  const header = (cells[headerRow] ?? []).map(cellText);
  const keys = header.flatMap((text, place) => (kind.isKey(text) ? [place] : []));
  const unitColumn = header.findIndex((text) => kind.isUnit(text));
  const named: { name: string; unit: string | null; at: number }[] = [];
  for (let at = headerRow + 1; at < cells.length; at += 1) {
    const parts = keys.map((place) => cellText(cellAt(cells, at, place)));
    if (parts.every((part) => part === '')) continue;
    const unit = unitColumn < 0 ? null : cellText(cellAt(cells, at, unitColumn));
    named.push({ name: parts.filter((part) => part !== '').join(', '), unit, at });
  }
  const codes = kind.coded
    ? treeCodes(named.map(({ name }) => name))
    : named.map(({ name }) => unitKey(name));
  const times = new Map<string, number>();
  return named.map((row, place) => {
    const code = codes[place] ?? '';
    const time = (times.get(code) ?? 0) + 1;
    times.set(code, time);
    return { ...row, key: time === 1 ? code : `${code}#${time}` };
  });
}

/** Numbering that restarts (`1` below `I` and below `II`) is told apart by its path. */
function treeCodes(names: readonly string[]): readonly string[] {
  const tidy = names.map(tidyCode);
  if (new Set(tidy).size === tidy.length) return tidy;
  return growTree(tidy.map((code) => ({ code, parent: null, isLine: false }))).codes;
}

const codes = new WeakMap<LogPage, string>();

/** The fingerprint of what a table holds, whatever the order of its rows and columns. */
function pageCode(page: LogPage): string {
  const known = codes.get(page);
  if (known !== undefined) return known;
  const rows = [...page.rows]
    .sort(byKey)
    .map(([key, { cells }]) => [
      key,
      ...[...cells].sort(byKey).flatMap(([column, { value }]): Cell[] => [column, value]),
    ]);
  const code = fingerprint([rows]);
  codes.set(page, code);
  return code;
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** The fingerprint of each sheet that has one of these tables, by its name; two tables on one sheet are told together. */
export function sheetCodes(pages: LogPages): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const page of pages.values()) {
    if (page.kind.table === logTableNames.settings) continue;
    found.set(page.sheet, [...(found.get(page.sheet) ?? []), pageCode(page)]);
  }
  return new Map(
    [...found].map(([sheet, [first = '', ...more]]) => [
      sheet,
      more.length === 0 ? first : fingerprint([[[first, ...more]]]),
    ]),
  );
}
