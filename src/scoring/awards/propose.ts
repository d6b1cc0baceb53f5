import type { Finding } from '../findings.ts';
import type { Reviewed } from './candidates.ts';
import { usableDecisions } from './decisions.ts';
import { fillPlaces } from './fill-places.ts';
import type { Contender, Proposal } from './fill-places.ts';
import type { AwardDecision } from './nominee.ts';
import { compareOrder } from './order.ts';
import type { Pool } from './pools.ts';
import { awardFinding } from './rule-checks.ts';
import { voteTruth } from './vote-of-nominee.ts';

export type PoolOutcome = {
  readonly proposals: ReadonlyMap<Reviewed, Proposal>;
  readonly findings: readonly Finding[];
};

/** Who of a pool is proposed (scoring-spec §11.3). */
export function proposeInPool(
  pool: Pool,
  decisions: readonly AwardDecision[],
  classOrder: readonly string[],
): PoolOutcome {
  const { recorded, findings } = recordedDecisions(pool, decisions);
  const proposals = new Map<Reviewed, Proposal>();
  const entries = pool.members.map((member) => ({
    member,
    contender: contenderOf(member, recorded(member)),
  }));
  for (const { member, contender } of entries) proposals.set(member, withoutPlace(member, contender));
  const places = placesOf(pool);
  const members = new Map(entries.map(({ member, contender }) => [contender, member]));
  const contenders = entries.flatMap(({ member, contender }) =>
    contender.state !== 'blocking' || member.rule.order.fallback === 'leaveEmpty' ? [contender] : [],
  );
  if (places === null) {
    for (const { member, contender } of entries) {
      if (contender.state === 'ready' && contender.decision?.outcome !== 'pass') {
        proposals.set(member, { kind: 'needsDecision', cause: { kind: 'quotaUnknown' } });
      }
    }
    return { proposals, findings };
  }
  const filled = fillPlaces(contenders, places, (left, right) => {
    const pair = [members.get(left), members.get(right)] as const;
    return pair[0] === undefined || pair[1] === undefined ? null : compareOrder(pair[0], pair[1], classOrder);
  });
  for (const [contender, proposal] of filled) {
    const member = members.get(contender);
    if (member !== undefined) proposals.set(member, proposal);
  }
  return { proposals, findings: [...findings, ...undecided(pool, proposals, places)] };
}

/** Places of a pool without a limit never run out; a limit that is not known gives none. */
function placesOf({ limit, members }: Pool): number | null {
  switch (limit.kind) {
    case 'none':
    case 'toReach':
      return members.length + 1;
    case 'atMost':
      return limit.places;
    case 'unknown':
      return null;
  }
}

/** One who is incomplete, or whose vote has no result, may yet take the place. */
function contenderOf(member: Reviewed, decision: AwardDecision | null): Contender {
  const { subject } = member.nominee;
  const vote = voteTruth(member.vote);
  if (member.eligibility.kind === 'notEligible' || vote === 'missed') {
    return { subject, state: 'blocking', decision };
  }
  const ready = member.eligibility.kind === 'eligible' && vote === 'met';
  return { subject, state: ready ? 'ready' : 'pending', decision };
}

/** What is said of one who cannot be given a place. */
function withoutPlace(member: Reviewed, { decision }: Contender): Proposal {
  if (decision?.outcome === 'pass') return { kind: 'passedOver', decision };
  if (member.eligibility.kind !== 'eligible') return { kind: 'none' };
  return voteTruth(member.vote) === 'missed' ? { kind: 'voteFailed' } : { kind: 'awaitingVote' };
}

type Recorded = {
  readonly recorded: (member: Reviewed) => AwardDecision | null;
  readonly findings: readonly Finding[];
};

function recordedDecisions(pool: Pool, decisions: readonly AwardDecision[]): Recorded {
  const findings: Finding[] = [];
  const byRule = new Map(
    pool.rules.map((rule) => {
      const members = pool.members.filter((member) => member.rule === rule);
      const ready = members.filter((member) => contenderOf(member, null).state === 'ready');
      const all = new Set(members.map(({ nominee }) => nominee.subject));
      const own = decisions.filter(({ award, subject }) => award === rule.id && all.has(subject));
      const usable = usableDecisions(rule.id, own, {
        all,
        ready: new Set(ready.map(({ nominee }) => nominee.subject)),
      });
      findings.push(...usable.findings);
      return [rule, usable];
    }),
  );
  return { recorded: ({ rule, nominee }) => byRule.get(rule)?.of(nominee.subject) ?? null, findings };
}

/** The questions that the meeting must answer: each line of equals once, and decisions beyond the quota. */
function undecided(
  pool: Pool,
  proposals: ReadonlyMap<Reviewed, Proposal>,
  places: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  const told = new Set<string>();
  const award = pool.rules[0]?.id ?? null;
  for (const [{ nominee }, proposal] of proposals) {
    if (proposal.kind !== 'needsDecision') continue;
    if (proposal.cause.kind === 'equals') {
      const members = [nominee.subject, ...proposal.cause.with].sort();
      const key = members.join('\n');
      if (told.has(key)) continue;
      told.add(key);
      findings.push(
        awardFinding('question', award, null, {
          code: 'equals-at-quota',
          members,
          places: proposal.cause.places,
        }),
      );
    }
  }
  const decided = [...proposals.values()].filter(
    (proposal) => proposal.kind === 'needsDecision' && proposal.cause.kind === 'decisionsAboveQuota',
  ).length;
  if (decided > 0) {
    findings.push(
      awardFinding('error', award, null, { code: 'decisions-above-quota', decided, limit: places }),
    );
  }
  return findings;
}
