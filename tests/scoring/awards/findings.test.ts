import type { VoteRule } from '../../../src/scoring/index.ts';
import {
  answers,
  atMost,
  ballot,
  codes,
  kinds,
  majority,
  nominee,
  number,
  ranked,
  review,
  rule,
  yes,
} from './builders.ts';

const share = (percent: number) =>
  ({ kind: 'share', wording: 'atMost', rate: number(percent / 100), base: { kind: 'nominees' } }) as const;

describe('rules are dated: one that is not in force is found and never used', () => {
  const dated = rule({ validFrom: 45_292, validTo: 45_838 });
  it.each([
    [45_291, 'notInForce'],
    [45_292, 'reviewed'],
    [45_838, 'reviewed'],
    [45_839, 'notInForce'],
  ])('in force from 45292 to 45838, on day %d: %s', (day, status) => {
    const given = review([dated], ranked(1), { asOf: { day, year: null } });
    expect(given.awards[0]!.status).toBe(status);
    expect(given.awards[0]!.candidates).toHaveLength(status === 'reviewed' ? 1 : 0);
    expect(codes(given)).toEqual(status === 'reviewed' ? [] : ['award-not-in-force']);
  });

  it('a rule marked hết hiệu lực is not used on any day', () => {
    expect(review([rule({ status: 'expired' })], ranked(1)).awards[0]!.status).toBe('notInForce');
  });

  it('chờ xác nhận is used and said', () => {
    const given = review([rule({ status: 'unconfirmed' })], ranked(1));
    expect([kinds(given), codes(given)]).toEqual([['proposed'], ['award-unconfirmed']]);
  });

  it('dates without a day of the dossier are asked about', () => {
    expect(codes(review([dated], ranked(1)))).toEqual(['no-review-day']);
  });
});

describe('bad input is a finding, no result is invented', () => {
  it('an unknown condition leaves everyone open', () => {
    const given = review([rule({ conditions: { kind: 'unknown', text: 'tốt lắm' } })], ranked(1, 2));
    expect([answers(given), codes(given)]).toEqual([['incomplete', 'incomplete'], ['unknown-condition']]);
  });

  it('a class that the regulation does not have is named', () => {
    const given = review([rule({ conditions: { kind: 'classAtLeast', label: 'Giỏi' } })], ranked(1));
    expect(codes(given)).toEqual(['unknown-class-label']);
  });

  it.each([
    [100, 'proposed'],
    [101, 'needsDecision'],
  ])('a quota of %d %%: %s', (percent, kind) => {
    const given = review([rule({ quota: share(percent) })], ranked(1));
    expect(kinds(given)).toEqual([kind]);
    expect(codes(given)).toEqual(percent > 100 ? ['percent-above-hundred'] : []);
  });

  it('a base that nobody has given leaves the quota open', () => {
    const base = { kind: 'given', name: 'Lao động tiên tiến', count: null } as const;
    const given = review([rule({ quota: { ...share(15), base } })], ranked(1));
    expect([kinds(given), codes(given)]).toEqual([['needsDecision'], ['quota-base-missing']]);
    const counted = review([rule({ quota: { ...share(15), base } })], ranked(1), {
      bases: new Map([['Lao động tiên tiến', 7]]),
    });
    expect(kinds(counted)).toEqual(['proposed']);
  });

  it('a nominee in two blocs is judged in neither, and keeps the place open for nobody else', () => {
    const twice = [nominee('A', { rank: 1, bloc: 'Khối 1' }), nominee('A', { rank: 2, bloc: 'Khối 2' })];
    const given = review([rule({ quota: atMost(1) })], [...twice, nominee('B', { rank: 3 })]);
    expect(answers(given)).toEqual(['incomplete', 'eligible']);
    expect(kinds(given)).toEqual(['none', 'needsDecision']);
    expect(given.findings[0]).toMatchObject({ code: 'nominee-in-two-blocs', blocs: ['Khối 1', 'Khối 2'] });
  });

  it('the same row twice in one bloc is found as well', () => {
    expect(codes(review([rule()], [nominee('A'), nominee('A')]))).toEqual(['repeated-member']);
  });

  it('two awards with one code: the second is not used', () => {
    const given = review([rule(), rule()], ranked(1));
    expect(given.awards.map(({ status }) => status)).toEqual(['reviewed', 'repeatedId']);
    expect(codes(given)).toEqual(['repeated-award']);
  });

  it('one achievement, one form: a subject proposed for two forms is found', () => {
    const forms = [
      rule({ achievement: 'Đợt 1' }),
      rule({ id: 'BK', title: 'Bằng khen', achievement: 'Đợt 1' }),
    ];
    expect(review(forms, ranked(1)).findings).toEqual([
      expect.objectContaining({ code: 'same-achievement', awards: ['Cờ thi đua', 'Bằng khen'] }),
    ]);
    expect(codes(review([forms[0]!, { ...forms[1]!, achievement: 'Đợt 2' }], ranked(1)))).toEqual([]);
  });

  it('ballots and decisions about unknown awards and subjects are found', () => {
    const ballots = [ballot('Z', 1, 2), ballot('A', 1, 2, 'LẠ')];
    expect(codes(review([rule()], ranked(1), { ballots }))).toEqual(['unknown-member', 'unknown-award']);
  });

  it('a percentage typed as 102 is asked about', () => {
    const conditions = {
      kind: 'number',
      fact: 'TL',
      comparison: '>',
      value: number(1),
      percent: true,
    } as const;
    const given = review([rule({ conditions })], [nominee('A', { facts: { TL: 102 } })]);
    expect(codes(given)).toEqual(['doubtful-percent']);
  });

  it('a rank 1 that lacks data is told apart from one that fails', () => {
    const given = review(
      [rule({ conditions: yes('x') })],
      [nominee('A'), nominee('B', { facts: { x: false } })],
    );
    expect(answers(given)).toEqual(['incomplete', 'notEligible']);
  });
});

describe('votes of the review (scoring-spec §11.4)', () => {
  const voted = (changes: Partial<VoteRule> = {}) =>
    rule({ quota: atMost(1), vote: { ...majority, ...changes } });
  const eighty = { threshold: number(0.8), comparison: 'atLeast' } as const;

  it.each([
    [9, 'proposed'],
    [8, 'voteFailed'],
  ])('từ 80 %% of 11 members with %d votes: %s', (inFavour, kind) => {
    expect(kinds(review([voted(eighty)], ranked(1), { ballots: [ballot('A', inFavour, 11)] }))).toEqual([
      kind,
    ]);
  });

  it('no votes: nothing is proposed and the award is named once', () => {
    const given = review([voted()], ranked(1, 2));
    expect([kinds(given), codes(given)]).toEqual([['awaitingVote', 'awaitingVote'], ['no-votes']]);
  });

  it('more votes than members: no result', () => {
    const given = review([voted()], ranked(1), { ballots: [ballot('A', 12, 11)] });
    expect([kinds(given), codes(given)]).toEqual([['awaitingVote'], ['vote-impossible']]);
  });

  it.each([
    [7, 'vote-below-quorum'],
    [8, null],
  ])('a quorum of 2/3 of 11 members with %d present: %s', (present, code) => {
    const quorum = { kind: 'share', rate: { numerator: number(2), denominator: number(3) } } as const;
    const ballots = [{ ...ballot('A', 7, 11), present }];
    const given = review([voted({ quorum })], ranked(1), { ballots });
    expect(codes(given)).toEqual(code === null ? [] : [code]);
  });

  it('a base of those present without their number is incomplete', () => {
    const given = review([voted({ base: 'present' })], ranked(1), { ballots: [ballot('A', 7, 11)] });
    expect(codes(given)).toEqual(['vote-incomplete']);
  });

  it('the second round counts, the first is kept', () => {
    const ballots = [ballot('A', 5, 11), { ...ballot('A', 9, 11), round: 2 }];
    const given = review([voted(eighty)], ranked(1), { ballots });
    expect(kinds(given)).toEqual(['proposed']);
    expect(given.awards[0]!.candidates[0]!.vote).toMatchObject({ rounds: [{ round: 1 }, { round: 2 }] });
  });

  it('two counts of one round contradict each other', () => {
    const ballots = [ballot('A', 5, 11), ballot('A', 9, 11)];
    const given = review([voted()], ranked(1), { ballots });
    expect([kinds(given), codes(given)]).toEqual([['awaitingVote'], ['repeated-ballot']]);
  });

  it('a threshold above 100 % decides nothing', () => {
    const given = review([voted({ threshold: number(1.2) })], ranked(1), { ballots: [ballot('A', 11, 11)] });
    expect([kinds(given), codes(given)]).toEqual([['awaitingVote'], ['percent-above-hundred']]);
  });

  it('one who failed the vote makes room for the next', () => {
    const ballots = [ballot('A', 2, 11), ballot('B', 8, 11)];
    expect(kinds(review([voted()], ranked(1, 2), { ballots }))).toEqual(['voteFailed', 'proposed']);
  });

  it('đạt phiếu as a condition follows the vote of the same award', () => {
    const conditions = { kind: 'votePassed' } as const;
    const given = (inFavour: number) =>
      answers(review([{ ...voted(), conditions }], ranked(1), { ballots: [ballot('A', inFavour, 11)] }));
    expect([given(6), given(5)]).toEqual([['eligible'], ['notEligible']]);
  });
});
