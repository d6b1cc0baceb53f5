import type { AwardOrder } from '../actions/awards/award-orders.ts';
import type { BlocOrder } from '../actions/bloc/bloc-orders.ts';
import type { ResultOrder } from '../actions/results/result-orders.ts';
import type { LogOrder } from '../actions/log/log-orders.ts';
import type { TakeOverOrder } from '../actions/takeover/take-over-order.ts';
import type { EntryOrder } from '../actions/entry/entry-orders.ts';
import type { CriteriaOrder } from '../actions/criteria/criteria-orders.ts';
import type { BlocReading } from '../actions/read-bloc.ts';
import type { SetUpRequest } from '../actions/set-up-bloc.ts';
import type { Failure } from '../text/index.ts';
import type { WorkStep } from '../workbook/work-job.ts';
import { firstDesk, nextDesk, settleDrafts, type DeskEvent, type EntryDesk } from './entry-desk.ts';
import { noSteps, type NextSteps, type UndoStep, type UndoSteps } from './undo-steps.ts';

/** What the person (or a change in the workbook) asks the pane to do with Excel. */
export type Order =
  | { readonly kind: 'connect' }
  | { readonly kind: 'read' }
  | { readonly kind: 'setUp'; readonly request: SetUpRequest }
  | { readonly kind: 'recreate'; readonly sheet: string }
  | { readonly kind: 'putResults' }
  | { readonly kind: 'fillGaps' }
  | { readonly kind: 'repair' }
  | { readonly kind: 'bloc'; readonly order: BlocOrder }
  | { readonly kind: 'award'; readonly order: AwardOrder }
  | { readonly kind: 'result'; readonly order: ResultOrder }
  | { readonly kind: 'log'; readonly order: LogOrder }
  | { readonly kind: 'takeOver'; readonly order: TakeOverOrder }
  | { readonly kind: 'entry'; readonly order: EntryOrder }
  | { readonly kind: 'criteria'; readonly order: CriteriaOrder }
  | { readonly kind: 'undo'; readonly step: UndoStep }
  | { readonly kind: 'redo'; readonly step: UndoStep }
  | { readonly kind: 'goTo'; readonly address: string };

/** Something done, told once. */
export type Notice =
  | { readonly kind: 'sheetsCreated'; readonly sheets: readonly string[]; readonly empty: boolean }
  | { readonly kind: 'gapsFilled'; readonly rows: number; readonly columns: number }
  /** The keyboard is in the workbook now; told to a screen reader only. */
  | { readonly kind: 'wentTo'; readonly address: string }
  | { readonly kind: 'sheetRecreated'; readonly sheet: string }
  | { readonly kind: 'resultsPut'; readonly sheet: string }
  /** Cells written while the person types on: told to a screen reader only. */
  | { readonly kind: 'cellsWritten'; readonly text: string }
  /** Work that the person stopped. */
  | { readonly kind: 'stopped'; readonly text: string }
  /** Told beside the button that was pressed, at the foot of the pane. */
  | { readonly kind: 'wentBack'; readonly text: string }
  /** Something of a part that is loaded later, in its own words. */
  | { readonly kind: 'told'; readonly text: string };

export type TabName = 'overview' | 'bloc' | 'criteria' | 'entry' | 'results' | 'awards';

/** How far the order or the reading is. */
export type WorkProgress = {
  readonly step: WorkStep | null;
  /** The person wants it to stop. */
  readonly stopping: boolean;
  /** It goes to its end now. */
  readonly settled: boolean;
};

/** What the pane reads itself: a chosen file, an office's own table. */
export type OwnReading = 'file' | 'table';

export const notBegun: WorkProgress = { step: null, stopping: false, settled: false };

export type PaneState = {
  /** The workbook as last read; null before the first answer. */
  readonly reading: BlocReading | null;
  /** The number of the newest read; answers to older ones are dropped. */
  readonly newestRead: number;
  /** Whether the newest read has not been answered yet. */
  readonly isReading: boolean;
  /** The order under way that writes, at most one. */
  readonly working: Order | null;
  readonly progress: WorkProgress;
  /** What is being read beside the workbook. */
  readonly ownReading: OwnReading | null;
  /** The person stopped the newest read: what is shown may be old. */
  readonly isReadStopped: boolean;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  readonly tab: TabName;
  /** The member whose points are explained, by name: rows may move. */
  readonly member: string | null;
  readonly desk: EntryDesk;
  /** What can be taken back. */
  readonly steps: UndoSteps;
};

export type Trouble = {
  readonly failure: Failure;
  readonly order: Order;
  /** The form whose order it was has been typed in since: to carry it out again would write what is no longer meant. */
  readonly isOutdated?: boolean;
};

export type PaneEvent =
  | { readonly kind: 'readStarted'; readonly read: number }
  | { readonly kind: 'readAnswered'; readonly read: number; readonly reading: BlocReading }
  | { readonly kind: 'readFailed'; readonly read: number; readonly failure: Failure }
  | { readonly kind: 'readStopped'; readonly read: number }
  | { readonly kind: 'orderStarted'; readonly order: Order }
  | {
      readonly kind: 'workProgressed';
      readonly progress: WorkProgress;
      readonly ownReading?: OwnReading | null;
    }
  | { readonly kind: 'orderDone'; readonly notice: Notice | null }
  | { readonly kind: 'orderFailed'; readonly order: Order; readonly failure: Failure }
  | { readonly kind: 'tabChosen'; readonly tab: TabName }
  | { readonly kind: 'memberChosen'; readonly member: string | null }
  | { readonly kind: 'atDesk'; readonly event: DeskEvent }
  | { readonly kind: 'wayBack'; readonly next: NextSteps }
  | { readonly kind: 'troubleClosed' }
  | { readonly kind: 'formChanged' }
  /** Something that the pane did by itself. */
  | { readonly kind: 'noticed'; readonly notice: Notice }
  | { readonly kind: 'noticeClosed' };

export const firstState: PaneState = {
  reading: null,
  newestRead: 0,
  isReading: false,
  working: null,
  progress: notBegun,
  ownReading: null,
  isReadStopped: false,
  trouble: null,
  notice: null,
  tab: 'overview',
  member: null,
  desk: firstDesk,
  steps: noSteps,
};

/** The pane's next state; no clock, no Excel, no effects. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  if (event.kind === 'wayBack') return { ...state, steps: event.next(state.steps) };
  if (event.kind === 'formChanged') return { ...state, trouble: outdated(state.trouble) };
  return event.kind === 'noticed' ? { ...state, notice: event.notice } : afterEvent(state, event);
}

function outdated(trouble: Trouble | null): Trouble | null {
  return trouble === null ? null : { ...trouble, isOutdated: true };
}

function afterEvent(
  state: PaneState,
  event: Exclude<PaneEvent, { kind: 'wayBack' | 'noticed' | 'formChanged' }>,
): PaneState {
  switch (event.kind) {
    case 'readStarted':
      return {
        ...state,
        newestRead: event.read,
        isReading: true,
        isReadStopped: false,
        // Its own steps are told after this.
        progress: state.working === null ? notBegun : state.progress,
      };
    case 'readAnswered':
    case 'readFailed':
    case 'readStopped':
      return event.read === state.newestRead ? afterRead(state, event) : state;
    case 'orderStarted':
      return { ...state, working: event.order, progress: notBegun, trouble: null, notice: null };
    case 'workProgressed':
      return withProgress(state, event);
    case 'orderDone':
      return { ...state, working: null, notice: event.notice };
    case 'orderFailed':
      return { ...state, working: null, ...endOf(event) };
    case 'tabChosen':
      return { ...state, tab: event.tab, notice: null };
    case 'memberChosen':
      return { ...state, member: event.member, notice: null };
    case 'atDesk':
      return { ...state, desk: nextDesk(state.desk, event.event) };
    case 'troubleClosed':
      return { ...state, trouble: null };
    case 'noticeClosed':
      return { ...state, notice: null };
  }
}

type Progressed = Extract<PaneEvent, { kind: 'workProgressed' }>;

function withProgress(state: PaneState, { progress, ownReading = state.ownReading }: Progressed): PaneState {
  return { ...state, progress, ownReading };
}

/** What the person stopped, and what is undone again, is no trouble. */
function endOf({ failure, order }: Extract<PaneEvent, { kind: 'orderFailed' }>): Partial<PaneState> {
  if (failure.kind !== 'stopped' || !failure.isWhole) return { trouble: { failure, order } };
  return { notice: { kind: 'stopped', text: `${failure.what} ${failure.next}` } };
}

type ReadEnd = Extract<PaneEvent, { kind: 'readAnswered' | 'readFailed' | 'readStopped' }>;

function afterRead(state: PaneState, event: ReadEnd): PaneState {
  const answered = { ...state, isReading: false, isReadStopped: event.kind === 'readStopped' };
  if (event.kind === 'readStopped') return answered;
  if (event.kind === 'readFailed') {
    // What was read before stays in sight; the trouble says that it may be old.
    return { ...answered, trouble: { failure: event.failure, order: { kind: 'read' } } };
  }
  return {
    ...answered,
    reading: event.reading,
    trouble: isAboutReading(state.trouble) ? null : state.trouble,
    member: stillThere(state.member, event.reading),
    desk: settleDrafts(state.desk, event.reading),
  };
}

function isAboutReading(trouble: PaneState['trouble']): boolean {
  return trouble?.order.kind === 'read' || trouble?.order.kind === 'connect';
}

function stillThere(member: string | null, reading: BlocReading): string | null {
  if (reading.kind === 'noBloc') return null;
  return reading.overview.standings.some((row) => row.member === member) ? member : null;
}
