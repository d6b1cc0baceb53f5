import { officeFormula } from '../xlsx/formula-text.ts';
import { ChartPainter } from './osheet-charts.ts';
import { watchChanges, type ChangeWatch } from './osheet-changes.ts';
import { excelErrorOf } from './osheet-errors.ts';
import { formatOf, paintFormat } from './osheet-format.ts';
import { areaOf, type GridModel, mustSucceed, sheetIdOf, zoneOf } from './osheet-library.ts';
import { showSheetProperty } from './osheet-sheets.ts';
import { showTables } from './osheet-tables.ts';
import { showValidations } from './osheet-validations.ts';
import { dropApostrophes, isTextFormat } from './osheet-text.ts';
import { shownPart, writeCells } from './osheet-writes.ts';
import type { Area, Backend, StoredValue } from './types.ts';

/** A backend that can tell whether a change of the grid is its own work. */
export type SheetBackend = Backend & { isWriting(): boolean };

/** The workbook of the preview page, kept and calculated by o-spreadsheet; `onWrite` is told of each write of an add-in. */
export function createSheetBackend(model: GridModel, onWrite: () => void = () => undefined): SheetBackend {
  const watch = telling(watchChanges(model), onWrite);
  const charts = new ChartPainter(model);
  const getters = model.getters;
  const idOf = (sheet: string) => sheetIdOf(model, sheet);
  const at = (sheet: string, row: number, column: number) => ({ sheetId: idOf(sheet), row, col: column });
  const shown = (sheet: string, area: Area) => shownPart(model, idOf(sheet), area);

  return {
    ...sheetCommands(model, watch.quietly),
    ...lineCommands(model, watch.quietly),
    value: (sheet, row, column) => storedValue(getters.getEvaluatedCell(at(sheet, row, column)).value),
    text: (sheet, row, column) =>
      excelErrorOf(getters.getEvaluatedCell(at(sheet, row, column)).formattedValue),
    formula(sheet, row, column) {
      const cell = getters.getCell(at(sheet, row, column));
      if (cell?.isFormula !== true) return this.value(sheet, row, column);
      return officeFormula(cell.compiledFormula.toFormulaString(getters));
    },
    setCells: (sheet, writes) => watch.quietly(() => writeCells(model, idOf(sheet), writes)),
    numberFormat: (sheet, row, column) => getters.getCell(at(sheet, row, column))?.format ?? 'General',
    setNumberFormat(sheet, area, format) {
      watch.quietly(() => {
        const target = [zoneOf(shown(sheet, area))];
        const stored = format === 'General' ? '' : format;
        mustSucceed(model.dispatch('SET_FORMATTING', { sheetId: idOf(sheet), target, format: stored }));
        if (isTextFormat(format)) dropApostrophes(model, idOf(sheet));
      });
    },
    setFormat(sheet, area, property, value) {
      watch.quietly(() => {
        paintFormat(model, idOf(sheet), shown(sheet, area), property, value);
      });
    },
    format: (sheet, row, column, property) => formatOf(model, at(sheet, row, column), property),
    clearFormats(sheet, area) {
      const target = [zoneOf(shown(sheet, area))];
      watch.quietly(() => model.dispatch('CLEAR_FORMATTING', { sheetId: idOf(sheet), target }));
    },
    autofitColumns(sheet, area) {
      const { column, columns } = shown(sheet, area);
      const cols = Array.from({ length: columns }, (_, index) => column + index);
      watch.quietly(() => model.dispatch('AUTORESIZE_COLUMNS', { sheetId: idOf(sheet), cols }));
    },
    setSheetProperty: (sheet, property, value) =>
      watch.quietly(() => showSheetProperty(model, sheet, property, value)),
    setTables: (tables) => watch.quietly(() => showTables(model, tables)),
    setValidations: (sheet, validations) => watch.quietly(() => showValidations(model, sheet, validations)),
    setCharts: (sheet, drawings) => watch.quietly(() => charts.show(sheet, drawings)),
    hasChart: (id) => charts.has(id),
    merge(sheet, area, merged) {
      watch.quietly(() => {
        const command = { sheetId: idOf(sheet), target: [zoneOf(shown(sheet, area))] };
        mustSucceed(
          merged
            ? model.dispatch('ADD_MERGE', { ...command, force: true })
            : model.dispatch('REMOVE_MERGE', command),
        );
      });
    },
    usedArea: (sheet) => usedArea(model, idOf(sheet)),
    spillArea(sheet, row, column) {
      const zone = getters.getSpreadZone(at(sheet, row, column));
      return zone === undefined ? null : areaOf(zone);
    },
    recalculate: () => watch.silently(() => mustSucceed(model.dispatch('EVALUATE_CELLS'))),
    // The grid calculates within each command; calls of custom functions are the host's to wait for.
    settled: () => Promise.resolve(),
    onGridChange: (listener) => watch.onChange(listener),
    isWriting: () => watch.isQuiet(),
  };
}

/** `silently` is for what is no write: a calculation. */
function telling(watch: ChangeWatch, onWrite: () => void): ChangeWatch & { readonly silently: Quietly } {
  const quietly: Quietly = (work) => {
    const result = watch.quietly(work);
    onWrite();
    return result;
  };
  return { ...watch, quietly, silently: watch.quietly };
}

type Quietly = <Result>(work: () => Result) => Result;

type SheetPart = Pick<
  Backend,
  | 'sheetNames'
  | 'addSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'activateSheet'
  | 'activeSheet'
  | 'selection'
  | 'select'
>;

function sheetCommands(model: GridModel, quietly: Quietly): SheetPart {
  const getters = model.getters;
  const activate = (name: string) => {
    const sheetIdTo = sheetIdOf(model, name);
    const sheetIdFrom = getters.getActiveSheetId();
    if (sheetIdFrom === sheetIdTo) return;
    quietly(() => mustSucceed(model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo })));
  };
  return {
    sheetNames: () => getters.getSheetIds().map((id) => getters.getSheetName(id)),
    addSheet(name) {
      const position = getters.getSheetIds().length;
      const sheetId = model.uuidGenerator.smallUuid();
      quietly(() =>
        mustSucceed(model.dispatch('CREATE_SHEET', { sheetId, position, name, cols: 26, rows: 100 })),
      );
    },
    deleteSheet(name) {
      const sheetId = sheetIdOf(model, name);
      quietly(() => mustSucceed(model.dispatch('DELETE_SHEET', { sheetId, sheetName: name })));
    },
    renameSheet(from, to) {
      const sheetId = sheetIdOf(model, from);
      quietly(() => mustSucceed(model.dispatch('RENAME_SHEET', { sheetId, oldName: from, newName: to })));
    },
    moveSheet(name, position) {
      const sheetId = sheetIdOf(model, name);
      const delta = position - getters.getSheetIds().indexOf(sheetId);
      if (delta !== 0) quietly(() => mustSucceed(model.dispatch('MOVE_SHEET', { sheetId, delta })));
    },
    activateSheet: activate,
    activeSheet: () => getters.getSheetName(getters.getActiveSheetId()),
    selection: () => areaOf(getters.getSelectedZone()),
    select(sheet, area) {
      activate(sheet);
      const zone = zoneOf(shownPart(model, sheetIdOf(model, sheet), area));
      const anchor = { cell: { col: zone.left, row: zone.top }, zone };
      quietly(() => model.selection.selectZone(anchor, { scrollIntoView: true }));
    },
  };
}

type LinePart = Pick<Backend, 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'>;

function lineCommands(model: GridModel, quietly: Quietly): LinePart {
  const insert = (dimension: 'ROW' | 'COL') => (sheet: string, base: number, quantity: number) => {
    const sheetId = sheetIdOf(model, sheet);
    // Beyond the last one all is blank, and stays so.
    if (base >= model.getters.getNumberHeaders(sheetId, dimension)) return;
    const command = { sheetId, sheetName: sheet, dimension, base, quantity, position: 'before' } as const;
    quietly(() => mustSucceed(model.dispatch('ADD_COLUMNS_ROWS', command)));
  };
  const remove = (dimension: 'ROW' | 'COL') => (sheet: string, first: number, count: number) => {
    const sheetId = sheetIdOf(model, sheet);
    const there = model.getters.getNumberHeaders(sheetId, dimension);
    const last = Math.min(first + count, there);
    const elements = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
    if (elements.length === 0) return;
    quietly(() =>
      mustSucceed(model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: sheet, dimension, elements })),
    );
  };
  return {
    insertRows: insert('ROW'),
    deleteRows: remove('ROW'),
    insertColumns: insert('COL'),
    deleteColumns: remove('COL'),
  };
}

function storedValue(value: string | number | boolean | null): StoredValue {
  if (value === null) return '';
  return typeof value === 'string' ? excelErrorOf(value) : value;
}

function usedArea(model: GridModel, sheetId: string): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, col } of model.getters.getEvaluatedCellsPositions(sheetId)) {
    if (model.getters.getEvaluatedCell({ sheetId, row, col }).value === null) continue;
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
