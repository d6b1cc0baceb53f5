import type { BlocRows, Cell, Leaf, Plan } from './workload.ts';
import { classLimits } from './workload.ts';

/** One row of the result table: totals of the three stages in points, rank and class. */
export type ResultRow = readonly [self: number, bloc: number, final: number, rank: number, label: string];

/** The results of a bloc in exact rational arithmetic, slow and plain on purpose. */
export function referenceOf(plan: Plan, { members, stages }: BlocRows): readonly ResultRow[] {
  const [self, bloc, council] = stages;
  const scores = members.map((_name, member) => {
    const cellsOf = (rows: typeof self): readonly Cell[] => rows.map((row) => row[member] ?? '');
    const agreed = cellsOf(bloc);
    const final = cellsOf(council).map((cell, leaf) => (cell === '' ? (agreed[leaf] ?? '') : cell));
    return [pointsOf(plan, cellsOf(self)), pointsOf(plan, agreed), pointsOf(plan, final)] as const;
  });
  const limits = classLimits(plan);
  return scores.map(([own, agreed, final]) => {
    const better = scores.filter((other) => compareKeys(other[2], final) > 0);
    const label = limits.findIndex((limit) => final[0] >= BigInt(limit));
    const position = label < 0 ? limits.length : label;
    return [
      inPoints(own[0]),
      inPoints(agreed[0]),
      inPoints(final[0]),
      better.length + 1,
      `Loại ${position + 1}`,
    ];
  });
}

function inPoints(hundredths: bigint | undefined): number {
  return Number(hundredths ?? 0n) / 100;
}

type Keys = readonly [total: bigint, first: bigint, second: bigint];

/** Total and the two sections that break ties, in hundredths. */
function pointsOf(plan: Plan, cells: readonly Cell[]): Keys {
  const groups = plan.groups.map(() => ({ plus: 0n, minus: 0n }));
  plan.leaves.forEach((leaf, index) => {
    const sums = groups[leaf.group];
    if (sums === undefined) return;
    if (leaf.kind === 'deduction') sums.minus += leafPoints(leaf, cells[index] ?? '');
    else sums.plus += leafPoints(leaf, cells[index] ?? '');
  });
  const sections = plan.sections.map((section, position) => {
    const totals = plan.groups.map((group, index) => {
      const { plus, minus } = groups[index] ?? { plus: 0n, minus: 0n };
      return group.section === position ? between(plus - minus, group.cap) : 0n;
    });
    return between(
      totals.reduce((sum, points) => sum + points, 0n),
      section.cap,
    );
  });
  const total = between(
    sections.reduce((sum, points) => sum + points, 0n),
    plan.cap,
  );
  return [total, sections[0] ?? 0n, sections[1] ?? 0n];
}

function between(points: bigint, cap: number): bigint {
  const most = BigInt(cap);
  return points < 0n ? 0n : points > most ? most : points;
}

function leafPoints(leaf: Leaf, cell: Cell): bigint {
  const max = BigInt(leaf.max);
  if (typeof cell === 'boolean') return cell ? max : 0n;
  const value = BigInt(Math.round(Number(cell) * 100));
  const least = (points: bigint): bigint => (points < max ? points : max);
  switch (leaf.kind) {
    case 'ratio':
      return least((2n * max * value + BigInt(leaf.target)) / (2n * BigInt(leaf.target)));
    case 'bands':
      return BigInt(leaf.points[leaf.lows.filter((low) => value >= BigInt(low)).length - 1] ?? 0);
    case 'perCase':
    case 'deduction':
      return least((value / 100n) * BigInt(leaf.each));
    case 'yesNo':
      return 0n;
    case 'direct':
      return value;
  }
}

function compareKeys(left: Keys, right: Keys): number {
  for (const level of [0, 1, 2] as const) {
    if (left[level] !== right[level]) return left[level] > right[level] ? 1 : -1;
  }
  return 0;
}
