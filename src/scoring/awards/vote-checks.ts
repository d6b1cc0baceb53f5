import type { Finding, FindingDetail } from '../findings.ts';
import type { NomineeVote } from './vote-of-nominee.ts';

/** Why a vote has no result, if it has none; "no ballot at all" is said once for the award. */
export function voteProblemOf(
  vote: NomineeVote,
): { readonly severity: Finding['severity']; readonly detail: FindingDetail } | null {
  if (vote.kind === 'repeated') {
    return { severity: 'error', detail: { code: 'repeated-ballot', round: vote.round } };
  }
  if (vote.kind !== 'counted') return null;
  const { outcome } = vote;
  switch (outcome.kind) {
    case 'passed':
    case 'failed':
      return null;
    case 'belowQuorum': {
      const { present, quorum } = outcome;
      return { severity: 'error', detail: { code: 'vote-below-quorum', present, quorum } };
    }
    case 'incomplete':
      return { severity: 'error', detail: { code: 'vote-incomplete', missing: outcome.missing } };
    case 'invalid':
      return { severity: 'error', detail: { code: 'vote-impossible', problem: outcome.problem } };
  }
}
