import { decimal, subtractDecimals, zero } from '../../src/scoring/index.ts';
import type { BlocResult, Decimal } from '../../src/scoring/index.ts';
import type { ResultRow } from './reference.ts';

/** Members whose row of the result table differs from the exact reference. */
export function differentRows(rows: readonly ResultRow[], expected: readonly ResultRow[]): number {
  const isSame = (row: ResultRow | undefined, other: ResultRow): boolean =>
    row?.every((cell, column) => cell === other[column]) === true;
  return expected.filter((row, member) => !isSame(rows[member], row)).length;
}

/** Members whose explanation does not add up to the exact total. */
export function unexplainedTotals({ members, explain }: BlocResult, expected: readonly ResultRow[]): number {
  return members.filter((_own, member) => {
    const total = decimal(Math.round((expected[member]?.[2] ?? 0) * 100), -2);
    const left = explain(member).reduce<Decimal>((rest, row) => subtractDecimals(rest, row.points), total);
    return left.coefficient !== zero.coefficient;
  }).length;
}
