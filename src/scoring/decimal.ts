/**
 * An exact decimal: coefficient × 10^exponent.
 * Canonical: the coefficient is a safe integer without trailing zeros (zero is 0 × 10^0).
 * Points, actuals, targets, rates and counts are all decimals (scoring-spec §1.1).
 */
export type Decimal = { readonly coefficient: number; readonly exponent: number };

export const zero: Decimal = { coefficient: 0, exponent: 0 };

/** Makes the canonical decimal of coefficient × 10^exponent; the coefficient must be a safe integer. */
export function decimal(coefficient: number, exponent = 0): Decimal {
  if (!Number.isSafeInteger(coefficient)) throw new RangeError(`not a safe integer: ${coefficient}`);
  if (coefficient === 0) return zero;
  let digits = coefficient;
  // Adding 0 turns −0 into 0, so that equal decimals are equal in every comparison.
  let power = exponent + 0;
  while (isTens(digits)) {
    digits /= 10;
    power += 1;
  }
  return { coefficient: digits, exponent: power };
}

function isTens(whole: number): boolean {
  // The remainder of doubles is slow; most points are small.
  const small = whole | 0;
  return small === whole ? small % 10 === 0 : whole % 10 === 0;
}

/**
 * The decimal that Excel shows for a double: rounded to 15 significant digits (scoring-spec §1.2),
 * so 0.1 + 0.2 is 0.3. The value must be finite.
 */
export function decimalFromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const hundredths = Math.round(value * 100);
  if (hundredths / 100 === value && Math.abs(hundredths) < 1e15) return decimal(hundredths, -2);
  const [mantissa = '0', power = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  return decimal(Number(digits), Number(power) - 14);
}

/** The double nearest to a decimal, as a cell can hold it. */
export function decimalToNumber(value: Decimal): number {
  // One correctly rounded division of two exact doubles; 10^22 is the last power of ten that is exact.
  if (value.exponent <= 0 && value.exponent >= -22) return value.coefficient / powerOfTen(-value.exponent);
  return Number(`${value.coefficient}e${value.exponent}`);
}

/** The plain decimal text, with a point and no exponent: `-0.25`, `1200`. The one form of the canonical record. */
export function decimalText(value: Decimal): string {
  const sign = value.coefficient < 0 ? '-' : '';
  const digits = String(Math.abs(value.coefficient));
  if (value.exponent >= 0) return value.coefficient === 0 ? '0' : sign + digits + '0'.repeat(value.exponent);
  const padded = digits.padStart(1 - value.exponent, '0');
  const cut = padded.length + value.exponent;
  return `${sign}${padded.slice(0, cut)}.${padded.slice(cut)}`;
}

/** How many digits stand behind the decimal sign. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, -value.exponent);
}

/** Negative, zero or positive as `left` is smaller than, equal to or larger than `right`; exact for every pair. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const exponent = Math.min(left.exponent, right.exponent);
  const scaledLeft = left.coefficient * powerOfTen(left.exponent - exponent);
  const scaledRight = right.coefficient * powerOfTen(right.exponent - exponent);
  if (Number.isSafeInteger(scaledLeft) && Number.isSafeInteger(scaledRight)) return scaledLeft - scaledRight;
  const difference =
    BigInt(left.coefficient) * 10n ** BigInt(left.exponent - exponent) -
    BigInt(right.coefficient) * 10n ** BigInt(right.exponent - exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** left − right, exactly; throws a RangeError when the difference has more digits than a decimal holds. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  const first = left.coefficient * powerOfTen(left.exponent - exponent);
  const second = right.coefficient * powerOfTen(right.exponent - exponent);
  if (Number.isSafeInteger(first) && Number.isSafeInteger(second)) return decimal(first - second, exponent);
  const difference =
    BigInt(left.coefficient) * 10n ** BigInt(left.exponent - exponent) -
    BigInt(right.coefficient) * 10n ** BigInt(right.exponent - exponent);
  return decimal(Number(difference), exponent);
}

/** left + right, exactly. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  return subtractDecimals(left, { ...right, coefficient: 0 - right.coefficient });
}

const powersOfTen = Array.from({ length: 23 }, (_none, power) => Number(`1e${power}`));

/** 10^power for a whole power from 0; a table, because scoring asks millions of times. */
export function powerOfTen(power: number): number {
  return powersOfTen[power] ?? 10 ** power;
}
