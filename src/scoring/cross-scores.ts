import type { Decimal } from './decimal.ts';
import { wholeOf } from './doubles.ts';
import { decimal } from './decimal.ts';
import { roundedQuotient } from './rounding.ts';
import type { Places } from './scheme.ts';

/**
 * The mean of the points that the other members gave (chấm chéo, scoring-spec §5), rounded once to `places`; null when
 * nobody gave any. `trimmed` leaves out one highest and one lowest where at least three are given; `median` takes the middle one, or the
 * mean of the two in the middle.
 */
export function meanOfScorers(
  given: readonly Decimal[],
  how: 'mean' | 'trimmed' | 'median',
  places: Places,
): Decimal | null {
  if (given.length === 0) return null;
  const exponent = Math.min(-places, ...given.map((points) => points.exponent));
  const wholes = given.map((points) => wholeOf(points, exponent));
  wholes.sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
  const leftOut =
    how === 'median' ? (wholes.length - 1) >> 1 : how === 'trimmed' && wholes.length >= 3 ? 1 : 0;
  const counted = wholes.slice(leftOut, wholes.length - leftOut);
  const sum = counted.reduce((total, points) => total + points, 0n);
  const unit = BigInt(counted.length) * 10n ** BigInt(-places - exponent);
  return decimal(roundedQuotient(sum, unit), -places);
}
