import {
  appraisalSheetNames,
  appraiserHeaders,
  calendarHeaders,
  congressEventHeaders,
  congressHeaders,
  congressLevelHeaders,
  congressSheetNames,
  contentHeaders,
  deadlineHeaders,
  delegateHeaders,
  dutyHeaders,
  evidenceHeaders,
  movementHeaders,
  periodHeaders,
  reasonHeaders,
  receiptHeaders,
  receiverHeaders,
  versionHeaders,
  versionSheet,
  yearSheetNames,
} from '../../text/index.ts';
import { appraisalTableNames } from '../appraisal-tables.ts';
import { congressTableNames } from '../congress-tables.ts';
import { yearTableNames } from '../year/year-table-names.ts';
import { column, list, type HeaderTest, type PageKind } from './page-kind.ts';

/** The registers beside the points: what was handed in, why points differ, who appraises. */
export const appraisalKinds: readonly PageKind[] = [
  appraisal(
    'reasons',
    column(reasonHeaders, 'code', 'member', 'from', 'to'),
    column(reasonHeaders, 'member'),
  ),
  appraisal(
    'evidence',
    column(evidenceHeaders, 'code', 'member', 'number'),
    column(evidenceHeaders, 'member'),
  ),
  appraisal('appraisers', column(appraiserHeaders, 'member'), column(appraiserHeaders, 'member')),
  appraisal('receipts', column(receiptHeaders, 'member', 'work'), column(receiptHeaders, 'member')),
];

export const versionKind: PageKind = list(
  versionSheet.table,
  versionSheet.name,
  column(versionHeaders, 'number'),
);

const { dates, calendar, movements, duties, contents, congress } = yearSheetNames;

/** What a bloc's year holds besides its points. */
export const yearKinds: readonly PageKind[] = [
  beside(yearTableNames.deadlines, dates, column(deadlineHeaders, 'kind', 'title')),
  beside(yearTableNames.periods, dates, column(periodHeaders, 'title')),
  list(yearTableNames.calendar, calendar, column(calendarHeaders, 'title')),
  beside(yearTableNames.movements, movements, column(movementHeaders, 'title')),
  beside(yearTableNames.receivers, movements, column(receiverHeaders, 'title')),
  list(yearTableNames.duties, duties, column(dutyHeaders, 'body', 'title')),
  list(yearTableNames.contents, contents, column(contentHeaders, 'group', 'title')),
  list(yearTableNames.congress, congress, column(congressHeaders, 'group', 'level', 'title')),
];

/** The conferences and congresses of the units. */
export const congressKinds: readonly PageKind[] = [
  list(congressTableNames.levels, congressSheetNames.levels, column(congressLevelHeaders, 'level')),
  list(
    congressTableNames.events,
    congressSheetNames.events,
    column(congressEventHeaders, 'unit'),
    column(congressEventHeaders, 'unit'),
  ),
  list(
    congressTableNames.delegates,
    congressSheetNames.delegates,
    column(delegateHeaders, 'name', 'unit'),
    column(delegateHeaders, 'unit'),
  ),
];

function appraisal(key: keyof typeof appraisalTableNames, isKey: HeaderTest, isUnit: HeaderTest): PageKind {
  return list(appraisalTableNames[key], appraisalSheetNames[key], isKey, isUnit);
}

function beside(table: string, sheet: string, isKey: HeaderTest): PageKind {
  return { ...list(table, sheet, isKey), besides: true };
}
