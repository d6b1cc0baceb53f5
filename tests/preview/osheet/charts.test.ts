/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { strFromU8, unzipSync } from 'fflate';
import { createSheetBackend } from '../../../preview/backend/osheet.ts';
import type { GridModel } from '../../../preview/backend/osheet-library.ts';
import { gridFont } from '../../../preview/xlsx/fonts.ts';
import { openXlsx } from '../../../preview/xlsx/open.ts';
import { saveXlsx } from '../../../preview/xlsx/save.ts';
import { startOffice, type StartedOffice } from '../../support/office-host.ts';
import { gridWith, library } from './grid.ts';

const sheet = 'Biểu đồ';
const cells = {
  A4: "'Đơn vị",
  B4: "'I. Nhiệm vụ",
  C4: "'II. Phong trào",
  A5: "'Sở Nội vụ",
  B5: '58.5',
  C5: '=40-2.25',
  A6: "'Sở Y tế",
  B6: '50',
};

/** Real office.js over the grid of the preview. */
function start(model: GridModel = gridWith(cells, sheet)) {
  const office = startOffice({ backend: createSheetBackend(model) });
  return { model, office };
}

/** A chart as the add-in makes it: over A9:E20, by the columns of A4:C6. */
async function addChart({ Excel }: StartedOffice): Promise<void> {
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem(sheet);
    const chart = page.charts.add('BarStacked', page.getRange('A4:C6'), 'Columns');
    chart.name = 'BieuDoDiemTheoMuc';
    chart.title.text = 'Điểm theo mục <2026>';
    chart.legend.position = 'Bottom';
    chart.setPosition('A9', 'E20');
    chart.series.getItemAt(0).format.fill.setSolidColor('#0F548C');
    chart.series.getItemAt(1).format.fill.setSolidColor('#CA5010');
    await context.sync();
  });
}

async function namesOf({ Excel }: StartedOffice): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name');
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

function onlyChart({ getters }: GridModel): string {
  const ids = getters.getChartIds(getters.getSheetIds()[0] ?? '');
  expect(ids).toHaveLength(1);
  return ids[0] ?? '';
}

/** What the grid draws: the bars, and the numbers of each part. */
function drawn(model: GridModel) {
  const runtime = model.getters.getChartRuntime(onlyChart(model));
  if (!('chartJsConfig' in runtime)) throw new Error('no drawing');
  const { data } = runtime.chartJsConfig;
  return {
    bars: data.labels,
    parts: data.datasets.map(({ label, data: numbers }) => [label, ...numbers]),
  };
}

async function saved(model: GridModel, office: StartedOffice) {
  const bytes = await saveXlsx(model, {
    tables: [],
    names: [],
    sheets: [],
    isLocked: () => true,
    font: gridFont,
    functions: 'kept',
    chartNames: office.host.chartNames(),
  });
  return { bytes, part: (path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array()) };
}

test('a chart of the add-in is drawn over the cells that it was told to cover, with the numbers of its cells', async () => {
  const { model, office } = start();
  await addChart(office);
  expect(drawn(model)).toEqual({
    bars: ['Sở Nội vụ', 'Sở Y tế'],
    parts: [
      ['I. Nhiệm vụ', 58.5, 50],
      ['II. Phong trào', 37.75, NaN],
    ],
  });
  const figure = model.getters.getFigures(model.getters.getSheetIds()[0] ?? '')[0];
  expect(figure).toMatchObject({ col: 0, row: 8, width: 5 * 96, height: 12 * 23 });
});

test('it follows its cells: a typed number is drawn, a row put in above moves what it shows', async () => {
  const { model, office } = start();
  await addChart(office);
  model.dispatch('UPDATE_CELL', { sheetId: 's', row: 5, col: 2, content: '30' });
  expect(drawn(model).parts[1]).toEqual(['II. Phong trào', 37.75, 30]);
  model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: 's',
    sheetName: sheet,
    dimension: 'ROW',
    base: 3,
    quantity: 1,
    position: 'before',
  });
  await office.eventsHeard();
  model.dispatch('UPDATE_CELL', { sheetId: 's', row: 6, col: 2, content: '31' });
  expect(drawn(model).parts[1]).toEqual(['II. Phong trào', 37.75, 31]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).charts.getItem('BieuDoDiemTheoMuc').title.text = 'Mới';
    await context.sync();
  });
  expect(drawn(model).parts[1]).toEqual(['II. Phong trào', 37.75, 31]);
});

test('deleted by the add-in it goes from the grid; deleted in the grid the add-in no longer finds it', async () => {
  const { model, office } = start();
  await addChart(office);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).charts.getItem('BieuDoDiemTheoMuc').delete();
    await context.sync();
  });
  expect(model.getters.getChartIds('s')).toEqual([]);
  await addChart(office);
  const figureId = model.getters.getFigureIdFromChartId(onlyChart(model));
  model.dispatch('DELETE_FIGURE', { sheetId: 's', figureId });
  expect(await namesOf(office)).toEqual([]);
});

test('the saved file holds the chart: its parts, names of parts and bars, and the numbers; blank is never zero', async () => {
  const { model, office } = start();
  await addChart(office);
  const { part } = await saved(model, office);
  expect(part('[Content_Types].xml')).toContain(
    'ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"',
  );
  expect(part('xl/worksheets/_rels/sheet0.xml.rels')).toContain('../drawings/drawing0.xml');
  expect(part('xl/drawings/drawing0.xml')).toContain('name="BieuDoDiemTheoMuc"');
  const path = /\.\.\/(charts\/chart\d+\.xml)/.exec(part('xl/drawings/_rels/drawing0.xml.rels'))?.[1];
  const chart = part(`xl/${path}`);
  expect(chart).toContain('<a:t>Điểm theo mục &lt;2026&gt;</a:t>');
  expect(chart).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
  const cache = (values: readonly (string | null)[]) =>
    `<c:ptCount val="${values.length}"/>${values
      .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
      .join('')}`;
  expect(chart).toContain(`<c:f>'Biểu đồ'!$B$4</c:f><c:strCache>${cache(['I. Nhiệm vụ'])}</c:strCache>`);
  expect(chart).toContain(`<c:f>'Biểu đồ'!$A$5:$A$6</c:f><c:strCache>${cache(['Sở Nội vụ', 'Sở Y tế'])}`);
  const general = '<c:numCache><c:formatCode>General</c:formatCode>';
  expect(chart).toContain(`<c:f>'Biểu đồ'!$B$5:$B$6</c:f>${general}${cache(['58.5', '50'])}</c:numCache>`);
  expect(chart).toContain(`<c:f>'Biểu đồ'!$C$5:$C$6</c:f>${general}${cache(['37.75', null])}</c:numCache>`);
  expect([...chart.matchAll(/<c:ser>.*?srgbClr val="([^"]+)"/g)].map(([, colour]) => colour)).toEqual([
    '0F548C',
    'CA5010',
  ]);
});

test('opened again it is the same chart, which the add-in finds by its name and can take away', async () => {
  const { model, office } = start();
  await addChart(office);
  const result = openXlsx(library, (await saved(model, office)).bytes);
  if (!result.ok) throw new Error(result.problem);
  const again = result.workbook;
  expect(drawn(again.model)).toEqual(drawn(model));
  const backend = createSheetBackend(again.model);
  const second = startOffice({ backend });
  second.host.restoreCharts(again.charts);
  expect(await namesOf(second)).toEqual(['BieuDoDiemTheoMuc']);
  const twice = await saved(again.model, second);
  expect(twice.part('xl/drawings/drawing0.xml')).toContain('name="BieuDoDiemTheoMuc"');
  await second.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).charts.getItem('BieuDoDiemTheoMuc').delete();
    await context.sync();
  });
  expect(again.model.getters.getFigures(again.model.getters.getSheetIds()[0] ?? '')).toEqual([]);
});
