import { yearSheetNames, yearSheetText, yearWords } from '../../text/index.ts';
import { cellName } from '../address.ts';
import type { Cell, Cells } from '../cells.ts';
import type { ColumnPlan, PlannedCell, SheetPlan } from '../sheet-plan.ts';
import { headerRow, tableSheet } from '../table-sheet.ts';
import {
  usualYearSheets,
  yearHeaders,
  yearSheetKeys,
  yearSheetTables,
  type YearContent,
  type YearSheetKey,
  type YearTableKey,
} from './year-tables.ts';
import { yearTableNames } from './year-table-names.ts';

/** The sheets of a bloc's year; those that only a plan fills are made when there is something to stand on them. */
export function yearSheets(content: YearContent): readonly SheetPlan[] {
  return yearSheetKeys
    .filter(
      (sheet) =>
        usualYearSheets.includes(sheet) || yearSheetTables[sheet].some((key) => content[key].length > 0),
    )
    .map((sheet) => yearSheet(sheet, content));
}

export function yearSheet(sheet: YearSheetKey, content: YearContent): SheetPlan {
  const keys = yearSheetTables[sheet];
  const tables = keys.map((key) => cellsOf(key, content));
  const plan = tableSheet(
    { name: yearSheetNames[sheet], table: '', ...yearSheetText[sheet] },
    tables,
    keys.map((key) => yearTableNames[key]),
  );
  const columns = keys.flatMap((key, place) => [...(place > 0 ? [gapColumn] : []), ...columnsOf(key)]);
  return { ...withLastDays(plan, keys), columns, orientation: 'landscape' };
}

function cellsOf(key: YearTableKey, content: YearContent): Cells {
  const names = yearHeaders[key].names;
  const rows: readonly Partial<Readonly<Record<string, Cell>>>[] = content[key];
  return [
    names,
    ...rows.map((row) =>
      names.map((name): Cell => {
        const column = yearHeaders[key].read(name);
        return (column === null ? null : row[column]) ?? null;
      }),
    ),
  ];
}

/** Column `Hạn cuối cùng` follows the day and the wording, also in an Excel without the add-in. */
function withLastDays(plan: SheetPlan, keys: readonly YearTableKey[]): SheetPlan {
  if (!keys.includes('deadlines')) return plan;
  const table = plan.tables.find(({ name }) => name === yearTableNames.deadlines);
  if (table === undefined) return plan;
  const { last, day, wording } = deadlinePlaces;
  const cells = plan.cells.map((row, place): readonly PlannedCell[] => {
    const number = place + 1;
    if (number <= headerRow || number >= table.row + table.rows) return row;
    const formula = lastDayFormula(cellName(number, day + 1), cellName(number, wording + 1));
    return Object.assign([...row], { [last]: { formula, spills: false } });
  });
  return { ...plan, cells };
}

const names = yearHeaders.deadlines.names;
const placeOf = (key: Parameters<typeof yearHeaders.deadlines.name>[0]): number =>
  names.indexOf(yearHeaders.deadlines.name(key));
const deadlinePlaces = { last: placeOf('last'), day: placeOf('day'), wording: placeOf('wording') };

/** By day, month and year: the letters of TEXT's date formats change with the language of Excel. */
export function lastDayFormula(day: string, wording: string): string {
  const last = `(${day}-IF(LEFT(${wording},4)="trướ",1,0))`;
  const date = `TEXT(DAY(${last}),"00")&"/"&TEXT(MONTH(${last}),"00")&"/"&YEAR(${last})`;
  return `=IF(AND(ISNUMBER(${day}),${wording}<>""),"${yearWords.lastDayStart}"&${date},"")`;
}

const gapColumn: ColumnPlan = { width: 3, wraps: false, numberFormat: null };

const days: ReadonlySet<string> = new Set(['day', 'from', 'to']);

function columnsOf(key: YearTableKey): readonly ColumnPlan[] {
  const headers = yearHeaders[key];
  return headers.names.map((name) => {
    const column = headers.read(name) ?? '';
    const isDay = days.has(column) && key !== 'movements';
    return {
      width: widths[key]?.[column] ?? usualWidths[column] ?? 16,
      wraps: true,
      numberFormat: isDay ? 'dd/mm/yyyy' : null,
    };
  });
}

const usualWidths: Readonly<Record<string, number>> = {
  title: 40,
  day: 12,
  from: 12,
  to: 12,
  wording: 13,
  last: 24,
  basis: 22,
  note: 30,
};

const widths: Partial<Readonly<Record<YearTableKey, Readonly<Record<string, number>>>>> = {
  deadlines: { title: 34, whom: 20 },
  periods: { title: 24, basis: 20, note: 18 },
  calendar: { outputs: 30 },
  movements: { title: 50, from: 9, to: 9, note: 18 },
  receivers: { title: 44, report: 10, note: 16 },
  duties: { body: 34, act: 20, title: 50, note: 20 },
  contents: { value: 24, whom: 26, title: 48 },
  congress: { title: 48, value: 26 },
};
