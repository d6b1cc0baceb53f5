import { awardSheetNames } from '../text/index.ts';
import { findTable } from './locate-tables.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** The tables of the review of awards, in the order of their sheets. */
export const awardTableKeys = ['rules', 'facts', 'history', 'ballots', 'decisions', 'dossiers'] as const;
export type AwardTableKey = (typeof awardTableKeys)[number];

/** The names of the Excel Tables (no accents: formulas and programs refer to them). */
export const awardTableNames: Readonly<Record<AwardTableKey, string>> = {
  rules: 'DieuKien',
  facts: 'ThongTinXet',
  history: 'LichSu',
  ballots: 'PhieuBau',
  decisions: 'QuyetDinh',
  dossiers: 'HoSo',
};

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
