import type { FindingDetail } from '../scoring/index.ts';
import { isBullet, tidyCode } from './codes.ts';
import { parentsByColumn } from './parent-column.ts';
import { parentsByNumbering } from './parent-numbering.ts';

/** A row of a table with official numbering, as typed. */
export type CodedRow = {
  readonly code: string;
  /** The text of `Mã cha`; null when the table has no such column. */
  readonly parent: string | null;
  /** A row with a rule kind is a line and opens no level of its own. */
  readonly isLine: boolean;
};

export type TreeProblem = { readonly index: number; readonly detail: FindingDetail };

/** Full codes (unique) and parents (index of a row, null for the top) in the order of the rows. */
export type Tree = {
  readonly codes: readonly string[];
  readonly parents: readonly (number | null)[];
  readonly problems: readonly TreeProblem[];
};

/** The tree that the numbering means, in the three ways of functions.md `Mã`. Never throws, never recurses. */
export function growTree(rows: readonly CodedRow[]): Tree {
  const byColumn = rows.some((row) => row.parent !== null);
  const numbering = byColumn ? parentsByColumn(rows) : parentsByNumbering(rows);
  const problems: TreeProblem[] = [...numbering.problems];
  const parents = withoutCycles(rows, numbering.parents, problems);
  const codes = distinctCodes(rows, numbering.codes, problems);
  reportLinesWithChildren(rows, parents, codes, problems);
  return { codes, parents, problems };
}

/** Row numbers ordered so that every parent stands before its children and siblings keep the table's order. */
export function parentsFirst(parents: readonly (number | null)[]): readonly number[] {
  const children = childrenOf(parents);
  const order: number[] = [];
  const waiting = [...(children.get(null) ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    order.push(next);
    const below = children.get(next) ?? [];
    for (let index = below.length - 1; index >= 0; index -= 1) waiting.push(below[index] ?? 0);
  }
  return order;
}

export function childrenOf(parents: readonly (number | null)[]): ReadonlyMap<number | null, number[]> {
  const children = new Map<number | null, number[]>();
  parents.forEach((parent, index) => {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [index]);
    else siblings.push(index);
  });
  return children;
}

/** A circle of `Mã cha` is opened at its first row, which moves to the top. */
function withoutCycles(
  rows: readonly CodedRow[],
  wanted: readonly (number | null)[],
  problems: TreeProblem[],
): readonly (number | null)[] {
  const parents = [...wanted];
  const seenFrom = new Array<number>(parents.length).fill(-1);
  for (let start = 0; start < parents.length; start += 1) {
    let index: number | null = start;
    while (index !== null && seenFrom[index] === -1) {
      seenFrom[index] = start;
      index = parents[index] ?? null;
    }
    if (index !== null && seenFrom[index] === start) {
      parents[index] = null;
      problems.push({ index, detail: { code: 'parent-cycle', text: tidyCode(rows[index]?.code ?? '') } });
    }
  }
  return parents;
}

/**
 * The same code twice (real tables have `C3.1` three times): every row is kept and scored, the later ones under
 * `C3.1#2`, `C3.1#3`, and each is reported. Dropping one would change the sum without a word.
 */
function distinctCodes(
  rows: readonly CodedRow[],
  wanted: readonly string[],
  problems: TreeProblem[],
): readonly string[] {
  const taken = new Set<string>(wanted);
  const counts = new Map<string, number>();
  return wanted.map((code, index) => {
    let count = (counts.get(code) ?? 0) + 1;
    if (count > 1) {
      if (!isBullet(tidyCode(rows[index]?.code ?? '')))
        problems.push({ index, detail: { code: 'duplicate-code', text: code } });
      while (taken.has(`${code}#${count}`)) count += 1;
    }
    counts.set(code, count);
    return count === 1 ? code : `${code}#${count}`;
  });
}

function reportLinesWithChildren(
  rows: readonly CodedRow[],
  parents: readonly (number | null)[],
  codes: readonly string[],
  problems: TreeProblem[],
): void {
  for (const index of new Set(parents)) {
    if (index === null || rows[index]?.isLine !== true) continue;
    problems.push({ index, detail: { code: 'parent-is-line', text: codes[index] ?? '' } });
  }
}
