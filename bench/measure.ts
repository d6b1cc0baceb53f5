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
  times.sort((left, right) => left - right);
  return times[times.length >> 1] ?? Number.NaN;
}

/** The exponent a in time ~ size^a between two measurements. */
export function growth(small: number, large: number, sizes: readonly [number, number]): number {
  return Math.log(large / small) / Math.log(sizes[1] / sizes[0]);
}
