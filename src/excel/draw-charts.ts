import type { Attempt } from '../text/index.ts';
import type { ChartPlan, PlannedArea, SheetPlan } from '../workbook/sheet-plan.ts';
import { runExcel } from './errors.ts';

/** Draws the charts of a sheet, in place of those of the same names (ExcelApi 1.4; the order of bars 1.7). */
export async function drawCharts({ name, charts = [] }: SheetPlan): Promise<Attempt<null>> {
  if (charts.length === 0) return { ok: true, value: null };
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const before = charts.map((chart) => sheet.charts.getItemOrNullObject(chart.name).load('name'));
    await context.sync();
    for (const chart of before) if (!chart.isNullObject) chart.delete();
    for (const plan of charts) draw(sheet, plan);
    await context.sync();
    return null;
  });
}

function draw(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { source, place, colours } = plan;
  const chart = sheet.charts.add('BarStacked', rangeOf(sheet, source), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  // Excel draws the first bar at the bottom; people read the first row at the top.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(
    sheet.getRangeByIndexes(place.row - 1, place.column - 1, 1, 1),
    sheet.getRangeByIndexes(place.row + place.rows - 2, place.column + place.columns - 2, 1, 1),
  );
  for (let part = 0; part < source.columns - 1; part += 1) {
    const colour = colours[part % colours.length];
    if (colour !== undefined) chart.series.getItemAt(part).format.fill.setSolidColor(colour);
  }
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: PlannedArea): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1, rows, columns);
}
