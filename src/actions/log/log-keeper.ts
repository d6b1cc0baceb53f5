import { logWords, type Attempt, type Failure } from '../../text/index.ts';
import { writerOf, type ChangeBurst } from '../../workbook/change-burst.ts';
import { changesBetween, tablesLostAndFound } from '../../workbook/log/changes.ts';
import { rowCells } from '../../workbook/log/log-sheet.ts';
import { openLog, type OpenLog } from '../../workbook/log/open-log.ts';
import { readPages, sheetCodes, type LogPages } from '../../workbook/log/pages.ts';
import { chained, type LogRow, type UnchainedRow } from '../../workbook/log/rows.ts';
import { logTableNames } from '../../workbook/log/table-names.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import { LogQueue, type Entry } from './log-queue.ts';
import { ownSourceOf, type OwnWrite } from './own-writes.ts';
import { rowsOfClosedTime, stateRows } from './state-rows.ts';

/** The pane's clock: the rings inside have none. */
export type LogClock = {
  /** The moment in words, as it stands in the log. */
  readonly words: () => string;
  readonly milliseconds: () => number;
};

export type LogKeeperParts = {
  readonly door: Pick<WorkbookDoor, 'appendRows'>;
  readonly clock: LogClock;
  /** The name that this computer's person gave; null takes the one in the workbook. */
  readonly person: () => string | null;
  /** Reads the workbook again after so many milliseconds, and calls `follow` with it. */
  readonly lookAgainIn: (milliseconds: number) => void;
};

/** How the keeping goes: changes that are not in the log yet, and why. */
export type LogProgress = { readonly waiting: number; readonly failure: Failure | null };

/** How long a co-author's own pane is given to write its change before this one does. */
const courtesy = 8_000;
const beforeRetry = 3_000;
const nothingWaits: LogProgress = { waiting: 0, failure: null };

/**
 * Keeps the log true to the workbook: compares every reading with the one before and writes what differs. Only what
 * Excel has taken counts as written, so a refusal (a cell being edited) loses nothing.
 */
export class LogKeeper {
  readonly #parts: LogKeeperParts;
  readonly #queue = new LogQueue();
  /** The tables as last compared; a table that is gone for now keeps its last content. Null before the first look. */
  #known: LogPages | null = null;
  #present: LogPages = new Map();
  #wasKept = false;
  #rowsSeen = 0;
  #work: Promise<LogProgress> = Promise.resolve(nothingWaits);

  constructor(parts: LogKeeperParts) {
    this.#parts = parts;
  }

  /**
   * Takes a new reading of the workbook, what Excel told about it since the last one and what the pane itself wrote; one
   * after the other.
   */
  follow(
    snapshot: WorkbookSnapshot,
    bursts: ChangeBurst,
    own: readonly OwnWrite[] = [],
  ): Promise<LogProgress> {
    this.#work = this.#work.then(() => this.#follow(snapshot, bursts, own));
    return this.#work;
  }

  async #follow(
    snapshot: WorkbookSnapshot,
    bursts: ChangeBurst,
    own: readonly OwnWrite[],
  ): Promise<LogProgress> {
    const log = openLog(snapshot);
    const pages = readPages(snapshot, this.#known);
    const ends = this.#wasKept && log?.kept === false;
    this.#wasKept = log?.kept === true;
    if (log?.kept !== true) {
      this.#known = null;
      this.#queue.clear();
      return ends ? this.#end(log, pages) : nothingWaits;
    }
    if (this.#known === null) return this.#begin(log, pages);
    this.#take({ log, pages, before: this.#known, snapshot, bursts, own });
    this.#known = new Map([...this.#known, ...pages]);
    this.#present = pages;
    this.#queue.review(log.rows, this.#parts.clock.milliseconds());
    this.#rowsSeen = log.rows.length;
    return this.#write(log, pages);
  }

  /** The first look: what changed while no pane was open. */
  async #begin(log: OpenLog, pages: LogPages): Promise<LogProgress> {
    const rows = rowsOfClosedTime(pages, log.rows, this.#heading(log));
    const told = await this.#append(log, rows);
    if (!told.ok) return this.#refused(rows.length, told.failure);
    this.#known = pages;
    this.#present = pages;
    this.#rowsSeen = log.rows.length;
    return nothingWaits;
  }

  /** Somebody turned the log off in its cell: its end is told. */
  async #end(log: OpenLog | null, pages: LogPages): Promise<LogProgress> {
    if (log === null || log.rows.at(-1)?.how === logWords.how('ended', 1)) return nothingWaits;
    await this.#append(log, stateRows(pages, 'ended', this.#heading(log)));
    return nothingWaits;
  }

  #take({ log, pages, before, snapshot, bursts, own }: Look): void {
    const ids = new Map(snapshot.sheets.map(({ name, id }) => [name, id]));
    const { clock } = this.#parts;
    const [time, now, person] = [clock.words(), clock.milliseconds(), this.#heading(log).person];
    const from = this.#rowsSeen;
    const changes = [...changesBetween(before, pages), ...tablesLostAndFound(this.#present, pages)];
    const entries = changes.map((change): Entry => {
      const writer = writerOf(bursts, ids.get(change.sheet), change.row, change.column);
      // Excel tells of the pane's own writes later than they are read, or not at all.
      const ownSource = writer === 'coauthor' ? null : ownSourceOf(change, own);
      const source = ownSource ?? (writer === 'pane' ? 'pane' : 'typed');
      if (writer !== 'coauthor') return { change, time, source, person, due: now, from };
      const due = now + courtesy + patience(person);
      return { change, time, source: 'coauthor', person: logWords.coauthor, due, from };
    });
    this.#queue.add(entries);
  }

  async #write(log: OpenLog, pages: LogPages): Promise<LogProgress> {
    const { clock, lookAgainIn } = this.#parts;
    const now = clock.milliseconds();
    const wait = this.#queue.wait(now);
    if (wait !== null) lookAgainIn(wait);
    const codes = sheetCodes(pages);
    const batches = this.#queue.ready(now, (sheet) => codes.get(sheet) ?? '');
    const told = await this.#append(
      log,
      batches.flatMap(({ rows }) => rows),
    );
    if (!told.ok) {
      const waiting = batches.reduce((sum, { entries }) => sum + entries.length, 0);
      return this.#refused(waiting, told.failure);
    }
    this.#queue.done(batches, told.value);
    return nothingWaits;
  }

  async #append(log: OpenLog, unchained: readonly UnchainedRow[]): Promise<Attempt<readonly LogRow[]>> {
    const rows = chained(unchained, log.rows.at(-1)?.chain ?? '');
    if (rows.length === 0) return { ok: true, value: rows };
    const answer = await this.#parts.door.appendRows(logTableNames.rows, rows.map(rowCells));
    return answer.ok ? { ok: true, value: rows } : answer;
  }

  #refused(waiting: number, failure: Failure): LogProgress {
    this.#parts.lookAgainIn(beforeRetry);
    return { waiting, failure };
  }

  #heading(log: OpenLog): { readonly time: string; readonly person: string } {
    return { time: this.#parts.clock.words(), person: this.#parts.person() ?? log.person };
  }
}

type Look = {
  readonly log: OpenLog;
  readonly pages: LogPages;
  readonly before: LogPages;
  readonly snapshot: WorkbookSnapshot;
  readonly bursts: ChangeBurst;
  readonly own: readonly OwnWrite[];
};

/** Panes of different people do not wait equally long, so that only the first one writes. */
function patience(name: string): number {
  return 1_000 + Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 7_919, 0);
}
