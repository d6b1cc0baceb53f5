import { awardSheetNames } from '../text/index.ts';
import { awardTableNames } from './award-table-names.ts';
import { findTable } from './locate-tables.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

export { awardTableNames };

/** The tables of the review of awards, in the order of their sheets. */
export const awardTableKeys = ['rules', 'facts', 'history', 'ballots', 'decisions', 'dossiers'] as const;
export type AwardTableKey = (typeof awardTableKeys)[number];

export type AwardTables = Readonly<Record<AwardTableKey, LocatedTable | null>>;

/** Finds them by the name of the Excel Table, else by the name of the sheet. */
export function locateAwardTables(snapshot: WorkbookSnapshot): AwardTables {
  const find = (key: AwardTableKey): LocatedTable | null =>
    findTable(snapshot, awardTableNames[key], awardSheetNames[key]);
  return {
    rules: find('rules'),
    facts: find('facts'),
    history: find('history'),
    ballots: find('ballots'),
    decisions: find('decisions'),
    dossiers: find('dossiers'),
  };
}
