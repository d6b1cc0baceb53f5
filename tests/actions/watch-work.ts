import type { WorkControl } from '../../src/actions/in-job.ts';
import type { WorkStep } from '../../src/workbook/work-job.ts';

export type Watched = WorkControl & { readonly told: WorkStep[]; readonly isSettled: () => boolean };

/** Watches work, and wants it to stop from the first step on of which this is true. */
export function watch(stopsAt: (step: WorkStep, place: number) => boolean = () => false): Watched {
  const told: WorkStep[] = [];
  let stopped = false;
  let settled = false;
  return {
    told,
    tell: (step) => {
      stopped ||= stopsAt(step, told.length);
      told.push(step);
    },
    isStopped: () => stopped,
    settled: () => (settled = true),
    isSettled: () => settled,
  };
}
