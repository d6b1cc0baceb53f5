import { decimalFromNumber, noConditions, reviewAwards, unknownNominee } from '../../../src/scoring/index.ts';
import type {
  AwardBallot,
  AwardRule,
  AwardsReview,
  Condition,
  Fact,
  Nominee,
  Proposal,
  QuotaLimit,
  ReviewInput,
  Share,
  VoteRule,
} from '../../../src/scoring/index.ts';

export const number = decimalFromNumber;
export const share = (part: number, whole = 1): Share => ({
  numerator: number(part),
  denominator: number(whole),
});
const fact = (value: number | boolean): Fact =>
  typeof value === 'boolean' ? { kind: 'yesNo', yes: value } : { kind: 'number', value: number(value) };

const plainRule: AwardRule = {
  id: 'CO',
  title: 'Cờ thi đua',
  authority: null,
  subjects: [],
  conditions: noConditions,
  quota: null,
  slot: null,
  order: { keys: ['rank'], fallback: 'next' },
  vote: null,
  basis: null,
  validFrom: null,
  validTo: null,
  status: 'confirmed',
  achievement: null,
};

export const rule = (changes: Partial<AwardRule> = {}): AwardRule => ({ ...plainRule, ...changes });

export const atMost = (count: number): QuotaLimit => ({ kind: 'count', wording: 'atMost', count });

export const majority: VoteRule = {
  threshold: number(0.5),
  comparison: 'moreThan',
  base: 'allMembers',
  quorum: null,
  writtenOpinions: false,
};

export const ballot = (subject: string, inFavour: number, total: number, award = 'CO'): AwardBallot => ({
  award,
  subject,
  round: 1,
  inFavour,
  total,
  present: null,
  valid: null,
  written: null,
});

type Known = Partial<Omit<Nominee, 'facts' | 'total'>> & {
  readonly facts?: Readonly<Record<string, number | boolean>>;
  readonly total?: number;
};

/** A collective of which nothing bad is known. */
export const nominee = (subject: string, { facts = {}, total, ...known }: Known = {}): Nominee => ({
  ...unknownNominee,
  kind: 'collective',
  disqualifications: [],
  subject,
  ...known,
  ...(total === undefined ? {} : { total: number(total) }),
  facts: new Map(Object.entries(facts).map(([name, value]) => [name, fact(value)])),
});

/** Nominees A, B, C… with these ranks; null is not known. */
export const ranked = (...ranks: readonly (number | null)[]): readonly Nominee[] =>
  ranks.map((rank, index) => nominee(String.fromCharCode(65 + index), { rank }));

const classOrder = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'];

export function review(
  rules: readonly AwardRule[],
  nominees: readonly Nominee[],
  more: Partial<ReviewInput> = {},
): AwardsReview {
  return reviewAwards({
    rules,
    nominees,
    ballots: [],
    decisions: [],
    history: null,
    asOf: { day: null, year: null },
    classOrder,
    bases: new Map(),
    ...more,
  });
}

/** The proposals of one award by subject. */
export function proposals(given: AwardsReview, award = 0): ReadonlyMap<string, Proposal> {
  return new Map(
    (given.awards[award]?.candidates ?? []).map(({ nominee: { subject }, proposal }) => [subject, proposal]),
  );
}

/** The kinds of proposal in the order of the subjects' names. */
export function kinds(given: AwardsReview, award = 0): readonly string[] {
  return [...proposals(given, award)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, proposal]) => proposal.kind);
}

export function answers(given: AwardsReview, award = 0): readonly string[] {
  return (given.awards[award]?.candidates ?? []).map(({ eligibility }) => eligibility.kind);
}

export const codes = (given: AwardsReview): readonly string[] => given.findings.map(({ code }) => code);

export const all = (...conditions: readonly Condition[]): Condition => ({ kind: 'all', conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ kind: 'any', conditions });
export const yes = (name: string): Condition => ({ kind: 'yesNo', fact: name, expected: true });
