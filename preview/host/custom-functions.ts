import type { StoredValue } from '../backend/types.ts';
import { answerFromResult } from './function-results.ts';
import type { FunctionAnswer } from './function-results.ts';
import { isJsonList } from './json.ts';
import type { Json } from './json.ts';
import type { MessageEntry } from './model/event-hub.ts';

/** A cell handed to a function: null is an empty cell, "" is an empty text such as a formula's result. */
export type FunctionCell = StoredValue | null;

/** Rows of cells. */
export type FunctionRange = readonly (readonly FunctionCell[])[];

/** One argument; undefined where it was left out. A repeating parameter is one argument: the list of its ranges. */
export type FunctionArgument = FunctionCell | FunctionRange | readonly FunctionRange[] | undefined;

/** Desktop Excel hands an empty cell over as 0, Excel on the web as null. */
export type EmptyCells = 'zero' | 'null';

export type CustomFunctionsOptions = {
  readonly emptyCells: EmptyCells;
  readonly send: (entries: readonly MessageEntry[]) => void;
  /** New results have arrived: formulas have to be calculated again. */
  readonly recalculate: () => void;
};

const invocationCategory = 1;
const invocationType = 1000;
/** The functions accept error values among their arguments (allowErrorForDataTypeAny). */
const errorsAllowed = 4;
const rememberedResults = 5000;

/**
 * Carries calls from the grid to the custom functions of the add-in. A grid that calculates at once asks twice: first
 * it gets "pending" (shown as #BUSY!), then, calculated again, the remembered result. All calls of one wave travel in
 * one message, because office.js waits half a second between two answers.
 */
export class CustomFunctions {
  readonly #options: CustomFunctionsOptions;
  readonly #answers = new Map<string, FunctionAnswer>();
  readonly #pending = new Map<number, string>();
  readonly #asked = new Set<string>();
  #waiting: { readonly id: number; readonly key: string; readonly entry: MessageEntry }[] = [];
  #isReady = false;
  #isFlushing = false;
  #settling: (() => void)[] = [];
  #calls = 0;

  constructor(options: CustomFunctionsOptions) {
    this.#options = options;
  }

  /** The answer for these arguments, or "pending" while the add-in works on it. */
  call(functionId: string, args: readonly FunctionArgument[], address = ''): FunctionAnswer {
    const sent = args.map((argument) => this.#asSent(argument));
    const text = JSON.stringify(sent);
    if (text.includes('"#BUSY!"')) return { kind: 'pending' };
    const key = `${functionId}${text}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    if (!this.#asked.has(key)) this.#ask(functionId, key, sent, address);
    return { kind: 'pending' };
  }

  /**
   * The runtime in the add-in's page says that it listens (again). Formulas that asked before, or whose results were
   * forgotten with the old page, ask once more.
   */
  ready(): void {
    this.#isReady = true;
    this.#options.recalculate();
    this.#scheduleFlush();
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** The page is gone or loads again: results computed by its old code are forgotten, open calls are asked anew. */
  restart(): void {
    this.#isReady = false;
    this.#answers.clear();
    this.#pending.clear();
    this.#asked.clear();
    this.#waiting = [];
    this.#release();
  }

  /** Results as the runtime sends them: [id, succeeded, value, errorCode] or the same as an object. */
  receive(results: Json): void {
    if (!isJsonList(results)) return;
    for (const result of results) {
      const answer = answerFromResult(result);
      const key = answer === null ? undefined : this.#pending.get(answer.id);
      if (answer === null || key === undefined) continue;
      this.#pending.delete(answer.id);
      this.#asked.delete(key);
      this.#remember(key, answer.answer);
    }
    this.#options.recalculate();
    if (this.isIdle) this.#release();
  }

  /** Resolves when no call is open, recalculated formulas included. */
  settled(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => {
      this.#settling.push(resolve);
    });
  }

  get isIdle(): boolean {
    return this.#pending.size === 0 && this.#waiting.length === 0;
  }

  #release(): void {
    const waiting = this.#settling;
    this.#settling = [];
    for (const resolve of waiting) resolve();
  }

  #ask(functionId: string, key: string, sent: readonly Json[], address: string): void {
    const id = ++this.#calls;
    this.#asked.add(key);
    const data = JSON.stringify([id, functionId, sent, address, errorsAllowed]);
    this.#waiting.push({ id, key, entry: [invocationCategory, invocationType, '', data, 0] });
    this.#scheduleFlush();
  }

  #scheduleFlush(): void {
    if (!this.#isReady || this.#waiting.length === 0) return;
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    setTimeout(() => {
      this.#isFlushing = false;
      this.#flush();
    }, 0);
  }

  #flush(): void {
    const wave = this.#waiting;
    this.#waiting = [];
    for (const call of wave) this.#pending.set(call.id, call.key);
    if (wave.length > 0) this.#options.send(wave.map((call) => call.entry));
  }

  #remember(key: string, answer: FunctionAnswer): void {
    const oldest = this.#answers.keys().next();
    if (this.#answers.size >= rememberedResults && oldest.done !== true) this.#answers.delete(oldest.value);
    this.#answers.set(key, answer);
  }

  #asSent(argument: FunctionArgument): Json {
    if (argument === undefined) return null;
    return isCell(argument) ? this.#cellAsSent(argument) : argument.map((row) => this.#listAsSent(row));
  }

  /** A row of cells, or one of several ranges. */
  #listAsSent(list: readonly FunctionCell[] | FunctionRange): Json {
    return list.map((item) => (isCell(item) ? this.#cellAsSent(item) : this.#listAsSent(item)));
  }

  #cellAsSent(cell: FunctionCell): Json {
    if (cell === null) return this.#options.emptyCells === 'zero' ? 0 : null;
    return typeof cell === 'string' && isErrorText(cell) ? { type: 'CustomFunctionError', code: cell } : cell;
  }
}

function isCell(argument: FunctionCell | object): argument is FunctionCell {
  return argument === null || typeof argument !== 'object';
}

function isErrorText(text: string): boolean {
  return /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|NULL!|NAME\?|REF!|SPILL!|CALC!)$/.test(text);
}
