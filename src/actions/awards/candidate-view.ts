import type { Candidate, ConditionOutcome, Proposal, Truth } from '../../scoring/index.ts';
import {
  awardAnswers,
  awardPane,
  proposalAnswers,
  sentenceOfOpenCause,
  sentenceOfOutcome,
  sentenceOfVote,
  sentencesOfBase,
  showNumber,
} from '../../text/index.ts';
import type { CouncilDecision } from '../../workbook/award-council.ts';
import type { CandidateView, ConditionView } from './review-view.ts';

const words = awardPane.candidates;

/** One candidate of an award: where it stands, every condition with what was found, the vote and the proposal. */
export function candidateView(candidate: Candidate, council: readonly CouncilDecision[]): CandidateView {
  const { rule, nominee, eligibility, outcome, vote, proposal } = candidate;
  const decided = council.find((one) => one.award === rule.id && one.subject === nominee.subject);
  return {
    subject: nominee.subject,
    standing: standingOf(candidate),
    answer: awardAnswers[eligibility.kind],
    truth: truths[eligibility.kind],
    proposal: proposalText(proposal),
    leads: leading.includes(proposal.kind),
    conditions: conditionsOf(outcome),
    remarks: remarksOf(candidate),
    vote: sentenceOfVote(vote),
    voteBase: sentencesOfBase(rule.vote, vote),
    nextRound: 'rounds' in vote ? (vote.rounds.at(-1)?.round ?? 0) + 1 : 1,
    council: decided === undefined ? null : words.council(decided.text, decided.reason),
  };
}

/** What the meeting has to look at: proposals, open questions, votes that are due. */
const leading: readonly Proposal['kind'][] = ['proposed', 'needsDecision', 'awaitingVote'];

const truths: Readonly<Record<Candidate['eligibility']['kind'], Truth>> = {
  eligible: 'met',
  notEligible: 'missed',
  incomplete: 'unknown',
};

function standingOf({ nominee }: Candidate): readonly string[] {
  const { rank, classLabel, total } = nominee;
  const ranked = rank === null ? [] : [rank === 'unranked' ? words.unranked : words.rank(rank)];
  return [
    ...ranked,
    ...(classLabel === null ? [] : [classLabel]),
    ...(total === null ? [] : [words.total(showNumber(total))]),
  ];
}

function proposalText(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'proposed':
      return proposalAnswers.proposed;
    case 'needsDecision':
      return proposalAnswers.needsDecision;
    case 'reserve':
      return words.reserve(proposal.place);
    case 'passedOver':
      return words.passedOver;
    case 'awaitingVote':
      return words.awaitingVote;
    case 'voteFailed':
      return words.voteFailed;
    case 'none':
      return '';
  }
}

/** What is asked one beside the other is shown one below the other; a choice stays one line. */
function conditionsOf(outcome: ConditionOutcome, path = '0'): readonly ConditionView[] {
  return outcome.kind === 'all'
    ? outcome.parts.flatMap((part, place) => conditionsOf(part, `${path}.${place}`))
    : [{ key: path, truth: outcome.truth, text: sentenceOfOutcome(outcome) }];
}

function remarksOf({ obstacle, proposal }: Candidate): readonly string[] {
  if (obstacle !== null) return [obstacle === 'repeated' ? words.repeated : words.kindUnknown];
  switch (proposal.kind) {
    case 'needsDecision':
      return [sentenceOfOpenCause(proposal.cause)];
    case 'passedOver':
      return [words.decided(words.passedOver, proposal.decision.reason)];
    case 'proposed':
      return proposal.decision === null
        ? []
        : [words.decided(proposalAnswers.proposed, proposal.decision.reason)];
    default:
      return [];
  }
}
