import { logWords } from '../../text/index.ts';
import type { LogSource } from '../../text/index.ts';
import { cellName } from '../address.ts';
import { cellText } from '../cells.ts';
import { fingerprint } from '../fingerprint.ts';
import type { LogChange } from './changes.ts';

/** A row of the log as text; `chain` depends on every other part but the reason, and on the row before. */
export type LogRow = {
  readonly time: string;
  readonly person: string;
  readonly page: string;
  readonly place: string;
  readonly unit: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly how: string;
  /** The fingerprint of the page after the change. */
  readonly code: string;
  readonly chain: string;
};

export type UnchainedRow = Omit<LogRow, 'chain' | 'reason'>;

/** Who, when and how: the same for all changes of a burst. */
export type LogHeading = {
  readonly time: string;
  readonly person: string;
  readonly source: LogSource;
};

/** More changes than this on one page at once become one row that tells their number and range. */
export const mostSingleRows = 20;

/** The rows for the changes of one page in one burst. */
export function rowsOfBurst(
  changes: readonly LogChange[],
  { time, person, source }: LogHeading,
  code: string,
): readonly UnchainedRow[] {
  const [first] = changes;
  if (first === undefined) return [];
  const shared = { time, person, page: first.sheet, code };
  if (changes.length > mostSingleRows) {
    return [{ ...shared, ...summaryOf(changes), how: logWords.how(source, changes.length) }];
  }
  return changes.map((change) => ({
    ...shared,
    place: placeOf(change),
    unit: change.unit ?? '',
    before: change.before,
    after: change.after,
    how: logWords.how(source, 1),
  }));
}

export function placeOf({ name, field, row, column, wholeRow }: LogChange): string {
  const cell = cellName(row, column);
  return wholeRow ? logWords.row(name, cell) : logWords.place(name, field, cell);
}

function summaryOf(changes: readonly LogChange[]): Pick<LogRow, 'place' | 'unit' | 'before' | 'after'> {
  const names = [...new Set(changes.map(({ name }) => name))];
  const units = [...new Set(changes.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
  const wasBlank = changes.filter((change) => change.wasBlank).length;
  const isBlank = changes.filter((change) => change.isBlank).length;
  return {
    place: logWords.burst(names[0] ?? '', names.at(-1) ?? '', names.length),
    unit: units.length === 1 ? (units[0] ?? '') : units.length === 0 ? '' : logWords.units(units.length),
    before: logWords.burstBefore(changes.length - wasBlank, wasBlank),
    after: logWords.burstBefore(changes.length - isBlank, isBlank),
  };
}

/** Rows get their codes one from the other, beginning with the last one in the log. */
export function chained(rows: readonly UnchainedRow[], last: string): readonly LogRow[] {
  let previous = last;
  return rows.map((row) => {
    const chain = chainCode(previous, row);
    previous = chain;
    return { ...row, reason: '', chain };
  });
}

/** The code that a row must have behind a row of this code. */
export function chainCode(previous: string, row: UnchainedRow): string {
  const { time, person, page, place, unit, before, after, how, code } = row;
  const parts = [previous, time, person, page, place, unit, before, after, how, code];
  return fingerprint([[parts.map(cellText)]]);
}
