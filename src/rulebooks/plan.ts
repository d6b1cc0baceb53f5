import type { DaySerial, Scheme } from '../scoring/index.ts';

/** A document that a plan or a rule rests on; number and date as it was issued. */
export type DocumentReference = {
  /** "632/KH-VP"; null for a draft without a number. */
  readonly number: string | null;
  /** Day of issue; null where the document leaves it blank. */
  readonly day: DaySerial | null;
  readonly issuer: string;
  readonly title: string;
};

export type MemberRole = 'leader' | 'deputy' | 'member';

export type PlanMember = { readonly name: string; readonly role: MemberRole };

/** A wave or a quarter of the year; both days belong to it. */
export type Period = { readonly title: string; readonly from: DaySerial; readonly to: DaySerial };

/** A date by which something must have happened; `inclusive` false is "trước ngày". */
export type PlanDeadline = {
  readonly title: string;
  readonly day: DaySerial;
  readonly inclusive: boolean;
  readonly clause: string;
};

/**
 * A ready-made plan: a bloc's or a campaign's rules as dated, cited data, in our own short wording.
 * Nothing in a plan is law; every number carries the article it was read from, or says that it is illustrative.
 */
export type Plan = {
  readonly id: string;
  readonly title: string;
  readonly blocName: string;
  readonly year: number;
  readonly document: DocumentReference;
  readonly legalBasis: readonly string[];
  readonly theme: string | null;
  readonly scheme: Scheme;
  readonly members: readonly PlanMember[];
  readonly periods: readonly Period[];
  readonly deadlines: readonly PlanDeadline[];
  /** What the official must know before using the plan: illustrative points, slips in the source, choices to make. */
  readonly notes: readonly string[];
};
