import type { Decimal, Places } from '../scoring/index.ts';
import { areEqual, fractionOf } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { showNumber } from './numbers.ts';

/** `= 4,19 (làm tròn 2 chữ số)`, or `= 3,75` when the points are exactly the value. */
export function equalsRounded(value: Fraction, points: Decimal, places: Places | undefined): string {
  const shown = `= ${showNumber(points)}`;
  if (areEqual(value, fractionOf(points))) return shown;
  return places === undefined ? `${shown} (đã làm tròn)` : `${shown} (làm tròn ${places} chữ số)`;
}
