import type { DaySerial } from '../../scoring/index.ts';
import type { CriteriaChange } from '../../workbook/criteria-change.ts';

/** Who changes locked criteria, why and on which day. */
export type VersionNote = { readonly who: string; readonly reason: string; readonly day: DaySerial };

/** What the person asks of the criteria. */
export type CriteriaOrder =
  /** With a note the change becomes a version; locked criteria are never changed without one. */
  | { readonly kind: 'change'; readonly change: CriteriaChange; readonly note: VersionNote | null }
  /** The tables as they stand become a version: the first, or one for what was changed in the cells. */
  | { readonly kind: 'record'; readonly note: VersionNote }
  /** What was changed in the cells since the last version becomes what it was. */
  | { readonly kind: 'putBack' };
