import type { DaySerial, Deadline } from '../../scoring/index.ts';
import type { Sourced } from './sourced.ts';

/** A wave, a quarter or a campaign; both days belong to it. */
export type Period = Sourced & {
  readonly title: string;
  readonly from: DaySerial;
  readonly to: DaySerial;
};

export type DeadlineKind = 'registration' | 'halfYearReport' | 'finalReport' | 'dossier' | 'conference';

/** A date by which something must have happened; `inclusive` false is "trước ngày". */
export type PlanDeadline = Sourced &
  Deadline & {
    readonly title: string;
    readonly kind: DeadlineKind;
    /** Whom it binds when it does not bind every unit. */
    readonly forWhom: string | null;
  };

/** The phases through which a year or a campaign goes (domain.md §1.10). */
export const phases = [
  'start',
  'during',
  'halfYear',
  'close',
  'review',
  'propose',
  'decide',
  'handOver',
  'congress',
] as const;
export type Phase = (typeof phases)[number];

/** Something that is done together, and the documents that come out of it. */
export type PlanEvent = Sourced & {
  readonly phase: Phase;
  readonly title: string;
  /** First and last day on which the plan puts it; both are the same for one day, null where it names none. */
  readonly days: { readonly from: DaySerial; readonly to: DaySerial } | null;
  readonly outputs: readonly string[];
};

/** A day that the movement celebrates; it comes back each year. */
export type Commemoration = Sourced & {
  readonly title: string;
  /** Null where the plan names the occasion without a day. */
  readonly date: { readonly day: number; readonly month: number } | null;
  /** The year that anniversaries count from. */
  readonly since: number | null;
};
