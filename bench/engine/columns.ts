import { kindNumbers, ranksOf, resultRow } from './places.ts';
import type { ResultRow } from './reference.ts';
import type { BlocRows, Plan } from './workload.ts';
import { classLimits } from './workload.ts';

/** The cells of all blocs as whole hundredths (answers and counts as they are): by stage, at [leaf × members + member]. */
export type Columns = {
  readonly size: number;
  readonly perBloc: number;
  readonly stages: readonly Int32Array[];
};

export function columnsOf(plan: Plan, blocs: readonly BlocRows[]): Columns {
  const perBloc = blocs[0]?.members.length ?? 0;
  const size = perBloc * blocs.length;
  const stages = [0, 1, 2].map((stage) => {
    const column = new Int32Array(size * plan.leaves.length);
    blocs.forEach(({ stages: rows }, bloc) =>
      plan.leaves.forEach((leaf, index) => {
        const counts = leaf.kind === 'perCase' || leaf.kind === 'deduction' || leaf.kind === 'yesNo';
        for (let member = 0; member < perBloc; member++) {
          const own = rows[stage]?.[index]?.[member] ?? '';
          const cell = own === '' ? (rows[1][index]?.[member] ?? 0) : own;
          column[index * size + bloc * perBloc + member] = Math.round(Number(cell) * (counts ? 1 : 100));
        }
      }),
    );
    return column;
  });
  return { size, perBloc, stages };
}

/** What typed columns allow at best: one tight loop for each criterion over all members, then ranks bloc by bloc. */
export function makeLimit(plan: Plan, { size, perBloc, stages }: Columns): () => readonly ResultRow[] {
  const limits = classLimits(plan);
  const sums = new Int32Array(plan.groups.length * size);
  const sections = new Int32Array(plan.sections.length * size);
  const keys = new Int32Array(size * 5);
  return () => {
    stages.forEach((cells, stage) => {
      sums.fill(0);
      sections.fill(0);
      plan.leaves.forEach((leaf, index) => {
        loops[kindNumbers[leaf.kind]]?.(leaf, cells, index * size, sums, leaf.group * size, size);
      });
      plan.groups.forEach(({ section, cap }, index) => {
        addLimited(sums, index * size, cap, sections, section * size, size);
      });
      closeSections(plan, sections, keys, stage, size);
    });
    const rows: ResultRow[] = [];
    for (let first = 0; first < size; first += perBloc) {
      const own = keys.subarray(first * 5, (first + perBloc) * 5);
      const ranks = ranksOf(own, perBloc);
      for (let member = 0; member < perBloc; member++) {
        rows.push(resultRow(own, member, ranks[member] ?? 0, limits));
      }
    }
    return rows;
  };
}

type Loop = (
  leaf: Plan['leaves'][number],
  cells: Int32Array,
  from: number,
  sums: Int32Array,
  to: number,
  size: number,
) => void;

const loops: readonly Loop[] = [
  ({ max, target }, cells, from, sums, to, size) => {
    for (let member = 0; member < size; member++) {
      const points = ((2 * max * (cells[from + member] ?? 0) + target) / (2 * target)) | 0;
      sums[to + member] = (sums[to + member] ?? 0) + Math.min(points, max);
    }
  },
  ({ lows, points }, cells, from, sums, to, size) => {
    const steps = points.map((own, band) => own - (points[band - 1] ?? 0));
    for (let band = 0; band < lows.length; band++) {
      const low = lows[band] ?? 0;
      const step = steps[band] ?? 0;
      for (let member = 0; member < size; member++) {
        const reached = ~(((cells[from + member] ?? 0) - low) >> 31);
        sums[to + member] = (sums[to + member] ?? 0) + (step & reached);
      }
    }
  },
  ({ max, each }, cells, from, sums, to, size) => {
    for (let member = 0; member < size; member++) {
      const points = Math.min(Math.imul(cells[from + member] ?? 0, each), max);
      sums[to + member] = (sums[to + member] ?? 0) + points;
    }
  },
  ({ max, each }, cells, from, sums, to, size) => {
    for (let member = 0; member < size; member++) {
      const points = Math.min(Math.imul(cells[from + member] ?? 0, each), max);
      sums[to + member] = (sums[to + member] ?? 0) - points;
    }
  },
  ({ max }, cells, from, sums, to, size) => {
    for (let member = 0; member < size; member++) {
      sums[to + member] = (sums[to + member] ?? 0) + (max & -(cells[from + member] ?? 0));
    }
  },
  (_leaf, cells, from, sums, to, size) => {
    for (let member = 0; member < size; member++) {
      sums[to + member] = (sums[to + member] ?? 0) + (cells[from + member] ?? 0);
    }
  },
];

function addLimited(
  sums: Int32Array,
  from: number,
  cap: number,
  into: Int32Array,
  to: number,
  size: number,
): void {
  for (let member = 0; member < size; member++) {
    into[to + member] = (into[to + member] ?? 0) + Math.min(cap, Math.max(0, sums[from + member] ?? 0));
  }
}

function closeSections(
  plan: Plan,
  sections: Int32Array,
  keys: Int32Array,
  stage: number,
  size: number,
): void {
  const caps = plan.sections.map(({ cap }) => cap);
  for (let member = 0; member < size; member++) {
    let total = 0;
    for (let index = 0; index < caps.length; index++) {
      const own = Math.min(caps[index] ?? 0, sections[index * size + member] ?? 0);
      total += own;
      if (stage === 2 && index < 2) keys[member * 5 + 3 + index] = own;
    }
    keys[member * 5 + stage] = Math.min(total, plan.cap);
  }
}
