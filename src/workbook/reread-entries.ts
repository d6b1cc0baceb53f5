import { linesInOrder, rowsInOrder } from '../scoring/index.ts';
import type { Entry, EntryRows, Line, LineEntries, Scheme } from '../scoring/index.ts';
import type { Cell, Cells } from './cells.ts';
import type { EntriesReading } from './entries.ts';
import { readEntries } from './entries.ts';
import { readEntryCell } from './entry-cell.ts';
import { readValues } from './entry-values.ts';
import { startReport } from './report.ts';

/** What `readEntries` reads, its entries as rows in the order of the scheme. */
export type RowsReading = Omit<EntriesReading, 'entries'> & { readonly entries: EntryRows };

/** A reading, what it was read from, and the line of each row. */
type KnownEntries = {
  readonly cells: Cells;
  readonly targetCells: Cells | null;
  readonly scheme: Scheme;
  readonly reading: RowsReading;
  readonly lines: ReadonlyMap<number, PlacedLine>;
  readonly columns: readonly number[];
};

type PlacedLine = { readonly line: Line; readonly index: number };

/** The last reading of each table, by its first row. */
const readings = new WeakMap<readonly Cell[], KnownEntries>();

/**
 * The same as `readEntries`, for a caller that hands over the same array for a row that holds the same cells: of a table
 * in which only cells of members have changed since, and nothing is to be said about them, those rows alone are read.
 */
export function rereadEntries(cells: Cells, targetCells: Cells | null, scheme: Scheme): RowsReading {
  const [first] = cells;
  if (first === undefined) return readRows(cells, targetCells, scheme);
  const known = readings.get(first);
  const isSame = known?.scheme === scheme && known.targetCells === targetCells;
  const again = isSame ? withChangedRows(known, cells) : null;
  const reading = again ?? readRows(cells, targetCells, scheme);
  readings.set(
    first,
    again !== null && known !== undefined
      ? { ...known, cells, reading }
      : { cells, targetCells, scheme, reading, ...placesOf(reading, scheme) },
  );
  return reading;
}

function readRows(cells: Cells, targetCells: Cells | null, scheme: Scheme): RowsReading {
  const reading = readEntries(cells, targetCells, scheme);
  return { ...reading, entries: rowsInOrder(scheme, reading.entries) };
}

function placesOf({ places, entries }: RowsReading, scheme: Scheme): Pick<KnownEntries, 'lines' | 'columns'> {
  const lines = linesInOrder(scheme).flatMap((line, index) => {
    const row = places.rows.get(line.code);
    return row === undefined ? [] : [[row - 1, { line, index }] as const];
  });
  return {
    lines: new Map(lines),
    columns: entries.members.map((member) => (places.columns.get(member) ?? 0) - 1),
  };
}

/** Null when more has changed, or when something was or is to be said about a changed row. */
function withChangedRows(known: KnownEntries, cells: Cells): RowsReading | null {
  const { reading, cells: before } = known;
  if (cells.length !== before.length) return null;
  let rows: LineEntries[] | null = null;
  for (let row = 0; row < cells.length; row++) {
    if (cells[row] === before[row]) continue;
    const placed = known.lines.get(row);
    const values = placed === undefined ? null : valuesOfRow(known, cells, row, placed.line);
    if (placed === undefined || values === null) return null;
    rows ??= [...reading.entries.rows];
    rows[placed.index] = { values, targets: rows[placed.index]?.targets ?? null };
  }
  return rows === null ? reading : { ...reading, entries: { members: reading.entries.members, rows } };
}

function valuesOfRow(known: KnownEntries, cells: Cells, row: number, line: Line): readonly Entry[] | null {
  const { columns } = known;
  const { findings } = known.reading;
  if (findings.some(({ where }) => where.table === 'entries' && where.row === row + 1)) return null;
  if (!onlyMembersChanged(known.cells[row] ?? [], cells[row] ?? [], columns)) return null;
  const report = startReport('entries');
  const { members } = known.reading.entries;
  const values = readValues({ cells, row, columns, members, line, report, read: readEntryCell });
  return report.findings.length > 0 ? null : values;
}

function onlyMembersChanged(
  before: readonly Cell[],
  row: readonly Cell[],
  members: readonly number[],
): boolean {
  if (before.length !== row.length) return false;
  return row.every((cell, column) => cell === before[column] || members.includes(column));
}
