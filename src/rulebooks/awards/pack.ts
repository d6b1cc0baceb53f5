import type { AwardRule, DaySerial, DossierChecklist } from '../../scoring/index.ts';

/**
 * A set of award rules as dated, cited data: a period of the law, or the award part of a plan. Rules that could not be
 * checked against their source carry the status `unconfirmed` (chờ xác nhận): they are for the office to confirm.
 */
export type AwardPack = {
  readonly id: string;
  readonly title: string;
  /** Both days belong to the period; null is open. */
  readonly validFrom: DaySerial | null;
  readonly validTo: DaySerial | null;
  /** Numbers of the documents it rests on. */
  readonly documents: readonly string[];
  readonly rules: readonly AwardRule[];
  readonly dossier: DossierChecklist | null;
  /** The plan makes the result a basis of the annual classification (S3-07). */
  readonly annualBasis?: boolean;
  /** What the official must know before using the pack. */
  readonly notes: readonly string[];
};
