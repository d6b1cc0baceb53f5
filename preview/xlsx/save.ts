import { strToU8, zipSync } from 'fflate';
import type { GridModel } from '../backend/osheet-library.ts';
import type { TableRecord } from '../backend/types.ts';
import { elements, parseXml, serializeXml } from './dom.ts';
import type { NamedRange } from './workbook-parts.ts';
import { type AddInFunctions, writeCells } from './save-cells.ts';
import { nameTables } from './save-tables.ts';

/** What the grid does not keep and the file must hold: the tables' names, and names for ranges. */
export type SaveExtras = {
  readonly tables: readonly TableRecord[];
  readonly names: readonly NamedRange[];
  readonly functions: AddInFunctions;
};

/** The same workbook gives the same bytes on every day and machine: the zip carries this date (local, as zips do). */
const fixedDate = new Date(2022, 0, 1);

/**
 * The workbook as an .xlsx file: the library's own export, its cells written anew with everything that Excel and
 * LibreOffice need to show values without the add-in.
 */
export async function saveXlsx(model: GridModel, extras: SaveExtras): Promise<Uint8Array> {
  const { files } = await model.exportXLSX();
  const texts = new Map<string, string>();
  const package_: Record<string, Uint8Array> = {};
  for (const file of files) {
    if ('imageSrc' in file) package_[file.path] = await bytesOf(file.imageSrc);
    else texts.set(file.path, file.content);
  }
  writeSheets(model, texts, extras.functions);
  nameTables(texts, model, extras.tables);
  texts.set('xl/styles.xml', withVietnameseFonts(texts.get('xl/styles.xml') ?? ''));
  texts.set('xl/workbook.xml', withNames(texts.get('xl/workbook.xml') ?? '', extras.names));
  for (const [path, text] of texts) package_[path] = strToU8(text);
  return zipSync(inPackageOrder(package_), { mtime: fixedDate, level: 6 });
}

function writeSheets(model: GridModel, texts: Map<string, string>, functions: AddInFunctions): void {
  for (const [index, sheetId] of model.getters.getSheetIds().entries()) {
    const path = `xl/worksheets/sheet${index}.xml`;
    const document = parseXml(texts.get(path) ?? '');
    writeCells(model, sheetId, document, functions);
    texts.set(path, serializeXml(document));
  }
}

/** Programs that look at a file's first entry to know its kind expect the content types there. */
function inPackageOrder(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const rank = (path: string) =>
    ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'].indexOf(path) >>> 0;
  return Object.fromEntries(
    Object.entries(files).sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1)),
  );
}

/** Official papers are set in Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I), which has every Vietnamese letter. */
function withVietnameseFonts(styles: string): string {
  return styles.replace(/(<name val=")[^"]*(")/g, '$1Times New Roman$2');
}

function withNames(text: string, names: readonly NamedRange[]): string {
  if (names.length === 0) return text;
  const document = parseXml(text);
  const workbook = document.documentElement;
  const list = document.createElementNS(workbook.namespaceURI, 'definedNames');
  for (const { name, refersTo } of names) {
    const element = document.createElementNS(workbook.namespaceURI, 'definedName');
    element.setAttribute('name', name);
    element.textContent = refersTo;
    list.append(element);
  }
  elements(document, 'sheets')[0]?.after(list);
  return serializeXml(document);
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
