import type { Decimal } from './decimal.ts';
import { addDecimals, compareDecimals, subtractDecimals, zero } from './decimal.ts';
import type { BlocResult, Cut, ExplanationRow } from './result.ts';

/** A line, or what one limit took in one ledger, for two members side by side. Points are signed. */
export type Gap = {
  readonly code: string;
  /** Null for the line itself. */
  readonly cut: Cut['rule'] | null;
  readonly points: Decimal;
  readonly others: Decimal;
  /** others − points: positive where the other member has more. */
  readonly by: Decimal;
};

export type Gaps = {
  /** Where the other member has more, the largest first. */
  readonly behind: readonly Gap[];
  /** Where the other member has less, the largest first. */
  readonly ahead: readonly Gap[];
  /** The other's total minus the member's: exactly the sum of all gaps. */
  readonly total: Decimal;
};

/**
 * Line by line what separates a member from another. Law: the gaps add up to the difference of the totals exactly,
 * because the rows of both explanations do.
 */
export function gapsBetween(result: BlocResult, member: number, other: number): Gaps {
  const mine = pointsByRow(result.explain(member));
  const theirs = pointsByRow(result.explain(other));
  const gaps = [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key): readonly Gap[] => {
    const row = mine.get(key) ?? theirs.get(key);
    if (row === undefined) return [];
    const points = mine.get(key)?.points ?? zero;
    const others = theirs.get(key)?.points ?? zero;
    return [{ code: row.code, cut: row.cut, points, others, by: subtractDecimals(others, points) }];
  });
  const total = (index: number): Decimal => result.members[index]?.total ?? zero;
  return {
    behind: gaps.filter(({ by }) => by.coefficient > 0).sort((a, b) => compareDecimals(b.by, a.by)),
    ahead: gaps.filter(({ by }) => by.coefficient < 0).sort((a, b) => compareDecimals(a.by, b.by)),
    total: subtractDecimals(total(other), total(member)),
  };
}

/** The sum of gaps, exactly. */
export function sumOfGaps(gaps: readonly Gap[]): Decimal {
  return gaps.reduce((sum, { by }) => addDecimals(sum, by), zero);
}

type Row = Pick<Gap, 'code' | 'cut' | 'points'>;

/** A limit of a group may cut in more than one ledger: both belong to one row. */
function pointsByRow(rows: readonly ExplanationRow[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const [code, cut] = row.kind === 'line' ? [row.code, null] : [row.cut.code, row.cut.rule];
    const key = JSON.stringify([code, cut]);
    const before = found.get(key)?.points ?? zero;
    found.set(key, { code, cut, points: addDecimals(before, row.points) });
  }
  return found;
}
