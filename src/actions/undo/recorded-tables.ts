import { rowsMidway, type TableEdit } from '../../workbook/table-edit.ts';
import type { RestoredTable } from '../../workbook/undo/restoring.ts';
import type { TableGrowth } from '../../workbook/table-growth.ts';
import {
  keyOfContent,
  type Content,
  type RecordedChange,
  type RecordedUnit,
} from '../../workbook/undo/contents.ts';
import { sameCells } from '../../workbook/undo/same-content.ts';

type Unit = {
  readonly before: Content;
  readonly strong: Map<number, boolean | null>;
  /** For each row below the header as it stands: the row before the order that it was. */
  rows: (number | null)[];
  columns: (number | null)[];
  written: boolean;
  /** An edit that Excel refused somewhere. */
  interrupted: TableEdit | null;
  /** Its header may have come back above what stood in its place. */
  mayGetFirstRow: boolean;
};

/** The tables that an order touches, as they were before it, and where their rows have gone since. */
export class RecordedTables {
  readonly #units = new Map<string, Unit>();
  readonly #made: string[] = [];
  #isExact = true;

  /** What was written cannot be told cell by cell. */
  giveUp(): void {
    this.#isExact = false;
  }

  /** Sheets with these tables were made by the order itself. */
  made(tables: readonly string[]): void {
    this.#made.push(...tables);
  }

  /** Contents that were looked at; only the first look at a table is the state before. */
  add(contents: readonly Content[], written: readonly string[] | 'all'): void {
    for (const before of contents) {
      const key = keyOfContent(before);
      const isMade = before.table !== null && this.#made.includes(before.table);
      const unit = this.#units.get(key) ?? unitOf(before);
      if (!isMade) this.#units.set(key, unit);
      if (written === 'all' || (before.table !== null && written.includes(before.table))) unit.written = true;
      for (const [row, isStrong] of before.strong) {
        const was = unit.rows[row] ?? null;
        if (was !== null) unit.strong.set(was, isStrong);
      }
    }
  }

  has(table: string): boolean {
    return this.#made.includes(table) || this.#unitOf(table) !== undefined;
  }

  hasAny(): boolean {
    return !this.#isExact || this.#units.size > 0 || this.#made.length > 0;
  }

  grow(table: string): void {
    this.#unitOf(table)?.rows.push(null);
  }

  growBy({ table, rows, columns }: TableGrowth): void {
    const unit = this.#unitOf(table);
    if (unit === undefined) return;
    for (const { at, fills } of rows) if (!fills) unit.rows.splice(at, 0, null);
    unit.columns.push(...columns.map(() => null));
  }

  edit({ table, rows }: TableEdit): void {
    const unit = this.#unitOf(table);
    if (unit === undefined) return;
    const { rows: before } = unit;
    unit.rows = rows.map(({ from }) => (from === null ? null : (before[from] ?? null)));
  }

  interrupted(edit: TableEdit): void {
    const unit = this.#unitOf(edit.table);
    if (unit !== undefined) unit.interrupted = edit;
  }

  mayGetFirstRow(table: string): void {
    const unit = this.#unitOf(table);
    if (unit !== undefined) unit.mayGetFirstRow = true;
  }

  restored(tables: readonly RestoredTable[]): void {
    for (const { table, rows, columns } of tables) {
      this.edit({ table, rows });
      const unit = this.#unitOf(table);
      if (unit === undefined || columns === null) continue;
      const { columns: before } = unit;
      unit.columns = columns.map(({ from }) => (from === null ? null : (before[from] ?? null)));
    }
  }

  /** Rows that edits take out or whose boldness they set, by table. */
  rowsToLookAt(edits: readonly Pick<TableEdit, 'table' | 'rows'>[]): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, readonly number[]>();
    for (const { table, rows } of edits) {
      const kept = new Set(
        rows.flatMap(({ from, strong }) => (from === null || strong !== null ? [] : [from])),
      );
      const all = this.#unitOf(table)?.rows ?? [];
      const wanted = all.map((_was, row) => row).filter((row) => !kept.has(row));
      if (wanted.length > 0) found.set(table, wanted);
    }
    return found;
  }

  /** What is to be looked at again when the order is done. */
  wanted(): readonly Pick<Content, 'table' | 'sheet'>[] {
    const looked = [...this.#units.values()].map(({ before }) => before);
    return [...looked, ...this.#made.map((table) => ({ table, sheet: '' }))];
  }

  /** The change that these contents are the end of. */
  change(after: readonly Content[]): RecordedChange | 'nothing' | 'unclear' {
    if (!this.#isExact) return 'unclear';
    const found = new Map(after.map((content) => [keyOfContent(content), content]));
    if (this.#isAsBefore(found)) return 'nothing';
    const units: RecordedUnit[] = [];
    for (const [key, unit] of this.#units) {
      const content = found.get(key);
      if (content !== undefined) standAsFound(unit, content);
      const isTable = unit.before.table !== null;
      if (content === undefined || (isTable && !fits(unit, content))) {
        if (unit.written) return 'unclear';
        continue;
      }
      if (isReshaped(unit) || !sameCells(unit.before, content)) units.push(recorded(unit, content));
    }
    const made = this.#made.flatMap((table) => found.get(keyOfContent({ table, sheet: '' })) ?? []);
    units.push(...made.map(madeUnit));
    return units.some(({ followed }) => !followed) ? { units } : 'nothing';
  }

  /** Also when what was written has been put back: an order that was stopped. */
  #isAsBefore(found: ReadonlyMap<string, Content>): boolean {
    const isSame = ([key, { before }]: readonly [string, Unit]): boolean => {
      const content = found.get(key);
      return content !== undefined && sameCells(before, content);
    };
    return (
      !this.#made.some((table) => found.has(keyOfContent({ table, sheet: '' }))) &&
      [...this.#units].every(isSame)
    );
  }

  #unitOf(table: string): Unit | undefined {
    return this.#units.get(keyOfContent({ table, sheet: '' }));
  }
}

function unitOf(before: Content): Unit {
  const rows = Math.max(0, before.cells.length - 1);
  return {
    before,
    strong: new Map(),
    rows: Array.from({ length: rows }, (_row, place) => place),
    columns: (before.cells[0] ?? []).map((_cell, place) => place),
    written: false,
    interrupted: null,
    mayGetFirstRow: false,
  };
}

/** Rows that an interrupted edit has left: all that it writes has been written, and rows were being taken out. */
function standAsFound(unit: Unit, { cells }: Content): void {
  if (unit.mayGetFirstRow && cells.length === unit.rows.length + 2) unit.rows.unshift(null);
  if (unit.interrupted === null) return;
  const { rows: before } = unit;
  const rows = rowsMidway(unit.interrupted, before.length, cells.length - 1);
  unit.rows = rows.map((from) => (from === null ? null : (before[from] ?? null)));
}

function fits({ rows, columns }: Unit, { cells }: Content): boolean {
  return cells.length === rows.length + 1 && (cells[0]?.length ?? 0) === columns.length;
}

function isReshaped({ rows, columns, before }: Unit): boolean {
  const isMoved = (from: number | null, place: number): boolean => from !== place;
  const isShorter =
    rows.length !== Math.max(0, before.cells.length - 1) || columns.length !== (before.cells[0]?.length ?? 0);
  return before.table !== null && (isShorter || rows.some(isMoved) || columns.some(isMoved));
}

function recorded({ before, strong, rows, columns, written }: Unit, after: Content): RecordedUnit {
  return { before: { ...before, strong }, after, rows, columns, followed: !written };
}

/** A table that the order made is emptied when it is taken back; its sheet stays. */
function madeUnit(after: Content): RecordedUnit {
  const blank = after.cells.map((row, place) => (place === 0 ? row : row.map(() => '')));
  const before: Content = { ...after, cells: blank };
  const { rows, columns } = unitOf(before);
  return { before, after, rows, columns, followed: false };
}
