import type { Attempt } from '../text/index.ts';
import type { TellStep, WorkJob, WorkStep } from '../workbook/work-job.ts';
import { runExcel } from './errors.ts';
import { inRuns, sendThen, stopIfWished, usualPace, type Stage } from './stage.ts';

/** A change of the workbook that is sent as a whole, and the way back. */
export type Piece = {
  /** As many cells as could be written in the time that Excel takes for it. */
  readonly weight: number;
  readonly kind: Extract<WorkStep['kind'], 'rows' | 'columns'>;
  readonly sheet: string;
  /** Asks for what stands there, where the way back needs it. */
  readonly look: ((context: Excel.RequestContext) => void) | null;
  readonly apply: (context: Excel.RequestContext) => void;
  readonly takeBack: (context: Excel.RequestContext) => void;
};

/** A new row or column moves everything behind it. */
export const shiftWeight = { row: 400, column: 1_000 } as const;

/**
 * Sends pieces in their order, so many at once that a wish to stop is soon heard; what has been sent is made known to
 * the job with its way back.
 */
export async function sendPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  { pace, job }: Stage,
): Promise<void> {
  const sent: Piece[] = [];
  job?.wrote({
    names: () => [...new Set(sent.map(({ sheet }) => sheet))],
    takeBack: (tell) => takeBack(sent, tell),
  });
  const runs = job === undefined ? [[...pieces]] : inRuns(pieces, pace.write, ({ weight }) => weight);
  for (const run of runs) {
    stopIfWished(job);
    const [first] = run;
    if (first !== undefined) job?.tell(stepOf(first, sent.length + run.length, pieces.length));
    await sendRun(context, run, job);
    sent.push(...run);
  }
}

async function sendRun(
  context: Excel.RequestContext,
  run: readonly Piece[],
  job: WorkJob | undefined,
): Promise<void> {
  if (run.some(({ look }) => look !== null)) {
    for (const { look } of run) look?.(context);
    await sendThen(context, job);
  }
  for (const { apply } of run) apply(context);
  await context.sync();
}

function stepOf({ kind, sheet }: Piece, number: number, all: number): WorkStep {
  return { kind, number, all, name: sheet };
}

/** The last change first: each finds the workbook as it left it. */
function takeBack(sent: Piece[], tell: TellStep): Promise<Attempt<null>> {
  const all = sent.length;
  return runExcel(async (context) => {
    for (const run of inRuns([...sent].reverse(), usualPace.write, ({ weight }) => weight)) {
      const number = all - sent.length + run.length;
      tell({ kind: 'takeBack', number, all, name: run[0]?.sheet ?? '' });
      for (const piece of run) piece.takeBack(context);
      await sendThen(context, undefined);
      sent.splice(-run.length);
    }
    return null;
  });
}
