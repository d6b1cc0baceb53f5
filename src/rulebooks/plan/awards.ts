import type { QuotaWording } from '../../scoring/index.ts';
import type { Sourced } from './sourced.ts';

/** A form of commendation that the plan offers. Who is eligible is decided elsewhere, by award rules. */
export type AwardForm = Sourced & {
  readonly id: string;
  readonly title: string;
  /** Who decides it; null when the plan does not say. */
  readonly authority: string | null;
};

/** How many may be proposed, in the wording of the plan. */
export type AwardQuota = Sourced & {
  /** `id` of the award form. */
  readonly award: string;
  readonly wording: QuotaWording;
  readonly count: number;
  /** Collectives and individuals share the places ("01 tập thể hoặc cá nhân"). */
  readonly shared: boolean;
  /** Two entries when the plan leaves open whether it counts for each proposing unit or for all. */
  readonly scopes: readonly ('perUnit' | 'whole')[];
};

/** What a group of subjects must have done. */
export type AwardStandard = Sourced & {
  readonly subjects: string;
  /** One of these is enough; inside it everything is needed. */
  readonly anyOf: readonly (readonly string[])[];
};

export type DossierPart = Sourced & {
  readonly title: string;
  /** "Mẫu số 08" and the document that printed it; forms belong to a version of a decree. */
  readonly form: { readonly number: string; readonly document: string } | null;
};
