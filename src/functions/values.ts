import { decimalFromNumber, decimalPlaces, decimalToNumber } from '../scoring/index.ts';
import type { DaySerial, Decimal } from '../scoring/index.ts';
import {
  cellAmbiguousNumber,
  cellIsError,
  cellNotADate,
  cellNotANumber,
  cellNotAWholeCount,
  cellNotOneOf,
  readDate,
  readNumber,
  showNumber,
  truthTerms,
} from '../text/index.ts';
import type { CellPlace, Vocabulary } from '../text/index.ts';
import { isCellError } from '../workbook/cells.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { isFunctionError, valueError } from './contract.ts';
import type { FunctionError } from './contract.ts';

export function isBlank(cell: Cell | undefined): cell is null | undefined | '' {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** True when nothing stands in the argument: left out, or only blanks. */
export function isBlankTable(cells: Cells): boolean {
  return cells.every((row) => row.every(isBlank));
}

/** The one cell of a scalar argument; null when it is left out or blank. */
export function onlyCell(cells: Cells): Cell {
  const cell = cells[0]?.[0];
  return isBlank(cell) ? null : cell;
}

export function onlyCellPlace(argument: string): CellPlace {
  return { argument, row: 1, column: 1 };
}

/** The number in a cell, as a number or as text in either convention; null when blank. */
export function numberIn(cell: Cell, place: CellPlace): Decimal | null | FunctionError {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) return valueError(cellIsError(place, cell.error));
  if (typeof cell === 'number') return decimalFromNumber(cell);
  if (typeof cell === 'boolean') return valueError(cellNotANumber(place, cell ? 'TRUE' : 'FALSE'));
  const reading = readNumber(cell);
  switch (reading.kind) {
    case 'number':
      return reading.value;
    case 'ambiguous':
      return valueError(
        cellAmbiguousNumber(place, cell, [showNumber(reading.readings[0]), showNumber(reading.readings[1])]),
      );
    case 'not-a-number':
      return valueError(cellNotANumber(place, cell));
  }
}

/** A whole number from 0 up; null when blank. */
export function wholeCountIn(cell: Cell, place: CellPlace): number | null | FunctionError {
  const value = numberIn(cell, place);
  if (value === null || isFunctionError(value)) return value;
  const count = decimalToNumber(value);
  const isCount = decimalPlaces(value) === 0 && count >= 0 && Number.isSafeInteger(count);
  return isCount ? count : valueError(cellNotAWholeCount(place, showNumber(value)));
}

/** Excel's last day, 31/12/9999. */
const lastDay = 2_958_465;

/** A day: a serial (a time of day is dropped) or a date typed as text; null when blank. */
export function dayIn(cell: Cell, place: CellPlace): DaySerial | null | FunctionError {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) return valueError(cellIsError(place, cell.error));
  if (typeof cell === 'boolean') return valueError(cellNotADate(place, cell ? 'TRUE' : 'FALSE'));
  if (typeof cell === 'number') {
    const day = Math.floor(cell);
    return day >= 1 && day <= lastDay ? day : valueError(cellNotADate(place, String(cell)));
  }
  const reading = readDate(cell);
  return reading.kind === 'date' ? reading.day : valueError(cellNotADate(place, cell));
}

/** The text of a cell as it stands, or null when blank. A number is written out the Vietnamese way. */
export function textIn(cell: Cell, place: CellPlace): string | null | FunctionError {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) return valueError(cellIsError(place, cell.error));
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? showNumber(decimalFromNumber(cell)) : cell ? 'TRUE' : 'FALSE';
}

/** Reads an option such as `không quá`; accents, case and spaces are free. Null when blank. */
export function wordIn<Word extends string>(
  cell: Cell,
  place: CellPlace,
  words: Vocabulary<Word>,
): Word | null | FunctionError {
  const text = textIn(cell, place);
  if (text === null || isFunctionError(text)) return text;
  return words.read(text) ?? valueError(cellNotOneOf(place, text, words.names));
}

/** TRUE / FALSE, có / không, 1 / 0; `otherwise` when blank. */
export function yesNoIn(cell: Cell, place: CellPlace, otherwise: boolean): boolean | FunctionError {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const word = wordIn(cell, place, truthTerms);
  if (word === null) return otherwise;
  return isFunctionError(word) ? word : word === 'yes';
}
