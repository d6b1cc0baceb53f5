import {
  atMost,
  ballot,
  codes,
  kinds,
  majority,
  nominee,
  number,
  proposals,
  ranked,
  review,
  rule,
  yes,
} from './builders.ts';

const decision = (subject: string, outcome: 'propose' | 'pass', reason = 'Bỏ phiếu vòng hai') => ({
  award: 'CO',
  subject,
  outcome,
  reason,
});

describe('places are filled in order, equals are never split (scoring-spec §11.3)', () => {
  it('không quá 1 of the ranks 1 2 3: one proposal and two reserves', () => {
    const given = review([rule({ quota: atMost(1) })], ranked(1, 2, 3));
    expect([...proposals(given).values()]).toEqual([
      { kind: 'proposed', decision: null },
      { kind: 'reserve', place: 1 },
      { kind: 'reserve', place: 2 },
    ]);
    expect(given.awards[0]!.places).toEqual([
      { slot: null, unit: null, limit: { kind: 'atMost', places: 1, base: null }, used: 1, left: 0 },
    ]);
  });

  it('two equals at rank 1 and one place: none is proposed, the meeting decides', () => {
    const given = review([rule({ quota: atMost(1) })], ranked(1, 1, 3));
    expect(kinds(given)).toEqual(['needsDecision', 'needsDecision', 'reserve']);
    expect(given.findings).toEqual([
      expect.objectContaining({
        code: 'equals-at-quota',
        severity: 'question',
        members: ['A', 'B'],
        places: 1,
      }),
    ]);
  });

  it('ranks 1 2 2 2 5 and three places: one is proposed, three equals share two places left', () => {
    const given = review([rule({ quota: atMost(3) })], ranked(1, 2, 2, 2, 5));
    expect(kinds(given)).toEqual(['proposed', 'needsDecision', 'needsDecision', 'needsDecision', 'reserve']);
    expect(proposals(given).get('B')).toEqual({
      kind: 'needsDecision',
      cause: { kind: 'equals', with: ['C', 'D'], places: 2 },
    });
  });

  it('equals that fit into the places are all proposed', () => {
    expect(kinds(review([rule({ quota: atMost(2) })], ranked(1, 1, 3)))).toEqual([
      'proposed',
      'proposed',
      'reserve',
    ]);
  });

  it('a second key of the order separates equals: votes after rank', () => {
    const votes = rule({
      quota: atMost(1),
      vote: majority,
      order: { keys: ['rank', 'votes'], fallback: 'next' },
    });
    const ballots = [ballot('A', 6, 10), ballot('B', 9, 10)];
    expect(kinds(review([votes], ranked(1, 1), { ballots }))).toEqual(['reserve', 'proposed']);
  });

  it('a place of 0 proposes nobody: 6 × 15 % = 0,9 gives 0', () => {
    const quota = {
      kind: 'share',
      wording: 'atMost',
      rate: number(0.15),
      base: { kind: 'nominees' },
    } as const;
    const given = review([rule({ quota })], ranked(1, 2, 3, 4, 5, 6));
    expect(new Set(kinds(given))).toEqual(new Set(['reserve']));
    expect(given.awards[0]!.places[0]!.limit).toEqual({ kind: 'atMost', places: 0, base: 6 });
  });

  it('ít nhất is a number to reach: nobody is cut off, too few are told', () => {
    const quota = { kind: 'count', wording: 'atLeast', count: 3 } as const;
    expect(kinds(review([rule({ quota })], ranked(1, 2, 3, 4)))).toEqual(Array(4).fill('proposed'));
    expect(codes(review([rule({ quota })], ranked(1, 2)))).toEqual(['quota-not-reached']);
  });
});

describe('unknown is never false: whoever is not clear yet keeps the place open', () => {
  const withInitiative = rule({ quota: atMost(1), conditions: yes('Có sáng kiến') });
  const known = (subject: string, rank: number) =>
    nominee(subject, { rank, facts: { 'Có sáng kiến': true } });

  it('the second is not proposed while the first lacks data', () => {
    const given = review([withInitiative], [nominee('A', { rank: 1 }), known('B', 2)]);
    expect(proposals(given).get('A')).toEqual({ kind: 'none' });
    expect(proposals(given).get('B')).toEqual({
      kind: 'needsDecision',
      cause: { kind: 'pendingAhead', subjects: ['A'] },
    });
  });

  it('the first is proposed whatever becomes of the second', () => {
    const given = review([withInitiative], [known('A', 1), nominee('B', { rank: 2 })]);
    expect(proposals(given).get('A')).toEqual({ kind: 'proposed', decision: null });
  });

  it('an eligible nominee without a rank cannot be placed, and nobody is placed over its head', () => {
    expect(kinds(review([rule({ quota: atMost(1) })], ranked(null, 2)))).toEqual([
      'needsDecision',
      'needsDecision',
    ]);
  });
});

describe('when the first is not eligible', () => {
  const conditions = { kind: 'total', comparison: '>=', value: number(90) } as const;
  const nominees = [nominee('A', { rank: 1, total: 89.99 }), nominee('B', { rank: 2, total: 90 })];

  it('the place goes to the next where the plan says so', () => {
    const next = rule({ quota: atMost(1), conditions, order: { keys: ['rank'], fallback: 'next' } });
    expect(kinds(review([next], nominees))).toEqual(['none', 'proposed']);
  });

  it('the place stays empty where the plan says so', () => {
    const empty = rule({ quota: atMost(1), conditions, order: { keys: ['rank'], fallback: 'leaveEmpty' } });
    const given = review([empty], nominees);
    expect(kinds(given)).toEqual(['none', 'reserve']);
    expect(given.awards[0]!.places[0]!.left).toBe(1);
  });
});

describe('recorded decisions', () => {
  const flag = rule({ quota: atMost(1) });

  it('a decision with a reason settles equals', () => {
    const given = review([flag], ranked(1, 1), { decisions: [decision('B', 'propose')] });
    expect(kinds(given)).toEqual(['reserve', 'proposed']);
    expect(given.findings).toEqual([]);
  });

  it('passing one over lets the other in', () => {
    const given = review([flag], ranked(1, 1), { decisions: [decision('A', 'pass')] });
    expect(kinds(given)).toEqual(['passedOver', 'proposed']);
  });

  it('passing over one who lacks data opens the way for the next', () => {
    const given = review(
      [rule({ quota: atMost(1), conditions: yes('x') })],
      [nominee('A', { rank: 1 }), nominee('B', { rank: 2, facts: { x: true } })],
      { decisions: [decision('A', 'pass')] },
    );
    expect(kinds(given)).toEqual(['passedOver', 'proposed']);
  });

  it('without a reason a decision does not count', () => {
    const given = review([flag], ranked(1, 1), { decisions: [decision('B', 'propose', ' ')] });
    expect(kinds(given)).toEqual(['needsDecision', 'needsDecision']);
    expect(codes(given)).toContain('decision-without-reason');
  });

  it('one who is not eligible cannot be proposed by decision', () => {
    const given = review([rule({ conditions: yes('x') })], [nominee('A', { facts: { x: false } })], {
      decisions: [decision('A', 'propose')],
    });
    expect(kinds(given)).toEqual(['none']);
    expect(codes(given)).toEqual(['decision-not-possible']);
  });

  it('more decisions than places: none is carried out', () => {
    const decisions = [decision('A', 'propose'), decision('B', 'propose')];
    const given = review([flag], ranked(1, 2), { decisions });
    expect(kinds(given)).toEqual(['needsDecision', 'needsDecision']);
    expect(codes(given)).toEqual(['decisions-above-quota']);
  });

  it('two decisions that contradict each other are both left alone', () => {
    const decisions = [decision('A', 'propose'), decision('A', 'pass')];
    const given = review([flag], ranked(1, 2), { decisions });
    expect(kinds(given)).toEqual(['proposed', 'reserve']);
    expect(codes(given)).toEqual(['decisions-differ']);
  });
});

describe('one slot shared by collectives and individuals (không quá 01 tập thể hoặc cá nhân)', () => {
  const forms = (scope: 'whole' | 'perUnit') => {
    const slot = { id: 'BK', scope };
    return [
      rule({ id: 'TT', subjects: ['collective'], quota: atMost(1), slot }),
      rule({ id: 'CN', subjects: ['individual'], quota: atMost(1), slot }),
    ];
  };
  const collective = (subject: string, unit: string | null) => nominee(subject, { rank: 1, unit });
  const person = (subject: string, unit: string | null) =>
    nominee(subject, { rank: 1, unit, kind: 'official' });

  it('one collective and one person for one slot: the meeting chooses, ranks of two lists say nothing', () => {
    const given = review(forms('whole'), [collective('P', 'P'), person('Ông A', 'P')]);
    expect([kinds(given, 0), kinds(given, 1)]).toEqual([['needsDecision'], ['needsDecision']]);
  });

  it('counted for each proposing unit, two units have a slot each', () => {
    const given = review(forms('perUnit'), [collective('P', 'P'), person('Ông A', 'Q')]);
    expect([kinds(given, 0), kinds(given, 1)]).toEqual([['proposed'], ['proposed']]);
    expect(given.awards[0]!.places.map(({ unit, used }) => [unit, used])).toEqual([
      ['P', 1],
      ['Q', 1],
    ]);
  });

  it('a decision for the person keeps the collective in reserve', () => {
    const decisions = [{ award: 'CN', subject: 'Ông A', outcome: 'propose', reason: 'Tiêu biểu' } as const];
    const given = review(forms('whole'), [collective('P', 'P'), person('Ông A', 'P')], { decisions });
    expect([kinds(given, 0), kinds(given, 1)]).toEqual([['reserve'], ['proposed']]);
  });

  it('without the proposing unit a slot per unit is left to a decision', () => {
    const given = review(forms('perUnit'), [collective('P', null)]);
    expect(kinds(given, 0)).toEqual(['needsDecision']);
    expect(codes(given)).toEqual(['slot-unit-missing']);
  });

  it('different limits for one slot are found, the smallest counts', () => {
    const [first, second] = forms('whole');
    const given = review(
      [first!, { ...second!, quota: atMost(2) }],
      [collective('P', null), person('Q', null)],
    );
    expect(codes(given)).toContain('slot-limits-differ');
    expect(given.awards[1]!.places[0]!.limit).toMatchObject({ places: 1 });
  });
});
