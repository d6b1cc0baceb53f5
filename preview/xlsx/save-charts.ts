import type { Range } from '@odoo/o-spreadsheet';
import type { GridModel } from '../backend/osheet-library.ts';
import { barChartPart, type BarChart, type ChartCells } from './chart-part.ts';
import { elements, parseXml, relationshipsOf, serializeXml } from './dom.ts';
import { absoluteRange } from './save-cells.ts';

/** Excel's names for charts of which the host knows none. */
const unnamed = (number: number) => `Chart ${number}`;

/**
 * Writes the bar charts of the export anew, with the numbers that they show, and gives every chart its name, by which
 * the add-in finds it again. Charts of other kinds stay as the library wrote them.
 */
export function writeCharts(
  model: GridModel,
  texts: Map<string, string>,
  names: ReadonlyMap<string, string>,
): void {
  for (const [index, sheetId] of model.getters.getSheetIds().entries()) {
    const path = `xl/drawings/drawing${index}.xml`;
    const text = texts.get(path);
    if (text === undefined) continue;
    const drawing = parseXml(text);
    const parts = relationshipsOf(texts, path);
    const ids = chartsOn(model, sheetId);
    for (const [place, frame] of elements(drawing, 'graphicFrame').entries()) {
      const id = ids[place];
      if (id === undefined) continue;
      const chart = barChartOf(model, id);
      nameFrame(frame, names.get(id) ?? unnamed(place + 1), chart?.title ?? '');
      const part = parts.get(relationId(elements(frame, 'chart')[0]));
      if (chart !== null && part !== undefined) texts.set(part, barChartPart(chart));
    }
    texts.set(path, serializeXml(drawing));
  }
}

/** In the order in which the library writes them: those that it can write as charts, by their figures. */
function chartsOn({ getters }: GridModel, sheetId: string): readonly string[] {
  const ids = getters.getChartIds(sheetId);
  return getters
    .getFigures(sheetId)
    .filter(({ tag }) => tag === 'chart')
    .flatMap(({ id: figure }) => ids.find((id) => getters.getFigureIdFromChartId(id) === figure) ?? [])
    .filter((id) => getters.getChart(id)?.getDefinitionForExcel(getters) !== undefined);
}

function nameFrame(frame: Element, name: string, title: string): void {
  const properties = elements(frame, 'cNvPr')[0];
  properties?.setAttribute('name', name);
  properties?.removeAttribute('title');
  // Read out to those who do not see the chart.
  if (title !== '') properties?.setAttribute('descr', title);
}

function relationId(chart: Element | undefined): string {
  return [...(chart?.attributes ?? [])].find(({ name }) => /^[^:]+:id$/.test(name))?.value ?? '';
}

function barChartOf(model: GridModel, id: string): BarChart | null {
  const { getters } = model;
  const definition = getters.getChart(id)?.getRangeDefinition();
  if (definition?.type !== 'bar' || definition.dataSource.type !== 'range') return null;
  const { dataSets, dataSetsHaveTitle, labelRange } = definition.dataSource;
  const styles = definition.dataSetStyles;
  const legends = { top: 't', bottom: 'b', left: 'l', right: 'r', none: null } as const;
  const skipped = dataSetsHaveTitle ? 1 : 0;
  return {
    title: definition.title.text ?? '',
    horizontal: definition.horizontal === true,
    stacked: definition.stacked,
    legend: legends[definition.legendPosition],
    showValues: definition.showValues === true,
    categories: labelRange === undefined ? null : cellsOf(model, labelRange, skipped),
    series: dataSets.map(({ dataSetId, dataRange }, place) => ({
      name: dataSetsHaveTitle ? cellsOf(model, dataRange, 0, 1) : null,
      values: cellsOf(model, dataRange, skipped),
      colour: colourOf(styles[dataSetId]?.backgroundColor, place),
    })),
  };
}

/** The cells of a line of cells from the given one on, with what they hold. */
function cellsOf({ getters }: GridModel, range: Range, from: number, count = Infinity): ChartCells {
  const { left, top, right, bottom } = range.zone;
  const isRow = top === bottom && left !== right;
  const all = isRow
    ? Array.from({ length: right - left + 1 }, (_, at) => ({ row: top, col: left + at }))
    : Array.from({ length: bottom - top + 1 }, (_, at) => ({ row: top + at, col: left }));
  const cells = all.slice(from, from + count);
  const [first, last] = [cells[0] ?? { row: top, col: left }, cells.at(-1) ?? { row: top, col: left }];
  const zone = { left: first.col, top: first.row, right: last.col, bottom: last.row };
  const sheet = getters.getSheetName(range.sheetId).replaceAll("'", "''");
  return {
    reference: `'${sheet}'!${absoluteRange(zone)}`,
    values: cells.map((cell) => {
      const { value } = getters.getEvaluatedCell({ sheetId: range.sheetId, ...cell });
      return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null;
    }),
  };
}

/** The colours of the grid where a chart names none. */
const usualColours = ['4EA7F2', 'EA6175', '43C5B1', 'F4A261', '8481DD', 'FFD86D'];

function colourOf(colour: string | undefined, place: number): string {
  const digits = /^#?([\dA-F]{6})/i.exec(colour ?? '')?.[1];
  return (digits ?? usualColours[place % usualColours.length] ?? '4EA7F2').toUpperCase();
}
