import { describedSummary } from './summary.ts';
import { describedPointsTable } from './points-table.ts';
import { describedExplanation } from './explanation.ts';
import { describedCriteriaCheck } from './criteria-check.ts';
import { describedRanking } from './ranking.ts';
import { describedClassification } from './classification.ts';
import { describedRatioPoints, describedLeaderPoints } from './rate-rules.ts';
import { describedBandPoints, describedGridPoints } from './band-rules.ts';
import { describedCasePoints, describedStepPoints, describedLatePoints } from './count-rules.ts';
import { describedAwardQuota } from './award-quota.ts';
import { describedBallot } from './ballot.ts';
import { describedAwardReview } from './award-review.ts';
import { describedLastDay, describedLateDays } from './deadlines.ts';
import { describedDelegates, describedConference } from './congress.ts';
import { describedRankSwaps } from './rank-swaps.ts';
import { describedRangeFingerprint } from './fingerprint.ts';
import type { DescribedFunction } from './describe-function.ts';

/** Every function with its words, in the order of functions.md: the source of metadata, documentation and tests. */
export const describedFunctions: readonly DescribedFunction[] = [
  describedSummary,
  describedPointsTable,
  describedExplanation,
  describedCriteriaCheck,
  describedRanking,
  describedClassification,
  describedRatioPoints,
  describedBandPoints,
  describedGridPoints,
  describedCasePoints,
  describedStepPoints,
  describedLatePoints,
  describedLeaderPoints,
  describedAwardQuota,
  describedBallot,
  describedAwardReview,
  describedLastDay,
  describedLateDays,
  describedDelegates,
  describedConference,
  describedRankSwaps,
  describedRangeFingerprint,
];
