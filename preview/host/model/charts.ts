import type { ChartDrawing, ChartRecord } from '../../backend/types.ts';
import type { Arguments } from '../arguments.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import type { Property } from '../host-object.ts';
import { bounding } from './area.ts';
import { parseAddress } from './address.ts';
import { bagObject, bagProperties } from './bag.ts';
import type { BagShape, BagStore } from './bag.ts';
import { chartShape, seriesShape } from './chart-shape.ts';
import { collection } from './collection.ts';
import { sheetNamed } from './sheets.ts';
import type { Chart, RangeReference, Sheet, Workbook } from './state.ts';
import { worksheetObject } from './worksheet.ts';

/** Excel.ChartCollection: charts are kept and handed to the backend to draw. */
export function chartCollection(workbook: Workbook, sheet: Sheet): HostObject {
  return collection({
    kind: 'ChartCollection',
    members: () => standing(workbook, sheet),
    keys: (chart) => [chart.id, chart.name],
    objectOf: (chart) => chartObject(workbook, sheet, chart),
    methods: {
      Add: (given) => {
        const source = given.range(1);
        if (source === null) throw new HostError('InvalidArgument');
        const chart = newChart(workbook, sheet, given, source);
        sheet.charts = [...standing(workbook, sheet), chart];
        draw(workbook, sheet);
        return chartObject(workbook, sheet, chart);
      },
    },
  });
}

function newChart(workbook: Workbook, sheet: Sheet, given: Arguments, source: RangeReference): Chart {
  return {
    id: `{CHART-${workbook.nextNumber()}}`,
    name: `Chart ${sheet.charts.length + 1}`,
    type: given.text(0),
    source: { ...source },
    seriesBy: given.option(2, 'Auto'),
    position: null,
    settings: new Map(),
    drawn: false,
  };
}

function chartObject(workbook: Workbook, sheet: Sheet, chart: Chart): HostObject {
  const store: BagStore = { values: chart.settings, changed: () => draw(workbook, sheet) };
  return new HostObject({
    kind: 'Chart',
    identity: () => ({ Id: chart.id }),
    properties: {
      ...bagProperties(chartShape, store),
      ...own(workbook, sheet, chart),
      Series: { object: () => seriesCollection(chart, store) },
      Worksheet: { object: () => worksheetObject(workbook, sheet) },
    },
    methods: {
      SetPosition: (given) => {
        const start = areaOf(given, 0);
        chart.position = given.has(1) ? bounding(start, areaOf(given, 1)) : start;
        draw(workbook, sheet);
        return null;
      },
      SetData: (given) => {
        const source = given.range(0);
        if (source === null) throw new HostError('InvalidArgument');
        chart.source = { ...source };
        chart.seriesBy = given.option(1, 'Auto');
        draw(workbook, sheet);
        return null;
      },
      Delete: () => {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        draw(workbook, sheet);
        return null;
      },
      Activate: () => null,
    },
  });
}

function own(workbook: Workbook, sheet: Sheet, chart: Chart): Readonly<Record<string, Property>> {
  const text = (change: (value: string) => void) => (value: unknown) => {
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    change(value);
    draw(workbook, sheet);
  };
  return {
    Id: { read: () => chart.id },
    Name: { read: () => chart.name, write: text((value) => (chart.name = value)) },
    ChartType: { read: () => chart.type, write: text((value) => (chart.type = value)) },
  };
}

/** One series per data column or row; what is set on a series is kept by its number. */
function seriesCollection(chart: Chart, store: BagStore): HostObject {
  const { rows, columns } = chart.source.area;
  const byRows = chart.seriesBy === 'Rows' || (chart.seriesBy === 'Auto' && columns > rows);
  const count = Math.max(1, (byRows ? rows : columns) - 1);
  const shape: BagShape = seriesShape;
  return collection({
    kind: 'ChartSeriesCollection',
    members: () => Array.from({ length: count }, (_, index) => index),
    keys: (index) => [index],
    objectOf: (index) => bagObject(shape, store, `Series.${index}.`),
  });
}

/** Without those that a person has deleted in the grid meanwhile. */
function standing({ backend }: Workbook, { charts }: Sheet): readonly Chart[] {
  return charts.filter(({ id, drawn }) => !drawn || backend.hasChart?.(id) !== false);
}

/** The names of all charts by their ids. */
export function chartNames(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map(
    workbook.sheets.flatMap((sheet) => standing(workbook, sheet).map(({ id, name }) => [id, name] as const)),
  );
}

/** After a file was opened: the charts that it holds. Those of unknown sheets are passed over. */
export function restoreCharts(workbook: Workbook, records: readonly ChartRecord[]): void {
  for (const { sheet: name, source, settings, ...record } of records) {
    const sheet = sheetNamed(workbook, name);
    const sourceSheet = sheetNamed(workbook, source.sheet);
    if (sheet === null || sourceSheet === null) continue;
    const chart: Chart = {
      ...record,
      source: { sheet: sourceSheet, area: source.area },
      settings: new Map(Object.entries(settings)),
      drawn: true,
    };
    sheet.charts = [...sheet.charts, chart];
    draw(workbook, sheet);
  }
}

function draw(workbook: Workbook, sheet: Sheet): void {
  sheet.charts = standing(workbook, sheet);
  workbook.backend.setCharts?.(sheet.name, sheet.charts.map(drawingOf));
  for (const chart of sheet.charts) chart.drawn = workbook.backend.hasChart?.(chart.id) ?? true;
}

function drawingOf(chart: Chart): ChartDrawing {
  return {
    id: chart.id,
    name: chart.name,
    type: chart.type,
    source: { sheet: chart.source.sheet.name, area: chart.source.area },
    seriesBy: chart.seriesBy,
    position: chart.position,
    settings: Object.fromEntries(chart.settings),
  };
}

function areaOf(given: Arguments, position: number): RangeReference['area'] {
  return given.range(position)?.area ?? parseAddress(given.text(position)).area;
}
