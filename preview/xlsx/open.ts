import type { SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import type { GridLibrary, GridModel } from '../backend/osheet-library.ts';
import { areaOf } from '../backend/osheet-library.ts';
import { isTextFormat, withoutApostrophe } from '../backend/osheet-text.ts';
import type { ChartRecord, TableRecord } from '../backend/types.ts';
import type { NameRecord, SheetRecord } from '../host/records.ts';
import { vietnameseLocale } from '../vietnamese.ts';
import { elements, parseXml } from './dom.ts';
import { type DefaultFont, readDefaultFont } from './fonts.ts';
import { openedCharts } from './open-charts.ts';
import { problemWithFile } from '../../src/files/xlsx-guard.ts';
import type { FileProblem } from '../../src/text/index.ts';
import { isHostile, type Package, unpack } from './parts.ts';
import { prepareParts } from './prepare.ts';
import { ordinaryNames, sheetRecords, type UnlockedCells, unlockedCells } from './sheet-records.ts';
import { definedNames, sheetParts, tableParts } from './workbook-parts.ts';

export type OpenedWorkbook = {
  readonly model: GridModel;
  readonly tables: readonly TableRecord[];
  readonly names: readonly NameRecord[];
  readonly sheets: readonly SheetRecord[];
  readonly unlocked: readonly UnlockedCells[];
  readonly charts: readonly ChartRecord[];
  readonly font: DefaultFont;
};

export type OpenResult =
  | { readonly ok: true; readonly workbook: OpenedWorkbook }
  | { readonly ok: false; readonly problem: FileProblem };

/** Opens the bytes of an .xlsx file; whatever is wrong with them is answered, never thrown. */
export function openXlsx(library: GridLibrary, bytes: Uint8Array): OpenResult {
  const problem = problemWithFile(bytes);
  if (problem !== null) return { ok: false, problem };
  try {
    const parts = unpack(bytes);
    if (isHostile(parts)) return { ok: false, problem: 'hostile' };
    if (!prepareParts(library, parts)) return { ok: false, problem: 'tooManyCells' };
    return { ok: true, workbook: readWorkbook(library, parts) };
  } catch {
    // The file is a zip with the right names inside, but what they hold cannot be read.
    return { ok: false, problem: 'broken' };
  }
}

function readWorkbook(library: GridLibrary, parts: Package): OpenedWorkbook {
  const sheets = sheetParts(parts.texts);
  const order = sheets.map(({ name }) => name);
  if (order.length === 0) throw new Error('a workbook without worksheets');
  const data = library.load(gridFiles(parts));
  data.settings.locale = vietnameseLocale;
  data.sheets.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  useVietnameseDates(data);
  for (const sheet of data.sheets) {
    quoteSheetNames(sheet, order);
    const path = sheets.find(({ name }) => name === sheet.name)?.path ?? '';
    freeRowHeights(sheet, parts.texts.get(path) ?? '');
    dropApostrophes(library, data, sheet);
  }
  const all = definedNames(parts.texts);
  const names = ordinaryNames(all);
  // All of it before the model is made: a person's undo must not reach what opening did.
  data.namedRanges = Object.fromEntries(
    names.filter(isKnownToGrid).map(({ name, refersTo }) => [name, refersTo]),
  );
  const model = new library.Model(data);
  const tables = tableParts(parts.texts).map(({ ref, ...table }) => ({
    ...table,
    area: areaOf(library.helpers.toZone(ref)),
  }));
  return {
    model,
    tables,
    names,
    sheets: sheetRecords(parts.texts, all),
    unlocked: unlockedCells(parts.texts, (address) => areaOf(library.helpers.toZone(address))),
    charts: openedCharts(model, parts.texts),
    font: readDefaultFont(parts.texts.get('xl/styles.xml')),
  };
}

/** The form in which the library takes a package: texts by path, pictures as addresses. */
function gridFiles({ texts, pictures }: Package): Record<string, string | { imageSrc: string }> {
  const files: Record<string, string | { imageSrc: string }> = Object.fromEntries(texts);
  for (const [path, bytes] of pictures) files[path] = { imageSrc: pictureAddress(path, bytes) };
  return files;
}

function pictureAddress(path: string, bytes: Uint8Array): string {
  const type = /\.png$/i.test(path) ? 'image/png' : /\.gif$/i.test(path) ? 'image/gif' : 'image/jpeg';
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(binary)}`;
}

/** Excel's built-in date format 14 follows the machine: day first in Viet Nam, whatever the library says. */
function useVietnameseDates(data: WorkbookData): void {
  for (const [id, format] of Object.entries(data.formats)) {
    if (/^m+\/d+\/y+$/.test(format)) data.formats[Number(id)] = 'dd/mm/yyyy';
  }
}

/** Excel fits a row without a stated height to its content; the library would give it the default height for good. */
function freeRowHeights(sheet: SheetData, text: string): void {
  const stated = new Set(
    elements(parseXml(text), 'row')
      .filter((row) => row.hasAttribute('ht'))
      .map((row) => Number(row.getAttribute('r')) - 1),
  );
  for (const [index, row] of Object.entries(sheet.rows)) if (!stated.has(Number(index))) delete row.size;
}

/** The library turns Table[column] into a reference to the sheet and forgets the quotes that "Tự chấm" needs. */
function quoteSheetNames(sheet: SheetData, names: readonly string[]): void {
  const needy = names.filter((name) => !/^[A-Za-z0-9_.]+$/.test(name));
  if (needy.length === 0) return;
  const escaped = needy.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const bare = new RegExp(`(?<=[=,;(+\\-*/&<>:])(${escaped.join('|')})!`, 'g');
  for (const [address, content] of Object.entries(sheet.cells)) {
    if (typeof content === 'string' && content.startsWith('='))
      sheet.cells[address] = content.replace(bare, "'$1'!");
  }
}

/** Texts in cells of text format need no apostrophe, and the grid would show it. */
function dropApostrophes(library: GridLibrary, data: WorkbookData, sheet: SheetData): void {
  for (const [range, format] of Object.entries(sheet.formats)) {
    if (!isTextFormat(data.formats[format])) continue;
    const zone = library.helpers.toZone(range);
    for (const [address, content] of Object.entries(sheet.cells)) {
      const { row, col } = library.helpers.toCartesian(address);
      const isInside = row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right;
      if (isInside && typeof content === 'string') sheet.cells[address] = withoutApostrophe(content, '@');
    }
  }
}

/** The grid knows names of single ranges for the whole workbook; the host keeps the others. */
function isKnownToGrid({ name, scope, refersTo }: NameRecord): boolean {
  return scope === null && /^[A-Za-z_][\w.]*$/.test(name) && /![$A-Z0-9:]+$/i.test(refersTo);
}
