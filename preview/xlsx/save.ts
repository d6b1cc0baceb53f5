import { strToU8, zipSync } from 'fflate';
import type { GridModel } from '../backend/osheet-library.ts';
import type { TableRecord } from '../backend/types.ts';
import type { NameRecord } from '../host/records.ts';
import { elements, parseXml, serializeXml } from './dom.ts';
import { type DefaultFont, writeFonts } from './fonts.ts';
import { fileFormula } from './formula-text.ts';
import { absoluteRange } from './save-cells.ts';
import { writeCharts } from './save-charts.ts';
import { type SheetExtras, writeSheets } from './save-sheets.ts';
import { nameTables } from './save-tables.ts';
import { printNamesOf } from './sheet-records.ts';

/** What the grid does not keep and the file must hold. */
export type SaveExtras = SheetExtras & {
  readonly tables: readonly TableRecord[];
  readonly names: readonly NameRecord[];
  readonly font: DefaultFont;
  /** The names of charts by their ids. */
  readonly chartNames: ReadonlyMap<string, string>;
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
  writeSheets(model, texts, extras);
  nameTables(texts, model, extras.tables);
  writeCharts(model, texts, extras.chartNames);
  const styles = parseXml(texts.get('xl/styles.xml') ?? '');
  writeFonts(styles, extras.font);
  texts.set('xl/styles.xml', serializeXml(styles));
  const names = [...extras.sheets.flatMap(printNamesOf), ...extras.names, ...gridNames(model, extras.names)];
  texts.set('xl/workbook.xml', withNames(texts.get('xl/workbook.xml') ?? '', names));
  for (const [path, text] of texts) package_[path] = strToU8(text);
  return zipSync(inPackageOrder(package_), { mtime: fixedDate, level: 6 });
}

/** Programs that look at a file's first entry to know its kind expect the content types there. */
function inPackageOrder(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const rank = (path: string) =>
    ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'].indexOf(path) >>> 0;
  return Object.fromEntries(
    Object.entries(files).sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1)),
  );
}

function withNames(text: string, names: readonly NameRecord[]): string {
  if (names.length === 0) return text;
  const document = parseXml(text);
  const workbook = document.documentElement;
  const sheets = elements(document, 'sheet').map((sheet) => sheet.getAttribute('name'));
  const list = document.createElementNS(workbook.namespaceURI, 'definedNames');
  for (const { name, scope, refersTo, visible } of names) {
    const element = document.createElementNS(workbook.namespaceURI, 'definedName');
    element.setAttribute('name', name);
    if (scope !== null) element.setAttribute('localSheetId', String(sheets.indexOf(scope)));
    if (!visible) element.setAttribute('hidden', '1');
    element.textContent = fileFormula(refersTo);
    list.append(element);
  }
  elements(document, 'sheets')[0]?.after(list);
  return serializeXml(document);
}

/** Names of ranges that a person made in the grid's own menu. */
function gridNames(model: GridModel, known: readonly NameRecord[]): readonly NameRecord[] {
  const taken = new Set(known.map(({ name }) => name.toLowerCase()));
  return model.getters
    .getNamedRanges()
    .filter(({ name }) => !taken.has(name.toLowerCase()))
    .map(({ name, range }) => {
      const { sheetId, zone } = range;
      const sheet = model.getters.getSheetName(sheetId).replaceAll("'", "''");
      return { name, scope: null, refersTo: `'${sheet}'!${absoluteRange(zone)}`, visible: true };
    });
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
