import { lastValidDay } from '../../scoring/index.ts';
import { dayFromDate, yearPane, yearSheetNames, yearWords, type Attempt } from '../../text/index.ts';
import { planDeadline, planPeriods, planReading } from '../../workbook/year/edit-year.ts';
import { yearOfPlan } from '../../workbook/year/year-of-plan.ts';
import { yearSheet, yearSheets } from '../../workbook/year/year-sheets.ts';
import {
  emptyYear,
  locateYearTables,
  usualYearSheets,
  yearSheetKeys,
  yearSheetTables,
  type YearSheetKey,
  type YearTables,
} from '../../workbook/year/year-tables.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { BlocOrder } from './bloc-orders.ts';
import { missing, wish, writeBloc } from './write-bloc.ts';

type Order<Kind extends BlocOrder['kind']> = Extract<BlocOrder, { readonly kind: Kind }>;

/** Sheets of the year that a workbook lacks: of those that every bloc has use for. */
export function missingYearSheets(tables: YearTables): readonly YearSheetKey[] {
  return usualYearSheets.filter((sheet) => yearSheetTables[sheet].every((key) => tables[key] === null));
}

/** Makes the sheets of the year that are not there, filled from a plan or blank; what is there stays as it is. */
export async function setUpYear(door: WorkbookDoor, { plan }: Order<'setUpYear'>): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const tables = locateYearTables(read.value);
  const content = plan === null ? emptyYear : yearOfPlan(plan);
  const wanted = new Set(yearSheets(content).map(({ name }) => name));
  const plans = yearSheetKeys
    .filter(
      (sheet) =>
        wanted.has(yearSheetNames[sheet]) && yearSheetTables[sheet].every((key) => tables[key] === null),
    )
    .map((sheet) => yearSheet(sheet, content));
  const names = plans.map(({ name }) => name);
  const taken = read.value.sheets.filter(({ name }) =>
    names.some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  if (taken.length > 0) {
    return { ok: false, failure: { kind: 'sheetsExist', sheets: taken.map(({ name }) => name) } };
  }
  const made = await door.addSheets(plans);
  return made.ok ? { ok: true, value: yearPane.setUp.done({ sheets: names }) } : made;
}

/** The leader's choice about "trước ngày", written into the row of the deadline. */
export function readDeadlineAs(door: WorkbookDoor, order: Order<'readDeadline'>): Promise<Attempt<string>> {
  const { day, title, inclusive } = order;
  return writeBloc(door, (_bloc, snapshot) => {
    const table = locateYearTables(snapshot).deadlines;
    const rows = table === null ? null : planReading(table, order, inclusive);
    if (rows === null) return missing(yearSheetNames.dates);
    return wish(rows, yearPane.deadlines.switched(title, lastValidDay({ day, inclusive })));
  });
}

export function addDeadline(
  door: WorkbookDoor,
  { deadline }: Order<'addDeadline'>,
): Promise<Attempt<string>> {
  return writeBloc(door, (_bloc, snapshot) => {
    const table = locateYearTables(snapshot).deadlines;
    const rows = table === null ? null : planDeadline(table, deadline);
    if (rows === null) return missing(yearSheetNames.dates);
    return wish(rows, yearPane.deadlines.done(deadline.title, lastValidDay(deadline)));
  });
}

/** The two waves and four quarters into which most plans cut the year. */
export function addUsualPeriods(
  door: WorkbookDoor,
  { year }: Order<'usualPeriods'>,
): Promise<Attempt<string>> {
  return writeBloc(door, (_bloc, snapshot) => {
    const table = locateYearTables(snapshot).periods;
    const periods = yearWords.usualPeriods(year).map(({ title, from, to }) => ({
      title,
      from: dayFromDate(from.year, from.month, from.day),
      to: dayFromDate(to.year, to.month, to.day),
    }));
    const rows = table === null ? null : planPeriods(table, periods);
    return rows === null ? missing(yearSheetNames.dates) : wish(rows, yearPane.periods.done(year));
  });
}
