import { paneText } from '../text/index.ts';
import type { Notice, Order, PaneState, WorkProgress } from './state.ts';

/** What is being done just now, or null. */
export function workOf(state: PaneState): string | null {
  if (state.working !== null) return workOfOrder(state.working);
  if (state.ownReading !== null) return paneText.readingHere[state.ownReading];
  if (state.isReading) return state.reading === null ? paneText.reading : paneText.updating;
  return null;
}

/** How far the work is, in words. */
export function progressText(what: string, { step, stopping }: WorkProgress): string {
  if (stopping && step?.kind !== 'takeBack') return paneText.work.stopping;
  const { step: words, steps } = paneText.work;
  return step === null ? what : words(steps[step.kind], step.number, step.all, step.name);
}

/** Whether there is something to stop: Excel itself opens its workbook, and going to a cell takes no time. */
export function canStop({ working }: PaneState): boolean {
  return working?.kind !== 'connect' && working?.kind !== 'goTo';
}

/** What a screen reader is told: the work, once it is slow the way to stop it, then its end. */
export function messageOf(state: PaneState, isSlow: boolean): string {
  const what = workOf(state);
  if (isSlow && what !== null) {
    const { stopping, settled } = state.progress;
    if (stopping) return paneText.work.stopping;
    if (settled) return paneText.work.settled;
    return canStop(state) ? `${what} ${paneText.work.stopHint}` : what;
  }
  if (state.working !== null && state.working.kind !== 'goTo') return workOfOrder(state.working);
  if (state.notice !== null) return noticeText(state.notice);
  if (state.isReadStopped) return readStoppedText(state);
  // Each keystroke in the grid is followed by a read; only its result is worth a word.
  return state.reading === null || state.isReading ? '' : paneText.updated;
}

export function readStoppedText({ reading }: PaneState): string {
  return reading === null ? paneText.work.firstReadStopped : paneText.work.readStopped;
}

/**
 * A note would push the field that is being typed in away; the workbook has the keyboard after `wentTo`; what went back
 * is told at the foot.
 */
export function isShown({ kind }: Notice): boolean {
  return kind !== 'wentTo' && kind !== 'cellsWritten' && kind !== 'wentBack';
}

export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'sheetsCreated':
      return `${paneText.setUp.done(notice.sheets)} ${notice.empty ? paneText.setUp.nextCriteria : paneText.setUp.next}`;
    case 'sheetRecreated':
      return paneText.setUp.restored(notice.sheet);
    case 'resultsPut':
      return paneText.results.done(notice.sheet);
    case 'gapsFilled':
      return paneText.gaps.done(notice.rows, notice.columns);
    case 'wentTo':
      return paneText.wentTo(notice.address);
    case 'cellsWritten':
    case 'stopped':
    case 'wentBack':
    case 'told':
      return notice.text;
  }
}

function workOfOrder({ kind }: Order): string {
  return works[kind];
}

const works: Readonly<Record<Order['kind'], string>> = {
  connect: paneText.starting,
  setUp: paneText.setUp.working,
  recreate: paneText.setUp.working,
  takeOver: paneText.setUp.working,
  putResults: paneText.results.working,
  fillGaps: paneText.gaps.working,
  bloc: paneText.awardsWorking,
  award: paneText.awardsWorking,
  result: paneText.awardsWorking,
  log: paneText.awardsWorking,
  entry: paneText.awardsWorking,
  criteria: paneText.awardsWorking,
  repair: paneText.awardsWorking,
  undo: paneText.awardsWorking,
  redo: paneText.awardsWorking,
  goTo: paneText.reading,
  read: paneText.reading,
};

/** What the way back brought, or why it could not go, is told at the foot, beside the button that was pressed. */
export function isAtFoot({ trouble, notice }: PaneState): boolean {
  const order = trouble?.order.kind;
  return order === 'undo' || order === 'redo' || notice?.kind === 'wentBack';
}
