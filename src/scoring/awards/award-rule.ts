import type { Rate } from '../portion.ts';
import type { QuotaWording } from '../quota.ts';
import type { DaySerial } from '../scheme.ts';
import type { VoteBase } from '../vote.ts';
import type { Condition } from './condition.ts';

/** The kinds of subject that the plans name (domain.md S0-06, S1-09, S3-03). */
export const subjectKinds = [
  'collective',
  'bloc',
  'enterprise',
  'individual',
  'official',
  'publicEmployee',
  'armedForces',
  'worker',
  'entrepreneur',
  'household',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What a share is taken of (scoring-spec §11.2): the base is always named, for it decides legality. */
export type QuotaBase =
  /** Everyone reviewed for this award. */
  | { readonly kind: 'nominees' }
  /** Everyone eligible for an award; null is this award. */
  | { readonly kind: 'eligible'; readonly award: string | null }
  /** A number that the office gives, such as the advanced workers of the unit; `count` null is not given yet. */
  | { readonly kind: 'given'; readonly name: string; readonly count: number | null };

export type QuotaLimit =
  | { readonly kind: 'count'; readonly wording: QuotaWording; readonly count: number }
  | {
      readonly kind: 'share';
      readonly wording: QuotaWording;
      readonly rate: Rate;
      readonly base: QuotaBase;
      /** The office's own choice for small units: one place where "không quá p%" comes down to none. */
      readonly atLeastOne?: true;
    };

/** One counter for several rules ("không quá 01 tập thể hoặc cá nhân"), for each proposing unit or for all. */
export type SharedSlot = { readonly id: string; readonly scope: 'perUnit' | 'whole' };

export type OrderKey = 'rank' | 'class' | 'votes' | 'total';

/** How proposals are ordered; each key separates those that are equal by the keys before it. */
export type ProposalOrder = {
  readonly keys: readonly OrderKey[];
  /** `next`: the place of one who is not eligible goes to the next; `leaveEmpty`: it stays empty. */
  readonly fallback: 'next' | 'leaveEmpty';
};

export type Quorum =
  { readonly kind: 'count'; readonly count: number } | { readonly kind: 'share'; readonly rate: Rate };

/** scoring-spec §11.4. */
export type VoteRule = {
  readonly threshold: Rate;
  readonly comparison: 'atLeast' | 'moreThan';
  readonly base: VoteBase;
  readonly quorum: Quorum | null;
  /** Whether opinions in writing count. */
  readonly writtenOpinions: boolean;
};

/** The document and the article that a rule rests on, in words. */
export type RuleBasis = { readonly document: string; readonly article: string | null };

/** `unconfirmed` (chờ xác nhận) is used and said so; `expired` (hết hiệu lực) is never used. */
export type RuleStatus = 'confirmed' | 'unconfirmed' | 'expired';

/** An award as dated, cited data (scoring-spec §11). No legal number lives anywhere else. */
export type AwardRule = {
  readonly id: string;
  readonly title: string;
  /** Who decides the award; null when the plan does not say. */
  readonly authority: string | null;
  /** The kinds of subject it is for; empty is everyone. */
  readonly subjects: readonly SubjectKind[];
  readonly conditions: Condition;
  /** Null is no limit. */
  readonly quota: QuotaLimit | null;
  readonly slot: SharedSlot | null;
  readonly order: ProposalOrder;
  readonly vote: VoteRule | null;
  readonly basis: RuleBasis | null;
  /** Both days belong to the time in force; null is open. */
  readonly validFrom: DaySerial | null;
  readonly validTo: DaySerial | null;
  readonly status: RuleStatus;
  /** Awards for one achievement: a subject proposed for two of them is found. Null is an achievement of its own. */
  readonly achievement: string | null;
};

/** Whether an award for some kinds takes a kind: an officer is an individual, a bloc a collective (S3-03). */
export function isFor(subjects: readonly SubjectKind[], kind: SubjectKind): boolean {
  return subjects.length === 0 || subjects.includes(kind) || subjects.includes(familyOf(kind));
}

/** Enterprises and households have conditions of their own in the plans: they are in no wider family. */
function familyOf(kind: SubjectKind): SubjectKind {
  switch (kind) {
    case 'bloc':
      return 'collective';
    case 'official':
    case 'publicEmployee':
    case 'armedForces':
    case 'worker':
    case 'entrepreneur':
      return 'individual';
    case 'collective':
    case 'enterprise':
    case 'individual':
    case 'household':
      return kind;
  }
}
