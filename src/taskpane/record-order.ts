import { halfWritten, inJob, putBackAgain, type WorkControl } from '../actions/in-job.ts';
import type { OwnWrite } from '../actions/log/own-writes.ts';
import type { BlocReading } from '../actions/read-bloc.ts';
import { guarded } from '../actions/own-fault.ts';
import { recordWrites } from '../actions/undo/record-writes.ts';
import { takeBack } from '../actions/undo/take-back.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import { undoWords, type Attempt } from '../text/index.ts';
import { carryOut, type CarriedOut } from './carry-out.ts';
import type { Notice } from './state.ts';
import { undoOf } from './undo-of.ts';
import type { LookOf } from './use-looks.ts';
import { nextSteps, type UndoEvent } from './next-steps.ts';
import type { NextSteps, UndoStep } from './undo-steps.ts';

export type OrderEnd = { readonly outcome: Attempt<Notice | null>; readonly undo: UndoEvent | null };

/** What an order goes by beside the workbook: the last reading, who watches it, how sheets looked. */
export type Around = {
  readonly reading: BlocReading | null;
  readonly control: WorkControl;
  readonly lookOf: LookOf;
};

/** Carries out an order and keeps the way back, also of what was written before it failed. */
export async function recordOrder(
  door: WorkbookDoor,
  order: CarriedOut,
  { reading, control, lookOf }: Around,
): Promise<OrderEnd> {
  if (order.kind === 'undo' || order.kind === 'redo') return goBack(door, control, order);
  const way = undoOf(order);
  if (way.kind !== 'undo') {
    const outcome = await guarded(() => carryOut(door, order, reading, control, lookOf));
    const isTold = way.kind === 'none' && outcome.ok;
    return { outcome, undo: isTold ? { kind: 'notRecorded', why: way.why } : null };
  }
  const recording = recordWrites(door);
  const outcome = await guarded(() => carryOut(recording.door, order, reading, control, lookOf));
  const end = await recording.finish();
  switch (end.kind) {
    case 'nothing': {
      const isHalf = !outcome.ok && outcome.failure.kind === 'halfWritten';
      return { outcome: isHalf ? { ok: false, failure: outcome.failure.cause } : outcome, undo: null };
    }
    case 'unclear':
      if (!outcome.ok && outcome.failure.kind !== 'halfWritten' && outcome.failure.kind !== 'stopped')
        return { outcome, undo: null };
      return { outcome, undo: { kind: 'notRecorded', why: way.ifNot ?? undoWords.cannot.notExact } };
    case 'change':
      return afterChange(door, control, outcome, { what: way.what, change: end.change });
  }
}

/** What Excel refused in its middle, and the order itself could not put back, goes back as by “Hoàn tác”. */
async function afterChange(
  door: WorkbookDoor,
  control: WorkControl,
  outcome: Attempt<Notice | null>,
  step: UndoStep,
): Promise<OrderEnd> {
  if (outcome.ok || outcome.failure.kind !== 'halfWritten') {
    return { outcome, undo: { kind: 'recorded', step } };
  }
  const { cause, left } = outcome.failure;
  const goesOn = { ...control, isStopped: () => false };
  const back = await inJob(door, goesOn, (inner) => takeBack(inner, step.change));
  if (back.ok) {
    const failure = putBackAgain(cause, { takenBack: left, done: [] });
    return { outcome: { ok: false, failure }, undo: null };
  }
  const failure = halfWritten(cause, left, true);
  return { outcome: { ok: false, failure }, undo: { kind: 'recorded', step } };
}

async function goBack(
  door: WorkbookDoor,
  control: WorkControl,
  { kind: way, step }: Extract<CarriedOut, { kind: 'undo' } | { kind: 'redo' }>,
): Promise<OrderEnd> {
  const { what, change } = step;
  const taken = await guarded(() => inJob(door, control, (inner) => takeBack(inner, change)));
  if (!taken.ok) return { outcome: taken, undo: null };
  const { again, already } = taken.value;
  const done = way === 'undo' ? undoWords.undone(what) : undoWords.redone(what);
  const text = already ? undoWords.already(what) : done;
  const back = again === null ? null : { what, change: again };
  return {
    outcome: { ok: true, value: { kind: 'wentBack', text } },
    undo: { kind: way === 'undo' ? 'undone' : 'redone', step, back },
  };
}

/** What an order wrote, for the log. */
export function writesOf(event: UndoEvent | null): readonly OwnWrite[] {
  switch (event?.kind) {
    case 'recorded':
      return [{ source: 'pane', change: event.step.change }];
    case 'undone':
    case 'redone':
      return [{ source: event.kind, change: (event.back ?? event.step).change }];
    default:
      return [];
  }
}

/** What an order's end does to the steps. */
export function stepsAfter(event: UndoEvent): NextSteps {
  return (steps) => nextSteps(steps, event);
}
