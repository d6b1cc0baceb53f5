import { rankScores, zero } from '../scoring/index.ts';
import type { Decimal } from '../scoring/index.ts';
import { decimalText } from '../scoring/index.ts';
import { notOneColumn, rowsDiffer, tiesTerms } from '../text/index.ts';
import type { Cells } from '../workbook/cells.ts';
import { defineFunction, isFunctionError, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { isBlank, isBlankTable, numberIn, onlyCell, onlyCellPlace, wordIn } from './values.ts';

/** scoring-spec §7 for a column of scores as an old sheet has them. */
export const ranking = defineFunction({
  id: 'XEPHANG',
  description: {
    vi: 'Xếp hạng một cột điểm, điểm lớn hơn đứng trước; bằng nhau thì xét lần lượt các cột tiêu chí phụ, vẫn bằng thì đồng hạng; ô trống không xếp.',
    en: 'Ranks a column of scores, larger first; equal scores go through the tie-break columns, then share a rank; a blank has no rank.',
  },
  parameters: [
    {
      name: 'diem',
      description: {
        vi: 'Cột điểm (hoặc một dòng điểm), ví dụ B2:B7; điểm như 95,5',
        en: 'Column (or row) of scores, e.g. B2:B7',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'tieu_chi_phu',
      description: {
        vi: 'Các cột tiêu chí phụ cùng số dòng với diem, xét từ trái sang phải, số lớn hơn đứng trước (điểm trừ thì nhập số âm)',
        en: 'Tie-break columns with as many rows as diem, left to right, larger first (enter deductions as negative)',
      },
      dimensionality: 'matrix',
      optional: true,
    },
    {
      name: 'kieu',
      description: {
        vi: 'Cách ghi hạng khi đồng hạng: "1-2-2-4" (mặc định) hoặc "1-2-2-3"',
        en: 'Ranks after a tie: "1-2-2-4" (default) or "1-2-2-3"',
      },
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
  example: {
    title: {
      vi: 'Bốn đơn vị, hai đơn vị cùng 96,5 điểm được phân định bằng tiêu chí phụ',
      en: 'Four members; a tie at 96.5 is broken by the second column',
    },
    args: [[[97.5], [96.5], [96.5], [89.25]], [[58.5], [57.3], [58], [54.25]], '1-2-2-4'],
    result: [[1], [3], [2], [4]],
  },
  run: (argument) => {
    const ties = wordIn(onlyCell(argument('kieu')), onlyCellPlace('kieu'), tiesTerms);
    if (isFunctionError(ties)) return ties;
    const given = argument('diem');
    const isRow = given.length === 1;
    const scores = isRow ? turned(given) : given;
    if (scores.some((row) => row.length > 1)) return valueError(notOneColumn('diem'));
    const second = argument('tieu_chi_phu');
    const tieBreaks = isRow && second.length !== scores.length ? turned(second) : second;
    const without = isBlankTable(tieBreaks);
    if (!without && tieBreaks.length !== scores.length) {
      return valueError(rowsDiffer('diem', scores.length, 'tieu_chi_phu', tieBreaks.length));
    }
    const ranks = ranked(scores, without ? [] : tieBreaks, ties ?? 'competition', isRow);
    return isRow ? turned(ranks) : ranks;
  },
});

/** A fault of one cell stays in its own row; the others are ranked without it. */
function ranked(
  scores: Cells,
  tieBreaks: Cells,
  ties: 'competition' | 'dense',
  isRow: boolean,
): readonly (readonly ResultCell[])[] {
  const keys = scores.map((row, index) => keyOf(row[0] ?? null, tieBreaks[index] ?? [], index, isRow));
  const usable = keys.map((key) => (key === null || isFunctionError(key) ? null : key));
  const ranks = rankScores(withoutHalfKnownTies(usable), ties);
  return keys.map((key, index) => [isFunctionError(key) ? key : (ranks[index] ?? '')]);
}

type Key = readonly (Decimal | null)[];

function keyOf(
  score: Cells[number][number],
  tieBreaks: Cells[number],
  index: number,
  isRow: boolean,
): Key | null | FunctionError {
  if (isBlank(score)) return null;
  const place = (argument: string, column: number): { argument: string; row: number; column: number } =>
    isRow ? { argument, row: column, column: index + 1 } : { argument, row: index + 1, column };
  const values = [
    numberIn(score, place('diem', 1)),
    ...tieBreaks.map((cell, column) => numberIn(cell, place('tieu_chi_phu', column + 1))),
  ];
  const fault = values.find(isFunctionError);
  return fault ?? values.map((value) => (isFunctionError(value) ? null : value));
}

/**
 * A tie-break separates equals only when all of them have it: where one is blank, the column says nothing for that
 * group and the next one decides. A blank is never taken for 0.
 */
function withoutHalfKnownTies(keys: readonly (Key | null)[]): readonly (readonly Decimal[] | null)[] {
  const width = keys.reduce((widest, key) => Math.max(widest, key?.length ?? 0), 0);
  const whole: (Decimal[] | null)[] = keys.map((key) => (key === null ? null : []));
  const groups: string[] = keys.map(() => '');
  for (let column = 0; column < width; column += 1) {
    const incomplete = new Set(
      groups.filter((_, index) => keys[index] !== null && isMissing(keys[index], column)),
    );
    whole.forEach((key, index) => {
      if (key === null) return;
      const value = incomplete.has(groups[index] ?? '') ? zero : (keys[index]?.[column] ?? zero);
      key.push(value);
      groups[index] = `${groups[index] ?? ''};${decimalText(value)}`;
    });
  }
  return whole;
}

function isMissing(key: Key | null | undefined, column: number): boolean {
  return (key?.[column] ?? null) === null;
}

function turned<Value>(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}
