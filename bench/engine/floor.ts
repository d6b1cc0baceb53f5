import type { ResultRow } from './reference.ts';
import type { BlocRows, Plan, Rows } from './workload.ts';
import { classLimits } from './workload.ts';

/**
 * The least that JavaScript can do for this very plan: whole hundredths in one tight loop, no findings, no
 * explanations, no digits beyond two, every cell known to be good. What the engine is measured against.
 */
export function makeFloor(plan: Plan): (bloc: BlocRows) => readonly ResultRow[] {
  const kinds = Uint8Array.from(plan.leaves, (leaf) => kindNumbers[leaf.kind]);
  const max = Int32Array.from(plan.leaves, (leaf) => leaf.max);
  const factor = Int32Array.from(plan.leaves, (leaf) => (leaf.kind === 'ratio' ? leaf.target : leaf.each));
  const group = Int32Array.from(plan.leaves, (leaf) => leaf.group);
  const lows = Int32Array.from(plan.leaves.flatMap((leaf) => leaf.lows));
  const points = Int32Array.from(plan.leaves.flatMap((leaf) => leaf.points));
  const limits = classLimits(plan);
  const sums = { plus: new Int32Array(plan.groups.length), sections: new Int32Array(plan.sections.length) };

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
        return cell * by > most ? most : cell * by;
      case 3:
        return cell * by > most ? -most : -cell * by;
      case 4:
        return cell * most;
      default:
        return (cell * 100 + 0.5) | 0;
    }
  };

  const scoreStage = (rows: Rows, fallback: Rows, member: number): void => {
    sums.plus.fill(0);
    sums.sections.fill(0);
    for (let index = 0; index < kinds.length; index++) {
      let cell = rows[index]?.[member] ?? '';
      if (cell === '') cell = fallback[index]?.[member] ?? '';
      const own = group[index] ?? 0;
      sums.plus[own] = (sums.plus[own] ?? 0) + pointsOf(index, Number(cell));
    }
    for (let index = 0; index < plan.groups.length; index++) {
      const { section, cap } = plan.groups[index] ?? { section: 0, cap: 0 };
      sums.sections[section] = (sums.sections[section] ?? 0) + limited(sums.plus[index] ?? 0, cap);
    }
  };

  const totalOf = (): number => {
    let total = 0;
    for (let index = 0; index < plan.sections.length; index++) {
      const points = limited(sums.sections[index] ?? 0, plan.sections[index]?.cap ?? 0);
      sums.sections[index] = points;
      total += points;
    }
    return limited(total, plan.cap);
  };

  return ({ members, stages }) => {
    const size = members.length;
    const keys = new Float64Array(size * 5);
    for (let member = 0; member < size; member++) {
      for (let stage = 0; stage < 3; stage++) {
        scoreStage(stages[stage] ?? stages[1], stages[1], member);
        keys[member * 5 + stage] = totalOf();
      }
      keys[member * 5 + 3] = sums.sections[0] ?? 0;
      keys[member * 5 + 4] = sums.sections[1] ?? 0;
    }
    const ranks = ranksOf(keys, size);
    return members.map((_name, member) => rowOf(keys, member, ranks[member] ?? 0, limits));
  };
}

const kindNumbers = { ratio: 0, bands: 1, perCase: 2, deduction: 3, yesNo: 4, direct: 5 } as const;

function limited(points: number, cap: number): number {
  return points < 0 ? 0 : points > cap ? cap : points;
}

function rowOf(keys: Float64Array, member: number, rank: number, limits: readonly number[]): ResultRow {
  const final = keys[member * 5 + 2] ?? 0;
  let position = 0;
  while (position < limits.length && final < (limits[position] ?? 0)) position += 1;
  const self = (keys[member * 5] ?? 0) / 100;
  return [self, (keys[member * 5 + 1] ?? 0) / 100, final / 100, rank, `Loại ${position + 1}`];
}

function ranksOf(keys: Float64Array, size: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_none, member) => member);
  order.sort((left, right) => difference(keys, right * 5, left * 5));
  const ranks = new Uint32Array(size);
  for (let place = 0; place < size; place++) {
    const member = order[place] ?? 0;
    const before = order[place - 1];
    const equal = before !== undefined && difference(keys, before * 5, member * 5) === 0;
    ranks[member] = equal ? (ranks[before] ?? 0) : place + 1;
  }
  return ranks;
}

function difference(keys: Float64Array, left: number, right: number): number {
  for (let level = 2; level < 5; level++) {
    const apart = (keys[left + level] ?? 0) - (keys[right + level] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
