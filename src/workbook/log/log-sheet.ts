import { logHeaders, logKeptTerms, logSettingHeaders, logSettingTerms, logSheet } from '../../text/index.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import { tableSheet } from '../table-sheet.ts';
import type { LogRow } from './rows.ts';
import { logTableNames } from './table-names.ts';

/** The columns of the log, in their order. */
const logColumns = [
  'time',
  'person',
  'page',
  'place',
  'unit',
  'before',
  'after',
  'reason',
  'how',
  'code',
  'chain',
] as const;

/** Sheet "Nhật ký": whether and by whom, then the rows. */
export function logSheetPlan(person: string, rows: readonly LogRow[]): SheetPlan {
  const settings = [
    [logSettingHeaders.name('item'), logSettingHeaders.name('content')],
    [logSettingTerms.name('kept'), logKeptTerms.name('yes')],
    [logSettingTerms.name('person'), person],
  ];
  const log = [logColumns.map(logHeaders.name), ...rows.map(rowCells)];
  const { name, title, note } = logSheet;
  const plan = tableSheet(
    { name, title, note, table: logTableNames.rows },
    [settings, log],
    [logTableNames.settings, logTableNames.rows],
  );
  return { ...plan, columns: widths(plan) };
}

export function rowCells(row: LogRow): readonly string[] {
  return logColumns.map((key) => row[key]);
}

/** The rows to come are wider than the first ones. */
function widths({ columns }: SheetPlan): SheetPlan['columns'] {
  const wanted = [14, 22, 3, 19, 20, 18, 26, 24, 18, 18, 28, 24, 16, 16];
  return columns.map((column, place) => ({
    ...column,
    width: wanted[place] ?? column.width,
    wraps: place !== 2,
  }));
}
