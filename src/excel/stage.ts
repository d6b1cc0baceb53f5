import type { LookJob, WorkJob } from '../workbook/work-job.ts';
import { StopWish } from './errors.ts';

/** How much is sent to Excel at once before a stop can take effect, counted in cells that are written or read. */
export type Pace = { readonly read: number; readonly write: number };

/** Some tenths of a second each on an office's computer. */
export const usualPace: Pace = { read: 25_000, write: 5_000 };

/** Under what circumstances an order is carried out: without a job it is one order that nothing stops. */
export type Stage<Job = WorkJob> = { readonly pace: Pace; readonly job: Job | undefined };

export function stopIfWished(job: LookJob | undefined): void {
  if (job?.isStopped() === true) throw new StopWish();
}

/** Sends what has been asked for by now; a stop that was wished meanwhile takes effect. */
export async function sendThen(context: Excel.RequestContext, job: LookJob | undefined): Promise<void> {
  await context.sync();
  stopIfWished(job);
}

/** Cuts a list into runs of neighbours whose weights stay within a limit; one that is heavier stands alone. */
export function inRuns<T>(items: readonly T[], limit: number, weightOf: (item: T) => number): T[][] {
  const runs: T[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weightOf(item);
    const last = runs.at(-1);
    if (last !== undefined && weight <= room) last.push(item);
    else {
      runs.push([item]);
      room = limit;
    }
    room -= weight;
  }
  return runs;
}
