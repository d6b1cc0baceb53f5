/** Cells with what they show: the reference for a program that calculates, the texts and numbers for one that does not. */
export type ChartCells = {
  /** `'Biểu đồ'!$B$5:$B$10` */
  readonly reference: string;
  readonly values: readonly (string | number | null)[];
};

export type ChartSeries = {
  /** Null where the series has no name. */
  readonly name: ChartCells | null;
  readonly values: ChartCells;
  /** `RRGGBB` */
  readonly colour: string;
};

export type BarChart = {
  readonly title: string;
  readonly horizontal: boolean;
  readonly stacked: boolean;
  /** As the format says it: t, b, l or r. */
  readonly legend: string | null;
  readonly showValues: boolean;
  readonly categories: ChartCells | null;
  readonly series: readonly ChartSeries[];
};

/** What stands on a chart is set in this size, in hundredths of a point. */
const titleSize = 1400;

/**
 * A chart of bars as a part of an .xlsx (ECMA-376, 21.2). Its elements stand in the order of the schema, without which
 * Excel offers to repair the file; the numbers stand in it too, for programs that draw before they calculate.
 */
export function barChartPart(chart: BarChart): string {
  const { horizontal, stacked, legend } = chart;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    chart.title === '' ? '<c:autoTitleDeleted val="1"/>' : titleOf(chart.title),
    '<c:plotArea><c:layout/><c:barChart>',
    `<c:barDir val="${horizontal ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>`,
    '<c:varyColors val="0"/>',
    ...chart.series.map((series, index) => seriesOf(chart, series, index)),
    `<c:gapWidth val="60"/><c:overlap val="${stacked ? 100 : 0}"/>`,
    '<c:axId val="1"/><c:axId val="2"/></c:barChart>',
    categoryAxis(horizontal),
    valueAxis(horizontal),
    '</c:plotArea>',
    legend === null ? '' : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function titleOf(text: string): string {
  const look = `sz="${titleSize}" b="1"`;
  return [
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>`,
    `<a:r><a:rPr lang="vi-VN" ${look}/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>',
  ].join('');
}

function seriesOf({ categories, showValues }: BarChart, series: ChartSeries, index: number): string {
  const { name, values, colour } = series;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name === null ? '' : `<c:tx>${texts(name)}</c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    showValues ? labels : '',
    categories === null ? '' : `<c:cat>${texts(categories)}</c:cat>`,
    `<c:val>${numbers(values)}</c:val></c:ser>`,
  ].join('');
}

const labels = [
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>',
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
].join('');

/** Lying bars are read from above, as the rows of their table: the axis is turned, and numbers stay below. */
function categoryAxis(horizontal: boolean): string {
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${horizontal ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    '<c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/>',
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join('');
}

const gridlines = [
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
  '</c:majorGridlines>',
].join('');

function valueAxis(horizontal: boolean): string {
  return [
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
    `<c:axPos val="${horizontal ? 'b' : 'l'}"/>${gridlines}`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${horizontal ? 'max' : 'autoZero'}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join('');
}

function texts({ reference, values }: ChartCells): string {
  const points = values.map((value, index) => (value === null ? '' : point(index, String(value))));
  return `<c:strRef><c:f>${escaped(reference)}</c:f><c:strCache>${count(values)}${points.join('')}</c:strCache></c:strRef>`;
}

/** A cell without a number has no bar: blank is never zero. */
function numbers({ reference, values }: ChartCells): string {
  const points = values.map((value, index) => (typeof value === 'number' ? point(index, String(value)) : ''));
  const cache = `<c:numCache><c:formatCode>General</c:formatCode>${count(values)}${points.join('')}</c:numCache>`;
  return `<c:numRef><c:f>${escaped(reference)}</c:f>${cache}</c:numRef>`;
}

function count(values: readonly unknown[]): string {
  return `<c:ptCount val="${values.length}"/>`;
}

function point(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${escaped(text)}</c:v></c:pt>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
