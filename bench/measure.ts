import { performance } from 'node:perf_hooks';

/** The median time of one run in milliseconds, from as many runs as fit into `budget` milliseconds (at least five). */
export function medianOf(run: () => void, budget: number): number {
  const times: number[] = [];
  const warmUntil = performance.now() + budget / 2;
  while (performance.now() < warmUntil) run();
  const until = performance.now() + budget;
  while (times.length < 5 || performance.now() < until) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}

/**
 * The median time of one run of each contestant in milliseconds. They take turns, and the order turns round after each
 * turn, so that whatever else the machine does meets all of them alike. At least five turns.
 */
export function race<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  budget: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const start = performance.now();
  for (let turn = 0; turn < 7 || performance.now() - start < budget; turn++) {
    for (const name of turn % 2 === 0 ? names : [...names].reverse()) {
      const before = performance.now();
      contestants[name]();
      // The first turns warm up.
      if (turn >= 2) times.get(name)?.push(performance.now() - before);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The exponent a in time ~ size^a between two measurements. */
export function growth(small: number, large: number, sizes: readonly [number, number]): number {
  return Math.log(large / small) / Math.log(sizes[1] / sizes[0]);
}

/** "P1 province: 1.32x the rows floor, goal 1.5x: reached". */
export function verdict(goal: string, what: string, value: number, most: number, unit: string): string {
  const reached = value <= most ? 'reached' : 'NOT reached';
  const shown = Number.isInteger(value) ? value : value.toFixed(2);
  return `${goal} ${what}: ${shown}${unit}, goal ${most}: ${reached}`;
}
