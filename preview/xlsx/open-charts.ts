import type { GridModel } from '../backend/osheet-library.ts';
import { areaOf } from '../backend/osheet-library.ts';
import type { Area, ChartRecord } from '../backend/types.ts';
import { elements, parseXml, relationshipsOf } from './dom.ts';
import { sheetParts } from './workbook-parts.ts';

/** The charts that the grid has taken from a file, with the names by which the add-in finds them. */
export function openedCharts(model: GridModel, texts: ReadonlyMap<string, string>): readonly ChartRecord[] {
  return sheetParts(texts).flatMap(({ name: sheet, path }) => {
    const sheetId = model.getters.getSheetIdByName(sheet);
    return sheetId === undefined ? [] : chartsOf(model, sheet, sheetId, frameNames(texts, path));
  });
}

function chartsOf(
  model: GridModel,
  sheet: string,
  sheetId: string,
  names: readonly string[],
): readonly ChartRecord[] {
  const { getters } = model;
  const figures = getters.getFigures(sheetId).filter(({ tag }) => tag === 'chart');
  // The library leaves out charts of kinds that it does not know: which name belongs to which is then unknown.
  const known = figures.length === names.length ? names : [];
  return figures.flatMap((figure, place): ChartRecord[] => {
    const id = getters.getChartIds(sheetId).find((one) => getters.getFigureIdFromChartId(one) === figure.id);
    const definition = id === undefined ? undefined : getters.getChart(id)?.getRangeDefinition();
    if (id === undefined || definition?.type !== 'bar' || definition.dataSource.type !== 'range') return [];
    const { dataSets, labelRange } = definition.dataSource;
    const ranges = [
      ...(labelRange === undefined ? [] : [labelRange]),
      ...dataSets.map((set) => set.dataRange),
    ];
    const first = ranges[0];
    if (first === undefined) return [];
    return [
      {
        id,
        sheet,
        name: known[place] ?? `Chart ${place + 1}`,
        type: `${definition.horizontal === true ? 'Bar' : 'Column'}${definition.stacked ? 'Stacked' : 'Clustered'}`,
        source: {
          sheet: getters.getSheetName(first.sheetId),
          area: bounds(ranges.map(({ zone }) => areaOf(zone))),
        },
        seriesBy: first.zone.top === first.zone.bottom ? 'Rows' : 'Columns',
        position: { row: figure.row, column: figure.col, rows: 1, columns: 1 },
        settings: {
          'Title.Text': definition.title.text ?? '',
          'Legend.Visible': definition.legendPosition !== 'none',
          'Legend.Position': capital(definition.legendPosition),
        },
      },
    ];
  });
}

function frameNames(texts: ReadonlyMap<string, string>, sheetPath: string): readonly string[] {
  const drawings = [...relationshipsOf(texts, sheetPath).values()].filter((path) =>
    path.includes('/drawings/drawing'),
  );
  return drawings.flatMap((path) =>
    elements(parseXml(texts.get(path) ?? '<none/>'), 'graphicFrame').map(
      (frame) => elements(frame, 'cNvPr')[0]?.getAttribute('name') ?? '',
    ),
  );
}

function bounds(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
