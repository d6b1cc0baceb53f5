import type { Finding } from '../findings.ts';
import type { AwardRule } from './award-rule.ts';
import type { Limit } from './limits.ts';
import { isAboveWhole } from './limits.ts';
import type { AwardReview, Candidate, ReviewInput } from './review.ts';
import { awardFinding } from './rule-checks.ts';
import { voteProblemOf } from './vote-checks.ts';

/** What is found once every award has been reviewed: quotas, votes, references and one achievement in two forms. */
export function checkReview(
  input: ReviewInput,
  awards: readonly AwardReview[],
  limitFor: (rule: AwardRule) => Limit,
): readonly Finding[] {
  const reviewed = awards.filter(({ status }) => status === 'reviewed');
  return [
    ...reviewed.flatMap((award) => quotaFindings(award, limitFor(award.rule))),
    ...reviewed.flatMap(voteFindings),
    ...reviewed.flatMap(({ candidates }) => candidates.flatMap(factFindings)),
    ...unknownReferences(input),
    ...sameAchievements(reviewed),
  ];
}

function quotaFindings({ rule, candidates }: AwardReview, limit: Limit): readonly Finding[] {
  if (limit.kind === 'unknown' && limit.why === 'baseMissing' && rule.quota?.kind === 'share') {
    const { base } = rule.quota;
    const name =
      base.kind === 'given' ? base.name : base.kind === 'eligible' ? (base.award ?? rule.id) : rule.id;
    return [awardFinding('error', rule.id, null, { code: 'quota-base-missing', base: name })];
  }
  if (limit.kind !== 'toReach') return [];
  const proposed = candidates.filter(({ proposal }) => proposal.kind === 'proposed').length;
  const { needed } = limit;
  return proposed >= needed
    ? []
    : [awardFinding('warning', rule.id, null, { code: 'quota-not-reached', needed, proposed })];
}

/** Without any ballot the award is told once; otherwise every vote without a result is told by itself. */
function voteFindings({ rule, candidates }: AwardReview): readonly Finding[] {
  if (rule.vote !== null && isAboveWhole(rule.vote.threshold)) return [];
  const asked = candidates.filter(({ eligibility }) => eligibility.kind === 'eligible');
  if (asked.length > 0 && asked.every(({ vote }) => vote.kind === 'notHeld')) {
    return [awardFinding('error', rule.id, null, { code: 'no-votes', title: rule.title })];
  }
  return candidates.flatMap(({ nominee, vote, eligibility }) => {
    if (vote.kind === 'notHeld') {
      return eligibility.kind === 'eligible'
        ? [awardFinding('error', rule.id, nominee.subject, { code: 'no-votes', title: rule.title })]
        : [];
    }
    const problem = voteProblemOf(vote);
    return problem === null ? [] : [awardFinding(problem.severity, rule.id, nominee.subject, problem.detail)];
  });
}

function factFindings({ rule, nominee, outcome }: Candidate): readonly Finding[] {
  const findings: Finding[] = [];
  const waiting = [outcome];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.kind !== 'leaf') waiting.push(...part.parts);
    else if (part.found.kind === 'doubtfulPercent' && part.condition.kind === 'number') {
      const detail = { fact: part.condition.fact, value: part.found.value };
      findings.push(
        awardFinding('question', rule.id, nominee.subject, { code: 'doubtful-percent', ...detail }),
      );
    } else if (part.found.kind === 'unknownLabel') {
      const text = part.found.label;
      if (text === nominee.classLabel) {
        findings.push(awardFinding('error', rule.id, nominee.subject, { code: 'unknown-class-label', text }));
      }
    }
  }
  return findings;
}

/** Ballots and decisions about awards or subjects that nobody reviews. */
function unknownReferences({ rules, nominees, ballots, decisions }: ReviewInput): readonly Finding[] {
  const awards = new Set(rules.map(({ id }) => id));
  const subjects = new Set(nominees.map(({ subject }) => subject));
  const told = new Set<string>();
  const once = (kind: 'award' | 'subject', text: string): readonly Finding[] => {
    if (told.has(`${kind} ${text}`)) return [];
    told.add(`${kind} ${text}`);
    return kind === 'award'
      ? [awardFinding('error', text, null, { code: 'unknown-award', text })]
      : [awardFinding('error', null, text, { code: 'unknown-member', text, suggestion: null })];
  };
  return [...ballots, ...decisions].flatMap(({ award, subject }) => [
    ...(awards.has(award) ? [] : once('award', award)),
    ...(subjects.has(subject) ? [] : once('subject', subject)),
  ]);
}

/** One achievement, one form (scoring-spec §11.5). */
function sameAchievements(awards: readonly AwardReview[]): readonly Finding[] {
  const proposed = new Map<string, { subject: string; titles: string[] }>();
  for (const { rule, candidates } of awards) {
    if (rule.achievement === null) continue;
    for (const { nominee, proposal } of candidates) {
      if (proposal.kind !== 'proposed') continue;
      const key = `${rule.achievement}\n${nominee.subject}`;
      const entry = proposed.get(key) ?? { subject: nominee.subject, titles: [] };
      entry.titles.push(rule.title);
      proposed.set(key, entry);
    }
  }
  return [...proposed.values()].flatMap(({ subject, titles }) =>
    titles.length > 1
      ? [awardFinding('warning', null, subject, { code: 'same-achievement', awards: titles })]
      : [],
  );
}
