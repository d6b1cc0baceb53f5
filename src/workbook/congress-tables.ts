import { congressSheetNames } from '../text/index.ts';
import { congressTableNames } from './congress-table-names.ts';
import { findTable } from './locate-tables.ts';
import type { LocatedTable } from './locate-tables.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

export { congressTableNames };

/** The tables of the conferences and congresses, in the order of their sheets. */
export const congressTableKeys = ['levels', 'events', 'delegates'] as const;
export type CongressTableKey = (typeof congressTableKeys)[number];

export type CongressTables = Readonly<Record<CongressTableKey, LocatedTable | null>>;

export function locateCongressTables(snapshot: WorkbookSnapshot): CongressTables {
  const find = (key: CongressTableKey): LocatedTable | null =>
    findTable(snapshot, congressTableNames[key], congressSheetNames[key]);
  return { levels: find('levels'), events: find('events'), delegates: find('delegates') };
}
