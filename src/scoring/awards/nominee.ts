import type { Decimal } from '../decimal.ts';
import type { Disqualification } from '../entries.ts';
import type { Share } from '../result.ts';
import type { DaySerial } from '../scheme.ts';
import type { SubjectKind } from './award-rule.ts';

export type Fact =
  { readonly kind: 'number'; readonly value: Decimal } | { readonly kind: 'yesNo'; readonly yes: boolean };

export type Registration =
  { readonly registered: false } | { readonly registered: true; readonly day: DaySerial | null };

/** One unit or person under review; null is always "not known". */
export type Nominee = {
  readonly subject: string;
  readonly kind: SubjectKind | null;
  /** The unit that proposes it: shared slots may be counted for each unit. */
  readonly unit: string | null;
  readonly bloc: string | null;
  readonly total: Decimal | null;
  readonly share: Share | null;
  /** `unranked` is known not to be ranked (khống chế). */
  readonly rank: number | 'unranked' | null;
  readonly classLabel: string | null;
  /** A group whose share is null is there and not known. */
  readonly groupShares: ReadonlyMap<string, Share | null>;
  /** Null when nobody has looked. */
  readonly disqualifications: readonly Disqualification[] | null;
  readonly registration: Registration | null;
  /** Why what was registered is not accepted (easy or routine tasks); null where nobody says so. */
  readonly registrationRefused: string | null;
  readonly facts: ReadonlyMap<string, Fact>;
};

export type HeldAward = { readonly subject: string; readonly award: string; readonly year: number };

/** Years of which everything is known, both included; null is every subject or every award. */
export type Coverage = {
  readonly subject: string | null;
  readonly award: string | null;
  readonly fromYear: number;
  readonly toYear: number;
};

/** Awards of earlier years. Where it covers, what is not listed was not held; elsewhere nothing is known. */
export type AwardHistory = {
  readonly awards: readonly HeldAward[];
  readonly covered: readonly Coverage[];
};

/** The ballots counted for one nominee; a second round is round 2. Counts that are not known are null. */
export type AwardBallot = {
  readonly award: string;
  readonly subject: string;
  readonly round: number;
  readonly inFavour: number;
  readonly total: number;
  readonly present: number | null;
  readonly valid: number | null;
  readonly written: { readonly received: number; readonly inFavour: number } | null;
};

/** What the meeting decided where the rules leave it open, with its reason. */
export type AwardDecision = {
  readonly award: string;
  readonly subject: string;
  readonly outcome: 'propose' | 'pass';
  readonly reason: string;
};

/** A nominee that has not been looked at; for building one field by field. */
export const unknownNominee: Omit<Nominee, 'subject'> = {
  kind: null,
  unit: null,
  bloc: null,
  total: null,
  share: null,
  rank: null,
  classLabel: null,
  groupShares: new Map(),
  disqualifications: null,
  registration: null,
  registrationRefused: null,
  facts: new Map(),
};
