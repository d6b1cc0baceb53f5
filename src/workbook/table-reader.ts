import { decimalToNumber } from '../scoring/index.ts';
import type { DaySerial, Deadline, FindingDetail } from '../scoring/index.ts';
import { readDate, readQuarterEnd, truthTerms, yesNoTerms } from '../text/index.ts';
import type { Vocabulary } from '../text/index.ts';
import { cellAt, cellText, isBlank, isCellError, usedRows } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { readDecimalCell } from './decimal-cell.ts';
import { findHeader } from './header.ts';
import { readDeadline } from './late-parameter.ts';
import { reportMissingHeader } from './legacy-header.ts';
import { askNearHeaders } from './near-headers.ts';
import type { Report } from './report.ts';

/** The cells of one row by the headers of a table; what cannot be read is reported and is not known. */
export type RowCells<Key extends string> = {
  /** The row in the range, counted from 1. */
  readonly row: number;
  readonly text: (key: Key) => string;
  /** A whole number from 0. */
  readonly count: (key: Key, example: string) => number | null;
  readonly day: (key: Key) => DaySerial | null;
  readonly deadline: (key: Key) => Deadline | null;
  readonly answer: (key: Key) => boolean | null;
  readonly fail: (key: Key, detail: FindingDetail) => void;
};

/** Every row of a table that has something in the column that names it. */
export function readTable<Key extends string>(
  cells: Cells | null,
  headers: Vocabulary<Key>,
  naming: Key,
  report: Report,
): readonly RowCells<Key>[] {
  const header = cells === null ? null : findHeader(cells, headers);
  const named = header?.columns.get(naming);
  if (cells === null || header === null || named === undefined) {
    if (cells !== null && usedRows(cells, [0, 1, 2, 3]) > 0)
      reportMissingHeader(cells, headers, naming, report);
    return [];
  }
  askNearHeaders(header, headers, report);
  const rows: RowCells<Key>[] = [];
  for (let row = header.row + 1; row < usedRows(cells, [named]); row += 1) {
    if (cellText(cellAt(cells, row, named)) === '') continue;
    rows.push(
      rowCells(headers, {
        row: row + 1,
        cell: (key) => cellAt(cells, row, header.columns.get(key)),
        fail: (key, detail) => report.add('error', { row, column: header.columns.get(key) ?? named }, detail),
      }),
    );
  }
  return rows;
}

type Source<Key extends string> = Pick<RowCells<Key>, 'row' | 'fail'> & {
  readonly cell: (key: Key) => Cell;
};

function rowCells<Key extends string>(
  headers: Vocabulary<Key>,
  { row, cell, fail }: Source<Key>,
): RowCells<Key> {
  const unreadable = (key: Key, example: string): null => {
    fail(key, {
      code: 'unreadable-award-cell',
      text: cellText(cell(key)),
      header: headers.name(key),
      example,
    });
    return null;
  };
  const text = (key: Key): string => {
    const found = cell(key);
    if (isCellError(found)) fail(key, { code: 'cell-error', error: found.error });
    return isCellError(found) ? '' : cellText(found);
  };
  return {
    row,
    text,
    fail,
    count: (key, example) => {
      const reading = readDecimalCell(cell(key));
      if (reading.kind === 'blank') return null;
      const value = reading.kind === 'number' ? decimalToNumber(reading.value) : -1;
      return Number.isSafeInteger(value) && value >= 0 ? value : unreadable(key, example);
    },
    day: (key) => {
      if (isBlank(cell(key))) return null;
      return dayOf(cell(key)) ?? unreadable(key, '25/03/2020');
    },
    deadline: (key) => {
      if (isBlank(cell(key))) return null;
      return deadlineOf(cell(key)) ?? unreadable(key, 'trong quý I năm 2020; trước ngày 30/04/2020');
    },
    answer: (key) => {
      if (isBlank(cell(key))) return null;
      return answerOf(cell(key)) ?? unreadable(key, 'Có hoặc Không');
    },
  };
}

function dayOf(cell: Cell): DaySerial | null {
  if (typeof cell === 'number') return cell >= 1 ? Math.floor(cell) : null;
  const reading = readDate(cellText(cell));
  return reading.kind === 'date' ? reading.day : null;
}

/** A date alone is the last day on which it is in time. */
function deadlineOf(cell: Cell): Deadline | null {
  const text = cellText(cell);
  const day = dayOf(cell) ?? readQuarterEnd(text);
  return day === null ? readDeadline(text) : { day, inclusive: true };
}

function answerOf(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const text = cellText(cell);
  if (/^x$/iu.test(text)) return true;
  const word = yesNoTerms.read(text) ?? truthTerms.read(text);
  return word === null ? null : word === 'yes';
}
