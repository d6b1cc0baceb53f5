import { decimal } from '../decimal.ts';
import { quota } from '../quota.ts';
import { countVote } from '../vote.ts';
import type { VoteOutcome } from '../vote.ts';
import type { AwardRule, VoteRule } from './award-rule.ts';
import { isAboveWhole } from './limits.ts';
import type { AwardBallot } from './nominee.ts';
import type { Truth } from './truth.ts';

/** The vote on one nominee for one award; the last round counts. */
export type NomineeVote =
  | { readonly kind: 'notAsked'; readonly rounds: readonly AwardBallot[] }
  | { readonly kind: 'notHeld' }
  /** Two counts of the same round: nobody can say which is right. */
  | { readonly kind: 'repeated'; readonly round: number; readonly rounds: readonly AwardBallot[] }
  | { readonly kind: 'counted'; readonly outcome: VoteOutcome; readonly rounds: readonly AwardBallot[] };

export function voteOfNominee(rule: VoteRule | null, ballots: readonly AwardBallot[]): NomineeVote {
  const rounds = [...ballots].sort((left, right) => left.round - right.round);
  const last = rounds.at(-1);
  const before = rounds.at(-2);
  if (last !== undefined && before?.round === last.round) {
    return { kind: 'repeated', round: last.round, rounds };
  }
  if (rule === null) {
    const outcome = last === undefined ? null : countBallot(anyCount, last);
    return outcome?.kind === 'invalid' ? { kind: 'counted', outcome, rounds } : { kind: 'notAsked', rounds };
  }
  // A threshold that no vote can reach decides nothing.
  return last === undefined || isAboveWhole(rule.threshold)
    ? { kind: 'notHeld' }
    : { kind: 'counted', outcome: countBallot(rule, last), rounds };
}

/** Counts that only order the proposals must be possible too (scoring-spec §11.4). */
const anyCount: VoteRule = {
  threshold: decimal(0),
  comparison: 'atLeast',
  base: 'allMembers',
  quorum: null,
  writtenOpinions: false,
};

/** Whether the vote lets the nominee pass; without a result nobody knows. */
export function voteTruth(vote: NomineeVote): Truth {
  if (vote.kind === 'notAsked') return 'met';
  if (vote.kind !== 'counted') return 'unknown';
  switch (vote.outcome.kind) {
    case 'passed':
      return 'met';
    case 'failed':
      return 'missed';
    case 'belowQuorum':
    case 'incomplete':
    case 'invalid':
      return 'unknown';
  }
}

/** Votes in favour by round, as far as they are sure; null when the last round has no result. Keys of the order by votes. */
function votesByRound({ rule, vote }: VotedOn): ReadonlyMap<number, number> | null {
  if (vote.kind === 'notHeld' || vote.kind === 'repeated') return null;
  if (vote.kind === 'counted' && !hasResult(vote.outcome)) return null;
  const votes = new Map<number, number>();
  for (const ballot of vote.rounds) {
    const outcome = countBallot(rule.vote ?? anyCount, ballot);
    const isSure =
      hasResult(outcome) && vote.rounds.filter(({ round }) => round === ballot.round).length === 1;
    if (isSure) votes.set(ballot.round, outcome.inFavour);
  }
  return votes;
}

type VotedOn = { readonly rule: Pick<AwardRule, 'vote'>; readonly vote: NomineeVote };

/**
 * Negative when `left` has more votes. A later round is a choice among some only: two are compared in the last round in
 * which both were voted on, so whoever won the first round outright stays ahead. Null when there is no such round.
 */
export function compareVotes(left: VotedOn, right: VotedOn): number | null {
  const [ours, theirs] = [votesByRound(left), votesByRound(right)];
  if (ours === null || theirs === null) return null;
  const common = [...ours.keys()].filter((round) => theirs.has(round));
  const [mine, other] = [ours.get(Math.max(...common)), theirs.get(Math.max(...common))];
  return mine === undefined || other === undefined ? null : other - mine;
}

function hasResult(
  outcome: VoteOutcome,
): outcome is Extract<VoteOutcome, { readonly kind: 'passed' | 'failed' }> {
  return outcome.kind === 'passed' || outcome.kind === 'failed';
}

function countBallot(rule: VoteRule, ballot: AwardBallot): VoteOutcome {
  const { inFavour, total, present, valid, written } = ballot;
  return countVote({
    inFavour,
    total,
    present,
    valid,
    threshold: rule.threshold,
    comparison: rule.comparison,
    base: rule.base,
    quorum: quorumCount(rule, total),
    writtenOpinions: written === null ? null : { ...written, counted: rule.writtenOpinions },
  });
}

/** How many must attend; a total that is no count is left for the vote itself to refuse. */
export function quorumCount({ quorum }: VoteRule, total: number): number | null {
  if (quorum === null) return null;
  if (quorum.kind === 'count') return quorum.count;
  return Number.isSafeInteger(total) && total >= 0 ? quota(total, quorum.rate, 'atLeast') : null;
}
