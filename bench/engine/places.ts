import type { ResultRow } from './reference.ts';

export const kindNumbers = { ratio: 0, bands: 1, perCase: 2, deduction: 3, yesNo: 4, direct: 5 } as const;

const labels = [1, 2, 3, 4, 5].map((position) => `Loại ${position}`);

/** A row of the result table from five keys a member: the three totals and the two sections that break ties. */
export function resultRow(
  keys: Int32Array,
  member: number,
  rank: number,
  limits: readonly number[],
): ResultRow {
  const final = keys[member * 5 + 2] ?? 0;
  const self = (keys[member * 5] ?? 0) / 100;
  return [self, (keys[member * 5 + 1] ?? 0) / 100, final / 100, rank, labelOf(final, limits)];
}

export function labelOf(final: number, limits: readonly number[]): string {
  let position = 0;
  while (position < limits.length && final < (limits[position] ?? 0)) position += 1;
  return labels[position] ?? '';
}

/** Ranks by the keys 2, 3 and 4 of each member: insertion for a usual bloc, sorting for a large one. */
export function ranksOf(keys: Int32Array, size: number): Int32Array {
  const order = Int32Array.from({ length: size }, (_none, member) => member);
  if (size > 64) order.sort((left, right) => difference(keys, right * 5, left * 5));
  else insert(order, keys);
  const ranks = new Int32Array(size);
  for (let place = 0; place < size; place++) {
    const member = order[place] ?? 0;
    const before = order[place - 1];
    const equal = before !== undefined && difference(keys, before * 5, member * 5) === 0;
    ranks[member] = equal ? (ranks[before] ?? 0) : place + 1;
  }
  return ranks;
}

function insert(order: Int32Array, keys: Int32Array): void {
  for (let place = 1; place < order.length; place++) {
    const member = order[place] ?? 0;
    let before = place - 1;
    while (before >= 0 && difference(keys, member * 5, (order[before] ?? 0) * 5) > 0) {
      order[before + 1] = order[before] ?? 0;
      before -= 1;
    }
    order[before + 1] = member;
  }
}

function difference(keys: Int32Array, left: number, right: number): number {
  for (let level = 2; level < 5; level++) {
    const apart = (keys[left + level] ?? 0) - (keys[right + level] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
