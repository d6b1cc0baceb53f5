import { MemorySheet } from './memory-sheet.ts';
import type { Area, CellWrite, StoredValue } from './types.ts';

/** The cells a formula can read: null is an empty cell. */
export type CellReader = (sheet: string, row: number, column: number) => StoredValue | null;

export type FormulaPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** Calculates one formula: a value, or rows of values that spill. */
export type Evaluate = (
  formula: string,
  place: FormulaPlace,
  read: CellReader,
) => StoredValue | readonly (readonly StoredValue[])[];

type NamedSheet = { readonly name: string; readonly cells: MemorySheet };

const mostPasses = 10;

/** The sheets of a workbook in memory, their order, and the calculation of what was written. */
export class MemoryBook {
  sheets: readonly NamedSheet[];
  active: string;
  selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  evaluate: Evaluate = () => '';

  constructor(names: readonly string[]) {
    this.sheets = names.map((name) => ({ name, cells: new MemorySheet() }));
    this.active = names[0] ?? '';
  }

  sheet(name: string): MemorySheet {
    const found = this.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`No sheet named ${name}`);
    return found.cells;
  }

  add(name: string): void {
    this.sheets = [...this.sheets, { name, cells: new MemorySheet() }];
  }

  delete(name: string): void {
    this.sheets = this.sheets.filter((each) => each.name !== name);
    if (this.active === name) this.active = this.sheets[0]?.name ?? '';
  }

  rename(from: string, to: string): void {
    this.sheets = this.sheets.map((each) => (each.name === from ? { ...each, name: to } : each));
    if (this.active === from) this.active = to;
  }

  move(name: string, position: number): void {
    const others = this.sheets.filter((each) => each.name !== name);
    const moved = this.sheets.filter((each) => each.name === name);
    this.sheets = [...others.slice(0, position), ...moved, ...others.slice(position)];
  }

  write(name: string, writes: readonly CellWrite[]): void {
    for (const write of writes) this.sheet(name).write(write.row, write.column, write.content);
    this.calculate();
  }

  /** Formulas may read each other; there is no order of calculation here, so it runs until nothing changes. */
  calculate(): void {
    const read: CellReader = (name, row, column) => this.sheet(name).valueOrEmpty(row, column);
    for (let pass = 0, changed = true; changed && pass < mostPasses; pass++)
      changed = this.sheets
        .map(({ name, cells }) =>
          cells.calculate((formula, row, column) =>
            this.evaluate(formula, { sheet: name, row, column }, read),
          ),
        )
        .some(Boolean);
  }
}
