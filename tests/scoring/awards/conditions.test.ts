import type { Condition } from '../../../src/scoring/index.ts';
import { allOf, anyOf, notOf } from '../../../src/scoring/index.ts';
import { all, answers, any, nominee, number, review, rule, share, yes } from './builders.ts';

const answer = (condition: Condition, given = nominee('A'), more = {}) =>
  answers(review([rule({ conditions: condition })], [given], more))[0];

describe('three values: met, missed, unknown (scoring-spec §11.1)', () => {
  it.each([
    [['met', 'met'], 'met', 'met'],
    [['met', 'unknown'], 'unknown', 'met'],
    [['missed', 'unknown'], 'missed', 'unknown'],
    [['met', 'missed'], 'missed', 'met'],
    [[], 'met', 'missed'],
  ] as const)('%j: all %s, any %s', (truths, whole, one) => {
    expect([allOf(truths), anyOf(truths)]).toEqual([whole, one]);
  });

  it('the opposite of unknown is unknown', () => {
    expect([notOf('met'), notOf('missed'), notOf('unknown')]).toEqual(['missed', 'met', 'unknown']);
  });

  it('a choice that one evidence settles is eligible, whatever else is missing', () => {
    expect(answer(any(yes('a'), yes('b')), nominee('A', { facts: { b: true } }))).toBe('eligible');
  });

  it('all reasons are listed, not only the first', () => {
    const conditions = all(yes('a'), yes('b'), yes('c'));
    const given = review([rule({ conditions })], [nominee('A', { facts: { a: false, b: true, c: false } })]);
    expect(given.awards[0]!.candidates[0]!.eligibility).toEqual({
      kind: 'notEligible',
      reasons: [
        expect.objectContaining({ condition: yes('a') }),
        expect.objectContaining({ condition: yes('c') }),
      ],
    });
  });

  it('everything missing is listed', () => {
    const conditions = all(yes('a'), yes('b'), yes('c'));
    const given = review([rule({ conditions })], [nominee('A', { facts: { b: true } })]);
    expect(given.awards[0]!.candidates[0]!.eligibility).toMatchObject({
      kind: 'incomplete',
      missing: [{ condition: yes('a') }, { condition: yes('c') }],
    });
  });
});

describe('every kind of condition at its boundary', () => {
  const atLeast95: Condition = { kind: 'total', comparison: '>=', value: number(95) };
  it.each([
    [95, 'eligible'],
    [94.99, 'notEligible'],
  ])('Tổng điểm >= 95 with %d: %s', (total, expected) => {
    expect(answer(atLeast95, nominee('A', { total }))).toBe(expected);
  });

  it.each([
    ['Xuất sắc', 'eligible'],
    ['Tốt', 'eligible'],
    ['Khá', 'notEligible'],
    ['Lạ', 'incomplete'],
    [null, 'incomplete'],
  ])('Xếp loại từ Tốt with %s: %s', (classLabel, expected) => {
    expect(answer({ kind: 'classAtLeast', label: 'Tốt' }, nominee('A', { classLabel }))).toBe(expected);
  });

  it.each([
    [1, 'eligible'],
    [2, 'notEligible'],
    ['unranked', 'notEligible'],
    [null, 'incomplete'],
  ] as const)('Xếp hạng = 1 with %s: %s', (rank, expected) => {
    expect(answer({ kind: 'rank', comparison: '=', rank: 1 }, nominee('A', { rank }))).toBe(expected);
  });

  const tenMonths: Condition = {
    kind: 'number',
    fact: 'Tỷ lệ hoàn thành',
    comparison: '>',
    value: number(1),
    percent: true,
  };
  it.each([
    [1, 'notEligible'],
    [1.0001, 'eligible'],
    [102, 'incomplete'],
  ])('vượt 100 %% with %d: %s', (value, expected) => {
    expect(answer(tenMonths, nominee('A', { facts: { 'Tỷ lệ hoàn thành': value } }))).toBe(expected);
  });

  const income: Condition = {
    kind: 'number',
    fact: 'Thu nhập',
    comparison: '>=',
    value: number(120_000_000),
    percent: false,
  };
  it.each([
    [120_000_000, 'eligible'],
    [119_900_000, 'notEligible'],
  ])('từ 120 triệu đồng/năm with %d: %s', (value, expected) => {
    expect(answer(income, nominee('A', { facts: { 'Thu nhập': value } }))).toBe(expected);
  });

  const every85: Condition = { kind: 'groupShare', group: null, atLeast: number(0.85) };
  it.each([
    [85, 'eligible'],
    [84.99, 'notEligible'],
  ])('mỗi mục từ 85 %% with a group at %d %%: %s', (percent, expected) => {
    const groupShares = new Map([
      ['I', share(90, 100)],
      ['II', share(percent, 100)],
    ]);
    expect(answer(every85, nominee('A', { groupShares }))).toBe(expected);
  });

  it.each([
    [85, 'incomplete'],
    [84.99, 'notEligible'],
  ])('mỗi mục từ 85 %% with one group not known and another at %d %%: %s', (percent, expected) => {
    const groupShares = new Map([
      ['I', share(percent, 100)],
      ['II', null],
    ]);
    expect(answer(every85, nominee('A', { groupShares }))).toBe(expected);
  });

  it('13/15 reaches 86,6 % and not 86,67 %: shares are compared exactly', () => {
    const asked = (value: number): Condition => ({ kind: 'share', comparison: '>=', value: number(value) });
    const given = nominee('A', { share: share(13, 15) });
    expect([answer(asked(0.866), given), answer(asked(0.8667), given)]).toEqual(['eligible', 'notEligible']);
  });

  const registered: Condition = { kind: 'registered', deadline: { day: 45_311, inclusive: true } };
  it.each([
    [45_311, 'eligible'],
    [45_312, 'notEligible'],
    [null, 'incomplete'],
  ])('đăng ký chậm nhất 20/01/2024, received on day %s: %s', (day, expected) => {
    expect(answer(registered, nominee('A', { registration: { registered: true, day } }))).toBe(expected);
  });

  it('no registration is not eligible, an unknown one is incomplete', () => {
    expect(answer(registered, nominee('A', { registration: { registered: false } }))).toBe('notEligible');
    expect(answer(registered, nominee('A'))).toBe('incomplete');
  });

  it('a disqualifier bars the awards it names, or all when it names none', () => {
    const barred = (awards: readonly string[]) =>
      nominee('A', {
        disqualifications: [
          { member: 'A', effect: { kind: 'notEligible', awards }, reason: 'Kỷ luật', basis: null },
        ],
      });
    const none: Condition = { kind: 'noDisqualifier' };
    expect([answer(none, barred(['CO'])), answer(none, barred(['BK'])), answer(none, barred([]))]).toEqual([
      'notEligible',
      'eligible',
      'notEligible',
    ]);
    expect(answer(none, nominee('A', { disqualifications: null }))).toBe('incomplete');
  });

  const twoYears: Condition = { kind: 'heldAward', award: 'CSTĐCS', years: 2 };
  const history = (years: readonly number[], fromYear: number) => ({
    asOf: { day: null, year: 2026 },
    history: {
      awards: years.map((year) => ({ subject: 'A', award: 'CSTĐCS', year })),
      covered: [{ subject: null, award: null, fromYear, toYear: 2025 }],
    },
  });
  it.each([
    [[2024, 2025], 2020, 'eligible'],
    [[2023, 2025], 2020, 'notEligible'],
    [[2025], 2025, 'incomplete'],
    [[2025, 2026], 2020, 'notEligible'],
  ])('2 năm liền before 2026 with %j, known since %d: %s', (years, from, expected) => {
    expect(answer(twoYears, nominee('A'), history(years, from))).toBe(expected);
  });
});
