import { cellName, quotedSheet } from '../../src/workbook/address.ts';
import type { GridModel } from './osheet-library.ts';
import type { Area, ChartDrawing } from './types.ts';

export type BarDefinition = Extract<ReturnType<GridModel['getters']['getChartDefinition']>, { type: 'bar' }>;

/** Bars are what the add-in makes; other kinds are kept by the host and not drawn. */
export function definitionOf(chart: ChartDrawing): BarDefinition | null {
  const kind = /^(Bar|Column)(Stacked|Clustered)$/.exec(chart.type);
  if (kind === null) return null;
  const { area } = chart.source;
  const byRows = isByRows(chart);
  const count = (byRows ? area.rows : area.columns) - 1;
  if (count < 1) return null;
  const line = (at: number): Area =>
    byRows ? { ...area, row: area.row + at, rows: 1 } : { ...area, column: area.column + at, columns: 1 };
  const range = (at: number) => `${quotedSheet(chart.source.sheet)}!${rangeName(line(at))}`;
  const parts = Array.from({ length: count }, (_, part) => part);
  return {
    type: 'bar',
    horizontal: kind[1] === 'Bar',
    stacked: kind[2] === 'Stacked',
    title: { text: textIn(chart, 'Title.Text') ?? '', fontSize: 14, bold: true, color: '#242424' },
    background: '#FFFFFF',
    legendPosition: legendOf(chart),
    aggregated: false,
    humanize: false,
    showValues: chart.settings['DataLabels.ShowValue'] === true,
    dataSource: {
      type: 'range',
      dataSets: parts.map((part) => ({ dataSetId: String(part), dataRange: range(part + 1) })),
      dataSetsHaveTitle: true,
      labelRange: range(0),
    },
    dataSetStyles: Object.fromEntries(parts.map((part) => [String(part), styleOf(chart, part)])),
  };
}

/** Excel's own rule where nothing is said: what there is more of becomes the bars. */
function isByRows({ seriesBy, source }: ChartDrawing): boolean {
  return seriesBy === 'Rows' || (seriesBy === 'Auto' && source.area.columns > source.area.rows);
}

function legendOf(chart: ChartDrawing): BarDefinition['legendPosition'] {
  if (chart.settings['Legend.Visible'] === false) return 'none';
  const positions = { Top: 'top', Left: 'left', Right: 'right', Bottom: 'bottom' } as const;
  const wanted = textIn(chart, 'Legend.Position');
  return Object.entries(positions).find(([name]) => name === wanted)?.[1] ?? 'bottom';
}

function styleOf(chart: ChartDrawing, part: number): BarDefinition['dataSetStyles'][string] {
  const backgroundColor = textIn(chart, `Series.${part}.Format.Fill.Color`);
  return backgroundColor === null ? {} : { backgroundColor };
}

function textIn({ settings }: ChartDrawing, key: string): string | null {
  const value = settings[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

function rangeName({ row, column, rows, columns }: Area): string {
  return `${cellName(row + 1, column + 1)}:${cellName(row + rows, column + columns)}`;
}
