import type { Json } from '../host/json.ts';
import { child, elements } from './dom.ts';

/** How a sheet is printed, by the paths of Excel.PageLayout. */
export type PageSetup = ReadonlyMap<string, Json>;

/** Papers by their number in files (ECMA-376, 18.3.1.63) that Vietnamese offices use; others count as A4. */
const papers: ReadonlyMap<string, string> = new Map([
  ['1', 'Letter'],
  ['5', 'Legal'],
  ['8', 'A3'],
  ['9', 'A4'],
  ['11', 'A5'],
]);

const pointsPerInch = 72;
const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const footerPath = 'HeadersFooters.DefaultForAllPages.';

/** Reads the print setup of a sheet part; what the file does not say is left out. */
export function readPageSetup(document: Document): PageSetup {
  const setup = new Map<string, Json>();
  const page = elements(document, 'pageSetup')[0];
  if (page !== undefined) readPage(page, isFitted(document), setup);
  const margin = elements(document, 'pageMargins')[0];
  for (const side of margin === undefined ? [] : margins) {
    const inches = Number(margin?.getAttribute(side) ?? Number.NaN);
    if (Number.isFinite(inches)) setup.set(`${capital(side)}Margin`, inches * pointsPerInch);
  }
  const options = elements(document, 'printOptions')[0];
  if (isOn(options, 'horizontalCentered')) setup.set('CenterHorizontally', true);
  if (isOn(options, 'verticalCentered')) setup.set('CenterVertically', true);
  if (isOn(options, 'gridLines')) setup.set('PrintGridlines', true);
  if (isOn(options, 'headings')) setup.set('PrintHeadings', true);
  for (const kind of ['Header', 'Footer']) {
    const text = elements(document, `odd${kind}`)[0]?.textContent ?? '';
    for (const [place, part] of partsOf(text)) setup.set(`${footerPath}${place}${kind}`, part);
  }
  return setup;
}

function readPage(page: Element, fitted: boolean, setup: Map<string, Json>): void {
  setup.set('Orientation', page.getAttribute('orientation') === 'landscape' ? 'Landscape' : 'Portrait');
  setup.set('PaperSize', papers.get(page.getAttribute('paperSize') ?? '') ?? 'A4');
  if (page.getAttribute('pageOrder') === 'overThenDown') setup.set('PrintOrder', 'OverThenDown');
  if (isOn(page, 'blackAndWhite')) setup.set('BlackAndWhite', true);
  const pages = (name: string) => Number(page.getAttribute(name) ?? 1);
  setup.set(
    'Zoom',
    fitted
      ? { horizontalFitToPages: pages('fitToWidth'), verticalFitToPages: pages('fitToHeight') }
      : { scale: Number(page.getAttribute('scale') ?? 100) },
  );
}

function isFitted(document: Document): boolean {
  return isOn(elements(document, 'pageSetUpPr')[0], 'fitToPage');
}

function isOn(element: Element | undefined, name: string): boolean {
  return ['1', 'true'].includes(element?.getAttribute(name) ?? '');
}

/** "&L…&C…&R…": the three parts of a header or footer; text before the first mark stands in the middle. */
function partsOf(text: string): readonly (readonly [string, string])[] {
  const places: Readonly<Record<string, string>> = { L: 'Left', C: 'Center', R: 'Right' };
  const marked = /^&[LCR]/.test(text) || text === '' ? text : `&C${text}`;
  return [...marked.matchAll(/&([LCR])((?:&&|(?!&[LCR])[\s\S])*)/g)].map(([, mark = 'C', part = '']) => [
    places[mark] ?? 'Center',
    part,
  ]);
}

/** Writes the print setup into a sheet part, in place of whatever it says; without any it is upright A4. */
export function writePageSetup(document: Document, setup: PageSetup): void {
  const sheet = document.documentElement;
  for (const name of ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'])
    child(sheet, name)?.remove();
  const zoom = fitOf(setup.get('Zoom'));
  if (zoom.fitted) markFitted(document);
  append(document, 'printOptions', {
    horizontalCentered: flag(setup, 'CenterHorizontally'),
    verticalCentered: flag(setup, 'CenterVertically'),
    gridLines: flag(setup, 'PrintGridlines'),
    headings: flag(setup, 'PrintHeadings'),
  });
  append(document, 'pageMargins', marginsOf(setup));
  append(document, 'pageSetup', {
    paperSize: paperNumber(setup.get('PaperSize')),
    orientation: setup.get('Orientation') === 'Landscape' ? 'landscape' : 'portrait',
    pageOrder: setup.get('PrintOrder') === 'OverThenDown' ? 'overThenDown' : null,
    blackAndWhite: flag(setup, 'BlackAndWhite'),
    ...zoom.attributes,
  });
  appendHeaderFooter(document, setup);
}

type Attributes = Readonly<Record<string, string | null>>;

/** 0 pages high means "as many as needed", which office.js says by leaving the number out. */
function fitOf(zoom: Json | undefined): { fitted: boolean; attributes: Attributes } {
  const pages = (name: string) => numberIn(zoom, name);
  const [wide, high] = [pages('horizontalFitToPages'), pages('verticalFitToPages')];
  if (wide !== null || high !== null)
    return { fitted: true, attributes: { fitToWidth: String(wide ?? 0), fitToHeight: String(high ?? 0) } };
  return { fitted: false, attributes: { scale: numberIn(zoom, 'scale')?.toString() ?? null } };
}

function numberIn(value: Json | undefined, name: string): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const found = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === 'number' ? found : null;
}

function marginsOf(setup: PageSetup): Attributes {
  const usual = { left: 0.7, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  return Object.fromEntries(
    margins.map((side) => {
      const points = setup.get(`${capital(side)}Margin`);
      const inches = typeof points === 'number' ? points / pointsPerInch : usual[side];
      return [side, String(Number(inches.toFixed(4)))];
    }),
  );
}

function paperNumber(paper: Json | undefined): string {
  return [...papers].find(([, name]) => name === paper)?.[0] ?? '9';
}

function flag(setup: PageSetup, name: string): string | null {
  return setup.get(name) === true ? '1' : null;
}

function appendHeaderFooter(document: Document, setup: PageSetup): void {
  const texts = ['Header', 'Footer'].map((kind): [string, string] => [
    `odd${kind}`,
    (['Left', 'Center', 'Right'] as const)
      .map((place) => {
        const part = setup.get(`${footerPath}${place}${kind}`);
        return typeof part === 'string' && part !== '' ? `&${place.charAt(0)}${part}` : '';
      })
      .join(''),
  ]);
  if (texts.every(([, text]) => text === '')) return;
  const parent = document.createElementNS(document.documentElement.namespaceURI, 'headerFooter');
  for (const [name, text] of texts) {
    if (text === '') continue;
    const element = document.createElementNS(document.documentElement.namespaceURI, name);
    element.textContent = text;
    parent.append(element);
  }
  insertInOrder(document.documentElement, parent);
}

function append(document: Document, name: string, attributes: Attributes): void {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== null);
  if (given.length === 0) return;
  const element = document.createElementNS(document.documentElement.namespaceURI, name);
  for (const [key, value] of given) element.setAttribute(key, value);
  insertInOrder(document.documentElement, element);
}

function markFitted(document: Document): void {
  const sheet = document.documentElement;
  const properties = child(sheet, 'sheetPr') ?? document.createElementNS(sheet.namespaceURI, 'sheetPr');
  const page =
    child(properties, 'pageSetUpPr') ?? document.createElementNS(sheet.namespaceURI, 'pageSetUpPr');
  page.setAttribute('fitToPage', '1');
  properties.append(page);
  if (properties.parentElement === null) sheet.prepend(properties);
}

/** What stands behind the print setup in a sheet part; Excel repairs a file whose parts stand in another order. */
const order = [
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

function insertInOrder(sheet: Element, element: Element): void {
  const behind = order.slice(order.indexOf(element.localName) + 1);
  const next = [...sheet.children].find(({ localName }) => behind.includes(localName));
  sheet.insertBefore(element, next ?? null);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
