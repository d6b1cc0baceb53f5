import type { Area, StoredValue } from './types.ts';

type Result = StoredValue | readonly (readonly StoredValue[])[];
type Position = { readonly row: number; readonly column: number };

/** The cells of one sheet: what was written, and what formulas gave. */
export class MemorySheet {
  #contents = new Map<string, StoredValue>();
  #numberFormats: { readonly area: Area; readonly format: string }[] = [];
  #results = new Map<string, StoredValue>();
  #spills = new Map<string, Area>();

  /** "'" before a text keeps it text and is not part of it. */
  write(row: number, column: number, content: StoredValue): void {
    if (content === '') this.#contents.delete(keyOf(row, column));
    else this.#contents.set(keyOf(row, column), content);
  }

  content(row: number, column: number): StoredValue | null {
    const content = this.#contents.get(keyOf(row, column));
    if (content !== undefined) return isFormula(content) ? content : withoutApostrophe(content);
    return this.#results.get(keyOf(row, column)) ?? null;
  }

  valueOrEmpty(row: number, column: number): StoredValue | null {
    const content = this.#contents.get(keyOf(row, column));
    if (content !== undefined && !isFormula(content)) return withoutApostrophe(content);
    return this.#results.get(keyOf(row, column)) ?? null;
  }

  /** Calculates every formula once; true when any result changed. */
  calculate(evaluate: (formula: string, row: number, column: number) => Result): boolean {
    const results = new Map<string, StoredValue>();
    const spills = new Map<string, Area>();
    for (const [key, content] of this.#contents) {
      if (!isFormula(content)) continue;
      const { row, column } = positionOf(key);
      const result = evaluate(content, row, column);
      const rows = typeof result === 'object' ? result : [[result]];
      for (const [rowOffset, cells] of rows.entries())
        for (const [columnOffset, value] of cells.entries())
          results.set(keyOf(row + rowOffset, column + columnOffset), value);
      if (typeof result === 'object')
        spills.set(key, { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 });
    }
    const changed = !isSame(results, this.#results);
    this.#results = results;
    this.#spills = spills;
    return changed;
  }

  spillArea(row: number, column: number): Area | null {
    return this.#spills.get(keyOf(row, column)) ?? null;
  }

  usedArea(): Area | null {
    const positions = [...this.#contents.keys(), ...this.#results.keys()].map(positionOf);
    if (positions.length === 0) return null;
    const rows = positions.map((position) => position.row);
    const columns = positions.map((position) => position.column);
    const [row, column] = [rows.reduce(smaller), columns.reduce(smaller)];
    return { row, column, rows: rows.reduce(larger) - row + 1, columns: columns.reduce(larger) - column + 1 };
  }

  numberFormat(row: number, column: number): string {
    return this.#numberFormats.find(({ area }) => isInside(area, row, column))?.format ?? 'General';
  }

  setNumberFormat(area: Area, format: string): void {
    this.#numberFormats = [{ area, format }, ...this.#numberFormats];
  }

  /** Puts rows or columns in (count > 0) or takes them out; formulas keep their text. */
  shift(axis: 'rows' | 'columns', position: number, count: number): void {
    const moved = new Map<string, StoredValue>();
    for (const [key, content] of this.#contents) {
      const { row, column } = positionOf(key);
      const place = axis === 'rows' ? row : column;
      if (count < 0 && place >= position && place < position - count) continue;
      const next = place < position ? place : place + count;
      moved.set(axis === 'rows' ? keyOf(next, column) : keyOf(row, next), content);
    }
    this.#contents = moved;
  }
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

function positionOf(key: string): Position {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

function isFormula(content: StoredValue): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

function withoutApostrophe(content: StoredValue): StoredValue {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}

function isInside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function isSame(one: ReadonlyMap<string, StoredValue>, other: ReadonlyMap<string, StoredValue>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

function smaller(one: number, other: number): number {
  return Math.min(one, other);
}

function larger(one: number, other: number): number {
  return Math.max(one, other);
}
