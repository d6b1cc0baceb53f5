import type { GridModel } from '../backend/osheet-library.ts';
import type { Area } from '../backend/types.ts';
import type { SheetRecord } from '../host/records.ts';
import { child, elements, parseXml, serializeXml } from './dom.ts';
import { writePageSetup } from './page-setup.ts';
import { type AddInFunctions, writeCells } from './save-cells.ts';

export type SheetExtras = {
  readonly sheets: readonly SheetRecord[];
  readonly functions: AddInFunctions;
  /** Whether a cell stays closed while its sheet is protected; the usual case. */
  readonly isLocked: (sheet: string, area: Area) => boolean;
};

/** Completes every sheet part of the library's export: cells, protection, print setup. */
export function writeSheets(model: GridModel, texts: Map<string, string>, extras: SheetExtras): void {
  const styles = parseXml(texts.get('xl/styles.xml') ?? '');
  const unlocked = new UnlockedStyles(styles);
  for (const [index, sheetId] of model.getters.getSheetIds().entries()) {
    const path = `xl/worksheets/sheet${index}.xml`;
    const name = model.getters.getSheetName(sheetId);
    const record = extras.sheets.find((sheet) => sheet.name === name);
    const document = parseXml(texts.get(path) ?? '');
    writeCells(model, sheetId, document, extras.functions);
    for (const cell of elements(document, 'c')) {
      if (!extras.isLocked(name, areaOf(cell))) unlocked.use(cell);
    }
    writeProtection(document, record?.protection ?? null);
    writePageSetup(document, record?.pageLayout ?? new Map());
    texts.set(path, serializeXml(document));
  }
  texts.set('xl/styles.xml', serializeXml(styles));
}

function areaOf(cell: Element): Area {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell.getAttribute('r') ?? '') ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column, rows: 1, columns: 1 };
}

function writeProtection(document: Document, attributes: SheetRecord['protection']): void {
  const sheet = document.documentElement;
  child(sheet, 'sheetProtection')?.remove();
  if (attributes === null) return;
  const element = document.createElementNS(sheet.namespaceURI, 'sheetProtection');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  child(sheet, 'sheetData')?.after(element);
}

/** For each style in use its unlocked twin, made when the first cell needs it. */
class UnlockedStyles {
  readonly #list: Element | undefined;
  readonly #twins = new Map<string, string>();

  constructor(styles: Document) {
    this.#list = elements(styles, 'cellXfs')[0];
  }

  use(cell: Element): void {
    const index = cell.getAttribute('s') ?? '0';
    const twin = this.#twins.get(index) ?? this.#make(index);
    if (twin !== null) cell.setAttribute('s', twin);
  }

  #make(index: string): string | null {
    const original = this.#list?.children[Number(index)];
    if (this.#list === undefined || original === undefined) return null;
    const style = original.cloneNode(true);
    if (!(style instanceof Element)) return null;
    const protection = style.ownerDocument.createElementNS(style.namespaceURI, 'protection');
    protection.setAttribute('locked', '0');
    style.append(protection);
    style.setAttribute('applyProtection', '1');
    this.#list.append(style);
    const twin = String(this.#list.children.length - 1);
    this.#list.setAttribute('count', String(this.#list.children.length));
    this.#twins.set(index, twin);
    return twin;
  }
}
