import { compareDecimals, decimalFromNumber, zero } from '../scoring/index.ts';
import type { Decimal, Entry, Places, Rule } from '../scoring/index.ts';
import {
  argumentBlank,
  cellBlank,
  placesUnknown,
  pointsNotPositive,
  shapesDiffer,
  showNumber,
  targetNotPositive,
} from '../text/index.ts';
import type { CellPlace } from '../text/index.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { defineFunction, isFunctionError, notAvailable, valueError } from './contract.ts';
import type { FunctionError, Parameter } from './contract.ts';
import { entryIn, pointsIn, ruleIn, ruleTextIn, scoreCells } from './rule-cells.ts';
import type { RuleCell } from './rule-cells.ts';
import type { PlacedCell } from './shapes.ts';
import { onlyCell, onlyCellPlace, wholeCountIn } from './values.ts';

const actual: Parameter<'thuc_hien'> = {
  name: 'thuc_hien',
  dimensionality: 'matrix',
};

const target: Parameter<'chi_tieu'> = {
  name: 'chi_tieu',
  dimensionality: 'matrix',
};

/** Theo tỷ lệ, scoring-spec §3.1. */
export const ratioPoints = defineFunction({
  id: 'DIEMTYLE',
  parameters: [
    actual,
    target,
    {
      name: 'diem_toi_da',
      dimensionality: 'matrix',
    },
    {
      name: 'tham_so',
      dimensionality: 'scalar',
      optional: true,
    },
    {
      name: 'so_chu_so',
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const text = ruleTextIn(argument('tham_so'), 'tham_so');
    if (isFunctionError(text)) return text;
    const rule = ruleIn('ratio', text, 'tham_so');
    if (isFunctionError(rule)) return rule;
    const places = placesIn(argument('so_chu_so'));
    if (isFunctionError(places)) return places;
    const ranges = [
      { argument: 'thuc_hien', cells: argument('thuc_hien') },
      { argument: 'chi_tieu', cells: argument('chi_tieu') },
      { argument: 'diem_toi_da', cells: argument('diem_toi_da') },
    ];
    return scoreCells(ranges, ([value, aim, max]) => comparedCell(rule, value, aim, maxIn(max)), places);
  },
});

/** So với đơn vị dẫn đầu, scoring-spec §3.1: the whole bloc in one range. */
export const leaderPoints = defineFunction({
  id: 'DIEMDANDAU',
  parameters: [
    actual,
    target,
    {
      name: 'diem_toi_da',
      dimensionality: 'scalar',
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const max = maxIn({ cell: onlyCell(argument('diem_toi_da')), place: onlyCellPlace('diem_toi_da') });
    if (isFunctionError(max)) return max;
    const rule: Rule = { kind: 'relative' };
    const ranges = [
      { argument: 'thuc_hien', cells: argument('thuc_hien') },
      { argument: 'chi_tieu', cells: argument('chi_tieu') },
    ];
    // Each cell is a unit of the bloc: a row against a column would make units that do not exist.
    if (!isAlike(argument('thuc_hien'), argument('chi_tieu')))
      return valueError(shapesDiffer(ranges.map((range) => range.argument)));
    return scoreCells(ranges, ([value, aim]) => comparedCell(rule, value, aim, max), 2);
  },
});

/** Targets of the same shape, or one for all. */
function isAlike(actuals: Cells, targets: Cells): boolean {
  const size = (cells: Cells): string => `${cells.length}x${cells[0]?.length ?? 0}`;
  return size(targets) === '1x1' || size(targets) === size(actuals);
}

function comparedCell(
  rule: Rule,
  value: PlacedCell | undefined,
  aim: PlacedCell | undefined,
  max: Decimal | FunctionError,
): RuleCell | FunctionError | null {
  if (value === undefined || aim === undefined) return null;
  const entry = entryIn(value.cell, value.place);
  if (entry === null || isFunctionError(entry)) return entry;
  const second = entryIn(aim.cell, aim.place);
  if (isFunctionError(second)) return second;
  const without = rule.kind === 'ratio' ? targetFault(second, aim.place) : null;
  if (without !== null) return without;
  if (isFunctionError(max)) return max;
  return { rule, max, value: entry, target: second, place: value.place, targetPlace: aim.place };
}

/** A rate needs a target above 0; `relative` has a meaning for none. KG and KX are left to the rule. */
function targetFault(target: Entry, place: CellPlace): FunctionError | null {
  if (target === null) return notAvailable(cellBlank(place));
  if (typeof target !== 'number' && target.state !== 'number') return null;
  const value = typeof target === 'number' ? decimalFromNumber(target) : target.value;
  return compareDecimals(value, zero) > 0 ? null : valueError(targetNotPositive(place, showNumber(value)));
}

function maxIn(given: PlacedCell | undefined): Decimal | FunctionError {
  const { cell, place } = given ?? emptyCell;
  const max = pointsIn(cell, place);
  if (isFunctionError(max)) return max;
  if (max === null) return notAvailable(argumentBlank(place.argument));
  return compareDecimals(max, zero) > 0 ? max : valueError(pointsNotPositive(place, showNumber(max)));
}

const emptyCell: { readonly cell: Cell; readonly place: CellPlace } = {
  cell: null,
  place: onlyCellPlace('diem_toi_da'),
};

const allPlaces: readonly Places[] = [0, 1, 2, 3, 4];

function placesIn(cells: Cells): Places | FunctionError {
  const place = onlyCellPlace('so_chu_so');
  const count = wholeCountIn(onlyCell(cells), place);
  if (isFunctionError(count)) return count;
  return allPlaces.find((places) => places === (count ?? 2)) ?? valueError(placesUnknown(place));
}
