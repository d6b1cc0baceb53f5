import { columnLetters } from '../workbook/address.ts';
import { printPlanOf, type SheetPlan } from '../workbook/sheet-plan.ts';
import { runExcel } from './errors.ts';

/** Half an inch, in points: more of a page that is printed for signatures. */
const narrowMargin = 36;

/**
 * A4, so many pages wide, head rows and columns repeated, pages numbered (ExcelApi 1.9). A courtesy: where Excel refuses it
 * (a computer without any printer does), the sheet is complete all the same, so the refusal is not told.
 */
export async function setUpPrinting(plans: readonly SheetPlan[]): Promise<void> {
  await runExcel(async (context) => {
    for (const plan of plans) {
      const layout = context.workbook.worksheets.getItem(plan.name).pageLayout;
      layout.orientation = plan.orientation === 'portrait' ? 'Portrait' : 'Landscape';
      layout.paperSize = 'A4';
      const { pagesWide, pagesHigh, repeatedRows, repeatedColumns } = printPlanOf(plan);
      layout.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: pagesHigh ?? 0 };
      if (repeatedRows !== null) layout.setPrintTitleRows(`$${repeatedRows.first}:$${repeatedRows.last}`);
      if (repeatedColumns > 0) layout.setPrintTitleColumns(`$A:$${columnLetters(repeatedColumns)}`);
      if (plan.print === undefined) continue;
      layout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
      layout.topMargin = layout.bottomMargin = layout.leftMargin = layout.rightMargin = narrowMargin;
    }
    await context.sync();
  });
}
