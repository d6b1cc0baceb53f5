import { useMemo, type Dispatch } from 'react';
import type { WorkControl } from '../actions/in-job.ts';
import { notBegun, type OwnReading, type PaneEvent, type WorkProgress } from './state.ts';

export type RunningWork = {
  /** Whether an order is being carried out that may be writing just now. */
  readonly isBusy: () => boolean;
  readonly stop: () => void;
  /** An order. One that comes while another is under way cannot be stopped. */
  readonly run: <T>(work: (control: WorkControl) => Promise<T>) => Promise<T>;
  /** A reading of the workbook; it ends of itself when another work begins. */
  readonly look: <T>(work: (control: LookControl) => Promise<T>) => Promise<T>;
};

/** Reads something in the pane itself, told and stopped like everything else. */
export type ReadHere = <T>(what: OwnReading, reading: (control: WorkControl) => Promise<T>) => Promise<T>;

/** A reading is also stopped by whatever begins after it. */
export type LookControl = WorkControl & { readonly isStoppedByPerson: () => boolean };

export const unwatched: LookControl = {
  tell: () => undefined,
  isStopped: () => false,
  isStoppedByPerson: () => false,
  settled: () => undefined,
};

/** Tells the pane how far the work is, and the work when it is to stop: the one work that was begun last. */
export function useWork(dispatch: Dispatch<PaneEvent>): RunningWork {
  return useMemo(() => {
    let current: { progress: WorkProgress } | null = null;
    let orders = 0;
    const show = (change: Partial<WorkProgress>): void => {
      if (current === null) return;
      current.progress = { ...current.progress, ...change };
      dispatch({ kind: 'workProgressed', progress: current.progress });
    };
    const begin = (): LookControl => {
      const own: { progress: WorkProgress } = { progress: notBegun };
      current = own;
      return {
        tell: (step) => (current === own ? show({ step }) : undefined),
        isStopped: () => own.progress.stopping || current !== own,
        isStoppedByPerson: () => own.progress.stopping,
        settled: () => show({ settled: true }),
      };
    };
    return {
      isBusy: () => orders > 0,
      stop: () => (current?.progress.settled === false ? show({ stopping: true }) : undefined),
      run: async (work) => {
        const control = orders === 0 ? begin() : unwatched;
        orders += 1;
        try {
          return await work(control);
        } finally {
          orders -= 1;
        }
      },
      look: (work) => work(orders === 0 ? begin() : unwatched),
    };
  }, [dispatch]);
}
