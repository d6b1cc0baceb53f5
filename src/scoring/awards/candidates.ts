import type { AwardRule } from './award-rule.ts';
import { isFor } from './award-rule.ts';
import type { Eligibility } from './eligibility.ts';
import { eligibilityOf } from './eligibility.ts';
import { leavesOf } from './condition.ts';
import { evaluateCondition } from './evaluate.ts';
import type { ConditionOutcome, Evidence } from './evaluate.ts';
import type { AwardBallot, Nominee } from './nominee.ts';
import type { Placed } from './order.ts';
import { voteOfNominee, voteTruth } from './vote-of-nominee.ts';

/** Why nothing can be said of a nominee whatever its conditions. */
export type Obstacle = 'repeated' | 'kindUnknown';

/** One nominee reviewed for one award, before the quota. */
export type Reviewed = Placed & {
  readonly outcome: ConditionOutcome;
  readonly eligibility: Eligibility;
  readonly obstacle: Obstacle | null;
};

/** What the review of one award looks at. */
export type Material = Pick<Evidence, 'classOrder' | 'history' | 'year'> & {
  readonly nominees: readonly Nominee[];
  readonly repeated: ReadonlySet<string>;
  readonly ballots: readonly AwardBallot[];
};

/** Everyone whom the award may be for; a kind that is not known keeps the nominee in, as incomplete. */
export function reviewCandidates(rule: AwardRule, material: Material): readonly Reviewed[] {
  const seen = new Set<string>();
  return material.nominees.flatMap((nominee) => {
    const { subject, kind } = nominee;
    const outside = kind !== null && !isFor(rule.subjects, kind);
    if (outside || seen.has(subject)) return [];
    seen.add(subject);
    return [reviewOne(rule, nominee, material)];
  });
}

function reviewOne(rule: AwardRule, nominee: Nominee, material: Material): Reviewed {
  const { classOrder, history, year } = material;
  const own = material.ballots.filter(
    (ballot) => ballot.award === rule.id && ballot.subject === nominee.subject,
  );
  const vote = voteOfNominee(rule.vote, own);
  const truth = rule.vote === null ? 'unknown' : voteTruth(vote);
  const outcome = outcomeOf(rule, nominee, {
    award: rule.id,
    classOrder,
    history,
    year,
    vote: truth,
  });
  const obstacle = obstacleOf(rule, nominee, material.repeated);
  const eligibility: Eligibility =
    obstacle === null ? eligibilityOf(outcome) : { kind: 'incomplete', missing: [] };
  return { rule, nominee, vote, outcome, eligibility, obstacle };
}

/** A disqualifier bars its awards whether or not the conditions of the award mention it (scoring-spec §9). */
function outcomeOf(rule: AwardRule, nominee: Nominee, evidence: Evidence): ConditionOutcome {
  const outcome = evaluateCondition(rule.conditions, nominee, evidence);
  const barred = evaluateCondition({ kind: 'noDisqualifier' }, nominee, evidence);
  if (barred.truth !== 'missed') return outcome;
  const kinds = leavesOf(rule.conditions).map(({ kind }) => kind);
  // Nobody is judged by a rule that is not understood.
  if (kinds.includes('unknown')) return outcome;
  if (kinds.includes('noDisqualifier') && outcome.truth === 'missed') return outcome;
  return { kind: 'all', truth: 'missed', parts: [outcome, barred] };
}

function obstacleOf(
  rule: AwardRule,
  { subject, kind }: Nominee,
  repeated: ReadonlySet<string>,
): Obstacle | null {
  if (repeated.has(subject)) return 'repeated';
  return kind === null && rule.subjects.length > 0 ? 'kindUnknown' : null;
}
