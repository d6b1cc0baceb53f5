import { columnLetters } from '../workbook/address.ts';
import { printPlanOf, type SheetPlan } from '../workbook/sheet-plan.ts';
import type { Attempt } from '../text/index.ts';
import type { WorkJob } from '../workbook/work-job.ts';
import { runExcel } from './errors.ts';
import { sendThen } from './stage.ts';

/** Half an inch, in points: more of a page that is printed for signatures. */
const narrowMargin = 36;

/**
 * A4, so many pages wide, head rows and columns repeated, pages numbered (ExcelApi 1.9). A courtesy: where Excel refuses it
 * (a computer without any printer does), the sheet is complete all the same, so the refusal is not told; a stop is.
 */
export async function setUpPrinting(plans: readonly SheetPlan[], job?: WorkJob): Promise<Attempt<null>> {
  const done = await runExcel(async (context) => {
    for (const [place, plan] of plans.entries()) {
      if (job !== undefined) {
        await sendThen(context, job);
        job.tell({ kind: 'print', number: place + 1, all: plans.length, name: plan.name });
      }
      setUp(context.workbook.worksheets.getItem(plan.name).pageLayout, plan);
    }
    await context.sync();
    return null;
  });
  return !done.ok && done.failure.kind === 'cutOff' ? done : { ok: true, value: null };
}

function setUp(layout: Excel.PageLayout, plan: SheetPlan): void {
  layout.orientation = plan.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  const { pagesWide, pagesHigh, repeatedRows, repeatedColumns } = printPlanOf(plan);
  layout.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: pagesHigh ?? 0 };
  if (repeatedRows !== null) layout.setPrintTitleRows(`$${repeatedRows.first}:$${repeatedRows.last}`);
  if (repeatedColumns > 0) layout.setPrintTitleColumns(`$A:$${columnLetters(repeatedColumns)}`);
  if (plan.print === undefined) return;
  layout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
  layout.topMargin = layout.bottomMargin = layout.leftMargin = layout.rightMargin = narrowMargin;
}
