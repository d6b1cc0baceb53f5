import type { Finding } from '../findings.ts';
import type { DaySerial } from '../scheme.ts';
import type { AwardRule, SharedSlot } from './award-rule.ts';
import { reviewCandidates } from './candidates.ts';
import type { Reviewed } from './candidates.ts';
import type { Proposal } from './fill-places.ts';
import { limitOf } from './limits.ts';
import type { BaseCount, Limit } from './limits.ts';
import { checkNominees, repeatedSubjects } from './nominee-checks.ts';
import type { AwardBallot, AwardDecision, AwardHistory, Nominee } from './nominee.ts';
import { compareForDisplay } from './order.ts';
import { poolsOf } from './pools.ts';
import type { Pool } from './pools.ts';
import { proposeInPool } from './propose.ts';
import { checkReview } from './review-checks.ts';
import { awardFinding, checkRule, isInForce } from './rule-checks.ts';

/** Everything a review meeting looks at. */
export type ReviewInput = {
  readonly rules: readonly AwardRule[];
  readonly nominees: readonly Nominee[];
  readonly ballots: readonly AwardBallot[];
  readonly decisions: readonly AwardDecision[];
  readonly history: AwardHistory | null;
  /** The day of the dossier decides which rules are in force; the year is the one under review. */
  readonly asOf: { readonly day: DaySerial | null; readonly year: number | null };
  /** Class labels from the top. */
  readonly classOrder: readonly string[];
  /** Numbers behind the bases that the office names, such as its advanced workers. */
  readonly bases: ReadonlyMap<string, number>;
};

export type Candidate = Reviewed & { readonly proposal: Proposal };

/** The places of one counter: what is allowed, used and left. `left` is null where there is no upper limit. */
export type PlacesUsed = {
  readonly slot: SharedSlot | null;
  readonly unit: string | null;
  readonly limit: Limit;
  readonly used: number;
  readonly left: number | null;
};

export type AwardReview = {
  readonly rule: AwardRule;
  /** A rule that is not in force, or whose id another rule has, is not used: it has no candidates. */
  readonly status: 'reviewed' | 'notInForce' | 'repeatedId';
  /** In the order of proposal; what is not known stands last. */
  readonly candidates: readonly Candidate[];
  readonly places: readonly PlacesUsed[];
  readonly findings: readonly Finding[];
};

export type AwardsReview = {
  readonly awards: readonly AwardReview[];
  /** Everything found, about awards, nominees and the review as a whole. */
  readonly findings: readonly Finding[];
};

/** Rank, class, eligibility, vote and award are five results: this gives the last three with every reason (§11). */
export function reviewAwards(input: ReviewInput): AwardsReview {
  const { day, year } = input.asOf;
  const usable = usableRules(input.rules, day);
  const material = { ...input, year, repeated: repeatedSubjects(input.nominees) };
  const reviewed = new Map(usable.map((rule) => [rule, reviewCandidates(rule, material)]));
  const limits = new Map(
    usable.map((rule) => [rule, limitOf(rule.quota, baseCounter(rule, reviewed, input))]),
  );
  const limitFor = (rule: AwardRule): Limit => limits.get(rule) ?? { kind: 'none' };
  const { pools, withoutUnit, findings: poolFindings } = poolsOf(usable, reviewed, limitFor);
  const proposals = new Map<Reviewed, Proposal>();
  for (const member of withoutUnit) proposals.set(member, lostProposal(member));
  const decisionFindings: Finding[] = [];
  for (const pool of pools) {
    const outcome = proposeInPool(pool, input.decisions, input.classOrder);
    for (const [member, proposal] of outcome.proposals) proposals.set(member, proposal);
    decisionFindings.push(...outcome.findings);
  }
  const candidates = (rule: AwardRule): readonly Candidate[] =>
    (reviewed.get(rule) ?? [])
      .map((member) => ({ ...member, proposal: proposals.get(member) ?? { kind: 'none' as const } }))
      .sort((left, right) => compareForDisplay(left, right, input.classOrder));
  const awards = input.rules.map((rule) =>
    reviewOf(rule, candidates(rule), { input, usable, pools, proposals }),
  );
  const findings = [
    ...checkNominees(input.nominees),
    ...awards.flatMap((award) => award.findings),
    ...poolFindings,
    ...decisionFindings,
    ...checkReview(input, awards, limitFor),
  ];
  return { awards, findings };
}

/** In force, and the first of its id. */
function usableRules(rules: readonly AwardRule[], day: DaySerial | null): readonly AwardRule[] {
  return rules.filter(
    (rule, index) => isInForce(rule, day) && rules.findIndex(({ id }) => id === rule.id) === index,
  );
}

/** One who is not ready has nothing to decide yet. */
function lostProposal({ eligibility }: Reviewed): Proposal {
  return eligibility.kind === 'eligible'
    ? { kind: 'needsDecision', cause: { kind: 'unitUnknown' } }
    : { kind: 'none' };
}

function baseCounter(
  rule: AwardRule,
  reviewed: ReadonlyMap<AwardRule, readonly Reviewed[]>,
  { bases }: ReviewInput,
): BaseCount {
  return (base) => {
    if (base.kind === 'nominees') return reviewed.get(rule)?.length ?? null;
    if (base.kind === 'given') return bases.get(base.name) ?? base.count;
    const other = base.award === null ? rule : [...reviewed.keys()].find(({ id }) => id === base.award);
    const members = other === undefined ? undefined : reviewed.get(other);
    return members?.filter(({ eligibility }) => eligibility.kind === 'eligible').length ?? null;
  };
}

type Context = {
  readonly input: ReviewInput;
  readonly usable: readonly AwardRule[];
  readonly pools: readonly Pool[];
  readonly proposals: ReadonlyMap<Reviewed, Proposal>;
};

function reviewOf(rule: AwardRule, candidates: readonly Candidate[], context: Context): AwardReview {
  const { input, usable, pools, proposals } = context;
  const findings = checkRule(rule, input.asOf.day, input.classOrder);
  if (usable.includes(rule)) {
    const places = pools
      .filter(({ rules }) => rules.includes(rule))
      .map((pool) => placesUsed(pool, proposals));
    return { rule, status: 'reviewed', candidates, places, findings };
  }
  if (!isInForce(rule, input.asOf.day)) {
    return { rule, status: 'notInForce', candidates: [], places: [], findings };
  }
  const repeated = awardFinding('error', rule.id, null, { code: 'repeated-award', text: rule.id });
  return { rule, status: 'repeatedId', candidates: [], places: [], findings: [repeated] };
}

function placesUsed(
  { slot, unit, limit, members }: Pool,
  proposals: ReadonlyMap<Reviewed, Proposal>,
): PlacesUsed {
  const used = members.filter((member) => proposals.get(member)?.kind === 'proposed').length;
  return { slot, unit, limit, used, left: limit.kind === 'atMost' ? limit.places - used : null };
}
