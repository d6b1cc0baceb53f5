import { conferenceForm, decimalPlaces, decimalToNumber, splitDelegates } from '../scoring/index.ts';
import type { Decimal, DelegatePart } from '../scoring/index.ts';
import {
  argumentBlank,
  cellNotARatio,
  conferenceFormTerms,
  delegateRoundedUp,
  delegatesAboveMax,
  delegateTied,
  noDelegateRatio,
  readNumber,
} from '../text/index.ts';
import type { Cells } from '../workbook/cells.ts';
import { defineFunction, isFunctionError, notAvailable, valueError } from './contract.ts';
import type { FunctionError, ResultCell } from './contract.ts';
import { cellByCell, firstFault } from './shapes.ts';
import { shareToNumber } from './shares.ts';
import { isBlank, numberIn, onlyCell, onlyCellPlace, wholeCountIn } from './values.ts';

/** scoring-spec §12: largest remainder. */
export const delegates = defineFunction({
  id: 'DAIBIEU',
  parameters: [
    {
      name: 'tong',
      dimensionality: 'scalar',
    },
    {
      name: 'ty_le',
      dimensionality: 'matrix',
    },
    {
      name: 'toi_da',
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const total = wholeCountIn(onlyCell(argument('tong')), onlyCellPlace('tong'));
    const max = wholeCountIn(onlyCell(argument('toi_da')), onlyCellPlace('toi_da'));
    const ratios = ratiosIn(argument('ty_le'));
    if (isFunctionError(total)) return total;
    if (isFunctionError(max)) return max;
    if (isFunctionError(ratios)) return ratios;
    return total === null ? notAvailable(argumentBlank('tong')) : split(total, ratios, max);
  },
});

/** scoring-spec §12: exactly 200 is not ruled, so the user decides. */
export const conference = defineFunction({
  id: 'HINHTHUCHOINGHI',
  parameters: [
    {
      name: 'so_nguoi',
      dimensionality: 'matrix',
    },
  ],
  result: 'matrix',
  run: (argument) =>
    cellByCell([{ argument: 'so_nguoi', cells: argument('so_nguoi') }], ([given]) => {
      const count = given === undefined ? null : wholeCountIn(given.cell, given.place);
      if (count === null) return '';
      return isFunctionError(count) ? count : conferenceFormTerms.name(conferenceForm(count));
    }),
});

function split(
  total: number,
  ratios: readonly Decimal[],
  max: number | null,
): FunctionError | readonly (readonly ResultCell[])[] {
  const outcome = splitDelegates(total, ratios, max);
  switch (outcome.kind) {
    case 'aboveMax':
      return valueError(delegatesAboveMax(outcome.total, outcome.max));
    case 'noRatio':
      return valueError(noDelegateRatio());
    case 'split':
      return outcome.parts.map((part) => partRow(part, outcome.tied));
  }
}

function partRow({ count, remainder, roundedUp }: DelegatePart, tied: boolean): readonly ResultCell[] {
  return [count, shareToNumber(remainder), roundedUp ? (tied ? delegateTied : delegateRoundedUp) : ''];
}

function ratiosIn(cells: Cells): readonly Decimal[] | FunctionError {
  const only = onlyCell(cells);
  const isText = typeof only === 'string' && cells.length === 1 && cells[0]?.length === 1;
  const ratios = isText ? ratiosOfText(only) : ratiosOfRange(cells);
  if (isFunctionError(ratios)) return ratios;
  if (ratios.length === 0) return notAvailable(argumentBlank('ty_le'));
  const place = onlyCellPlace('ty_le');
  return ratios.every(isPlain)
    ? ratios
    : valueError(cellNotARatio(place, ratios.map(decimalToNumber).join('/')));
}

/** A ratio of a plan has few digits; anything else would only make remainders that no one can check. */
function isPlain(ratio: Decimal): boolean {
  return decimalPlaces(ratio) <= 6 && ratio.exponent <= 9 && Math.abs(decimalToNumber(ratio)) <= 1e9;
}

function ratiosOfText(text: string): readonly Decimal[] | FunctionError {
  const ratios: Decimal[] = [];
  for (const part of text.split(/[/;:]/)) {
    const reading = readNumber(part);
    if (reading.kind !== 'number') return valueError(cellNotARatio(onlyCellPlace('ty_le'), text));
    ratios.push(reading.value);
  }
  return ratios;
}

function ratiosOfRange(cells: Cells): readonly Decimal[] | FunctionError {
  const values = cells.flatMap((row, rowIndex) =>
    row.map((cell, column) =>
      isBlank(cell) ? null : numberIn(cell, { argument: 'ty_le', row: rowIndex + 1, column: column + 1 }),
    ),
  );
  const fault = firstFault(values);
  return fault ?? values.filter((value): value is Decimal => value !== null && !isFunctionError(value));
}
