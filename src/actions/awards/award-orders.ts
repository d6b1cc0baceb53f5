import type { AwardPack, CongressPlan } from '../../rulebooks/awards/index.ts';
import type { DaySerial } from '../../scoring/index.ts';

/** The counts of one round for one candidate; null is not counted. */
export type BallotCounts = {
  readonly round: number;
  readonly inFavour: number;
  readonly total: number;
  readonly present: number | null;
  readonly valid: number | null;
  /** Opinions in writing of members who were not there. */
  readonly written: { readonly received: number; readonly inFavour: number } | null;
};

/** The day of the review and, where the dossier was received before, the day of reception. */
export type ReviewDays = { readonly day: DaySerial; readonly reception: DaySerial | null };

/** What the person asks of the review; `award` is the code of the rule. */
export type AwardOrder =
  | { readonly kind: 'setUp'; readonly pack: AwardPack; readonly days: ReviewDays }
  | { readonly kind: 'reviewDay'; readonly days: ReviewDays }
  | {
      readonly kind: 'ballot';
      readonly award: string;
      readonly subject: string;
      readonly counts: BallotCounts;
    }
  | {
      readonly kind: 'decision';
      readonly award: string;
      readonly subject: string;
      readonly by: 'bloc' | 'council';
      readonly agrees: boolean;
      readonly reason: string;
    }
  | { readonly kind: 'setUpCongress'; readonly plan: CongressPlan }
  | {
      readonly kind: 'congressForm';
      readonly unit: string;
      readonly form: 'plenary' | 'delegates';
      readonly reason: string;
    }
  | { readonly kind: 'addDossiers' }
  | { readonly kind: 'nominees' };
