import type { Locator, Page } from 'playwright-core';

/**
 * Keystroke-level model (Card, Moran, Newell 1983) for somebody who types slowly: 0,5 s a key (their figure for typing
 * letters without sense; a practised typist needs 0,2 to 0,28), 1,35 s to make up one's mind before each thing that is
 * chosen, filled in or pressed. Vietnamese is typed by Telex: a letter with a mark, and a tone, are keys of their own.
 */
const secondsPerKey = 0.5;
const practisedSecondsPerKey = 0.28;
const secondsPerThought = 1.35;
const mostTabs = 60;

type Effort = { keys: number; tabs: number; thoughts: number };

/** A person at the keyboard, whose mouse lies untouched; what it costs them is counted. */
export class Typist {
  readonly #page: Page;
  readonly #began = performance.now();
  readonly #steps: { readonly name: string; readonly effort: Effort }[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  step(name: string): void {
    this.#steps.push({ name, effort: { keys: 0, tabs: 0, thoughts: 0 } });
  }

  /** One thing is wanted; the key may have to be pressed several times for it. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.#page.keyboard.press(key);
    this.#count({ keys: times, thoughts: 1 });
  }

  async write(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.#count({ keys: telexKeys(text), thoughts: 1 });
  }

  /** Goes on by Tab until the keyboard is where it is wanted. */
  async tabTo(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let tabs = 0; ; tabs += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) {
        this.#count({ keys: tabs, tabs, thoughts: tabs === 0 ? 0 : 1 });
        return;
      }
      if (tabs === mostTabs) throw new Error(`${mostTabs} Tabs do not lead to ${String(wanted)}`);
      await this.#page.keyboard.press('Tab');
    }
  }

  /** One row of a table: Tab between the cells; Enter goes to the first column of the next. */
  async row(cells: readonly string[]): Promise<void> {
    for (const [place, cell] of cells.entries()) {
      if (place > 0) await this.#page.keyboard.press('Tab');
      if (cell !== '') await this.write(cell);
    }
    this.#count({ keys: cells.length - 1 });
    await this.press('Enter');
  }

  effort(): Effort & { readonly seconds: number } {
    const sum = (kind: keyof Effort) => this.#steps.reduce((all, { effort }) => all + effort[kind], 0);
    const all = { keys: sum('keys'), tabs: sum('tabs'), thoughts: sum('thoughts') };
    return { ...all, seconds: secondsOf(all, secondsPerKey) };
  }

  report(): string {
    const all = this.effort();
    const line = (name: string, effort: Effort) =>
      `  ${name}: ${effort.keys} phím (${effort.tabs} lần Tab trong ngăn), ${effort.thoughts} lần nghĩ, ${secondsOf(effort, secondsPerKey).toFixed(0)} giây`;
    return [
      `từ sổ trống đến xếp hạng, không dùng chuột: ${this.#steps.length} bước`,
      ...this.#steps.map(({ name, effort }) => line(name, effort)),
      line('cộng', all),
      `  máy chạy, kể cả lúc gõ của kiểm thử: ${((performance.now() - this.#began) / 1000).toFixed(0)} giây`,
      `  = ${minutes(all.seconds)} phút cho người gõ chậm, ${minutes(secondsOf(all, practisedSecondsPerKey))} phút cho người gõ quen (mô hình KLM)`,
    ].join('\n');
  }

  #count(more: Partial<Effort>): void {
    const effort = this.#steps.at(-1)?.effort;
    if (effort === undefined) throw new Error('a step has to begin first');
    effort.keys += more.keys ?? 0;
    effort.tabs += more.tabs ?? 0;
    effort.thoughts += more.thoughts ?? 0;
  }
}

function secondsOf({ keys, thoughts }: Effort, perKey: number): number {
  return keys * perKey + thoughts * secondsPerThought;
}

function minutes(seconds: number): string {
  return (seconds / 60).toFixed(1).replace('.', ',');
}

/** "Sở" is Sowr: s with Shift, a key for the horn, a key for the tone. */
function telexKeys(text: string): number {
  const marks = text.normalize('NFD').match(/\p{M}|[đĐ]/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return Array.from(text.normalize('NFC')).length + marks + capitals;
}
