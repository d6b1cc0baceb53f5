import type { Attempt } from '../text/index.ts';
import { planNow, type LaterSheet, type SheetPlan } from '../workbook/sheet-plan.ts';
import { makeSheet } from './add-sheets.ts';
import { drawCharts } from './draw-charts.ts';
import { runExcel, stoppedBefore } from './errors.ts';
import { fillSheet } from './fill-sheet.ts';
import { mayReshape } from './protection.ts';
import { setUpPrinting } from './print-setup.ts';
import type { Stage } from './stage.ts';

/**
 * Writes each sheet anew in its place, or adds it; a sheet keeps its place in the workbook. Each is whole when the next
 * one begins, and stays: a stop takes effect between two of them, or inside one that was not there before.
 */
export async function replaceSheets(
  sheets: readonly (SheetPlan | LaterSheet)[],
  canPrint: boolean,
  stage: Stage,
): Promise<Attempt<null>> {
  const { job } = stage;
  const open = await mayReshape(sheets.map(({ name }) => name));
  if (!open.ok) return open;
  for (const [place, sheet] of sheets.entries()) {
    const rest = sheets.slice(place).map(({ name }) => name);
    if (job?.isStopped() === true) return stoppedBefore(rest);
    job?.tell({ kind: 'renew', number: place + 1, all: sheets.length, name: sheet.name });
    const plan = planNow(sheet);
    const written = await replaceSheet(plan, stage);
    if (!written.ok) return written.failure.kind === 'cutOff' ? stoppedBefore(rest) : written;
    if (canPrint) await setUpPrinting([plan]);
    job?.wrote({ names: () => [plan.name], takeBack: null });
  }
  return { ok: true, value: null };
}

/** A new sheet that Excel does not let come to its end goes again. */
async function replaceSheet(plan: SheetPlan, stage: Stage): Promise<Attempt<null>> {
  const begun: (() => Promise<Attempt<null>>)[] = [];
  const filled = await fillAnew(plan, stage, begun);
  const written = filled.ok ? await drawCharts(plan) : filled;
  if (written.ok) return written;
  const { job } = stage;
  for (const takeBack of begun)
    if (job === undefined) await takeBack();
    else job.wrote({ names: () => [plan.name], takeBack });
  return written;
}

async function fillAnew(
  plan: SheetPlan,
  { pace, job }: Stage,
  begun: (() => Promise<Attempt<null>>)[],
): Promise<Attempt<null>> {
  return runExcel(async (context) => {
    const existing = context.workbook.worksheets.getItemOrNullObject(plan.name);
    existing.load('name');
    await context.sync();
    if (existing.isNullObject) {
      const sheet = await makeSheet(context, plan, { pace, job }, (takeBack) => begun.push(takeBack));
      sheet.activate();
    } else {
      existing.getRange().clear();
      // Half of a sheet is of no use to anybody: what is refused from here on is told as what is left of it.
      begun.push(() => Promise.resolve(notBack));
      // What stood there is gone: it is written to its end.
      await fillSheet(context, existing, plan, { pace, job: undefined });
      existing.activate();
    }
    await context.sync();
    return null;
  });
}

const notBack: Attempt<never> = { ok: false, failure: { kind: 'cutOff', notDone: [] } };
