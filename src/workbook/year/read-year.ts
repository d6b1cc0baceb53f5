import { lastValidDay } from '../../scoring/index.ts';
import type { DaySerial } from '../../scoring/index.ts';
import {
  calendarHeaders,
  congressHeaders,
  contentHeaders,
  deadlineHeaders,
  deadlineWordingTerms,
  dutyHeaders,
  movementHeaders,
  periodHeaders,
  receiverHeaders,
  yearWords,
} from '../../text/index.ts';
import { dayIn } from '../bloc-tables.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { readRows, type ReadRow } from './read-rows.ts';
import { locateYearTables, type ColumnOf, type YearTableKey, type YearTables } from './year-tables.ts';

type RowOf<Key extends YearTableKey> = ReadRow<ColumnOf<Key>>;

export type DeadlineRow = {
  readonly row: RowOf<'deadlines'>;
  readonly kind: string;
  readonly title: string;
  readonly whom: string;
  readonly day: DaySerial | null;
  /** Whether the day itself is in time; null while the table does not say. */
  readonly inclusive: boolean | null;
  readonly lastDay: DaySerial | null;
  readonly basis: string;
  readonly note: string;
};

/** Something with a first and a last day: a wave, a quarter, a conference, a day of commemoration. */
export type SpanRow = {
  readonly row: RowOf<'periods'>;
  readonly title: string;
  readonly from: DaySerial | null;
  readonly to: DaySerial | null;
  readonly basis: string;
  readonly note: string;
};

/** A bloc's year as its tables have it. */
export type BlocYear = {
  readonly tables: YearTables;
  readonly deadlines: readonly DeadlineRow[];
  readonly periods: readonly SpanRow[];
  readonly calendar: readonly (SpanRow & { readonly phase: string; readonly outputs: string })[];
  readonly movements: readonly RowOf<'movements'>[];
  readonly receivers: readonly { readonly title: string; readonly forReport: boolean }[];
  readonly duties: readonly RowOf<'duties'>[];
  readonly contents: readonly RowOf<'contents'>[];
  readonly congress: readonly RowOf<'congress'>[];
};

/** Null for a workbook that has none of these tables. */
export function readYear(snapshot: WorkbookSnapshot): BlocYear | null {
  const tables = locateYearTables(snapshot);
  if (Object.values(tables).every((table) => table === null)) return null;
  return {
    tables,
    deadlines: readRows(tables.deadlines, deadlineHeaders).map(deadlineRow),
    periods: readRows(tables.periods, periodHeaders).map(spanRow),
    calendar: readRows(tables.calendar, calendarHeaders).map((row) => ({
      ...spanRow(row),
      phase: row.text('phase'),
      outputs: row.text('outputs'),
    })),
    movements: readRows(tables.movements, movementHeaders),
    receivers: readRows(tables.receivers, receiverHeaders).map((row) => ({
      title: row.text('title'),
      forReport: yearWords.isForReport(row.text('report')),
    })),
    duties: readRows(tables.duties, dutyHeaders),
    contents: readRows(tables.contents, contentHeaders),
    congress: readRows(tables.congress, congressHeaders),
  };
}

function deadlineRow(row: RowOf<'deadlines'>): DeadlineRow {
  const day = dayIn(row.cell('day'));
  const wording = deadlineWordingTerms.read(row.text('wording'));
  const inclusive = wording === null ? null : wording === 'until';
  return {
    row,
    kind: row.text('kind'),
    title: row.text('title'),
    whom: row.text('whom'),
    day,
    inclusive,
    lastDay: day === null || inclusive === null ? null : lastValidDay({ day, inclusive }),
    basis: row.text('basis'),
    note: row.text('note'),
  };
}

function spanRow(row: RowOf<'periods'>): SpanRow {
  return {
    row,
    title: row.text('title'),
    from: dayIn(row.cell('from')),
    to: dayIn(row.cell('to')),
    basis: row.text('basis'),
    note: row.text('note'),
  };
}
