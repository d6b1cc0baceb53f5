import type { SheetPlan } from '../workbook/sheet-plan.ts';
import { runExcel } from './errors.ts';

/**
 * A4, one page wide, the frozen rows repeated on every page (ExcelApi 1.9). A courtesy: where Excel refuses it
 * (a computer without any printer does), the sheet is complete all the same, so the refusal is not told.
 */
export async function setUpPrinting(plans: readonly SheetPlan[]): Promise<void> {
  await runExcel(async (context) => {
    for (const plan of plans) {
      const layout = context.workbook.worksheets.getItem(plan.name).pageLayout;
      layout.orientation = plan.orientation === 'portrait' ? 'Portrait' : 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      if (plan.frozenRows > 0) layout.setPrintTitleRows(`$1:$${plan.frozenRows}`);
    }
    await context.sync();
  });
}
