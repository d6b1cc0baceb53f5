import type { Cell } from './cells.ts';
import { isFormula, type PlannedCell } from './sheet-plan.ts';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** One row of a table as it is to stand. */
export type RowAfter = {
  /** Its row below the header as it stands, from 0; null for a new row. */
  readonly from: number | null;
  /** In bold, as the rows of sections are; null keeps the look. */
  readonly strong: boolean | null;
  /** From the table's first column; null leaves a cell as it is, "" empties it. */
  readonly cells: readonly PlannedCell[];
};

/** All rows below the header of an Excel Table in their new order; a row that is not named is taken out. */
export type TableEdit = { readonly table: string; readonly rows: readonly RowAfter[] };

/** Every row of a table as it stands; the point that edits start from. */
export function unchangedRows(count: number): readonly RowAfter[] {
  return Array.from({ length: count }, (_row, from) => ({ from, strong: null, cells: [] }));
}

/** Where each kept row stood, in the order that is wanted. */
export function keptRows(rows: readonly Pick<RowAfter, 'from'>[]): readonly number[] {
  return rows.flatMap(({ from }) => (from === null ? [] : [from]));
}

/**
 * Which row each of a table's rows was before an edit that was cut off while it took rows out, the last of them first;
 * `now` rows stand below the header.
 */
export function rowsMidway({ rows }: TableEdit, before: number, now: number): readonly (number | null)[] {
  const wanted = keptRows(rows);
  const standing = [...wanted].sort((one, other) => one - other);
  const places = Array.from({ length: before }, (_row, from): number | null => from);
  standing.forEach((at, place) => (places[at] = wanted[place] ?? null));
  const doomed = new Set(places.flatMap((from, at) => (standing.includes(at) ? [] : [from])));
  let kept = 0;
  let added = 0;
  for (const { from } of rows) {
    if (from !== null) kept += 1;
    else {
      places.splice((kept === 0 ? 0 : (standing[kept - 1] ?? 0) + 1) + added, 0, null);
      added += 1;
    }
  }
  for (let at = places.length - 1; at >= 0 && places.length > now; at -= 1) {
    const from = places[at] ?? null;
    if (from !== null && doomed.has(from)) places.splice(at, 1);
  }
  return places;
}

export function changesNothing({ rows }: TableEdit, count: number): boolean {
  return rows.length === count && rows.every((row, place) => row.from === place && isUntouched(row));
}

function isUntouched({ strong, cells }: RowAfter): boolean {
  return strong === null && cells.every((cell) => cell === null);
}

/** The workbook as it will stand when the edits have been carried out; for looking ahead before anything is written. */
export function withEdits(snapshot: WorkbookSnapshot, edits: readonly TableEdit[]): WorkbookSnapshot {
  return edits.reduce(withEdit, snapshot);
}

function withEdit(snapshot: WorkbookSnapshot, edit: TableEdit): WorkbookSnapshot {
  const table = snapshot.tables.find(({ name }) => name === edit.table);
  if (table === undefined) return snapshot;
  const grown = edit.rows.length - (table.rows - 1);
  return {
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === table.sheet ? editedSheet(sheet, table, edit, grown) : sheet,
    ),
    tables: snapshot.tables.map((one) => movedTable(one, table, grown)),
  };
}

/** Tables below, in the same columns, move along; those beside stay. */
function movedTable(one: TableSnapshot, edited: TableSnapshot, grown: number): TableSnapshot {
  if (one === edited) return { ...one, rows: one.rows + grown };
  const below = one.sheet === edited.sheet && one.row >= edited.row + edited.rows;
  const inside = one.column >= edited.column && one.column < edited.column + edited.columns;
  return below && inside ? { ...one, row: one.row + grown } : one;
}

function editedSheet(
  sheet: SheetSnapshot,
  table: TableSnapshot,
  { rows }: TableEdit,
  grown: number,
): SheetSnapshot {
  const at = (row: number, column: number): Cell =>
    sheet.cells[row - sheet.row]?.[column - sheet.column] ?? null;
  const first = table.row + 1;
  const end = first + rows.length;
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  const last = Math.max(
    sheet.row + sheet.cells.length - 1,
    end - 1,
    sheet.row + sheet.cells.length - 1 + grown,
  );
  const cellAfter = (row: number, column: number): Cell => {
    const inTable = column >= table.column && column < table.column + table.columns;
    if (!inTable || row < first) return at(row, column);
    if (row >= end) return at(row - grown, column);
    const after = rows[row - first];
    const planned = after?.cells[column - table.column] ?? null;
    if (planned !== null) return shown(planned);
    return after?.from === null || after === undefined ? null : at(first + after.from, column);
  };
  const cells = Array.from({ length: Math.max(0, last - sheet.row + 1) }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => cellAfter(sheet.row + row, sheet.column + column)),
  );
  return { ...sheet, cells };
}

function shown(cell: PlannedCell): Cell {
  return isFormula(cell) || cell === '' ? null : cell;
}
