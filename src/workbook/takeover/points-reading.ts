import { decimalPlaces, decimalToNumber } from '../../scoring/index.ts';
import { cellText } from '../cells.ts';
import type { Cell } from '../cells.ts';
import { readDecimalCell } from '../decimal-cell.ts';
import type { DecimalReading } from '../decimal-cell.ts';

/** No table has more points, or finer ones; sums of thousands of such numbers stay exact. */
const mostPoints = 1_000_000;
const mostPlaces = 6;

/** A number of points; what is too large or too fine for points is no number here and stays as it is written. */
export function readPointsCell(cell: Cell): DecimalReading {
  const reading = readDecimalCell(cell);
  if (reading.kind !== 'number') return reading;
  const { value } = reading;
  const fits = Math.abs(decimalToNumber(value)) <= mostPoints && decimalPlaces(value) <= mostPlaces;
  return fits ? reading : { kind: 'problem', problem: { code: 'not-a-number', text: cellText(cell) } };
}
