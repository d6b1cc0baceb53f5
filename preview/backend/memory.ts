import { MemorySheet } from './memorySheet.ts';
import type { CellWrite } from './types.ts';
import type { Area, Backend, GridChange, StoredValue } from './types.ts';

/** The cells a formula can read: null is an empty cell. */
export type CellReader = (sheet: string, row: number, column: number) => StoredValue | null;

export type FormulaPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** Calculates one formula: a value, or rows of values that spill. */
export type Evaluate = (
  formula: string,
  place: FormulaPlace,
  read: CellReader,
) => StoredValue | readonly (readonly StoredValue[])[];

export type MemoryBackend = Backend & {
  /** Formulas have no value ("") until something can calculate them. */
  setEvaluate(evaluate: Evaluate): void;
  /** Plays a person at the grid. */
  type(sheet: string, row: number, column: number, content: StoredValue): void;
  change(change: GridChange): void;
};

/** A workbook in memory without formulas of its own, for tests in Node. */
export function createMemoryBackend(sheetNames: readonly string[] = ['Sheet1']): MemoryBackend {
  let sheets = sheetNames.map((name) => ({ name, cells: new MemorySheet() }));
  let active = sheetNames[0] ?? 'Sheet1';
  let selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  let evaluate: Evaluate = () => '';
  let listener: (change: GridChange) => void = () => undefined;

  const sheet = (name: string): MemorySheet => {
    const found = sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`No sheet named ${name}`);
    return found.cells;
  };
  const read: CellReader = (name, row, column) => sheet(name).valueOrEmpty(row, column);
  const calculate = (): void => {
    // Formulas may read each other; there is no order of calculation here, so it runs until nothing changes.
    for (let pass = 0, changed = true; changed && pass < 10; pass++)
      changed = sheets
        .map(({ name, cells }) =>
          cells.calculate((formula, row, column) => evaluate(formula, { sheet: name, row, column }, read)),
        )
        .some(Boolean);
  };
  const setCells = (name: string, writes: readonly CellWrite[]): void => {
    for (const write of writes) sheet(name).write(write.row, write.column, write.content);
    calculate();
  };

  return {
    sheetNames: () => sheets.map((each) => each.name),
    addSheet: (name) => {
      sheets = [...sheets, { name, cells: new MemorySheet() }];
    },
    deleteSheet: (name) => {
      sheets = sheets.filter((each) => each.name !== name);
      if (active === name) active = sheets[0]?.name ?? '';
    },
    renameSheet: (from, to) => {
      sheets = sheets.map((each) => (each.name === from ? { ...each, name: to } : each));
      if (active === from) active = to;
    },
    moveSheet: (name, position) => {
      const others = sheets.filter((each) => each.name !== name);
      const moved = sheets.filter((each) => each.name === name);
      sheets = [...others.slice(0, position), ...moved, ...others.slice(position)];
    },
    activateSheet: (name) => {
      active = name;
    },
    activeSheet: () => active,
    selection: () => selected,
    select: (name, area) => {
      active = name;
      selected = area;
    },
    value: (name, row, column) => sheet(name).valueOrEmpty(row, column) ?? '',
    text: (name, row, column) => shown(sheet(name).valueOrEmpty(row, column) ?? ''),
    formula: (name, row, column) => sheet(name).content(row, column) ?? '',
    setCells,
    numberFormat: (name, row, column) => sheet(name).numberFormat(row, column),
    setNumberFormat: (name, area, format) => sheet(name).setNumberFormat(area, format),
    setFormat: () => undefined,
    merge: () => undefined,
    usedArea: (name) => sheet(name).usedArea(),
    spillArea: (name, row, column) => sheet(name).spillArea(row, column),
    insertRows: (name, row, count) => sheet(name).shift('rows', row, count),
    deleteRows: (name, row, count) => sheet(name).shift('rows', row, -count),
    insertColumns: (name, column, count) => sheet(name).shift('columns', column, count),
    deleteColumns: (name, column, count) => sheet(name).shift('columns', column, -count),
    recalculate: calculate,
    settled: () => Promise.resolve(),
    onGridChange: (heard) => {
      listener = heard;
    },
    setEvaluate: (next) => {
      evaluate = next;
      calculate();
    },
    type: (name, row, column, content) => {
      setCells(name, [{ row, column, content }]);
      listener({ kind: 'cells', sheet: name, area: { row, column, rows: 1, columns: 1 } });
    },
    change: (change) => listener(change),
  };
}

/** Vietnamese decimals; memory knows no number formats. */
function shown(value: StoredValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}
