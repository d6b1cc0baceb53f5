import * as fc from 'fast-check';
import { quota } from '../../../src/scoring/index.ts';
import type { AwardDecision, AwardRule, Condition, Nominee, OrderKey } from '../../../src/scoring/index.ts';
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

  it('equals in the order are treated alike unless a decision is recorded', () => {
    fc.assert(
      fc.property(meeting, (given) => {
        const open = { ...given, decisions: [], keys: ['rank' as const] };
        for (const { candidates } of reviewOf(open).awards) {
          const ready = candidates.filter(
            ({ eligibility, proposal }) =>
              eligibility.kind === 'eligible' &&
              ['proposed', 'reserve', 'needsDecision'].includes(proposal.kind),
          );
          for (const left of ready) {
            for (const right of ready) {
              if (left.nominee.rank !== right.nominee.rank) continue;
              expect(left.proposal.kind).toBe(right.proposal.kind);
            }
          }
        }
      }),
      { numRuns: 500 },
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
    const more = fc.record({ fact: fc.constantFrom(...facts, 'n'), by: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(positiveTree, known, more, (conditions, found, { fact, by }) => {
        const better = fact === 'n' ? { ...found, n: (found.n ?? 0) + by } : { ...found, [fact]: true };
        const answer = (given: typeof found) =>
          review([rule({ conditions })], [nominee('A', { facts: given })]).awards[0]!.candidates[0]!
            .eligibility.kind;
        if (answer(found) === 'eligible') expect(answer(better)).toBe('eligible');
        if (answer(found) === 'incomplete')
          expect(answer(better)).not.toBe(fact === 'n' ? '' : 'notEligible');
      }),
      { numRuns: 500 },
    );
  });

  it('quotas are exact integers for every whole percentage: floor, ceiling and strictly more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 100 }), (count, percent) => {
        const share = number(percent / 100);
        const product = BigInt(count) * BigInt(percent);
        expect(quota(count, share, 'atMost')).toBe(Number(product / 100n));
        expect(quota(count, share, 'atLeast')).toBe(Number((product + 99n) / 100n));
        expect(quota(count, share, 'moreThan')).toBe(Number(product / 100n) + 1);
      }),
      { numRuns: 1000 },
    );
  });
});
