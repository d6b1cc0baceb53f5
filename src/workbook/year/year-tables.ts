import {
  calendarHeaders,
  congressHeaders,
  contentHeaders,
  deadlineHeaders,
  dutyHeaders,
  movementHeaders,
  periodHeaders,
  receiverHeaders,
  yearSheetNames,
} from '../../text/index.ts';
import type { Cell } from '../cells.ts';
import { findTable, type LocatedTable } from '../locate-tables.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { yearTableNames } from './year-table-names.ts';

/** The tables of a bloc's year and what their columns are called. */
export const yearHeaders = {
  deadlines: deadlineHeaders,
  periods: periodHeaders,
  calendar: calendarHeaders,
  movements: movementHeaders,
  receivers: receiverHeaders,
  duties: dutyHeaders,
  contents: contentHeaders,
  congress: congressHeaders,
} as const;

export type YearTableKey = keyof typeof yearHeaders;
export type ColumnOf<Key extends YearTableKey> = Parameters<(typeof yearHeaders)[Key]['name']>[0];

export type YearSheetKey = keyof typeof yearSheetNames;

/** Which tables stand side by side on which sheet. */
export const yearSheetTables: Readonly<Record<YearSheetKey, readonly YearTableKey[]>> = {
  dates: ['deadlines', 'periods'],
  calendar: ['calendar'],
  movements: ['movements', 'receivers'],
  duties: ['duties'],
  contents: ['contents'],
  congress: ['congress'],
};

export const yearSheetKeys = [
  'dates',
  'calendar',
  'movements',
  'duties',
  'contents',
  'congress',
] as const satisfies readonly YearSheetKey[];

/** Sheets that every bloc has use for; the others hold what a plan says more. */
export const usualYearSheets: readonly YearSheetKey[] = ['dates', 'calendar', 'movements', 'duties'];

/** One row, by columns; a column that is not named is blank. */
export type YearRow<Key extends YearTableKey> = Partial<Readonly<Record<ColumnOf<Key>, Cell>>>;

/** The rows of all tables, without their headers. */
export type YearContent = { readonly [Key in YearTableKey]: readonly YearRow<Key>[] };

export const emptyYear: YearContent = {
  deadlines: [],
  periods: [],
  calendar: [],
  movements: [],
  receivers: [],
  duties: [],
  contents: [],
  congress: [],
};

export type YearTables = Readonly<Record<YearTableKey, LocatedTable | null>>;

/**
 * Finds them by the name of the Excel Table; the first table of a sheet also by the name of the sheet, for a
 * workbook whose tables have become plain cells.
 */
export function locateYearTables(snapshot: WorkbookSnapshot): YearTables {
  const find = (key: YearTableKey): LocatedTable | null => {
    const sheet = yearSheetKeys.find((one) => yearSheetTables[one][0] === key);
    return findTable(snapshot, yearTableNames[key], sheet === undefined ? '' : yearSheetNames[sheet]);
  };
  return {
    deadlines: find('deadlines'),
    periods: find('periods'),
    calendar: find('calendar'),
    movements: find('movements'),
    receivers: find('receivers'),
    duties: find('duties'),
    contents: find('contents'),
    congress: find('congress'),
  };
}
