/** A row before and the row after that it has become; null on one side for a row that is gone or new. */
export type RowPair = {
  readonly before: number | null;
  readonly after: number | null;
  /** Other rows have been passed. */
  readonly moved: boolean;
};

/**
 * Pairs the rows of two states of a table by their keys, in the order of the state before, new rows last: first those
 * that keep their order, then those that have moved, at last those that stand in the same gap under another key.
 */
export function pairRows(before: readonly string[], after: readonly string[]): readonly RowPair[] {
  const partner = new Map(commonRows(before, after));
  const taken = new Set(partner.values());
  const moved = new Set<number>();
  before.forEach((key, place) => {
    if (partner.has(place) || before.indexOf(key) !== before.lastIndexOf(key)) return;
    const found = after.indexOf(key);
    if (found < 0 || taken.has(found) || found !== after.lastIndexOf(key)) return;
    partner.set(place, found);
    taken.add(found);
    moved.add(place);
  });
  before.forEach((_key, place) => {
    if (partner.has(place)) return;
    const next = place === 0 ? 0 : nextOf(partner.get(place - 1));
    if (next === null || next >= after.length || taken.has(next)) return;
    partner.set(place, next);
    taken.add(next);
  });
  return [
    ...before.map((_key, place) => ({
      before: place,
      after: partner.get(place) ?? null,
      moved: moved.has(place),
    })),
    ...after.flatMap((_key, place) =>
      taken.has(place) ? [] : [{ before: null, after: place, moved: false }],
    ),
  ];
}

function nextOf(place: number | undefined): number | null {
  return place === undefined ? null : place + 1;
}

/** The longest common subsequence, as pairs of places. */
function commonRows(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
