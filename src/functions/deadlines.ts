import { daysLate, lastValidDay } from '../scoring/index.ts';
import type { Deadline } from '../scoring/index.ts';
import { deadlineKindTerms, deadlineTooEarly } from '../text/index.ts';
import { defineFunction, isFunctionError, valueError } from './contract.ts';
import type { FunctionError, Parameter } from './contract.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { cellByCell } from './shapes.ts';
import type { PlacedCell } from './shapes.ts';
import { dayIn, onlyCell, onlyCellPlace, wordIn } from './values.ts';

const deadlineDay: Parameter<'ngay'> = {
  name: 'ngay',
  dimensionality: 'matrix',
};

const deadlineKind: Parameter<'kieu'> = {
  name: 'kieu',
  dimensionality: 'scalar',
  optional: true,
};

export const lastDay = defineFunction({
  id: 'HANCUOI',
  parameters: [deadlineDay, deadlineKind],
  result: 'matrix',
  run: (argument) => {
    const inclusive = inclusiveIn(argument('kieu'));
    if (isFunctionError(inclusive)) return inclusive;
    return cellByCell([{ argument: 'ngay', cells: argument('ngay') }], ([named]) => {
      const deadline = deadlineIn(named, inclusive);
      return deadline === null ? '' : isFunctionError(deadline) ? deadline : lastValidDay(deadline);
    });
  },
});

export const lateDays = defineFunction({
  id: 'SONGAYMUON',
  parameters: [
    {
      name: 'ngay_nop',
      dimensionality: 'matrix',
    },
    deadlineDay,
    deadlineKind,
  ],
  result: 'matrix',
  run: (argument) => {
    const inclusive = inclusiveIn(argument('kieu'));
    if (isFunctionError(inclusive)) return inclusive;
    const ranges = [
      { argument: 'ngay_nop', cells: argument('ngay_nop') },
      { argument: 'ngay', cells: argument('ngay') },
    ];
    return cellByCell(ranges, ([received, named]) => {
      const day = received === undefined ? null : dayIn(received.cell, received.place);
      const deadline = deadlineIn(named, inclusive);
      if (day === null || deadline === null) return '';
      if (isFunctionError(day)) return day;
      return isFunctionError(deadline) ? deadline : daysLate(day, deadline);
    });
  },
});

function inclusiveIn(cells: Cells): boolean | FunctionError {
  const cell: Cell = onlyCell(cells);
  const kind = wordIn(cell, onlyCellPlace('kieu'), deadlineKindTerms);
  return isFunctionError(kind) ? kind : kind !== 'before';
}

function deadlineIn(named: PlacedCell | undefined, inclusive: boolean): Deadline | null | FunctionError {
  const day = named === undefined ? null : dayIn(named.cell, named.place);
  if (named === undefined || day === null) return null;
  if (isFunctionError(day)) return day;
  // Excel has no day before 01/01/1900: nothing can be handed in before it.
  if (!inclusive && day < 2) return valueError(deadlineTooEarly(named.place));
  return { day, inclusive };
}
