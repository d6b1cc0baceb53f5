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
  parameters: [
    {
      name: 'diem',
      dimensionality: 'matrix',
    },
    {
      name: 'tieu_chi_phu',
      dimensionality: 'matrix',
      optional: true,
    },
    {
      name: 'kieu',
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
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
