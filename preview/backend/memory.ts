import { MemoryBook } from './memory-book.ts';
import type { Evaluate } from './memory-book.ts';
import type { Backend, GridChange, StoredValue } from './types.ts';

export type MemoryBackend = Backend & {
  /** Formulas have no value ("") until something can calculate them. */
  setEvaluate(evaluate: Evaluate): void;
  /** Plays a person at the grid. */
  type(sheet: string, row: number, column: number, content: StoredValue): void;
  change(change: GridChange): void;
};

/** A workbook in memory without formulas of its own, for tests in Node. */
export function createMemoryBackend(sheetNames: readonly string[] = ['Sheet1']): MemoryBackend {
  const book = new MemoryBook(sheetNames);
  let listener: (change: GridChange) => void = () => undefined;
  return {
    ...sheetsOf(book),
    ...cellsOf(book),
    ...structureOf(book),
    recalculate: () => book.calculate(),
    settled: () => Promise.resolve(),
    onGridChange: (heard) => {
      listener = heard;
    },
    setEvaluate: (evaluate) => {
      book.evaluate = evaluate;
      book.calculate();
    },
    type: (name, row, column, content) => {
      book.write(name, [{ row, column, content }]);
      listener({ kind: 'cells', sheet: name, area: { row, column, rows: 1, columns: 1 } });
    },
    change: (change) => listener(change),
  };
}

type SheetMembers =
  | 'sheetNames'
  | 'addSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'activateSheet'
  | 'activeSheet'
  | 'selection'
  | 'select';

function sheetsOf(book: MemoryBook): Pick<Backend, SheetMembers> {
  return {
    sheetNames: () => book.sheets.map((each) => each.name),
    addSheet: (name) => book.add(name),
    deleteSheet: (name) => book.delete(name),
    renameSheet: (from, to) => book.rename(from, to),
    moveSheet: (name, position) => book.move(name, position),
    activateSheet: (name) => {
      book.active = name;
    },
    activeSheet: () => book.active,
    selection: () => book.selected,
    select: (name, area) => {
      book.active = name;
      book.selected = area;
    },
  };
}

type CellMembers =
  | 'value'
  | 'text'
  | 'formula'
  | 'setCells'
  | 'numberFormat'
  | 'setNumberFormat'
  | 'setFormat'
  | 'merge'
  | 'usedArea'
  | 'spillArea';

function cellsOf(book: MemoryBook): Pick<Backend, CellMembers> {
  return {
    value: (name, row, column) => book.sheet(name).valueOrEmpty(row, column) ?? '',
    text: (name, row, column) => shown(book.sheet(name).valueOrEmpty(row, column) ?? ''),
    formula: (name, row, column) => book.sheet(name).content(row, column) ?? '',
    setCells: (name, writes) => book.write(name, writes),
    numberFormat: (name, row, column) => book.sheet(name).numberFormat(row, column),
    setNumberFormat: (name, area, format) => book.sheet(name).setNumberFormat(area, format),
    setFormat: () => undefined,
    merge: () => undefined,
    usedArea: (name) => book.sheet(name).usedArea(),
    spillArea: (name, row, column) => book.sheet(name).spillArea(row, column),
  };
}

type StructureMembers = 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';

function structureOf(book: MemoryBook): Pick<Backend, StructureMembers> {
  return {
    insertRows: (name, row, count) => book.sheet(name).shift('rows', row, count),
    deleteRows: (name, row, count) => book.sheet(name).shift('rows', row, -count),
    insertColumns: (name, column, count) => book.sheet(name).shift('columns', column, count),
    deleteColumns: (name, column, count) => book.sheet(name).shift('columns', column, -count),
  };
}

/** Vietnamese decimals; memory knows no number formats. */
function shown(value: StoredValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}
