import type { JsonRecord } from '../json.ts';

/** One entry of a message to office.js: category, type, target, data as JSON text, and an id. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  data: string,
  id: number,
];

/** office.js's numbers for the events this host fires. */
const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = keyof typeof eventTypes;

/** The target of events that concern the workbook as a whole. */
export const workbookTarget = 'Workbook';

const eventCategory = 65_536;

/** Knows which events office.js has registered for and sends only those, after the answer to the running batch. */
export class EventHub {
  readonly #registered = new Map<string, number>();
  readonly #send: (entry: MessageEntry) => void;
  /** context.runtime.enableEvents. */
  enabled = true;

  constructor(send: (entry: MessageEntry) => void) {
    this.#send = send;
  }

  register(type: EventType, target: string): void {
    const key = keyOf(type, target);
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = keyOf(type, target);
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  /** A page that reloads has registered nothing. */
  forgetAll(): void {
    this.#registered.clear();
    this.enabled = true;
  }

  fire(type: EventType, targets: readonly string[], data: JsonRecord): void {
    if (!this.enabled) return;
    for (const target of targets)
      if (this.#registered.has(keyOf(type, target)))
        this.#send([eventCategory, eventTypes[type], target, JSON.stringify(data), 0]);
  }
}

function keyOf(type: EventType, target: string): string {
  return `${type}|${target}`;
}
