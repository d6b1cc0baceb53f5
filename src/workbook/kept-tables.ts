import { stageTableNames } from '../text/index.ts';
import { appraisalTableNames } from './appraisal-tables.ts';
import { awardTableNames } from './award-table-names.ts';
import { congressTableNames } from './congress-table-names.ts';
import { tableNames } from './table-names.ts';
import { yearTableNames } from './year/year-table-names.ts';

/**
 * Every Excel Table of ours that is missed when its sheet is deleted. The log looks after its own, and what is made
 * anew from the workbook has no table.
 */
export const keptTables: readonly string[] = [
  ...Object.values(tableNames),
  ...Object.values(stageTableNames),
  ...Object.values(yearTableNames),
  ...Object.values(appraisalTableNames),
  ...Object.values(awardTableNames),
  ...Object.values(congressTableNames),
  // By its bare name: its words would come into the first screen.
  'PhienBan',
];
