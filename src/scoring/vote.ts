import { decimal } from './decimal.ts';
import type { Rate } from './portion.ts';
import { quota } from './quota.ts';
import type { Share } from './result.ts';

/** What a share of votes is measured against (scoring-spec §11.4); the rule that asks for the vote names it. */
export type VoteBase = 'allMembers' | 'present' | 'validBallots';

/** Opinions that absent members gave in writing; whether they count is a matter of the rule. */
export type WrittenOpinions = {
  readonly received: number;
  readonly inFavour: number;
  readonly counted: boolean;
};

/** A count of ballots. `inFavour` holds the ballots of the meeting only; unknown counts are null. */
export type Vote = {
  readonly inFavour: number;
  readonly total: number;
  readonly present: number | null;
  readonly valid: number | null;
  readonly threshold: Rate;
  readonly comparison: 'atLeast' | 'moreThan';
  readonly base: VoteBase;
  /** How many members must be present; null when the rule asks for none. Written opinions do not attend. */
  readonly quorum: number | null;
  readonly writtenOpinions: WrittenOpinions | null;
};

export type VoteCount = 'inFavour' | 'total' | 'present' | 'valid' | 'quorum' | 'written' | 'writtenInFavour';

/** Why counts cannot be true. */
export type VoteProblem =
  | { readonly kind: 'notAWholeCount'; readonly count: VoteCount; readonly value: number }
  | {
      readonly kind: 'moreThan';
      readonly count: VoteCount;
      readonly value: number;
      readonly limitCount: VoteCount;
      readonly limit: number;
    }
  | { readonly kind: 'emptyBase'; readonly base: VoteBase };

export type VoteOutcome =
  | {
      readonly kind: 'passed' | 'failed';
      readonly inFavour: number;
      readonly base: number;
      /** The smallest number of votes that passes. */
      readonly needed: number;
      readonly share: Share;
    }
  | { readonly kind: 'belowQuorum'; readonly present: number; readonly quorum: number }
  /** A count that the rule needs is not known: there is no result, neither passed nor failed. */
  | { readonly kind: 'incomplete'; readonly missing: 'present' | 'valid' }
  | { readonly kind: 'invalid'; readonly problem: VoteProblem };

/** The result of a ballot, scoring-spec §11.4. Below the quorum there is no result. */
export function countVote(vote: Vote): VoteOutcome {
  const problem = firstProblem(vote);
  if (problem !== null) return { kind: 'invalid', problem };
  if (vote.quorum !== null) {
    if (vote.present === null) return { kind: 'incomplete', missing: 'present' };
    if (vote.present < vote.quorum)
      return { kind: 'belowQuorum', present: vote.present, quorum: vote.quorum };
  }
  const meeting = baseAtMeeting(vote);
  if (typeof meeting === 'string') return { kind: 'incomplete', missing: meeting };
  const written = vote.writtenOpinions?.counted === true ? vote.writtenOpinions : null;
  const base = vote.base === 'allMembers' ? meeting : meeting + (written?.received ?? 0);
  if (base === 0) return { kind: 'invalid', problem: { kind: 'emptyBase', base: vote.base } };
  const inFavour = vote.inFavour + (written?.inFavour ?? 0);
  const needed = quota(base, vote.threshold, vote.comparison);
  const share = { numerator: decimal(inFavour), denominator: decimal(base) };
  return { kind: inFavour >= needed ? 'passed' : 'failed', inFavour, base, needed, share };
}

function baseAtMeeting({ base, total, present, valid }: Vote): number | 'present' | 'valid' {
  if (base === 'allMembers') return total;
  return base === 'present' ? (present ?? 'present') : (valid ?? 'valid');
}

function firstProblem(vote: Vote): VoteProblem | null {
  return notWhole(vote) ?? aboveLimit(vote);
}

function countsOf(vote: Vote): readonly (readonly [VoteCount, number | null])[] {
  return [
    ['total', vote.total],
    ['present', vote.present],
    ['valid', vote.valid],
    ['inFavour', vote.inFavour],
    ['quorum', vote.quorum],
    ['written', vote.writtenOpinions?.received ?? null],
    ['writtenInFavour', vote.writtenOpinions?.inFavour ?? null],
  ];
}

function notWhole(vote: Vote): VoteProblem | null {
  for (const [count, value] of countsOf(vote)) {
    if (value !== null && !(Number.isSafeInteger(value) && value >= 0)) {
      return { kind: 'notAWholeCount', count, value };
    }
  }
  return null;
}

/** Each count is a part of the one it is paired with; a pair with an unknown count proves nothing. */
const parts: readonly (readonly [VoteCount, VoteCount])[] = [
  ['present', 'total'],
  ['valid', 'present'],
  ['valid', 'total'],
  ['inFavour', 'valid'],
  ['inFavour', 'present'],
  ['inFavour', 'total'],
  ['writtenInFavour', 'written'],
];

function aboveLimit(vote: Vote): VoteProblem | null {
  const counts = new Map(countsOf(vote));
  for (const [count, limitCount] of parts) {
    const value = counts.get(count) ?? null;
    const limit = counts.get(limitCount) ?? null;
    if (value !== null && limit !== null && value > limit) {
      return { kind: 'moreThan', count, value, limitCount, limit };
    }
  }
  return moreOpinionsThanAbsent(vote);
}

/** Only members who are not at the meeting answer in writing. */
function moreOpinionsThanAbsent(vote: Vote): VoteProblem | null {
  if (vote.writtenOpinions === null) return null;
  const limit = vote.total - (vote.present ?? vote.valid ?? vote.inFavour);
  const value = vote.writtenOpinions.received;
  return value > limit ? { kind: 'moreThan', count: 'written', value, limitCount: 'total', limit } : null;
}
