import { officeFormula } from '../xlsx/formula-text.ts';
import type { GridLibrary } from '../backend/osheet-library.ts';
import { areaOf, sheetIdOf, zoneOf } from '../backend/osheet-library.ts';
import type { Area, StoredValue } from '../backend/types.ts';
import type { Host } from '../host/host.ts';
import type { AddInFunctions } from '../xlsx/save-cells.ts';
import type { Workbench } from './workbench.ts';

/** One cell as a person finds it; `message` is the sentence shown beside an error. */
export type SeenCell = {
  readonly value: StoredValue;
  readonly text: string;
  readonly formula: StoredValue;
  readonly message: string;
};

/**
 * What browser tests use, as window.preview: the grid is painted on a canvas, so there are no cells to look for in the
 * page. Nothing of the product uses it.
 */
export type TestDoor = {
  /** The cell, or the first cell of the range. */
  cells(sheet: string, address: string): SeenCell;
  /** All cells of the range, row by row. */
  rows(sheet: string, address: string): readonly (readonly SeenCell[])[];
  /** Middle of a cell of the visible sheet on the screen: click there, then type. */
  point(address: string): { readonly x: number; readonly y: number };
  select(sheet: string, address: string): void;
  sheetNames(): readonly string[];
  usedArea(sheet: string): Area | null;
  /** Types content as if entered through the API, in en-US notation; for setting the scene, not for testing input. */
  write(sheet: string, address: string, content: StoredValue): void;
  /** Resolves when all formulas have their values and events have been sent. */
  idle(): Promise<void>;
  /** The bytes that "Lưu tệp .xlsx" would write, or the copy with values only. */
  download(functions?: AddInFunctions): Promise<readonly number[]>;
  host(): Host;
};

declare global {
  var preview: TestDoor | undefined;
}

export function openTestDoor(library: GridLibrary, workbench: Workbench): TestDoor {
  const { model, backend, host } = workbench;
  const area = (address: string) => areaOf(library.helpers.toZone(address));
  return {
    cells: (sheet, address) => seen(workbench, sheet, area(address).row, area(address).column),
    rows(sheet, address) {
      const { row, column, rows, columns } = area(address);
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, right) => seen(workbench, sheet, row + down, column + right)),
      );
    },
    point(address) {
      const rect = model.getters.getVisibleRect(zoneOf(area(address)));
      const grid = document.querySelector('.o-grid')?.getBoundingClientRect();
      if (grid === undefined) throw new Error('No grid is open.');
      return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
    },
    select: (sheet, address) => backend.select(sheet, area(address)),
    sheetNames: () => backend.sheetNames(),
    usedArea: (sheet) => backend.usedArea(sheet),
    write: (sheet, address, content) =>
      backend.setCells(sheet, [{ row: area(address).row, column: area(address).column, content }]),
    idle: () => host.settled(),
    download: async (functions = 'kept') => [...(await workbench.save(functions))],
    host: () => host,
  };
}

function seen({ model, backend }: Workbench, sheet: string, row: number, column: number): SeenCell {
  const position = { sheetId: sheetIdOf(model, sheet), row, col: column };
  const cell = model.getters.getCell(position);
  return {
    value: backend.value(sheet, row, column),
    text: backend.text(sheet, row, column),
    formula:
      cell?.isFormula === true
        ? officeFormula(cell.compiledFormula.toFormulaString(model.getters))
        : backend.value(sheet, row, column),
    message: model.getters.getEvaluatedCell(position).message ?? '',
  };
}
