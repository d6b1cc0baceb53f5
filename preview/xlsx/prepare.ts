import type { GridLibrary } from '../backend/osheet-library.ts';
import { vietnameseLocale } from '../vietnamese.ts';
import { child, elements, parseXml, serializeXml } from './dom.ts';
import { gridFormula } from './formula-text.ts';
import { limits } from '../../src/files/xlsx-guard.ts';
import type { Package } from './parts.ts';
import { sheetParts } from './workbook-parts.ts';

/**
 * Turns what Excel, LibreOffice and other writers put into a file into the dialect that the grid's reader understands,
 * without loss: formulas under our names, texts that stay texts, no endless empty rows. Changes the parts in place.
 * False when the sheets hold more than the preview can show.
 */
export function prepareParts(library: GridLibrary, { texts }: Package): boolean {
  for (const [path, text] of texts) texts.set(path, withoutPrefix(text));
  for (const [path, text] of texts)
    if (path.endsWith('.rels')) texts.set(path, withRelativeTargets(path, text));
  const shared = sharedStrings(texts.get('xl/sharedStrings.xml'));
  let cells = 0;
  for (const { path } of sheetParts(texts)) {
    const document = parseXml(texts.get(path) ?? '');
    trimEmptyEnds(document);
    const found = elements(document, 'c');
    cells += found.length;
    if (cells > limits.cells || lastRowOf(document) > limits.lastRow) return false;
    for (const cell of found) prepareCell(library, cell, shared);
    texts.set(path, serializeXml(document));
  }
  for (const [path, text] of texts) if (path.startsWith('xl/tables/')) texts.set(path, withTableName(text));
  return true;
}

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Some writers prefix every tag (<x:row>); the grid's reader looks for bare names. */
function withoutPrefix(text: string): string {
  const prefix = new RegExp(`xmlns:(\\w+)="${mainNamespace}"`).exec(text.slice(0, 2_000))?.[1];
  if (prefix === undefined) return text;
  return text
    .replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1')
    .replace(`xmlns:${prefix}="${mainNamespace}"`, `xmlns="${mainNamespace}"`);
}

/** Writers may give targets from the root of the package; the reader compares them with relative ones. */
function withRelativeTargets(path: string, text: string): string {
  const base = path
    .replace(/_rels\/[^/]*$/, '')
    .split('/')
    .slice(0, -1);
  return text.replace(/Target="\/([^"]*)"/g, (_, target: string) => {
    const steps = target.split('/');
    let same = 0;
    while (same < base.length && base[same] === steps[same]) same += 1;
    return `Target="${'../'.repeat(base.length - same)}${steps.slice(same).join('/')}"`;
  });
}

function sharedStrings(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  return elements(parseXml(text), 'si').map(plainText);
}

/** The text of a rich text; the reading aid for East Asian names (rPh) is no part of it. */
function plainText(item: Element): string {
  return elements(item, 't')
    .filter((run) => run.parentElement?.localName !== 'rPh')
    .map((run) => run.textContent)
    .join('');
}

const formattedRows = 500;

/**
 * Whole columns and rows that are only formatted would make the grid a million rows long. Some stay: the frame around
 * a table into which a formula above will spill, and the room that it needs.
 */
function trimEmptyEnds(document: Document): void {
  const rows = elements(document, 'row');
  let lastFilled = rows.length - 1;
  while (lastFilled >= 0 && !hasContent(rows[lastFilled])) lastFilled -= 1;
  for (const row of rows.slice(lastFilled + 1 + formattedRows)) row.remove();
  for (const row of rows.slice(0, lastFilled + 1 + formattedRows)) {
    const cells = [...row.children];
    let last = cells.length - 1;
    while (last >= 0 && last > 60 && (cells[last]?.children.length ?? 0) === 0) last -= 1;
    for (const cell of cells.slice(last + 1)) cell.remove();
  }
}

function hasContent(row: Element | undefined): boolean {
  return row !== undefined && [...row.children].some((cell) => cell.children.length > 0);
}

function lastRowOf(document: Document): number {
  return Number(elements(document, 'row').at(-1)?.getAttribute('r') ?? 0);
}

function prepareCell(library: GridLibrary, cell: Element, shared: readonly string[]): void {
  const formula = child(cell, 'f');
  if (formula !== null) {
    formula.textContent = gridFormula(formula.textContent);
    return;
  }
  const text = textOf(cell, shared);
  if (text === null) return;
  const guarded = mustBeGuarded(library, text) ? `'${text}` : text;
  if (guarded === text && cell.getAttribute('t') !== 'inlineStr') return;
  const value = cell.ownerDocument.createElementNS(cell.namespaceURI, 'v');
  value.textContent = guarded;
  cell.replaceChildren(value);
  cell.setAttribute('t', 'str');
}

function textOf(cell: Element, shared: readonly string[]): string | null {
  const value = child(cell, 'v')?.textContent ?? '';
  switch (cell.getAttribute('t')) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'str':
      return value;
    case 'inlineStr':
      return plainText(cell);
    default:
      return null;
  }
}

/** The grid would read these texts as something else: a formula, a number, a date, an error, a link. */
function mustBeGuarded(library: GridLibrary, text: string): boolean {
  const { helpers, registries, DEFAULT_LOCALE } = library;
  return (
    /^[=']/.test(text) ||
    /^\s*(?:true|false)\s*$/i.test(text) ||
    registries.errorTypes.has(text) ||
    /^\[.*\]\(.*\)$/.test(text) ||
    (/\d/.test(text) &&
      (helpers.isNumber(text, DEFAULT_LOCALE) || helpers.isDateTime(text, vietnameseLocale)))
  );
}

/** The reader knows a table by `name`, which other writers leave out. */
function withTableName(text: string): string {
  const document = parseXml(text);
  const table = elements(document, 'table')[0];
  const displayName = table?.getAttribute('displayName');
  if (table === undefined || displayName === undefined || displayName === null) return text;
  table.setAttribute('name', displayName);
  return serializeXml(document);
}
