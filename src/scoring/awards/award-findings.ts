import type { Decimal } from '../decimal.ts';
import type { DaySerial } from '../scheme.ts';
import type { VoteProblem } from '../vote.ts';

/** What can be wrong, missing or undecided on the way from points to awards; `where.code` is the award. */
export type AwardFindingDetail =
  // rules
  | {
      readonly code: 'award-not-in-force';
      readonly title: string;
      readonly from: DaySerial | null;
      readonly to: DaySerial | null;
      readonly day: DaySerial | null;
    }
  | { readonly code: 'award-unconfirmed'; readonly title: string }
  | { readonly code: 'confirmed-without-basis'; readonly title: string }
  | { readonly code: 'no-review-day' }
  | { readonly code: 'reception-days-differ'; readonly day: DaySerial; readonly first: DaySerial }
  | { readonly code: 'reception-after-review'; readonly reception: DaySerial; readonly review: DaySerial }
  /** Received under the law before a change and reviewed after it: the old law goes on. */
  | {
      readonly code: 'law-transition';
      readonly reception: DaySerial;
      readonly review: DaySerial;
      readonly from: DaySerial;
      readonly rule: string;
      readonly confirmed: boolean;
    }
  | { readonly code: 'review-days-differ'; readonly day: DaySerial; readonly first: DaySerial }
  | { readonly code: 'repeated-award'; readonly text: string }
  | { readonly code: 'unknown-award'; readonly text: string }
  | { readonly code: 'unknown-condition'; readonly text: string }
  /** A condition names a fact that no column of the table of nominees holds. */
  | {
      readonly code: 'condition-column-missing';
      readonly fact: string;
      readonly suggestion: string | null;
    }
  /** A column that is not used and looks like one that would be. */
  | { readonly code: 'near-header'; readonly text: string; readonly suggestion: string }
  /** A row of totals, or of a name and nothing else: neither a nominee nor an award. */
  | { readonly code: 'row-not-used'; readonly text: string }
  /** A proposing unit that is counted apart and looks like another. */
  | { readonly code: 'near-unit'; readonly text: string; readonly suggestion: string }
  | {
      readonly code: 'unreadable-award-cell';
      readonly text: string;
      readonly header: string;
      readonly example: string;
    }
  | { readonly code: 'percent-above-hundred'; readonly rate: Decimal }
  | { readonly code: 'quota-base-missing'; readonly base: string }
  | { readonly code: 'quota-zero-or-blank' }
  | { readonly code: 'quota-not-reached'; readonly needed: number; readonly proposed: number }
  | { readonly code: 'slot-limits-differ'; readonly slot: string }
  | { readonly code: 'slot-unit-missing'; readonly slot: string }
  // votes
  | { readonly code: 'no-votes'; readonly title: string }
  | { readonly code: 'vote-below-quorum'; readonly present: number; readonly quorum: number }
  | { readonly code: 'vote-impossible'; readonly problem: VoteProblem }
  | { readonly code: 'vote-incomplete'; readonly missing: 'present' | 'valid' }
  | { readonly code: 'repeated-ballot'; readonly round: number }
  // nominees
  | { readonly code: 'nominee-in-two-blocs'; readonly blocs: readonly string[] }
  | { readonly code: 'doubtful-percent'; readonly fact: string; readonly value: Decimal }
  | { readonly code: 'same-achievement'; readonly awards: readonly string[] }
  | { readonly code: 'equals-at-quota'; readonly members: readonly string[]; readonly places: number }
  | { readonly code: 'registration-flag-without-reason' }
  // decisions
  | { readonly code: 'decision-without-reason' }
  | { readonly code: 'decision-not-possible' }
  | { readonly code: 'decisions-differ' }
  | { readonly code: 'decisions-above-quota'; readonly decided: number; readonly limit: number }
  // dossiers
  | {
      readonly code: 'document-not-in-force';
      readonly document: string;
      readonly from: DaySerial | null;
      readonly to: DaySerial | null;
      readonly day: DaySerial;
      readonly successor: string | null;
    }
  | { readonly code: 'dossier-part-missing'; readonly part: string }
  | {
      readonly code: 'dossier-part-late';
      readonly part: string;
      readonly days: number;
      readonly lastValidDay: DaySerial;
    };
