import type { LogSource } from '../../text/index.ts';
import type { LogChange } from '../../workbook/log/changes.ts';
import type { RecordedChange } from '../../workbook/undo/contents.ts';
import { isWritten } from '../../workbook/undo/is-written.ts';

/** What this pane itself wrote: done, taken back, or done again. */
export type OwnWrite = {
  readonly source: Extract<LogSource, 'pane' | 'undone' | 'redone'>;
  readonly change: RecordedChange;
};

/** How the pane came to change this itself, by the last of its orders that did; null when it was not the pane. */
export function ownSourceOf(change: LogChange, own: readonly OwnWrite[]): OwnWrite['source'] | null {
  return [...own].reverse().find((one) => isWritten(one.change, change))?.source ?? null;
}
