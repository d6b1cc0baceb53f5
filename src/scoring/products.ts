/** A whole number: a safe integer, or a bigint where it might not be safe. */
export type Whole = number | bigint;

/** Negative, zero or positive as a·b is smaller than, equal to or larger than c·d; exact (scoring-spec §1.6). */
export function compareProducts(a: Whole, b: Whole, c: Whole, d: Whole): number {
  if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
    const left = a * b;
    const right = c * d;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  }
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
