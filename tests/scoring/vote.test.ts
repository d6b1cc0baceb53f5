import { decimal } from '../../src/scoring/index.ts';
import { countVote } from '../../src/scoring/vote.ts';
import type { Vote } from '../../src/scoring/vote.ts';

const twoThirds = { numerator: decimal(2), denominator: decimal(3) };

const council: Vote = {
  inFavour: 12,
  total: 15,
  present: 13,
  valid: 13,
  threshold: decimal(8, -1),
  comparison: 'atLeast',
  base: 'allMembers',
  quorum: null,
  writtenOpinions: null,
};

const result = (changes: Partial<Vote>) => countVote({ ...council, ...changes });

describe('countVote', () => {
  test('"từ 80% tổng số thành viên": 12 of 15 pass, 11 fail', () => {
    expect(result({})).toEqual({
      kind: 'passed',
      inFavour: 12,
      base: 15,
      needed: 12,
      share: { numerator: decimal(12), denominator: decimal(15) },
    });
    expect(result({ inFavour: 11 })).toMatchObject({ kind: 'failed', needed: 12 });
  });

  test('"quá bán": 4 of 8 fail, 5 pass', () => {
    const half = {
      total: 8,
      present: 8,
      valid: 8,
      threshold: decimal(5, -1),
      comparison: 'moreThan',
    } as const;
    expect(result({ ...half, inFavour: 4 })).toMatchObject({ kind: 'failed', needed: 5 });
    expect(result({ ...half, inFavour: 5 })).toMatchObject({ kind: 'passed', needed: 5 });
  });

  test('2/3 is an exact fraction: 6 of 9 pass, where 66,67% would refuse them', () => {
    const nine = { inFavour: 6, total: 9, present: 9, valid: 9, threshold: twoThirds };
    expect(result(nine)).toMatchObject({ kind: 'passed', needed: 6 });
    expect(result({ ...nine, threshold: decimal(6667, -4) })).toMatchObject({ kind: 'failed', needed: 7 });
  });

  test('the base decides: 11 votes fail of 15 members, pass of 13 present, pass of 12 valid ballots', () => {
    const eleven = { inFavour: 11, valid: 12 };
    expect(result({ ...eleven, base: 'allMembers' })).toMatchObject({ kind: 'failed', base: 15 });
    expect(result({ ...eleven, base: 'present' })).toMatchObject({ kind: 'passed', base: 13, needed: 11 });
    expect(result({ ...eleven, base: 'validBallots' })).toMatchObject({
      kind: 'passed',
      base: 12,
      needed: 10,
    });
  });

  test('one below the quorum there is no result, at the quorum there is', () => {
    expect(result({ quorum: 14 })).toEqual({ kind: 'belowQuorum', present: 13, quorum: 14 });
    expect(result({ quorum: 13 })).toMatchObject({ kind: 'passed' });
  });

  test('counted written opinions join the votes of all members; uncounted ones do not', () => {
    const absent = { received: 2, inFavour: 1 };
    const eleven = { inFavour: 11 };
    expect(result({ ...eleven, writtenOpinions: { ...absent, counted: true } })).toMatchObject({
      kind: 'passed',
      inFavour: 12,
      base: 15,
    });
    expect(result({ ...eleven, writtenOpinions: { ...absent, counted: false } })).toMatchObject({
      kind: 'failed',
      inFavour: 11,
      base: 15,
    });
  });

  test('counted written opinions enlarge the base of those present, with every opinion received', () => {
    const written = { received: 2, inFavour: 1, counted: true };
    expect(result({ inFavour: 11, base: 'present', writtenOpinions: written })).toMatchObject({
      kind: 'passed',
      inFavour: 12,
      base: 15,
    });
  });

  test('written opinions do not attend: they never help a meeting over its quorum', () => {
    const written = { received: 2, inFavour: 2, counted: true };
    expect(result({ quorum: 14, writtenOpinions: written })).toMatchObject({ kind: 'belowQuorum' });
  });

  test('an unknown number of members present gives no result where the base or the quorum needs it', () => {
    expect(result({ present: null, base: 'present' })).toEqual({ kind: 'incomplete', missing: 'present' });
    expect(result({ present: null, quorum: 10 })).toEqual({ kind: 'incomplete', missing: 'present' });
    expect(result({ valid: null, base: 'validBallots' })).toEqual({ kind: 'incomplete', missing: 'valid' });
  });

  test('an unknown number that nothing needs does not stop the result', () => {
    expect(result({ present: null, valid: null })).toMatchObject({ kind: 'passed' });
  });

  test.each([
    ['13 votes of 12 valid ballots', { inFavour: 13, valid: 12 }, 'inFavour', 13, 'valid', 12],
    ['14 votes of 13 present', { inFavour: 14, valid: null }, 'inFavour', 14, 'present', 13],
    ['16 votes of 15 members', { inFavour: 16, present: null, valid: null }, 'inFavour', 16, 'total', 15],
    ['14 valid ballots of 13 present', { valid: 14 }, 'valid', 14, 'present', 13],
    ['16 present of 15 members', { present: 16 }, 'present', 16, 'total', 15],
  ] as const)('%s is no vote', (_, changes, count, value, limitCount, limit) => {
    expect(result(changes)).toEqual({
      kind: 'invalid',
      problem: { kind: 'moreThan', count, value, limitCount, limit },
    });
  });

  test('2 absent members cannot give 3 opinions in writing', () => {
    expect(result({ writtenOpinions: { received: 3, inFavour: 1, counted: true } })).toEqual({
      kind: 'invalid',
      problem: { kind: 'moreThan', count: 'written', value: 3, limitCount: 'total', limit: 2 },
    });
  });

  test('a part of a vote is no vote', () => {
    expect(result({ inFavour: 7.5 })).toEqual({
      kind: 'invalid',
      problem: { kind: 'notAWholeCount', count: 'inFavour', value: 7.5 },
    });
  });

  test('of 0 valid ballots nothing can be said', () => {
    expect(result({ inFavour: 0, valid: 0, base: 'validBallots' })).toEqual({
      kind: 'invalid',
      problem: { kind: 'emptyBase', base: 'validBallots' },
    });
  });
});
