import * as fc from 'fast-check';
import type {
  AwardDecision,
  AwardRule,
  Candidate,
  Condition,
  Nominee,
  OrderKey,
} from '../../../src/scoring/index.ts';
import { atMost, ballot, majority, nominee, number, proposals, review, rule } from './builders.ts';

const facts = ['a', 'b', 'c'] as const;

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...facts).map((fact): Condition => ({ kind: 'yesNo', fact, expected: true })),
  fc
    .tuple(fc.constantFrom('>=', '>'), fc.integer({ min: 0, max: 4 }))
    .map(([comparison, value]): Condition => ({
      kind: 'number',
      fact: 'n',
      comparison,
      value: number(value),
      percent: false,
    })),
);

/** Trees without negation, in which more evidence can only help. */
const positiveTree = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([kind, conditions]): Condition => ({ kind, conditions })),
  ),
})).tree;

const known = fc.record(
  { a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), n: fc.integer({ min: 0, max: 5 }) },
  { requiredKeys: [] },
);

const someNominee = fc.record({
  rank: fc.option(fc.integer({ min: 1, max: 5 })),
  facts: known,
  inFavour: fc.option(fc.integer({ min: 0, max: 9 })),
  kind: fc.constantFrom('collective', 'official'),
});

const keys: fc.Arbitrary<readonly OrderKey[]> = fc.constantFrom(['rank'], ['votes'], ['rank', 'votes'], []);

const meeting = fc.record({
  people: fc.array(someNominee, { maxLength: 8 }),
  conditions: positiveTree,
  places: fc.integer({ min: 0, max: 4 }),
  keys,
  fallback: fc.constantFrom('next', 'leaveEmpty'),
  voted: fc.boolean(),
  decisions: fc.array(fc.tuple(fc.nat(7), fc.constantFrom('propose', 'pass')), { maxLength: 2 }),
  shared: fc.boolean(),
});
type Meeting = typeof meeting extends fc.Arbitrary<infer Value> ? Value : never;

const subjectOf = (index: number): string => `Đơn vị ${index}`;

function rulesOf(given: Meeting): readonly AwardRule[] {
  const base = rule({
    quota: atMost(given.places),
    conditions: given.conditions,
    order: { keys: given.keys, fallback: given.fallback },
    vote: given.voted ? majority : null,
  });
  if (!given.shared) return [base];
  const slot = { id: 'S', scope: 'whole' } as const;
  return [
    { ...base, slot, subjects: ['collective'] },
    { ...base, id: 'CN', slot, subjects: ['individual'] },
  ];
}

function reviewOf(
  given: Meeting,
  order: (nominees: readonly Nominee[]) => readonly Nominee[] = (list) => list,
) {
  const nominees = given.people.map(({ rank, facts: found, kind }, index) =>
    nominee(subjectOf(index), { rank, facts: found, kind }),
  );
  const ballots = given.people.flatMap(({ inFavour }, index) =>
    inFavour === null ? [] : rulesOf(given).map(({ id }) => ballot(subjectOf(index), inFavour, 9, id)),
  );
  const decisions: AwardDecision[] = given.decisions
    .filter(([index]) => index < given.people.length)
    .map(([index, outcome]) => ({ award: 'CO', subject: subjectOf(index), outcome, reason: 'Biên bản' }));
  return review(rulesOf(given), order(nominees), { ballots, decisions });
}

/** What the rule orders by, as one text: equal texts are equal candidates. */
function keyOf({ nominee: { rank, subject } }: Candidate, { people, keys: asked }: Meeting): string {
  const { inFavour } = people[Number(subject.split(' ')[2])]!;
  return asked.map((key) => (key === 'rank' ? `hạng ${rank}` : `phiếu ${inFavour}`)).join('; ');
}

describe('laws of the award review', () => {
  it('there are never more proposals than places, shared slots included', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const all = reviewOf(given).awards.flatMap(({ candidates }) => candidates);
        expect(all.filter(({ proposal }) => proposal.kind === 'proposed').length).toBeLessThanOrEqual(
          given.places,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('equals in the order are never split unless a decision about them is recorded', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const decided = new Set(given.decisions.map(([index]) => subjectOf(index)));
        const pool = reviewOf(given).awards.flatMap(({ candidates }) => candidates);
        const ready = pool.filter(
          ({ nominee: { subject }, proposal }) =>
            !decided.has(subject) && ['proposed', 'reserve', 'needsDecision'].includes(proposal.kind),
        );
        for (const left of ready) {
          for (const right of ready) {
            if (left.rule !== right.rule) continue;
            if (keyOf(left, given) !== keyOf(right, given)) continue;
            expect(left.proposal.kind).toBe(right.proposal.kind);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(meeting, fc.array(fc.nat(100), { minLength: 8, maxLength: 8 }), (given, seeds) => {
        const shuffled = reviewOf(given, (list) =>
          list
            .map((one, index) => ({ one, seed: seeds[index] ?? 0 }))
            .sort((left, right) => left.seed - right.seed)
            .map(({ one }) => one),
        );
        const plain = reviewOf(given);
        plain.awards.forEach((_award, index) => {
          const sorted = (map: ReturnType<typeof proposals>) =>
            [...map].map(([subject, { kind }]) => `${subject} ${kind}`).sort();
          expect(sorted(proposals(shuffled, index))).toEqual(sorted(proposals(plain, index)));
          expect(shuffled.awards[index]!.candidates.map((one) => one.nominee.subject)).toEqual(
            plain.awards[index]!.candidates.map((one) => one.nominee.subject),
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  it('more positive evidence never makes an eligible nominee ineligible', () => {
    const step = fc.constantFrom(...evidenceSteps);
    fc.assert(
      fc.property(
        richTree,
        evidence,
        fc.array(step, { minLength: 1, maxLength: 3 }),
        (conditions, given, steps) => {
          const better = steps.reduce((known, improve) => improve(known), given);
          const before = answerTo(conditions, given);
          const after = answerTo(conditions, better);
          if (before === 'eligible') expect(after).toBe('eligible');
          // What was only missing is never answered by a no when the news is good.
          if (before === 'incomplete') expect(['incomplete', 'eligible']).toContain(after);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('quotas are exact integers for every n ≤ 10 000 and every whole percentage, in the review as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 100 }), (count, percent) => {
        const base = { kind: 'given', name: 'Lao động tiên tiến', count } as const;
        const limited = rule({
          quota: { kind: 'share', wording: 'atMost', rate: number(percent / 100), base },
        });
        const [places] = review([limited], [nominee('A')]).awards[0]!.places;
        expect(places?.limit).toEqual({
          kind: 'atMost',
          places: Number((BigInt(count) * BigInt(percent)) / 100n),
          base: count,
        });
      }),
      { numRuns: 1000 },
    );
  });
});

/** Everything that conditions may look at and that can only help when it grows. */
type Evidence = {
  readonly facts: Readonly<Record<string, number | boolean>>;
  readonly rank: number | null;
  readonly total: number | null;
  readonly held: readonly number[];
  readonly registered: boolean | null;
  readonly inFavour: number | null;
};

const evidence: fc.Arbitrary<Evidence> = fc.record({
  facts: known,
  rank: fc.option(fc.integer({ min: 1, max: 4 })),
  total: fc.option(fc.integer({ min: 80, max: 100 })),
  held: fc.subarray([2022, 2023, 2024, 2025]),
  registered: fc.option(fc.boolean()),
  inFavour: fc.option(fc.integer({ min: 0, max: 9 })),
});

const evidenceSteps: readonly ((given: Evidence) => Evidence)[] = [
  ...facts.map((fact) => (given: Evidence) => ({ ...given, facts: { ...given.facts, [fact]: true } })),
  (given) => ({ ...given, facts: { ...given.facts, n: 5 } }),
  (given) => ({ ...given, rank: 1 }),
  (given) => ({ ...given, total: 100 }),
  (given) => ({ ...given, held: [2022, 2023, 2024, 2025] }),
  (given) => ({ ...given, registered: true }),
  (given) => ({ ...given, inFavour: 9 }),
];

const positiveLeaf: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  fc.integer({ min: 1, max: 4 }).map((limit): Condition => ({ kind: 'rank', comparison: '<=', rank: limit })),
  fc
    .integer({ min: 80, max: 100 })
    .map((value): Condition => ({ kind: 'total', comparison: '>=', value: number(value) })),
  fc.integer({ min: 1, max: 3 }).map((years): Condition => ({ kind: 'heldAward', award: 'Cờ', years })),
  fc.constantFrom<Condition>({ kind: 'registered', deadline: null }, { kind: 'votePassed' }),
);

const richTree = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    positiveLeaf,
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([kind, conditions]): Condition => ({ kind, conditions })),
  ),
})).tree;

function answerTo(conditions: Condition, given: Evidence): string {
  const { facts: found, rank, total, held, registered, inFavour } = given;
  const subject = nominee('A', {
    facts: found,
    rank,
    ...(total === null ? {} : { total }),
    registration: registered === null ? null : registered ? { registered, day: null } : { registered },
  });
  const history = {
    awards: held.map((year) => ({ subject: 'A', award: 'Cờ', year })),
    covered: [{ subject: null, award: null, fromYear: 2022, toYear: 2025 }],
  };
  const ballots = inFavour === null ? [] : [ballot('A', inFavour, 9)];
  const reviewed = review([rule({ conditions, vote: majority })], [subject], {
    history,
    ballots,
    asOf: { day: null, year: 2026 },
  });
  return reviewed.awards[0]!.candidates[0]!.eligibility.kind;
}
