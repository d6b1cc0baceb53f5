import type { Attempt } from '../text/index.ts';
import { planNow, type LaterSheet, type SheetPlan } from '../workbook/sheet-plan.ts';
import { makeSheet } from './add-sheets.ts';
import { drawCharts } from './draw-charts.ts';
import { runExcel, stoppedBefore } from './errors.ts';
import { fillSheet } from './fill-sheet.ts';
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
  for (const [place, sheet] of sheets.entries()) {
    const rest = sheets.slice(place).map(({ name }) => name);
    if (job?.isStopped() === true) return stoppedBefore(rest);
    job?.tell({ kind: 'renew', number: place + 1, all: sheets.length, name: sheet.name });
    const plan = planNow(sheet);
    const written = await replaceSheet(plan, stage);
    if (!written.ok) return written.failure.kind === 'cutOff' ? stoppedBefore(rest) : written;
    const drawn = await drawCharts(plan);
    if (canPrint) await setUpPrinting([plan]);
    job?.wrote({ names: () => [plan.name], takeBack: null });
    if (!drawn.ok) return drawn;
  }
  return { ok: true, value: null };
}

async function replaceSheet(plan: SheetPlan, { pace, job }: Stage): Promise<Attempt<null>> {
  const begun: (() => Promise<Attempt<null>>)[] = [];
  const written = await runExcel(async (context) => {
    const existing = context.workbook.worksheets.getItemOrNullObject(plan.name);
    existing.load('name');
    await context.sync();
    if (existing.isNullObject) {
      const sheet = await makeSheet(context, plan, { pace, job }, (takeBack) => begun.push(takeBack));
      sheet.activate();
    } else {
      existing.getRange().clear();
      // What stood there is gone: it is written to its end.
      await fillSheet(context, existing, plan, { pace, job: undefined });
      existing.activate();
    }
    await context.sync();
    return null;
  });
  if (written.ok) return written;
  for (const takeBack of begun) job?.wrote({ names: () => [plan.name], takeBack });
  return written;
}
