import { congressSheetNames } from '../text/index.ts';
import { findTable } from './locate-tables.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** The tables of the conferences and congresses, in the order of their sheets. */
export const congressTableKeys = ['levels', 'events', 'delegates'] as const;
export type CongressTableKey = (typeof congressTableKeys)[number];

/** The names of the Excel Tables (no accents: formulas and programs refer to them). */
export const congressTableNames: Readonly<Record<CongressTableKey, string>> = {
  levels: 'CapHoiNghi',
  events: 'HoiNghi',
  delegates: 'DaiBieu',
};

export type CongressTables = Readonly<Record<CongressTableKey, LocatedTable | null>>;

export function locateCongressTables(snapshot: WorkbookSnapshot): CongressTables {
  const find = (key: CongressTableKey): LocatedTable | null =>
    findTable(snapshot, congressTableNames[key], congressSheetNames[key]);
  return { levels: find('levels'), events: find('events'), delegates: find('delegates') };
}
