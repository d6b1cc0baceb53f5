import type { BagShape } from './bag.ts';

const font: BagShape = {
  kind: 'ChartFont',
  data: { Bold: false, Color: '#000000', Italic: false, Name: '', Size: 10 },
};

const titleFormat: BagShape = { kind: 'ChartTitleFormat', data: {}, parts: { Font: font } };

const axis: BagShape = {
  kind: 'ChartAxis',
  data: {
    Minimum: '',
    Maximum: '',
    MajorUnit: '',
    NumberFormat: 'General',
    ReversePlotOrder: false,
    Visible: true,
  },
  parts: {
    Title: { kind: 'ChartAxisTitle', data: { Text: '', Visible: false }, parts: { Format: titleFormat } },
    MajorGridlines: { kind: 'ChartGridlines', data: { Visible: true } },
    Format: { kind: 'ChartAxisFormat', data: {}, parts: { Font: font } },
  },
};

const dataLabels: BagShape = {
  kind: 'ChartDataLabels',
  data: {
    ShowValue: false,
    ShowSeriesName: false,
    ShowCategoryName: false,
    Position: 'Invalid',
    NumberFormat: 'General',
  },
};

/** The settings of a chart that the preview keeps, by office.js path. Sizes are points. */
export const chartShape: BagShape = {
  kind: 'Chart',
  data: { Top: 0, Left: 0, Width: 360, Height: 216, Style: 2 },
  parts: {
    Title: {
      kind: 'ChartTitle',
      data: { Text: '', Visible: true, Overlay: false, Position: 'Top' },
      parts: { Format: titleFormat },
    },
    Legend: { kind: 'ChartLegend', data: { Visible: true, Position: 'Bottom', Overlay: false } },
    DataLabels: dataLabels,
    Axes: { kind: 'ChartAxes', data: {}, parts: { ValueAxis: axis, CategoryAxis: axis } },
  },
};

export const seriesShape: BagShape = {
  kind: 'ChartSeries',
  data: { Name: '', ChartType: '', HasDataLabels: false, GapWidth: 150, Smooth: false },
  parts: {
    DataLabels: dataLabels,
    Format: {
      kind: 'ChartSeriesFormat',
      data: {},
      parts: {
        Fill: {
          kind: 'ChartFill',
          data: {},
          methods: (set) => ({
            SetSolidColor: (given) => {
              set('Color', given.text(0));
              return null;
            },
          }),
        },
        Line: { kind: 'ChartLineFormat', data: { Color: '', Weight: 0, LineStyle: 'Continuous' } },
      },
    },
  },
};
