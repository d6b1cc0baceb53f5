import { logWords } from '../../text/index.ts';
import { isCellError } from '../cells.ts';
import type { Cell } from '../cells.ts';
import { shownCell } from './shown-cell.ts';
import type { LogPage, LogPages, PageRow } from './pages.ts';

/** One thing that is other than before. */
export type LogChange = {
  readonly table: string;
  readonly sheet: string;
  /** The row's name: the code of a criterion, the name of a member. */
  readonly name: string;
  readonly unit: string | null;
  /** The column; null where the column is the member, and for whole rows. */
  readonly field: string | null;
  readonly before: string;
  readonly after: string;
  readonly wasBlank: boolean;
  readonly isBlank: boolean;
  /** Of the cell on its sheet, from 1. */
  readonly row: number;
  readonly column: number;
  readonly wholeRow: boolean;
};

/** What changed in the tables that both have, table by table, row by name, column by name. */
export function changesBetween(before: LogPages, after: LogPages): readonly LogChange[] {
  return [...after].flatMap(([table, page]) => {
    const old = before.get(table);
    return old === undefined || old === page ? [] : pageChanges(old, page);
  });
}

function pageChanges(before: LogPage, after: LogPage): readonly LogChange[] {
  const changes: LogChange[] = [];
  for (const [key, row] of after.rows) {
    const old = before.rows.get(key);
    if (old === undefined) changes.push(...rowCame(after, row));
    else changes.push(...cellChanges(before, after, old, row));
  }
  for (const [key, row] of before.rows)
    if (!after.rows.has(key)) changes.push(...rowWent(before, after, row));
  return changes;
}

function rowCame(page: LogPage, row: PageRow): readonly LogChange[] {
  if (page.kind.grid)
    return [...row.cells].map(([key, { value, row: at, column }]) =>
      change(page, row, key, { before: null, after: value, at, column }),
    );
  return [wholeRow(page, row, { before: logWords.rowAdded, after: rowText(page, row), came: true })];
}

function rowWent(before: LogPage, after: LogPage, row: PageRow): readonly LogChange[] {
  const page = { ...before, sheet: after.sheet };
  if (before.kind.grid)
    return [...row.cells].map(([key, { value, row: at, column }]) =>
      change(page, row, key, { before: value, after: null, at, column }),
    );
  return [wholeRow(page, row, { before: rowText(before, row), after: logWords.rowRemoved, came: false })];
}

function cellChanges(before: LogPage, after: LogPage, old: PageRow, row: PageRow): readonly LogChange[] {
  const changes: LogChange[] = [];
  for (const [key, cell] of row.cells) {
    const was = old.cells.get(key)?.value ?? null;
    if (!sameCell(was, cell.value))
      changes.push(
        change(after, row, key, { before: was, after: cell.value, at: cell.row, column: cell.column }),
      );
  }
  for (const [key, cell] of old.cells) {
    if (row.cells.has(key)) continue;
    const page = after.columns.has(key) ? after : { ...before, sheet: after.sheet };
    changes.push(
      change(page, row, key, { before: cell.value, after: null, at: row.row, column: cell.column }),
    );
  }
  return changes;
}

type CellChange = {
  readonly before: Cell;
  readonly after: Cell;
  readonly at: number;
  readonly column: number;
};

function change(
  page: LogPage,
  row: PageRow,
  key: string,
  { before, after, at, column }: CellChange,
): LogChange {
  const name = page.columns.get(key) ?? key;
  const member = page.isMemberColumn(key);
  return {
    table: page.kind.table,
    sheet: page.sheet,
    name: row.name,
    unit: member ? name : row.unit,
    field: member ? null : name,
    before: shownCell(before, name),
    after: shownCell(after, name),
    wasBlank: before === null,
    isBlank: after === null,
    row: at,
    column,
    wholeRow: false,
  };
}

function wholeRow(
  page: LogPage,
  row: PageRow,
  { before, after, came }: { before: string; after: string; came: boolean },
): LogChange {
  return {
    table: page.kind.table,
    sheet: page.sheet,
    name: row.name,
    unit: row.unit,
    field: null,
    before,
    after,
    wasBlank: came,
    isBlank: !came,
    row: row.row,
    column: row.column,
    wholeRow: true,
  };
}

/** Tables that are in the workbook no more, and those that are back. */
export function tablesLostAndFound(before: LogPages, now: LogPages): readonly LogChange[] {
  const lost = [...before].filter(([table]) => !now.has(table)).map(([, page]) => wholeTable(page, true));
  const found = [...now].filter(([table]) => !before.has(table)).map(([, page]) => wholeTable(page, false));
  return [...lost, ...found];
}

function wholeTable(page: LogPage, lost: boolean): LogChange {
  const [here, gone] = [logWords.tableOf(page.kind.table), logWords.lostPage];
  return {
    table: page.kind.table,
    sheet: page.sheet,
    name: logWords.allPage,
    unit: null,
    field: null,
    before: lost ? here : gone,
    after: lost ? gone : here,
    wasBlank: !lost,
    isBlank: lost,
    row: page.top,
    column: page.left,
    wholeRow: true,
  };
}

function rowText(page: LogPage, row: PageRow): string {
  if (row.cells.size === 0) return row.name;
  return [...row.cells]
    .map(([key, { value }]) => {
      const name = page.columns.get(key) ?? key;
      return logWords.field(name, shownCell(value, name));
    })
    .join('; ');
}

function sameCell(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  if (one !== null && other !== null && isCellError(one) && isCellError(other))
    return one.error === other.error;
  return false;
}
