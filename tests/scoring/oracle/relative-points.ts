import type { LineEntries } from '../../../src/scoring/index.ts';
import { compare, larger, minus, nothing, over, roundTo, times, whole } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { numberIn } from './line-points.ts';

const one = whole(1);
const half: Fraction = { over: 1n, under: 2n };

/** scoring-spec §3.1, `relative`: the points of one member, from the actuals and targets of all. */
export function relativePoints(max: Fraction, cells: LineEntries, member: number, places: number): Fraction {
  const all = cells.values.map((entry, index) => ({
    actual: numberIn(entry),
    target: targetOf(cells, index),
  }));
  const own = all[member];
  const actual = own?.actual ?? nothing;
  if (own === undefined || own.target === null) {
    const best = all
      .filter(({ target }) => target === null)
      .reduce((most, { actual: other }) => larger(most, other ?? nothing), nothing);
    return best.over === 0n ? nothing : roundTo(times(max, over(actual, best)), places);
  }
  const rate = over(actual, own.target);
  const leader = all.reduce(
    (most, other) =>
      other.actual === null || other.target === null ? most : larger(most, over(other.actual, other.target)),
    nothing,
  );
  return roundTo(times(max, part(rate, leader)), places);
}

function part(rate: Fraction, leader: Fraction): Fraction {
  if (compare(rate, one) <= 0) return times(half, rate);
  if (compare(rate, leader) === 0) return one;
  const beyond = over(minus(rate, one), minus(leader, one));
  return times(half, { over: beyond.under + beyond.over, under: beyond.under });
}

/** T = 0 is treated as blank. */
function targetOf(cells: LineEntries, member: number): Fraction | null {
  const target = numberIn(cells.targets?.[member]);
  return target === null || target.over === 0n ? null : target;
}
