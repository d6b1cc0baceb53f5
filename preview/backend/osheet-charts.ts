import { type BarDefinition, definitionOf } from './osheet-chart-definition.ts';
import { type GridModel, mustSucceed, sheetIdOf } from './osheet-library.ts';
import { makeRoom } from './osheet-writes.ts';
import type { Area, ChartDrawing } from './types.ts';

/** Keeps the charts of the grid the same as the host's lists; what a person moved or sized by hand stays so. */
export class ChartPainter {
  readonly #model: GridModel;
  /** What was drawn last of each chart, by its id. */
  readonly #drawn = new Map<string, { readonly sheetId: string; definition: string; place: string }>();

  constructor(model: GridModel) {
    this.#model = model;
  }

  has(id: string): boolean {
    return this.#model.getters.getChart(id) !== undefined;
  }

  show(sheet: string, charts: readonly ChartDrawing[]): void {
    const sheetId = sheetIdOf(this.#model, sheet);
    for (const [id, drawn] of this.#drawn) {
      if (drawn.sheetId === sheetId && !charts.some((chart) => chart.id === id)) this.#remove(sheetId, id);
    }
    for (const chart of charts) {
      const definition = definitionOf(chart);
      if (definition === null) continue;
      const { source, position } = chart;
      makeRoom(this.#model, sheetIdOf(this.#model, source.sheet), [lastOf(source.area)]);
      if (position !== null) makeRoom(this.#model, sheetId, [lastOf(position)]);
      this.#draw(sheetId, chart, definition);
    }
  }

  #remove(sheetId: string, id: string): void {
    this.#drawn.delete(id);
    if (!this.has(id)) return;
    const figureId = this.#model.getters.getFigureIdFromChartId(id);
    mustSucceed(this.#model.dispatch('DELETE_FIGURE', { sheetId, figureId }));
  }

  #draw(sheetId: string, chart: ChartDrawing, definition: BarDefinition): void {
    const place = placeOf(this.#model, sheetId, chart);
    const now = { sheetId, definition: JSON.stringify(definition), place: JSON.stringify(place) };
    const drawn = this.#drawn.get(chart.id);
    this.#drawn.set(chart.id, now);
    if (!this.has(chart.id)) {
      const ids = { figureId: chart.id, chartId: chart.id };
      mustSucceed(this.#model.dispatch('CREATE_CHART', { sheetId, ...ids, ...place, definition }));
      return;
    }
    // A chart of an opened file is drawn already; the library knows more of it than the host.
    if (drawn === undefined) return;
    const ids = { chartId: chart.id, figureId: this.#model.getters.getFigureIdFromChartId(chart.id) };
    if (drawn.definition !== now.definition) {
      const before = this.#model.getters.getChartDefinition(chart.id);
      const merged = before.type === 'bar' ? { ...before, ...definition } : definition;
      mustSucceed(this.#model.dispatch('UPDATE_CHART', { sheetId, ...ids, definition: merged }));
    }
    if (drawn.place !== now.place) {
      const { col, row, offset, size } = place;
      const command = { sheetId, figureId: ids.figureId, col, row, offset, ...size };
      mustSucceed(this.#model.dispatch('UPDATE_FIGURE', command));
    }
  }
}

function lastOf({ row, column, rows, columns }: Area) {
  return { row: row + rows - 1, column: column + columns - 1 };
}

type Place = {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
};

const pixelsPerPoint = 96 / 72;

/** Over the cells it was told to cover; else where its points from the corner of the sheet say. */
function placeOf(model: GridModel, sheetId: string, { position, settings }: ChartDrawing): Place {
  const { getters } = model;
  if (position === null) {
    const pixels = (key: string, usual: number) => {
      const points = settings[key];
      return (typeof points === 'number' ? points : usual) * pixelsPerPoint;
    };
    const size = { width: pixels('Width', 360), height: pixels('Height', 216) };
    return { col: 0, row: 0, offset: { x: pixels('Left', 0), y: pixels('Top', 0) }, size };
  }
  const sum = (from: number, count: number, sizeOf: (at: number) => number) =>
    Array.from({ length: count }, (_, at) => sizeOf(from + at)).reduce((all, one) => all + one, 0);
  return {
    col: position.column,
    row: position.row,
    offset: { x: 0, y: 0 },
    size: {
      width: sum(position.column, position.columns, (column) => getters.getColSize(sheetId, column)),
      height: sum(position.row, position.rows, (row) => getters.getRowSize(sheetId, row)),
    },
  };
}
