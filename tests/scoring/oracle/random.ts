/** Seeded choices, so that every case can be made again from its number. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** True about `percent` times in a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
};

/** Numbers of the mulberry32 sequence of a seed. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    whole: (low, high) => low + next(high - low + 1),
    chance: (percent) => next(100) < percent,
    pick: (items) => items[next(items.length)] ?? items[0],
  };
}
