import type { Stage } from '../../src/scoring/index.ts';
import type { Plan } from '../../src/rulebooks/index.ts';

/** One entry as a person would type it; null is a blank cell. */
export type SampleCell = number | string | null;

/** Entries by code, one for each member of the plan in its order. */
export type SampleRows = Readonly<Record<string, readonly SampleCell[]>>;

/** A plan with entries: a ready workbook of the start page. */
export type Sample = {
  readonly file: string;
  readonly plan: Plan;
  readonly stages: Readonly<Partial<Record<Stage, SampleRows>>>;
  readonly targets: SampleRows;
  /** Why the agreed points differ from the self-scored ones. */
  readonly reasons?: readonly SampleReason[];
};

export type SampleReason = {
  readonly code: string;
  readonly member: string;
  readonly before: number;
  readonly after: number;
  readonly kind: string;
  readonly reason: string;
};
