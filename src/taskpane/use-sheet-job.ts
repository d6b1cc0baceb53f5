import { useMemo, type Dispatch } from 'react';
import type { SheetJob } from '../workbook/sheet-job.ts';
import type { Order, PaneEvent } from './state.ts';

export type RunningJob = {
  /** Whether sheets are being made just now. */
  readonly isMaking: () => boolean;
  readonly stop: () => void;
  readonly run: <T>(makes: boolean, work: (job: SheetJob) => Promise<T>) => Promise<T>;
};

export function makesSheets({ kind }: Order): boolean {
  return kind === 'setUp' || kind === 'takeOver';
}

/** Tells the pane how far the making of sheets is, and the making when it is to stop. */
export function useSheetJob(dispatch: Dispatch<PaneEvent>): RunningJob {
  return useMemo(() => {
    let making = false;
    let stopped = false;
    let told = { number: 1, all: 1, sheet: '' };
    const tell: SheetJob['tell'] = (number, all, sheet) => {
      told = { number, all, sheet };
      dispatch({ kind: 'orderProgressed', progress: { ...told, stopping: stopped } });
    };
    return {
      isMaking: () => making,
      stop: () => {
        stopped = true;
        dispatch({ kind: 'orderProgressed', progress: { ...told, stopping: true } });
      },
      run: async (makes, work) => {
        making = makes;
        stopped = false;
        const done = await work({ tell, isStopped: () => stopped });
        making = false;
        return done;
      },
    };
  }, [dispatch]);
}
