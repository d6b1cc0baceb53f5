import { kindNumbers, ranksOf, resultRow } from './places.ts';
import type { ResultRow } from './reference.ts';
import type { BlocRows, Plan, Rows } from './workload.ts';
import { classLimits } from './workload.ts';

/**
 * The least that JavaScript does for this very plan from rows of cells to rows of results: whole hundredths in tight
 * loops, no findings, no explanations, no digits beyond two, every cell known to be good.
 */
export function makeFloor(plan: Plan): (bloc: BlocRows) => readonly ResultRow[] {
  const kinds = Uint8Array.from(plan.leaves, (leaf) => kindNumbers[leaf.kind]);
  const max = Int32Array.from(plan.leaves, (leaf) => leaf.max);
  const factor = Int32Array.from(plan.leaves, (leaf) => (leaf.kind === 'ratio' ? leaf.target : leaf.each));
  const group = Int32Array.from(plan.leaves, (leaf) => leaf.group);
  const lows = Int32Array.from(plan.leaves.flatMap((leaf) => leaf.lows));
  const points = Int32Array.from(plan.leaves.flatMap((leaf) => leaf.points));
  const section = Int32Array.from(plan.groups, (own) => own.section);
  const groupCap = Int32Array.from(plan.groups, (own) => own.cap);
  const sectionCap = Int32Array.from(plan.sections, (own) => own.cap);
  const limits = classLimits(plan);
  const sums = new Int32Array(plan.groups.length);
  const sections = new Int32Array(plan.sections.length);

  const pointsOf = (index: number, cell: number): number => {
    const most = max[index] ?? 0;
    const by = factor[index] ?? 1;
    switch (kinds[index] ?? 5) {
      case 0: {
        const value = ((2 * most * ((cell * 100 + 0.5) | 0) + by) / (2 * by)) | 0;
        return value > most ? most : value;
      }
      case 1: {
        const value = (cell * 100 + 0.5) | 0;
        let band = index * 5 + 4;
        while (band > index * 5 && value < (lows[band] ?? 0)) band -= 1;
        return points[band] ?? 0;
      }
      case 2:
        return cell * by > most ? most : (cell * by) | 0;
      case 3:
        return cell * by > most ? -most : (-cell * by) | 0;
      default:
        return (cell * 100 + 0.5) | 0;
    }
  };

  const closeGroups = (): number => {
    sections.fill(0);
    for (let index = 0; index < sums.length; index++) {
      const own = section[index] ?? 0;
      sections[own] = (sections[own] ?? 0) + limited(sums[index] ?? 0, groupCap[index] ?? 0);
    }
    let total = 0;
    for (let index = 0; index < sections.length; index++) {
      const own = limited(sections[index] ?? 0, sectionCap[index] ?? 0);
      sections[index] = own;
      total += own;
    }
    return limited(total, plan.cap);
  };

  const scoreStage = (rows: Rows, fallback: Rows, member: number): number => {
    sums.fill(0);
    for (let index = 0; index < kinds.length; index++) {
      let cell = rows[index]?.[member];
      if (cell === '') cell = fallback[index]?.[member];
      const own = group[index] ?? 0;
      const scored = typeof cell === 'number' ? pointsOf(index, cell) : cell === true ? (max[index] ?? 0) : 0;
      sums[own] = (sums[own] ?? 0) + scored;
    }
    return closeGroups();
  };

  return ({ members, stages: [self, bloc, council] }) => {
    const size = members.length;
    const keys = new Int32Array(size * 5);
    for (let member = 0; member < size; member++) {
      keys[member * 5] = scoreStage(self, bloc, member);
      keys[member * 5 + 1] = scoreStage(bloc, bloc, member);
      keys[member * 5 + 2] = scoreStage(council, bloc, member);
      keys[member * 5 + 3] = sections[0] ?? 0;
      keys[member * 5 + 4] = sections[1] ?? 0;
    }
    const ranks = ranksOf(keys, size);
    return members.map((_name, member) => resultRow(keys, member, ranks[member] ?? 0, limits));
  };
}

function limited(points: number, cap: number): number {
  return points < 0 ? 0 : points > cap ? cap : points;
}
