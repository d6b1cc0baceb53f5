import { daysLate, lastValidDay } from '../scoring/index.ts';
import type { Deadline } from '../scoring/index.ts';
import { deadlineKindTerms } from '../text/index.ts';
import { defineFunction, isFunctionError } from './contract.ts';
import type { FunctionError, Parameter } from './contract.ts';
import type { Cell, Cells } from '../workbook/cells.ts';
import { cellByCell } from './shapes.ts';
import type { PlacedCell } from './shapes.ts';
import { dayIn, onlyCell, onlyCellPlace, wordIn } from './values.ts';

const deadlineDay: Parameter<'ngay'> = {
  name: 'ngay',
  description: {
    vi: 'Ngày ghi trong kế hoạch: ô ngày hoặc chữ dạng dd/mm/yyyy, ví dụ 05/12/2021',
    en: 'The day named by the plan: a date cell or text dd/mm/yyyy, e.g. 05/12/2021',
  },
  dimensionality: 'matrix',
};

const deadlineKind: Parameter<'kieu'> = {
  name: 'kieu',
  description: {
    vi: 'Cách ghi hạn: "đến hết" (mặc định, cũng là "chậm nhất": tính cả ngày đó) hoặc "trước ngày" (không tính ngày đó)',
    en: 'Wording: "đến hết" (default, also "chậm nhất": the day counts) or "trước ngày" (the day does not count)',
  },
  dimensionality: 'scalar',
  optional: true,
};

export const lastDay = defineFunction({
  id: 'HANCUOI',
  description: {
    vi: 'Ngày cuối cùng còn đúng hạn, là số ngày của Excel (định dạng ô thành ngày): "trước ngày 05/12/2021" là hết ngày 04/12/2021.',
    en: 'The last valid day as an Excel date number: "trước ngày" (before) 05/12/2021 ends on 04/12/2021.',
  },
  parameters: [deadlineDay, deadlineKind],
  result: 'matrix',
  example: {
    title: {
      vi: 'Gửi trước ngày 05/12/2021: ngày cuối là 44534, tức 04/12/2021',
      en: 'Before 05/12/2021: the last day is 44534, 04/12/2021',
    },
    args: ['05/12/2021', 'trước ngày'],
    result: [[44534]],
  },
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
  description: {
    vi: 'Số ngày nộp muộn tính theo lịch, sau ngày cuối cùng còn đúng hạn; nộp đúng hạn là 0.',
    en: 'Calendar days after the last valid day; 0 when in time.',
  },
  parameters: [
    {
      name: 'ngay_nop',
      description: {
        vi: 'Ngày nhận được báo cáo, hồ sơ: ô ngày hoặc chữ dạng dd/mm/yyyy; một ô hoặc một vùng',
        en: 'The day of receipt: a date cell or text dd/mm/yyyy; a cell or a range',
      },
      dimensionality: 'matrix',
    },
    deadlineDay,
    deadlineKind,
  ],
  result: 'matrix',
  example: {
    title: {
      vi: 'Hạn trước ngày 05/12/2021, nộp ngày 07/12/2021: muộn 3 ngày',
      en: 'Due before 05/12/2021, received 07/12/2021: 3 days late',
    },
    args: ['07/12/2021', '05/12/2021', 'trước ngày'],
    result: [[3]],
  },
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
  return day === null || isFunctionError(day) ? day : { day, inclusive };
}
