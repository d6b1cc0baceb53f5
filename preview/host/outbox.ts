import type { MessageEntry } from './model/event-hub.ts';

type Listener = (entries: readonly MessageEntry[]) => void;

/** Messages to the add-in. Events leave after the answer to the batch that caused them, all in one message. */
export class Outbox {
  #listeners: readonly Listener[] = [];
  #leaving: Promise<void> = Promise.resolve();
  #waiting: MessageEntry[] = [];

  listen(listener: Listener): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  sendNow(entries: readonly MessageEntry[]): void {
    for (const listener of this.#listeners) listener(entries);
  }

  sendLater(entry: MessageEntry): void {
    this.#waiting.push(entry);
    if (this.#waiting.length > 1) return;
    this.#leaving = new Promise((resolve) => {
      setTimeout(() => {
        const entries = this.#waiting;
        this.#waiting = [];
        this.sendNow(entries);
        resolve();
      }, 0);
    });
  }

  delivered(): Promise<void> {
    return this.#leaving;
  }
}
