import type { Scheme } from '../scoring/index.ts';
import type { AwardForm, AwardQuota, AwardStandard, DossierPart } from './plan/awards.ts';
import type { Congress } from './plan/congress.ts';
import type { Caution, Content, Movement, Threshold } from './plan/contents.ts';
import type { LegalBasis, PlanDocument } from './plan/documents.ts';
import type { Duty, PlanMember, Receiver, Registration, Subject } from './plan/people.ts';
import type { Sourced, Titled } from './plan/sourced.ts';
import type { Commemoration, Period, PlanDeadline, PlanEvent } from './plan/time.ts';

/** The clause of a part of the plan that is one text or one table. */
export type PartSource = Sourced & { readonly part: 'theme' | 'members' };

/** What a plan may have any number of; a plan that says nothing of it has an empty list. */
export type PlanLists = {
  readonly sources: readonly PartSource[];
  readonly bases: readonly LegalBasis[];
  readonly periods: readonly Period[];
  readonly deadlines: readonly PlanDeadline[];
  readonly events: readonly PlanEvent[];
  readonly commemorations: readonly Commemoration[];
  readonly contents: readonly Content[];
  readonly movements: readonly Movement[];
  readonly activities: readonly Titled[];
  readonly thresholds: readonly Threshold[];
  readonly subjects: readonly Subject[];
  readonly registrations: readonly Registration[];
  readonly duties: readonly Duty[];
  readonly receivers: readonly Receiver[];
  readonly awards: readonly AwardForm[];
  readonly quotas: readonly AwardQuota[];
  readonly standards: readonly AwardStandard[];
  readonly dossier: readonly DossierPart[];
  /** What the office should be able to count in the end. */
  readonly statistics: readonly Titled[];
  readonly principles: readonly Titled[];
  readonly cautions: readonly Caution[];
};

/** What every plan has. */
export type PlanCore = {
  readonly id: string;
  readonly title: string;
  readonly kind: 'bloc' | 'campaign' | 'congress' | 'scoreTable';
  readonly blocName: string;
  readonly year: number;
  readonly document: PlanDocument;
  readonly theme: string | null;
  readonly scheme: Scheme;
  readonly members: readonly PlanMember[];
};

/**
 * A ready-made plan: a bloc's or a campaign's rules as dated, cited data, in our own short wording.
 * Nothing in a plan is law; every number carries the article it was read from, or says that it is illustrative.
 */
export type Plan = PlanCore &
  PlanLists & {
    readonly congress: Congress | null;
    /** The citations of `bases`, line by line. */
    readonly legalBasis: readonly string[];
    /** The texts of `cautions`: illustrative points, slips in the source, choices to make. */
    readonly notes: readonly string[];
  };
