import type { Entry, LineEntries, Scheme } from '../scoring/index.ts';
import type { Cell, Cells } from './cells.ts';
import { indexCodes } from './code-index.ts';
import type { EntriesReading } from './entries.ts';
import { readEntries } from './entries.ts';
import { readEntryCell } from './entry-cell.ts';
import { readValues } from './entry-values.ts';
import { startReport } from './report.ts';

/** A reading, what it was read from, and the line of each row. */
type KnownEntries = {
  readonly cells: Cells;
  readonly targetCells: Cells | null;
  readonly scheme: Scheme;
  readonly reading: EntriesReading;
  readonly lines: ReadonlyMap<number, string>;
  readonly columns: readonly number[];
};

/** The last reading of each table, by its first row. */
const readings = new WeakMap<readonly Cell[], KnownEntries>();

/**
 * The same as `readEntries`, for a caller that hands over the same array for a row that holds the same cells: of a table
 * in which only cells of members have changed since, and nothing is to be said about them, those rows alone are read.
 */
export function rereadEntries(cells: Cells, targetCells: Cells | null, scheme: Scheme): EntriesReading {
  const [first] = cells;
  if (first === undefined) return readEntries(cells, targetCells, scheme);
  const known = readings.get(first);
  const isSame = known?.scheme === scheme && known.targetCells === targetCells;
  const again = isSame ? withChangedRows(known, cells) : null;
  const reading = again ?? readEntries(cells, targetCells, scheme);
  readings.set(
    first,
    again !== null && known !== undefined
      ? { ...known, cells, reading }
      : { cells, targetCells, scheme, reading, ...placesOf(reading) },
  );
  return reading;
}

function placesOf({ places, entries }: EntriesReading): Pick<KnownEntries, 'lines' | 'columns'> {
  return {
    lines: new Map([...places.rows].map(([code, row]) => [row - 1, code])),
    columns: entries.members.map((member) => (places.columns.get(member) ?? 0) - 1),
  };
}

/** Null when more has changed, or when something was or is to be said about a changed row. */
function withChangedRows(known: KnownEntries, cells: Cells): EntriesReading | null {
  const { reading, cells: before } = known;
  if (cells.length !== before.length) return null;
  let lines: Map<string, LineEntries> | null = null;
  for (let row = 0; row < cells.length; row++) {
    if (cells[row] === before[row]) continue;
    const code = known.lines.get(row);
    const values = code === undefined ? null : valuesOfRow(known, cells, row, code);
    if (code === undefined || values === null) return null;
    lines ??= new Map(reading.entries.lines);
    lines.set(code, { values, targets: lines.get(code)?.targets ?? null });
  }
  return lines === null ? reading : { ...reading, entries: { members: reading.entries.members, lines } };
}

function valuesOfRow(known: KnownEntries, cells: Cells, row: number, code: string): readonly Entry[] | null {
  const { columns, scheme } = known;
  const line = indexCodes(scheme).find(code);
  if (line?.kind !== 'line') return null;
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
