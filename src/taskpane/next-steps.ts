import type { UndoStep, UndoSteps } from './undo-steps.ts';

/** How an order ended, as far as the way back is concerned. */
export type UndoEvent =
  | { readonly kind: 'recorded'; readonly step: UndoStep }
  | { readonly kind: 'notRecorded'; readonly why: string }
  /** `back` leads the other way; null when there is none. */
  | { readonly kind: 'undone'; readonly step: UndoStep; readonly back: UndoStep | null }
  | { readonly kind: 'redone'; readonly step: UndoStep; readonly back: UndoStep | null }
  /** Left as it is, for what stands before it. */
  | { readonly kind: 'skipped'; readonly step: UndoStep };

/** Each step holds its tables twice: more of them would weigh on a small computer. */
const kept = 10;

export function nextSteps(steps: UndoSteps, event: UndoEvent): UndoSteps {
  const { done, undone } = steps;
  switch (event.kind) {
    case 'recorded':
      return { done: [...done, event.step].slice(-kept), undone: [], remark: null };
    case 'notRecorded':
      return { ...steps, remark: event.why };
    case 'undone':
      return { done: without(done, event.step), undone: withStep(undone, event.back), remark: null };
    case 'redone':
      return { done: withStep(done, event.back), undone: without(undone, event.step), remark: null };
    case 'skipped':
      return { ...steps, done: without(done, event.step), undone: without(undone, event.step) };
  }
}

function without(steps: readonly UndoStep[], step: UndoStep): readonly UndoStep[] {
  return steps.filter((one) => one !== step);
}

function withStep(steps: readonly UndoStep[], step: UndoStep | null): readonly UndoStep[] {
  return step === null ? steps : [...steps, step];
}
