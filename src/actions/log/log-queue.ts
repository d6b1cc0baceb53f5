import { logWords, type LogSource } from '../../text/index.ts';
import type { LogChange } from '../../workbook/log/changes.ts';
import { mostSingleRows, placeOf, rowsOfBurst } from '../../workbook/log/rows.ts';
import type { LogRow, UnchainedRow } from '../../workbook/log/rows.ts';

/** A change on its way into the log. */
export type Entry = {
  readonly change: LogChange;
  readonly time: string;
  readonly source: LogSource;
  readonly person: string;
  /** Not before this moment, in milliseconds. */
  readonly due: number;
  /** How many rows the log had before the change was seen. */
  readonly from: number;
};

/** Entries that are written together, and their rows: one for each, or one for all. */
export type Batch = { readonly entries: readonly Entry[]; readonly rows: readonly UnchainedRow[] };

type Written = { readonly row: LogRow; readonly entries: readonly Entry[]; readonly seen: boolean };

/**
 * A row that vanished may be an undo on its way back to the person's own typing: it comes back only after a while, so
 * that the log does not push itself in between.
 */
const afterUndo = 20_000;
/** Rows of this pane that are looked for in later readings. */
const mostRemembered = 400;

/** The changes that are not yet in the log, and the rows that this pane has written. */
export class LogQueue {
  #waiting: readonly Entry[] = [];
  #written: readonly Written[] = [];

  add(entries: readonly Entry[]): void {
    this.#waiting = [...this.#waiting, ...entries];
  }

  clear(): void {
    this.#waiting = [];
    this.#written = [];
  }

  /** Takes up what the log holds now: rows that are gone are told again, what a co-author's pane told is done. */
  review(rows: readonly LogRow[], now: number): void {
    const present = new Set(rows.map(({ chain }) => chain));
    const gone = this.#written.filter(({ row, seen }) => seen && !present.has(row.chain));
    this.add(gone.flatMap(({ entries }) => entries.map((entry) => ({ ...entry, due: now + afterUndo }))));
    this.#written = this.#written
      .filter((one) => !gone.includes(one))
      .slice(-mostRemembered)
      .map((one) => ({ ...one, seen: one.seen || present.has(one.row.chain) }));
    const waiting = this.#waiting;
    this.#waiting = waiting.filter((entry) => entry.source !== 'coauthor' || !isTold(entry, rows, waiting));
  }

  /** What may be written at this moment, sheet by sheet. */
  ready(now: number, codeOf: (sheet: string) => string): readonly Batch[] {
    const due = this.#waiting.filter((entry) => entry.due <= now);
    return together(due).map((entries) => {
      const [first] = entries;
      const changes = entries.map(({ change }) => change);
      return {
        entries,
        rows: first === undefined ? [] : rowsOfBurst(changes, first, codeOf(first.change.sheet)),
      };
    });
  }

  /** Milliseconds until the last entry may be written; null when none has to wait. */
  wait(now: number): number | null {
    const later = this.#waiting.filter(({ due }) => due > now).map(({ due }) => due - now);
    return later.length === 0 ? null : Math.max(...later);
  }

  /** Excel has taken the rows of these batches. */
  done(batches: readonly Batch[], rows: readonly LogRow[]): void {
    const taken = new Set(batches.flatMap(({ entries }) => entries));
    this.#waiting = this.#waiting.filter((entry) => !taken.has(entry));
    const entriesOf = batches.flatMap(({ entries, rows: own }) =>
      own.length === entries.length ? entries.map((entry) => [entry]) : own.map(() => entries),
    );
    const written = rows.map((row, place) => ({ row, entries: entriesOf[place] ?? [], seen: false }));
    this.#written = [...this.#written, ...written];
  }
}

/** Changes of one sheet, one moment and one way of writing. */
function together(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = [entry.time, entry.source, entry.person, entry.change.sheet].join('\n');
    const group = found.get(key);
    if (group === undefined) found.set(key, [entry]);
    else group.push(entry);
  }
  return [...found.values()];
}

/** Another pane has told it: the same change in a row of its own, or a row that sums up as many changes of the sheet. */
function isTold({ change, from, time }: Entry, rows: readonly LogRow[], waiting: readonly Entry[]): boolean {
  const place = placeOf(change);
  const many = waiting.filter(
    (one) => one.source === 'coauthor' && one.time === time && one.change.sheet === change.sheet,
  ).length;
  return rows
    .slice(from)
    .some(
      (row) =>
        row.page === change.sheet &&
        ((row.place === place && row.unit === (change.unit ?? '') && row.after === change.after) ||
          (many > mostSingleRows && sumsUp(row, many))),
    );
}

/** A co-author's pane may have written its changes itself. */
function sumsUp({ how }: LogRow, many: number): boolean {
  return (['typed', 'pane', 'undone', 'redone'] as const).some(
    (source) => how === logWords.how(source, many),
  );
}
