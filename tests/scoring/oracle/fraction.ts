import type { Decimal } from '../../../src/scoring/index.ts';

/** A rational number; `under` is positive. Slow and plain on purpose: the engine must not share its arithmetic. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

export const nothing: Fraction = { over: 0n, under: 1n };

export function whole(value: number): Fraction {
  return { over: BigInt(value), under: 1n };
}

export function fromDecimal({ coefficient, exponent }: Decimal): Fraction {
  return exponent >= 0
    ? { over: BigInt(coefficient) * 10n ** BigInt(exponent), under: 1n }
    : { over: BigInt(coefficient), under: 10n ** BigInt(-exponent) };
}

/** scoring-spec §1.2: the double rounded to 15 significant digits. */
export function fromCell(value: number): Fraction {
  const [digits = '0', power = '0'] = value.toPrecision(15).split('e');
  const [before = '0', after = ''] = digits.split('.');
  const plain = { over: BigInt(before + after), under: 10n ** BigInt(after.length) };
  const shift = Number(power);
  return shift >= 0
    ? { over: plain.over * 10n ** BigInt(shift), under: plain.under }
    : { over: plain.over, under: plain.under * 10n ** BigInt(-shift) };
}

export function plus(left: Fraction, right: Fraction): Fraction {
  if (left.under === right.under) return { over: left.over + right.over, under: left.under };
  if (left.under % right.under === 0n) {
    return { over: left.over + right.over * (left.under / right.under), under: left.under };
  }
  return { over: left.over * right.under + right.over * left.under, under: left.under * right.under };
}

export function negative(value: Fraction): Fraction {
  return { over: -value.over, under: value.under };
}

export function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, negative(right));
}

export function times(left: Fraction, right: Fraction): Fraction {
  return { over: left.over * right.over, under: left.under * right.under };
}

export function over(left: Fraction, right: Fraction): Fraction {
  const sign = right.over < 0n ? -1n : 1n;
  return { over: left.over * right.under * sign, under: left.under * right.over * sign };
}

export function compare(left: Fraction, right: Fraction): number {
  const difference = left.over * right.under - right.over * left.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) <= 0 ? left : right;
}

export function larger(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) >= 0 ? left : right;
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, nothing);
}

export function isWhole(value: Fraction): boolean {
  return value.over % value.under === 0n;
}

/** The largest whole number that is not above the value. */
export function floor(value: Fraction): Fraction {
  const cut = value.over / value.under;
  return { over: value.over < 0n && !isWhole(value) ? cut - 1n : cut, under: 1n };
}

export function ceiling(value: Fraction): Fraction {
  return negative(floor(negative(value)));
}

/** scoring-spec §1.5: to `places`, half away from zero. */
export function roundTo(value: Fraction, places: number): Fraction {
  const unit = 10n ** BigInt(places);
  const size = value.over < 0n ? negative(value) : value;
  const doubled = (2n * size.over * unit + size.under) / (2n * size.under);
  return { over: value.over < 0n ? -doubled : doubled, under: unit };
}

export function show(value: Fraction): string {
  return `${value.over}/${value.under}`;
}
