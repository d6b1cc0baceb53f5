import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  decimalText,
  decimalToNumber,
  gapsBetween,
  marginOf,
  scoreBloc,
  sumOfGaps,
} from '../../src/scoring/index.ts';
import type { BlocEntries, BlocResult, Entry, Scheme } from '../../src/scoring/index.ts';
import {
  bonus,
  deduction,
  direct,
  entriesOf,
  group,
  line,
  points,
  schemeOf,
} from '../support/scheme-builders.ts';

const capped: Scheme = schemeOf(
  [
    group('I', [line('I.1', direct), deduction('I.2')], { capDeduction: points(1) }),
    group('II', [line('II.1', { kind: 'relative' }), bonus('II.2')], { capBonus: points(2) }),
  ],
  { tieBreaks: [{ kind: 'group', code: 'I' }, { kind: 'vote' }] },
);

const twoLines = (regulation: Parameters<typeof schemeOf>[1] = {}): Scheme =>
  schemeOf([group('I', [line('I.1', direct)]), group('II', [line('II.1', direct)])], regulation);

function shown(result: BlocResult, member: number, other: number) {
  const gaps = gapsBetween(result, member, other);
  const rows = (list: typeof gaps.behind) =>
    list.map(({ code, cut, by }) => [code, cut, decimalText(by)] as const);
  return { behind: rows(gaps.behind), ahead: rows(gaps.ahead), total: decimalText(gaps.total) };
}

describe('gapsBetween', () => {
  test('the largest loss first, then the gains, each by size: +2 and +0,5 against −1', () => {
    const scheme = schemeOf([line('1', direct), line('2', direct), line('3', direct), line('4', direct)]);
    const result = scoreBloc(scheme, entriesOf({ '1': [8, 8.5], '2': [7, 9], '3': [6, 5], '4': [9, 9] }));
    expect(shown(result, 0, 1)).toEqual({
      behind: [
        ['2', null, '2'],
        ['1', null, '0.5'],
      ],
      ahead: [['3', null, '-1']],
      total: '1.5',
    });
  });

  test('what a cap took is a row of its own: a bonus of 3 cut to 2 gives 3 and takes 1', () => {
    const result = scoreBloc(
      capped,
      entriesOf({ 'I.1': [9, 9], 'II.1': [5, 5], 'II.2': [null, 3] }, { 'II.1': [5, 5] }),
    );
    expect(shown(result, 0, 1)).toEqual({
      behind: [['II.2', null, '3']],
      ahead: [['II', 'capBonus', '-1']],
      total: '2',
    });
  });

  test('law: the gaps of any two members add up to the difference of their totals exactly', () => {
    fc.assert(
      fc.property(blocs, (entries) => {
        const result = scoreBloc(capped, entries);
        for (const member of entries.members.keys())
          for (const other of entries.members.keys()) {
            const { behind, ahead, total } = gapsBetween(result, member, other);
            expect(addDecimals(sumOfGaps(behind), sumOfGaps(ahead))).toEqual(total);
          }
      }),
    );
  });

  test('law: seen from the other side every gap is the same with the other sign', () => {
    fc.assert(
      fc.property(blocs, (entries) => {
        const result = scoreBloc(capped, entries);
        const sizes = (member: number, other: number) => {
          const { behind, ahead } = gapsBetween(result, member, other);
          return { behind: behind.length, ahead: ahead.length };
        };
        const [one, back] = [sizes(0, 1), sizes(1, 0)];
        expect([one.behind, one.ahead]).toEqual([back.ahead, back.behind]);
      }),
    );
  });
});

describe('marginOf', () => {
  test('97,5 before 97,25: the first keeps its place below 0,25', () => {
    const result = scoreBloc(twoLines(), entriesOf({ 'I.1': [9.5, 9.25], 'II.1': [8, 8] }));
    expect(marginOf(result, 0)).toEqual({ behind: [1], state: { kind: 'ahead', points: points(0.25) } });
    expect(marginOf(result, 1)).toEqual({ behind: [], state: { kind: 'last' } });
  });

  test('two members behind at the same rank are both named', () => {
    const result = scoreBloc(twoLines(), entriesOf({ 'I.1': [9, 8, 8], 'II.1': [8, 8, 8] }));
    expect(marginOf(result, 0)?.behind).toEqual([1, 2]);
    expect(marginOf(result, 1)?.state).toEqual({ kind: 'tied', members: [2] });
  });

  test('equal totals parted by section I have no margin, only the tie-break', () => {
    const tieBreak = { kind: 'group', code: 'I' } as const;
    const result = scoreBloc(
      twoLines({ tieBreaks: [tieBreak] }),
      entriesOf({ 'I.1': [9, 8], 'II.1': [8, 9] }),
    );
    expect(marginOf(result, 0)).toEqual({ behind: [1], state: { kind: 'tieBreak', tieBreak } });
  });

  test('by share: the same assigned points give a margin, different ones (KG) do not', () => {
    const scheme = twoLines({ rankBy: 'share' });
    const same = scoreBloc(scheme, entriesOf({ 'I.1': [9, 8], 'II.1': [8, 8] }));
    expect(marginOf(same, 0)?.state).toEqual({ kind: 'ahead', points: points(1) });
    const without = entriesOf({ 'I.1': [9, 8], 'II.1': [{ state: 'notAssigned' }, 8] });
    expect(marginOf(scoreBloc(scheme, without), 0)?.state).toEqual({ kind: 'aheadByShare' });
  });

  test('an incomplete member has no margin and is behind nobody', () => {
    const result = scoreBloc(twoLines(), entriesOf({ 'I.1': [9, null], 'II.1': [8, 8] }));
    expect(marginOf(result, 1)).toBeNull();
    expect(marginOf(result, 0)).toEqual({ behind: [], state: { kind: 'last' } });
  });

  test('law: more points for the holder never make its margin smaller', () => {
    const bonusScheme = schemeOf([group('I', [line('I.1', direct), bonus('I.2')])]);
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 6 }), score, (scores, more) => {
        const first = scores.indexOf(Math.max(...scores));
        const resultWith = (extra: number | null) =>
          scoreBloc(
            bonusScheme,
            entriesOf({ 'I.1': scores, 'I.2': scores.map((_one, at) => (at === first ? extra : null)) }),
          );
        const before = marginOf(resultWith(null), first)?.state;
        const after = marginOf(resultWith(more), first)?.state;
        if (before?.kind !== 'ahead' || after?.kind !== 'ahead') return;
        expect(compareDecimals(after.points, before.points)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('law: a loss smaller than the margin keeps the place, one of the margin itself makes them equal', () => {
    const scheme = schemeOf([group('I', [line('I.1', direct), deduction('I.2')])]);
    fc.assert(
      fc.property(fc.uniqueArray(score, { minLength: 2, maxLength: 6 }), (scores) => {
        const first = scores.indexOf(Math.max(...scores));
        const rankAfter = (loss: number) => {
          const rows = { 'I.1': scores, 'I.2': scores.map((_one, at) => (at === first ? loss : null)) };
          const { rank, tied } = scoreBloc(scheme, entriesOf(rows)).members[first]!;
          return { rank, tied };
        };
        const state = marginOf(scoreBloc(scheme, entriesOf({ 'I.1': scores, 'I.2': [] })), first)?.state;
        if (state?.kind !== 'ahead') throw new Error('different scores have a first');
        const margin = decimalToNumber(state.points);
        expect(rankAfter(margin)).toEqual({ rank: 1, tied: true });
        expect(rankAfter((Math.round(margin * 100) - 1) / 100)).toEqual({ rank: 1, tied: false });
      }),
    );
  });
});

describe('ties', () => {
  const tied = (votes: ReadonlyMap<string, number> | null) =>
    scoreBloc(
      twoLines({ tieBreaks: [{ kind: 'group', code: 'I' }, { kind: 'vote' }] }),
      entriesOf({ 'I.1': [8, 9, 8, 5], 'II.1': [8, 7, 8, 5] }),
      votes === null ? {} : { vote: { votes } },
    );

  test('three at 16: section I lifts B, the ballot is asked of A and C only', () => {
    const [tie, ...more] = tied(null).ties();
    expect(more).toEqual([]);
    expect(tie?.members).toEqual([0, 1, 2]);
    expect(tie?.steps.map(({ members, parts, decides }) => ({ members, parts, decides }))).toEqual([
      { members: [0, 1, 2], parts: [[1], [0, 2]], decides: true },
      { members: [0, 2], parts: [[0, 2]], decides: false },
    ]);
    expect(tie?.order).toEqual([[1], [0, 2]]);
  });

  test('5 votes against 4 part them; votes of one of the two alone do not', () => {
    const full = tied(
      new Map([
        ['A', 4],
        ['C', 5],
      ]),
    );
    expect(full.ties()[0]?.order).toEqual([[1], [2], [0]]);
    expect(full.members.map(({ rank }) => rank)).toEqual([3, 1, 2, 4]);
    expect(tied(new Map([['C', 5]])).ties()[0]?.order).toEqual([[1], [0, 2]]);
  });

  test('nobody equal, no tie', () => {
    expect(scoreBloc(twoLines(), entriesOf({ 'I.1': [9, 8], 'II.1': [8, 8] })).ties()).toEqual([]);
  });

  test('law: the order in which a tie ends is the order of the ranks', () => {
    fc.assert(
      fc.property(blocs, (entries) => {
        const result = scoreBloc(capped, entries);
        for (const { order } of result.ties()) {
          const ranks = order.map((equals) => equals.map((member) => result.members[member]?.rank));
          for (const [place, own] of ranks.entries()) {
            expect(new Set(own).size).toBe(1);
            const before = ranks[place - 1]?.[0];
            if (before !== undefined) expect(own[0]).toBeGreaterThan(before ?? 0);
          }
        }
      }),
    );
  });
});

const score = fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100);
const cell = fc.oneof(score, fc.integer({ min: 0, max: 3 }));
const rowOf = (size: number, entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entry[]> =>
  fc.array(entry, { minLength: size, maxLength: size });

/** Blocs of two to five members with equal totals now and then. */
const blocs: fc.Arbitrary<BlocEntries> = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc
    .record({
      'I.1': rowOf(size, cell),
      'I.2': rowOf(size, fc.option(cell)),
      'II.1': rowOf(size, cell),
      'II.2': rowOf(size, fc.option(cell)),
    })
    .map((rows) => entriesOf(rows, { 'II.1': Array<Entry>(size).fill(5) })),
);
