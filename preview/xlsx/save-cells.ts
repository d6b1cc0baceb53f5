import type { CellPosition, EvaluatedCell } from '@odoo/o-spreadsheet';
import { excelErrorOf } from '../backend/osheet-errors.ts';
import type { GridModel } from '../backend/osheet-library.ts';
import { elements } from './dom.ts';
import { fileFormula, isPlainFormula } from './formula-text.ts';

/**
 * What becomes of the add-in's formulas: kept for further work in Excel, or replaced by their values for those who
 * have no add-in. LibreOffice calculates a kept one anew when it opens the file, and shows #NAME?.
 */
export type AddInFunctions = 'kept' | 'values';

/**
 * Writes every formula, every spilled value and every guarded text of a sheet into the library's export. The library
 * itself drops spilled values, marks all formulas as arrays, changes dates inside texts and saves a formula with an
 * unknown function as text.
 */
export function writeCells(
  model: GridModel,
  sheetId: string,
  document: Document,
  functions: AddInFunctions,
): void {
  const sheet = new SheetCells(document);
  const keepsFormula = (position: CellPosition) =>
    functions === 'kept' || !fileFormula(formulaOf(model, position)).includes('_xldudf_');
  for (const { row, col } of model.getters.getEvaluatedCellsPositions(sheetId)) {
    const position = { sheetId, row, col };
    const cell = model.getters.getCell(position);
    const evaluated = model.getters.getEvaluatedCell(position);
    const source = cell?.isFormula === true ? position : model.getters.getArrayFormulaSpreadingOn(position);
    if (source !== undefined && !keepsFormula(source)) writeConstant(sheet.cellAt(row, col), evaluated.value);
    else if (cell?.isFormula === true) writeFormula(model, position, evaluated, sheet.cellAt(row, col));
    else if (source !== undefined) writeValue(sheet.cellAt(row, col), evaluated.value);
    else if (cell?.isFormula === false && cell.content.startsWith("'"))
      writeText(sheet.cellAt(row, col), String(evaluated.value));
  }
}

function writeFormula(
  model: GridModel,
  position: CellPosition,
  evaluated: EvaluatedCell,
  cell: Element,
): void {
  const formula = fileFormula(formulaOf(model, position));
  const spill = model.getters.getSpreadZone(position);
  const element = cell.ownerDocument.createElementNS(cell.namespaceURI, 'f');
  element.textContent = formula;
  writeValue(cell, evaluated.value);
  if (spill !== undefined || !isPlainFormula(formula)) {
    const zone = spill ?? {
      left: position.col,
      right: position.col,
      top: position.row,
      bottom: position.row,
    };
    element.setAttribute('t', 'array');
    element.setAttribute('ref', rangeOf(zone));
    // Points to the dynamic-array mark in xl/metadata.xml: Excel shows the formula without braces and lets it spill.
    cell.setAttribute('cm', '1');
  }
  cell.prepend(element);
}

function formulaOf(model: GridModel, position: CellPosition): string {
  const cell = model.getters.getCell(position);
  if (cell?.isFormula !== true) return '';
  const formula = cell.compiledFormula.toFormulaString(model.getters);
  // The grid knows A2:A, open to the bottom; Excel does not.
  const isOpen = /\$?[A-Z]+\$?\d+:\$?[A-Z]+(?![A-Z0-9$(])/i.test(formula);
  return isOpen
    ? cell.compiledFormula.toFormulaString(model.getters, { useBoundedReference: true })
    : formula;
}

type Zone = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function rangeOf({ left, right, top, bottom }: Zone): string {
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$B$2" */
export function absoluteRange(zone: Zone): string {
  return rangeOf(zone).replace(/([A-Z]+|\d+)/g, '$$$1');
}

function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

const fileErrors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** Writes the calculated value. #BUSY! has no place in a file: it is #N/A until someone calculates again. */
function writeValue(cell: Element, value: string | number | boolean | null): void {
  for (const name of ['t', 'cm']) cell.removeAttribute(name);
  const element = cell.ownerDocument.createElementNS(cell.namespaceURI, 'v');
  cell.replaceChildren(element);
  if (typeof value === 'number' || value === null) {
    element.textContent = String(value ?? 0);
  } else if (typeof value === 'boolean') {
    cell.setAttribute('t', 'b');
    element.textContent = value ? '1' : '0';
  } else {
    const text = value === '#BUSY!' ? '#N/A' : excelErrorOf(value);
    cell.setAttribute('t', fileErrors.has(text) ? 'e' : 'str');
    element.textContent = text;
  }
}

/** A result that stays when its formula goes; an empty text leaves an empty cell. */
function writeConstant(cell: Element, value: string | number | boolean | null): void {
  writeValue(cell, value);
  if (cell.getAttribute('t') === 'str') writeText(cell, String(value));
  if (value === '' || value === null) cell.replaceChildren();
}

/** Text that looks like a number or a formula, written so that no program reads it as one. */
function writeText(cell: Element, text: string): void {
  const { ownerDocument: document, namespaceURI } = cell;
  const run = document.createElementNS(namespaceURI, 't');
  run.setAttribute('xml:space', 'preserve');
  run.textContent = text;
  const item = document.createElementNS(namespaceURI, 'is');
  item.append(run);
  cell.replaceChildren(item);
  cell.removeAttribute('cm');
  cell.setAttribute('t', 'inlineStr');
}

/** The cells of a sheet part by position; missing rows and cells are made in their order. */
class SheetCells {
  readonly #data: Element;
  readonly #rows = new Map<number, Element>();
  readonly #cells = new Map<string, Element>();

  constructor(document: Document) {
    const data = elements(document, 'sheetData')[0];
    if (data === undefined) throw new Error('a sheet without sheetData');
    this.#data = data;
    for (const row of data.children) {
      this.#rows.set(Number(row.getAttribute('r')) - 1, row);
      for (const cell of row.children) this.#cells.set(cell.getAttribute('r') ?? '', cell);
    }
  }

  cellAt(row: number, column: number): Element {
    const address = addressOf(row, column);
    const known = this.#cells.get(address);
    if (known !== undefined) return known;
    const cell = this.#data.ownerDocument.createElementNS(this.#data.namespaceURI, 'c');
    cell.setAttribute('r', address);
    const parent = this.#rowAt(row);
    const next = [...parent.children].find((other) => isBehind(other.getAttribute('r') ?? '', address));
    parent.insertBefore(cell, next ?? null);
    this.#cells.set(address, cell);
    return cell;
  }

  #rowAt(index: number): Element {
    const known = this.#rows.get(index);
    if (known !== undefined) return known;
    const row = this.#data.ownerDocument.createElementNS(this.#data.namespaceURI, 'row');
    row.setAttribute('r', String(index + 1));
    const next = [...this.#data.children].find((other) => Number(other.getAttribute('r')) > index + 1);
    this.#data.insertBefore(row, next ?? null);
    this.#rows.set(index, row);
    return row;
  }
}

/** Whether one address of a row stands behind another of the same row. */
function isBehind(one: string, other: string): boolean {
  const [letters, otherLetters] = [one, other].map((address) => address.replace(/\d+$/, ''));
  if (letters === undefined || otherLetters === undefined) return false;
  return letters.length === otherLetters.length
    ? letters > otherLetters
    : letters.length > otherLetters.length;
}
