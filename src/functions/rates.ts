import { compareDecimals, decimal, zero } from '../scoring/index.ts';
import type { Decimal, Rate } from '../scoring/index.ts';
import { cellNotARate, readNumber, showNumber } from '../text/index.ts';
import type { CellPlace } from '../text/index.ts';
import type { Cell } from '../workbook/cells.ts';
import { isFunctionError, valueError } from './contract.ts';
import type { FunctionError } from './contract.ts';
import { isBlank, numberIn } from './values.ts';

const one = decimal(1);
/** `2/3`; written in a cell it would become the 2nd of March, so it comes as text. */
const fractionShape = /^([0-9]{1,6}) ?\/ ?([0-9]{1,6})$/;

/** A rate from 0% to 100%: `15%`, `0,15`, or the fraction `2/3`; null when blank. 15 is not taken for 15%. */
export function rateIn(cell: Cell, place: CellPlace): Rate | null | FunctionError {
  if (typeof cell === 'string' && !isBlank(cell)) return rateOfText(cell, place);
  const value = numberIn(cell, place);
  if (value === null || isFunctionError(value)) return value;
  return isRate(value) ? value : valueError(cellNotARate(place, showNumber(value)));
}

/** A rate written out; the place is for the sentence. */
export function rateOfText(text: string, place: CellPlace): Rate | FunctionError {
  const [, top, bottom] = fractionShape.exec(text.trim()) ?? [];
  if (top !== undefined && bottom !== undefined) {
    const isFraction = Number(bottom) > 0 && Number(top) <= Number(bottom);
    if (!isFraction) return valueError(cellNotARate(place, text));
    return { numerator: decimal(Number(top)), denominator: decimal(Number(bottom)) };
  }
  const reading = readNumber(text);
  const isNumber = reading.kind === 'number' && isRate(reading.value);
  return isNumber ? reading.value : valueError(cellNotARate(place, text));
}

function isRate(value: Decimal): boolean {
  return compareDecimals(value, zero) >= 0 && compareDecimals(value, one) <= 0;
}
