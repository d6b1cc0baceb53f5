import type { Attempt } from '../text/index.ts';
import type { SheetPlan } from '../workbook/sheet-plan.ts';
import type { WorkJob } from '../workbook/work-job.ts';
import { runExcel, stoppedBefore } from './errors.ts';
import { fillSheet } from './fill-sheet.ts';
import { setUpPrinting } from './print-setup.ts';
import type { Stage } from './stage.ts';

/**
 * Adds the sheets after the existing ones, in their order. If a name is taken nothing is made; if Excel refuses one
 * of the sheets, none of them stays.
 */
export async function addSheets(
  plans: readonly SheetPlan[],
  canPrint: boolean,
  stage: Stage,
): Promise<Attempt<null>> {
  const taken = await takenNames(plans);
  if (!taken.ok) return taken;
  if (taken.value.length > 0) return { ok: false, failure: { kind: 'sheetsExist', sheets: taken.value } };
  const { job } = stage;
  if (job !== undefined) return makeOneByOne(plans, canPrint, { ...stage, job });
  const made = await makeAtOnce(plans);
  if (made.ok && canPrint) await setUpPrinting(plans);
  return made;
}

async function makeAtOnce(plans: readonly SheetPlan[]): Promise<Attempt<null>> {
  const added: string[] = [];
  const made = await runExcel(async (context) => {
    const stage = { pace: { read: Infinity, write: Infinity }, job: undefined };
    for (const plan of plans) {
      const sheet = context.workbook.worksheets.add(plan.name);
      added.push(plan.name);
      await fillSheet(context, sheet, plan, stage);
    }
    await context.sync();
    return null;
  });
  if (!made.ok) await removeSheets(added);
  return made;
}

/** Only sheets that were added here are made known with their way back: a name may have been taken in the meantime. */
async function makeOneByOne(
  plans: readonly SheetPlan[],
  canPrint: boolean,
  stage: Stage & { readonly job: WorkJob },
): Promise<Attempt<null>> {
  const { job } = stage;
  for (const [place, plan] of plans.entries()) {
    if (job.isStopped()) return stoppedBefore([]);
    job.tell({ kind: 'make', number: place + 1, all: plans.length, name: plan.name });
    const made = await runExcel(async (context) => {
      await makeSheet(context, plan, stage, (takeBack) => job.wrote({ names: () => [plan.name], takeBack }));
      return null;
    });
    if (!made.ok) return made;
  }
  return canPrint ? setUpPrinting(plans, job) : { ok: true, value: null };
}

/** Hands over the way back as soon as the sheet is there; by Excel's own id, for somebody may rename it meanwhile. */
export async function makeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  stage: Stage,
  onAdded: (takeBack: () => Promise<Attempt<null>>) => void,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(plan.name);
  sheet.load('id');
  await context.sync();
  const { id } = sheet;
  onAdded(() => removeSheets([id]));
  await fillSheet(context, sheet, plan, stage);
  await context.sync();
  return sheet;
}

function takenNames(plans: readonly SheetPlan[]): Promise<Attempt<readonly string[]>> {
  return runExcel(async (context) => {
    const sheets = plans.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
  });
}

/** By their names or ids. */
function removeSheets(keys: readonly string[]): Promise<Attempt<null>> {
  // A refusal here leaves a half-made sheet that the next attempt names ("sheetsExist"): nothing is hidden.
  return runExcel(async (context) => {
    const sheets = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return null;
  });
}
