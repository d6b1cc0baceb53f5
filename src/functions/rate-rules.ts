import { compareDecimals, zero } from '../scoring/index.ts';
import type { Decimal, Places, Rule } from '../scoring/index.ts';
import { argumentBlank, placesUnknown, pointsNotPositive, showNumber } from '../text/index.ts';
import type { CellPlace } from '../text/index.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { defineFunction, isFunctionError, valueError } from './contract.ts';
import type { FunctionError, Parameter } from './contract.ts';
import { entryIn, pointsIn, ruleIn, ruleTextIn, scoreCells } from './rule-cells.ts';
import type { RuleCell } from './rule-cells.ts';
import type { PlacedCell } from './shapes.ts';
import { onlyCell, onlyCellPlace, wholeCountIn } from './values.ts';

const actual: Parameter<'thuc_hien'> = {
  name: 'thuc_hien',
  description: {
    vi: 'Kết quả thực hiện; một ô hoặc một vùng, ví dụ 95,5',
    en: 'Actual result; a cell or a range',
  },
  dimensionality: 'matrix',
};

const target: Parameter<'chi_tieu'> = {
  name: 'chi_tieu',
  description: {
    vi: 'Chỉ tiêu được giao; một ô dùng chung hoặc một vùng cùng cỡ với thuc_hien',
    en: 'Target; one cell for all or a range shaped like thuc_hien',
  },
  dimensionality: 'matrix',
};

/** Theo tỷ lệ, scoring-spec §3.1. */
export const ratioPoints = defineFunction({
  id: 'DIEMTYLE',
  description: {
    vi: 'Điểm theo tỷ lệ thực hiện trên chỉ tiêu, làm tròn một lần như ROUND của Excel; mặc định không vượt điểm tối đa.',
    en: 'Points by actual over target, rounded once as Excel ROUND does; by default not above the maximum.',
  },
  parameters: [
    actual,
    target,
    {
      name: 'diem_toi_da',
      description: {
        vi: 'Điểm tối đa, lớn hơn 0; một ô hoặc một vùng',
        en: 'Maximum points, above 0; a cell or a range',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'tham_so',
      description: {
        vi: 'Ví dụ "tối thiểu 50%; tối đa 100%" hoặc "càng thấp càng tốt"; bỏ trống là tối đa 100%',
        en: 'E.g. "tối thiểu 50%; tối đa 100%" (limits) or "càng thấp càng tốt" (lower is better)',
      },
      dimensionality: 'scalar',
      optional: true,
    },
    {
      name: 'so_chu_so',
      description: {
        vi: 'Số chữ số thập phân từ 0 đến 4, mặc định 2',
        en: 'Decimal places 0 to 4, default 2',
      },
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
  example: {
    title: {
      vi: 'Thực hiện 67 trên chỉ tiêu 80, tối đa 10 điểm: 8,375 làm tròn thành 8,38',
      en: '67 of 80, maximum 10: 8.38',
    },
    args: [67, 80, 10],
    result: [[8.38]],
  },
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
  description: {
    vi: 'Điểm so với đơn vị dẫn đầu: chọn kết quả và chỉ tiêu của cả khối; đơn vị vượt chỉ tiêu cao nhất đạt điểm tối đa, đạt đúng chỉ tiêu được một nửa.',
    en: 'Points relative to the leader of the bloc: give all members at once; the best over its target gets the maximum, exactly on target one half.',
  },
  parameters: [
    actual,
    target,
    {
      name: 'diem_toi_da',
      description: {
        vi: 'Điểm tối đa của tiêu chí, một số lớn hơn 0',
        en: 'Maximum points, one number above 0',
      },
      dimensionality: 'scalar',
    },
  ],
  result: 'matrix',
  example: {
    title: {
      vi: 'Ba đơn vị cùng chỉ tiêu 100, tối đa 10 điểm: dẫn đầu 10, vượt ít hơn 7,5, đạt đúng 5',
      en: 'Three members with target 100, maximum 10',
    },
    args: [[[120], [110], [100]], 100, 10],
    result: [[10], [7.5], [5]],
  },
  run: (argument) => {
    const max = maxIn({ cell: onlyCell(argument('diem_toi_da')), place: onlyCellPlace('diem_toi_da') });
    if (isFunctionError(max)) return max;
    const rule: Rule = { kind: 'relative' };
    const ranges = [
      { argument: 'thuc_hien', cells: argument('thuc_hien') },
      { argument: 'chi_tieu', cells: argument('chi_tieu') },
    ];
    return scoreCells(ranges, ([value, aim]) => comparedCell(rule, value, aim, max), 2);
  },
});

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
  return isFunctionError(max) ? max : { rule, max, value: entry, target: second, place: value.place };
}

function maxIn(given: PlacedCell | undefined): Decimal | FunctionError {
  const { cell, place } = given ?? emptyCell;
  const max = pointsIn(cell, place);
  if (isFunctionError(max)) return max;
  if (max === null) return valueError(argumentBlank(place.argument));
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
