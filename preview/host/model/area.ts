import type { Area } from '../../backend/types.ts';
import { sheetColumns, sheetRows } from './address.ts';

export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area around both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function isInsideSheet(area: Area): boolean {
  return area.rows > 0 && area.columns > 0 && contains(wholeSheet, area);
}

/** One value per cell, row by row. */
export function gridOf<Value>(area: Area, valueAt: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => valueAt(area.row + row, area.column + column)),
  );
}

/** Rows or columns put in (count > 0) or taken out (count < 0) at a position, counted from zero. */
export type Shift = { readonly axis: 'rows' | 'columns'; readonly position: number; readonly count: number };

/** Where an area lies after the shift; null when nothing of it is left. An area grows when rows are put inside it. */
export function shifted(area: Area, shift: Shift): Area | null {
  const [start, length] = shift.axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const limit = shift.axis === 'rows' ? sheetRows : sheetColumns;
  if (length === limit) return area;
  const newStart = moved(start, shift);
  const newLength = movedEnd(start + length, shift) - newStart;
  if (newLength <= 0) return null;
  return shift.axis === 'rows'
    ? { ...area, row: newStart, rows: newLength }
    : { ...area, column: newStart, columns: newLength };
}

function moved(start: number, shift: Shift): number {
  if (start < shift.position) return start;
  return Math.max(shift.position, start + shift.count);
}

/** Rows put in right under an area stay outside it. */
function movedEnd(end: number, shift: Shift): number {
  return end <= shift.position ? end : moved(end, shift);
}
