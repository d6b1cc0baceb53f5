import type { ConferenceForm } from '../../scoring/index.ts';
import type { Sourced, Titled } from './sourced.ts';

export type CongressLevel = 'grassroots' | 'aboveGrassroots' | 'province';

/** Which units stand on a level; the level of a unit decides the form of its event. */
export type LevelUnits = Titled & { readonly level: CongressLevel };

/** What an event may be called, on which levels. */
export type EventName = Titled & { readonly levels: readonly CongressLevel[] };

/** The form by headcount; exactly `headcount` is neither below nor above. */
export type FormByHeadcount = Sourced & {
  readonly form: Exclude<ConferenceForm, 'undecided'>;
  readonly comparison: 'below' | 'above';
  readonly headcount: number;
  /** Who is counted, in the words of the clause. */
  readonly counted: string;
};

export type DelegateLimit = Sourced & { readonly level: CongressLevel; readonly atMost: number };

/** One part of the delegates; the percentages of a plan add up to 100. */
export type DelegateShare = Titled & { readonly percent: number };

export type EventLength = Sourced & { readonly levels: readonly CongressLevel[]; readonly days: number };

/** One item of the programme; `optional` is "(nếu có)". */
export type ProgrammeItem = Titled & { readonly optional: boolean };

/** What only a plan for conferences and congresses has. */
export type Congress = {
  readonly levels: readonly LevelUnits[];
  readonly names: readonly EventName[];
  readonly forms: readonly FormByHeadcount[];
  readonly limits: readonly DelegateLimit[];
  readonly shares: readonly DelegateShare[];
  readonly decisions: readonly Titled[];
  readonly delegates: readonly Titled[];
  readonly composition: readonly Titled[];
  readonly sharedEvents: readonly Titled[];
  readonly lengths: readonly EventLength[];
  readonly programme: readonly ProgrammeItem[];
};
