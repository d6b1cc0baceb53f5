/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { createSheetBackend } from '../../../preview/backend/osheet.ts';
import { startOffice } from '../../support/office-host.ts';
import { gridWith } from './grid.ts';

/** Real office.js over a grid of 30 rows and 12 columns, where Excel's sheet has a million rows. */
function start() {
  const model = gridWith({ A1: "'Đơn vị", B1: "'Điểm", A2: "'Sở A", B2: '5' });
  const office = startOffice({ backend: createSheetBackend(model) });
  const ask = async <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
    office.Excel.run(async (context) => {
      const answer = work(context.workbook.worksheets.getItem('Tự chấm'), context);
      await context.sync();
      return answer;
    });
  return { model, ask };
}

test.each<readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ['is read as blank', (sheet) => void sheet.getRange('AZ500').load('values,formulas,text,numberFormat')],
  ['is written', (sheet) => (sheet.getRange('AZ500').values = [[1]])],
  ['gets a formula', (sheet) => (sheet.getRange('AZ500').formulas = [['=1+1']])],
  ['gets a number format', (sheet) => (sheet.getRange('AZ500').numberFormat = [['0.00']])],
  ['gets bold letters', (sheet) => (sheet.getRange('AZ500').format.font.bold = true)],
  ['gets a height', (sheet) => (sheet.getRange('AZ500').format.rowHeight = 40)],
  ['gets a width', (sheet) => (sheet.getRange('AZ500').format.columnWidth = 90)],
  ['is merged', (sheet) => sheet.getRange('AZ500:BB501').merge()],
  ['is cleared', (sheet) => sheet.getRange('AZ500:BB501').clear()],
  ['is selected', (sheet) => sheet.getRange('AZ500').select()],
  ['is frozen above', (sheet) => sheet.freezePanes.freezeRows(200)],
  ['becomes a table', (sheet) => void sheet.tables.add(sheet.getRange('AZ500:BB510'), true)],
  ['gets rows put in', (sheet) => void sheet.getRange('500:502').insert('Down')],
  ['gets rows taken out', (sheet) => sheet.getRange('500:502').delete('Up')],
  ['gets rows taken out at the edge', (sheet) => sheet.getRange('29:40').delete('Up')],
  ['gets columns put in', (sheet) => void sheet.getRange('AZ:BA').insert('Right')],
  ['gets columns taken out', (sheet) => sheet.getRange('AZ:BA').delete('Left')],
  [
    'gets a list to choose from',
    (sheet) =>
      (sheet.getRange('AZ500').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
  ],
  [
    'is covered by a chart',
    (sheet) =>
      sheet.charts.add('BarStacked', sheet.getRange('A1:B2'), 'Columns').setPosition('AZ500', 'BE540'),
  ],
  [
    'is what a chart shows',
    (sheet) => void sheet.charts.add('BarStacked', sheet.getRange('AZ500:BA510'), 'Columns'),
  ],
])('a cell beyond the last row and column of the grid %s, as in Excel', async (_what, work) => {
  const { ask } = start();
  const done = await ask((sheet, context) => {
    work(sheet, context);
    return 'done';
  });
  expect(done).toBe('done');
});

test('a chart below the last row stands over the cells that it was told to cover', async () => {
  const { model, ask } = start();
  await ask((sheet) =>
    sheet.charts.add('BarStacked', sheet.getRange('A1:B2'), 'Columns').setPosition('A105', 'H140'),
  );
  const [id = ''] = model.getters.getChartIds('s');
  const figure = model.getters.getFigure('s', model.getters.getFigureIdFromChartId(id));
  expect([figure?.col, figure?.row]).toEqual([0, 104]);
  expect(model.getters.getNumberRows('s')).toBeGreaterThanOrEqual(140);
});
