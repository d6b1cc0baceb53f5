import { sheetNames } from '../text/index.ts';
import { cellAddress } from './address.ts';
import { isCellError } from './cells.ts';
import type { Cell } from './cells.ts';
import type { OpenBloc } from './open-bloc.ts';
import { isResultSheet } from './result-names.ts';
import { resultSheets } from './result-sheet.ts';
import { isFormula } from './sheet-plan.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/**
 * How the result sheets of a workbook stand: `outdated`, their formulas are not those that would be written now, such
 * as after a criterion or a stage was added; `damaged`, a formula was written over or cannot spill.
 */
export type ResultState = 'absent' | 'current' | 'outdated' | 'damaged';

/**
 * A sheet that somebody deleted on purpose is not missed, but without `Kết quả` there are no results. A sheet that
 * would not be made now, such as `Chênh lệch` after a stage was cleared, is right as it is: its cells are blank.
 */
export function resultState(snapshot: WorkbookSnapshot, bloc: OpenBloc): ResultState {
  const present = snapshot.sheets.filter(({ name }) => isResultSheet(name));
  if (!present.some((sheet) => isNamed(sheet, sheetNames.result))) return 'absent';
  const plans = resultSheets(bloc);
  const states = present.map((sheet) => {
    const plan = plans.find(({ name }) => isNamed(sheet, name));
    return plan === undefined ? 'current' : stateOf(sheet, plan);
  });
  return gravest.find((state) => states.includes(state)) ?? 'current';
}

const gravest = ['damaged', 'outdated'] as const;

function isNamed(sheet: SheetSnapshot, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

/** A cell of a result sheet that no longer holds its formula, or keeps a formula from spilling; what stands there now. */
export type ResultFault = { readonly address: string; readonly value: Cell };

/** The cells that make the result sheets `damaged`, in the order of the sheets. */
export function resultFaults(snapshot: WorkbookSnapshot, bloc: OpenBloc): readonly ResultFault[] {
  const plans = resultSheets(bloc);
  return snapshot.sheets.flatMap((sheet) => {
    const plan = plans.find(({ name }) => isNamed(sheet, name));
    return plan === undefined ? [] : faultsOf(sheet, plan);
  });
}

function faultsOf(sheet: SheetSnapshot, plan: SheetPlan): readonly ResultFault[] {
  return formulaCells(plan).flatMap(({ row, column, formula }): readonly ResultFault[] => {
    const state = cellState(sheet, row, column, formula);
    const places =
      state === 'overwritten'
        ? [{ row, column }]
        : state === 'blocked'
          ? blockers(sheet, plan, row, column)
          : [];
    return places.map((place) => ({
      address: cellAddress(sheet.name, place.row + 1, place.column + 1),
      value: valueAt(sheet, place.row, place.column),
    }));
  });
}

/** What stands where the formula would spill: filled cells from its row down to the next cell of ours. */
function blockers(sheet: SheetSnapshot, plan: SheetPlan, row: number, column: number) {
  const nextRow = plan.cells.findIndex((cells, place) => place > row && cells.some((cell) => cell !== null));
  const end = nextRow < 0 ? sheet.row - 1 + sheet.cells.length : nextRow;
  const places: { readonly row: number; readonly column: number }[] = [];
  for (let r = row; r < end; r += 1) {
    const width = sheet.column - 1 + (sheet.cells[r - sheet.row + 1]?.length ?? 0);
    for (let c = column; c < width; c += 1) {
      const value = valueAt(sheet, r, c);
      const isAnchor = r === row && c === column;
      if (!isAnchor && value !== null && value !== '') places.push({ row: r, column: c });
    }
  }
  return places;
}

function formulaCells(plan: SheetPlan) {
  return plan.cells.flatMap((cells, row) =>
    cells.flatMap((planned, column) =>
      isFormula(planned) ? [{ row, column, formula: planned.formula }] : [],
    ),
  );
}

/**
 * A formula that is simply not there is an older layout of the sheet, or was deleted; a value in its place, while
 * every other formula is as it should be, was written over it.
 */
function stateOf(sheet: SheetSnapshot, plan: SheetPlan): ResultState {
  const faults = new Set(
    formulaCells(plan).map(({ row, column, formula }) => cellState(sheet, row, column, formula)),
  );
  if (faults.has('blocked')) return 'damaged';
  if (faults.has('other') || faults.has('missing')) return 'outdated';
  return faults.has('overwritten') ? 'damaged' : 'current';
}

/** Row and column count from zero. */
function valueAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.cells[row - sheet.row + 1]?.[column - sheet.column + 1] ?? null;
}

type CellState = 'right' | 'blocked' | 'other' | 'missing' | 'overwritten';

/** Row and column count from zero. */
function cellState(sheet: SheetSnapshot, row: number, column: number, wanted: string): CellState {
  const [r, c] = [row - sheet.row + 1, column - sheet.column + 1];
  const value = valueAt(sheet, row, column);
  // A snapshot without formulas cannot tell; only what the cells themselves show counts.
  const found = sheet.formulas === undefined ? wanted : (sheet.formulas[r]?.[c] ?? null);
  if (found === null) return value === null || value === '' ? 'missing' : 'overwritten';
  if (comparable(found) !== comparable(wanted)) return 'other';
  return isCellError(value) && blockedErrors.has(value.error) ? 'blocked' : 'right';
}

/** Something stands where a formula must spill. Other errors come from the data, or pass while functions load. */
const blockedErrors: ReadonlySet<string> = new Set(['#SPILL!']);

/** Excel leaves out quotation marks that a sheet's name does not need, and may add spaces and a sign for arrays. */
function comparable(formula: string): string {
  return formula
    .replaceAll(/[\s'@]/g, '')
    .replaceAll('_xldudf_THIDUA_', 'THIDUA.')
    .toUpperCase();
}
