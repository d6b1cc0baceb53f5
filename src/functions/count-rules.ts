import { compareDecimals, zero } from '../scoring/index.ts';
import type { Decimal, Rule } from '../scoring/index.ts';
import { argumentBlank } from '../text/index.ts';
import { defineFunction, isFunctionError, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { entryIn, pointsIn, receiptIn, ruleIn, ruleTextIn, scoreCells } from './rule-cells.ts';
import type { PlacedCell } from './shapes.ts';
import { onlyCell, onlyCellPlace } from './values.ts';

/** Mỗi trường hợp, scoring-spec §3.1. */
export const casePoints = defineFunction({
  id: 'DIEMMOILAN',
  description: {
    vi: 'Điểm theo số trường hợp: số lần nhân điểm mỗi lần, không vượt mức tối đa; điểm mỗi lần âm là trừ điểm.',
    en: 'Points per case: count times points, up to a limit; negative points deduct.',
  },
  parameters: [
    {
      name: 'so_lan',
      description: {
        vi: 'Số lần, số nguyên từ 0; một ô hoặc một vùng, ví dụ 3',
        en: 'Whole count; a cell or a range',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'diem_moi_lan',
      description: {
        vi: 'Điểm mỗi lần, ví dụ 0,5 hoặc -0,25',
        en: 'Points for each case, e.g. 0.5 or -0.25',
      },
      dimensionality: 'scalar',
    },
    {
      name: 'toi_da',
      description: {
        vi: 'Mức cộng (hoặc trừ) tối đa, ví dụ 1; bỏ trống là không giới hạn',
        en: 'Limit of the points, e.g. 1; blank for none',
      },
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
  example: {
    title: { vi: '7 trường hợp, mỗi trường hợp 0,2, tối đa 1 điểm', en: '7 cases at 0.2, at most 1' },
    args: [7, 0.2, 1],
    result: [[1]],
  },
  run: (argument) => {
    const each = pointsIn(onlyCell(argument('diem_moi_lan')), onlyCellPlace('diem_moi_lan'));
    if (isFunctionError(each)) return each;
    if (each === null) return valueError(argumentBlank('diem_moi_lan'));
    const cap = pointsIn(onlyCell(argument('toi_da')), onlyCellPlace('toi_da'));
    if (isFunctionError(cap)) return cap;
    const rule: Rule = { kind: 'perCase', each: sizeOf(each), cap: cap === null ? null : sizeOf(cap) };
    const ranges = [{ argument: 'so_lan', cells: argument('so_lan') }];
    const points = scoreCells(ranges, ([count]) => ruleCell(rule, count, entryIn));
    if (isFunctionError(points) || compareDecimals(each, zero) >= 0) return points;
    return points.map((row) => row.map(deducted));
  },
});

/** Luỹ kế, scoring-spec §3.1. */
export const stepPoints = defineFunction({
  id: 'DIEMLUYKE',
  description: {
    vi: 'Điểm luỹ kế: mỗi bước vượt mốc được thêm điểm.',
    en: 'Points for every step above (or below) a mark.',
  },
  parameters: [
    {
      name: 'gia_tri',
      description: {
        vi: 'Giá trị đạt được; một ô hoặc một vùng, ví dụ 97,7',
        en: 'Value; a cell or a range',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'tham_so',
      description: {
        vi: '"trên 92; mỗi 1: 0,1; tối đa 0,5" · "trên 1; mỗi 1 bắt đầu: 1" · "dưới 100; mỗi 5: 1"',
        en: '"trên 92; mỗi 1: 0,1; tối đa 0,5" (above, each, at most) · "trên 1; mỗi 1 bắt đầu: 1" (started) · "dưới 100; mỗi 5: 1" (below)',
      },
      dimensionality: 'scalar',
    },
  ],
  result: 'matrix',
  example: {
    title: {
      vi: 'Đạt 97,7, trên 90 cứ 1 được 0,1: 7 bước, 0,7 điểm',
      en: '97.7, above 90 each 1 gives 0.1: 7 steps',
    },
    args: [97.7, 'trên 90; mỗi 1: 0,1'],
    result: [[0.7]],
  },
  run: (argument) => {
    const text = ruleTextIn(argument('tham_so'), 'tham_so');
    if (isFunctionError(text)) return text;
    const rule = ruleIn('perStep', text, 'tham_so');
    if (isFunctionError(rule)) return rule;
    const ranges = [{ argument: 'gia_tri', cells: argument('gia_tri') }];
    return scoreCells(ranges, ([value]) => ruleCell(rule, value, entryIn));
  },
});

/** Nộp muộn, scoring-spec §3.1 and §10: the size of the deduction. */
export const latePoints = defineFunction({
  id: 'DIEMNOPMUON',
  description: {
    vi: 'Số điểm trừ do nộp muộn (số dương), tính theo ngày lịch sau hạn; đúng hạn là 0.',
    en: 'Size of the deduction for a late paper, by calendar days; 0 when in time.',
  },
  parameters: [
    {
      name: 'ngay_nop',
      description: {
        vi: 'Ngày nhận: ô ngày, chữ dd/mm/yyyy, hoặc "không nộp"; một ô hoặc một vùng',
        en: 'Day of receipt: a date, text dd/mm/yyyy, or "không nộp" (not received); a cell or a range',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'tham_so',
      description: {
        vi: '"hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2"; thay "trước ngày" bằng "đến hết" nếu tính cả ngày đó',
        en: '"hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2" (deadline, a day, at most, not received)',
      },
      dimensionality: 'scalar',
    },
  ],
  result: 'matrix',
  example: {
    title: {
      vi: 'Nộp 07/12/2021, hạn trước ngày 05/12/2021: muộn 3 ngày, trừ 0,75',
      en: '3 days late at 0.25 a day',
    },
    args: ['07/12/2021', 'hạn 05/12/2021 trước ngày; mỗi ngày 0,25; tối đa 2; không nộp: 2'],
    result: [[0.75]],
  },
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
  return { rule, max: null, value, target: null, place: given.place };
}

function sizeOf(value: Decimal): Decimal {
  return { ...value, coefficient: Math.abs(value.coefficient) };
}

function deducted(cell: ResultCell): ResultCell | FunctionError {
  return typeof cell === 'number' ? 0 - cell : cell;
}
