import { compareDecimals, zero } from '../scoring/index.ts';
import type { Decimal, Rule } from '../scoring/index.ts';
import { argumentBlank, pointsNegative, showNumber } from '../text/index.ts';
import { defineFunction, isFunctionError, notAvailable, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { entryIn, pointsIn, receiptIn, ruleIn, ruleTextIn, scoreCells } from './rule-cells.ts';
import type { PlacedCell } from './shapes.ts';
import { onlyCell, onlyCellPlace } from './values.ts';

/** Mỗi trường hợp, scoring-spec §3.1. */
export const casePoints = defineFunction({
  id: 'DIEMMOILAN',
  parameters: [
    {
      name: 'so_lan',
      dimensionality: 'matrix',
    },
    {
      name: 'diem_moi_lan',
      dimensionality: 'scalar',
    },
    {
      name: 'toi_da',
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const each = pointsIn(onlyCell(argument('diem_moi_lan')), onlyCellPlace('diem_moi_lan'));
    if (isFunctionError(each)) return each;
    if (each === null) return notAvailable(argumentBlank('diem_moi_lan'));
    const cap = pointsIn(onlyCell(argument('toi_da')), onlyCellPlace('toi_da'));
    if (isFunctionError(cap)) return cap;
    if (cap !== null && compareDecimals(cap, zero) < 0)
      return valueError(pointsNegative(onlyCellPlace('toi_da'), showNumber(cap)));
    const rule: Rule = { kind: 'perCase', each: sizeOf(each), cap };
    const ranges = [{ argument: 'so_lan', cells: argument('so_lan') }];
    const points = scoreCells(ranges, ([count]) => ruleCell(rule, count, entryIn));
    if (isFunctionError(points) || compareDecimals(each, zero) >= 0) return points;
    return points.map((row) => row.map(deducted));
  },
});

/** Luỹ kế, scoring-spec §3.1. */
export const stepPoints = defineFunction({
  id: 'DIEMLUYKE',
  parameters: [
    {
      name: 'gia_tri',
      dimensionality: 'matrix',
    },
    {
      name: 'tham_so',
      dimensionality: 'scalar',
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const text = ruleTextIn(argument('tham_so'), 'tham_so');
    if (isFunctionError(text)) return text;
    const rule = ruleIn('perStep', text, 'tham_so');
    if (isFunctionError(rule)) return rule;
    const ranges = [{ argument: 'gia_tri', cells: argument('gia_tri') }];
    // Steps may bring more digits than a scheme shows: they are rounded as its default does (scoring-spec §1.5).
    return scoreCells(ranges, ([value]) => ruleCell(rule, value, entryIn), 2);
  },
});

/** Nộp muộn, scoring-spec §3.1 and §10: the size of the deduction. */
export const latePoints = defineFunction({
  id: 'DIEMNOPMUON',
  parameters: [
    {
      name: 'ngay_nop',
      dimensionality: 'matrix',
    },
    {
      name: 'tham_so',
      dimensionality: 'scalar',
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const text = ruleTextIn(argument('tham_so'), 'tham_so');
    if (isFunctionError(text)) return text;
    const rule = ruleIn('late', text, 'tham_so');
    if (isFunctionError(rule)) return rule;
    const ranges = [{ argument: 'ngay_nop', cells: argument('ngay_nop') }];
    return scoreCells(ranges, ([received]) => ruleCell(rule, received, receiptIn));
  },
});

function ruleCell(
  rule: Rule,
  given: PlacedCell | undefined,
  read: typeof entryIn,
): ReturnType<Parameters<typeof scoreCells>[1]> {
  if (given === undefined) return null;
  const value = read(given.cell, given.place);
  if (value === null || isFunctionError(value)) return value;
  return { rule, max: null, value, target: null, place: given.place, targetPlace: given.place };
}

function sizeOf(value: Decimal): Decimal {
  return { ...value, coefficient: Math.abs(value.coefficient) };
}

function deducted(cell: ResultCell): ResultCell | FunctionError {
  return typeof cell === 'number' ? 0 - cell : cell;
}
