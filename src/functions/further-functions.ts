import { explanation } from './explanation.ts';
import { criteriaCheck } from './criteria-check.ts';
import { awardQuota } from './award-quota.ts';
import { ballot } from './ballot.ts';
import { awardReview } from './award-review.ts';
import { lastDay, lateDays } from './deadlines.ts';
import { delegates, conference } from './congress.ts';
import { rankSwaps } from './rank-swaps.ts';
import { rangeFingerprint } from './fingerprint.ts';
import type { CustomFunction } from './contract.ts';
import type { FurtherId } from './further-ids.ts';

/** The functions that few workbooks use; loaded when one of them is first called. */
export const furtherFunctions: Readonly<Record<FurtherId, CustomFunction>> = {
  GIAITHICH: explanation,
  SOATTIEUCHI: criteriaCheck,
  HANMUC: awardQuota,
  KIEMPHIEU: ballot,
  XETKHENTHUONG: awardReview,
  HANCUOI: lastDay,
  SONGAYMUON: lateDays,
  DAIBIEU: delegates,
  HINHTHUCHOINGHI: conference,
  DOIHANG: rankSwaps,
  MAKIEMCHUNG: rangeFingerprint,
};
