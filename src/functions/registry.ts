import { awardQuota } from './award-quota.ts';
import { awardReview } from './award-review.ts';
import { ballot } from './ballot.ts';
import { bandPoints, gridPoints } from './band-rules.ts';
import { classification } from './classification.ts';
import { conference, delegates } from './congress.ts';
import type { CustomFunction } from './contract.ts';
import { casePoints, latePoints, stepPoints } from './count-rules.ts';
import { rangeFingerprint } from './fingerprint.ts';
import { lastDay, lateDays } from './deadlines.ts';
import { criteriaCheck } from './criteria-check.ts';
import { explanation } from './explanation.ts';
import { pointsTable } from './points-table.ts';
import { ranking } from './ranking.ts';
import { rankSwaps } from './rank-swaps.ts';
import { leaderPoints, ratioPoints } from './rate-rules.ts';
import { summary } from './summary.ts';

/** Every function, in the order of functions.md: the one source of metadata, registration, documentation and tests. */
export const functions: readonly CustomFunction[] = [
  summary,
  pointsTable,
  explanation,
  criteriaCheck,
  ranking,
  classification,
  ratioPoints,
  bandPoints,
  gridPoints,
  casePoints,
  stepPoints,
  latePoints,
  leaderPoints,
  awardQuota,
  ballot,
  awardReview,
  lastDay,
  lateDays,
  delegates,
  conference,
  rankSwaps,
  rangeFingerprint,
];
