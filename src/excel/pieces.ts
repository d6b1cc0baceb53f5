import type { Attempt } from '../text/index.ts';
import type { TellStep, WorkJob, WorkStep } from '../workbook/work-job.ts';
import { runExcel } from './errors.ts';
import { refuseProtected, type Touched } from './protection.ts';
import { inRuns, sendThen, stopIfWished, usualPace, type Stage } from './stage.ts';

/** One command to Excel, which Excel carries out or refuses as a whole, and the way back. */
export type Step = {
  /** As many cells as could be written in the time that Excel takes for it. */
  readonly weight: number;
  /** Null where rows, columns or looks change and not only the contents of cells. */
  readonly cells: Touched['cells'];
  readonly apply: (context: Excel.RequestContext) => void;
  /** Null where the way back of a step before it brings this one back, too. */
  readonly takeBack: ((context: Excel.RequestContext) => void) | null;
};

/** A change of the workbook that is sent as a whole. */
export type Piece = {
  readonly kind: Extract<WorkStep['kind'], 'rows' | 'columns'>;
  readonly sheet: string;
  /** Asks for what stands there, where the way back needs it. */
  readonly look: ((context: Excel.RequestContext) => void) | null;
  readonly steps: readonly Step[];
};

/** A new row or column moves everything behind it. */
export const shiftWeight = { row: 400, column: 1_000 } as const;

type Sent = { readonly sheet: string; readonly step: Step };

/**
 * Sends pieces in their order, so many at once that a wish to stop is soon heard; what Excel has carried out is made
 * known to the job with its way back, also of a run that is refused in its middle. Nothing is sent when one of the pieces,
 * or of what will be changed `later`, is on a protected sheet.
 */
export async function sendPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  { pace, job }: Stage,
  later: readonly Touched[] = [],
): Promise<void> {
  const touched = pieces.flatMap(({ sheet, steps }) => steps.map(({ cells }) => ({ sheet, cells })));
  await refuseProtected(context, [...touched, ...later]);
  const sent: Sent[] = [];
  job?.wrote({
    names: () => [...new Set(sent.map(({ sheet }) => sheet))],
    takeBack: (tell) => takeBack(sent, tell),
  });
  const runs = job === undefined ? [[...pieces]] : inRuns(pieces, pace.write, weightOf);
  let number = 0;
  for (const run of runs) {
    stopIfWished(job);
    number += run.length;
    const [first] = run;
    if (first !== undefined) job?.tell(stepOf(first, number, pieces.length));
    await sendRun(context, { run, sent, job });
  }
}

type Run = { readonly run: readonly Piece[]; readonly sent: Sent[]; readonly job: WorkJob | undefined };

async function sendRun(context: Excel.RequestContext, { run, sent, job }: Run): Promise<void> {
  if (run.some(({ look }) => look !== null)) {
    for (const { look } of run) look?.(context);
    await sendThen(context, job);
  }
  const steps = run.flatMap((piece) => piece.steps.map((step): Sent => ({ sheet: piece.sheet, step })));
  for (const { step } of steps) {
    step.apply(context);
    // The error of a refused batch tells which of these Excel had passed: what stands before them is done.
    context.trace('done');
  }
  try {
    await context.sync();
  } catch (error) {
    sent.push(...steps.slice(0, tracesBefore(error)));
    if (job === undefined) await takeBack(sent, () => undefined);
    throw error;
  }
  sent.push(...steps);
}

function weightOf({ steps }: Piece): number {
  return steps.reduce((sum, { weight }) => sum + weight, 0);
}

function stepOf({ kind, sheet }: Piece, number: number, all: number): WorkStep {
  return { kind, number, all, name: sheet };
}

/** The last change first: each finds the workbook as it left it. */
function takeBack(sent: Sent[], tell: TellStep): Promise<Attempt<null>> {
  const all = sent.length;
  return runExcel(async (context) => {
    for (const run of inRuns([...sent].reverse(), usualPace.write, ({ step }) => step.weight)) {
      const number = all - sent.length + run.length;
      tell({ kind: 'takeBack', number, all, name: run[0]?.sheet ?? '' });
      for (const { step } of run) step.takeBack?.(context);
      await sendThen(context, undefined);
      sent.splice(-run.length);
    }
    return null;
  });
}

/** How many traces of a batch Excel has passed before the command that it refused. */
function tracesBefore(error: unknown): number {
  const hasTraces = typeof error === 'object' && error !== null && 'traceMessages' in error;
  return hasTraces && Array.isArray(error.traceMessages) ? error.traceMessages.length : 0;
}
