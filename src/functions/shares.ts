import { decimalToNumber, powerOfTen } from '../scoring/index.ts';
import type { Decimal, Share } from '../scoring/index.ts';

/** The double nearest to an exact share: one division of two integers wherever they fit into a double. */
export function shareToNumber({ numerator, denominator }: Share): number {
  const exponent = Math.min(numerator.exponent, denominator.exponent);
  const [over, under] = [scaled(numerator, exponent), scaled(denominator, exponent)];
  const fits = Number.isSafeInteger(over) && Number.isSafeInteger(under);
  return fits ? over / under : decimalToNumber(numerator) / decimalToNumber(denominator);
}

function scaled({ coefficient, exponent }: Decimal, to: number): number {
  return coefficient * powerOfTen(exponent - to);
}
