import { decimalToNumber, rankScores, scoreBloc } from '../../src/scoring/index.ts';
import type { BlocResult, Disqualification, Entry, Regulation, TieBreak } from '../../src/scoring/index.ts';
import {
  bonus,
  deduction,
  direct,
  entriesOf,
  group,
  line,
  points,
  ranksOf,
  schemeOf,
  totalsOf,
} from '../support/scheme-builders.ts';

const sections: readonly TieBreak[] = [
  { kind: 'group', code: 'I' },
  { kind: 'group', code: 'II' },
];

/** Golden W1: six members A to F on the scale 60, 25, 15. */
const golden = {
  'I.1': [58.5, 57.3, 57.7, 54.25, 58, 57.7],
  'II.1': [24, 24.4, 24.1, 22.5, 24.5, 24.3],
  'III.1': [14.5, 14.8, 14.7, 13.25, 14, 14.5],
  'III.2': [1, 0, 0, 0.5, 0, 0],
  'III.3': [0.5, 0, 0, 1.25, 0, 0],
};

function bloc(
  rows: Readonly<Record<string, readonly Entry[]>>,
  regulation: Partial<Regulation> = {},
  options: Parameters<typeof scoreBloc>[2] = {},
): BlocResult {
  const nodes = [
    group('I', [line('I.1', direct, { max: points(60) })], { standard: points(60) }),
    group('II', [line('II.1', direct, { max: points(25) })], { standard: points(25) }),
    group('III', [line('III.1', direct, { max: points(15) }), bonus('III.2'), deduction('III.3')]),
  ];
  return scoreBloc(schemeOf(nodes, regulation), entriesOf(rows), options);
}

test('golden W1: tổng 97,5; bốn đơn vị đúng 96,5; 89,25', () => {
  expect(totalsOf(bloc(golden))).toEqual([97.5, 96.5, 96.5, 89.25, 96.5, 96.5]);
});

test('golden W1: đồng hạng 1-2-2-2-2-6, hoặc 1-2-2-2-2-3', () => {
  expect(ranksOf(bloc(golden))).toEqual([1, 2, 2, 6, 2, 2]);
  expect(ranksOf(bloc(golden, { ties: 'dense' }))).toEqual([1, 2, 2, 3, 2, 2]);
});

test('golden W1: tiêu chí phụ I rồi II cho A1 E2 F3 C4 B5 D6', () => {
  const result = bloc(golden, { tieBreaks: sections });
  expect(ranksOf(result)).toEqual([1, 5, 4, 6, 2, 3]);
  expect(result.members.map(({ separatedBy }) => separatedBy)).toEqual([
    null,
    { kind: 'group', code: 'I' },
    { kind: 'group', code: 'II' },
    null,
    { kind: 'group', code: 'I' },
    { kind: 'group', code: 'II' },
  ]);
});

const equalPair = {
  ...golden,
  'II.1': [24, 24.4, 24.3, 22.5, 24.5, 24.3],
  'III.1': [14.5, 14.8, 14.5, 13.25, 14, 14.5],
};
const withVote: Partial<Regulation> = { tieBreaks: [...sections, { kind: 'vote' }] };

test('golden W1, C bằng F ở mọi mục: cùng hạng 3, hạng sau là 5, và cần bỏ phiếu', () => {
  const result = bloc(equalPair, withVote);
  expect(ranksOf(result)).toEqual([1, 5, 3, 6, 2, 3]);
  expect(result.members.map(({ tied }) => tied)).toEqual([false, false, true, false, false, true]);
  expect(result.findings).toMatchObject([
    { code: 'vote-needed', severity: 'question', members: ['C', 'F'], rank: 3 },
  ]);
});

test('phiếu đã ghi phân định C và F; thiếu phiếu của một đơn vị thì chưa phân định', () => {
  const decided = bloc(equalPair, withVote, {
    vote: {
      votes: new Map([
        ['C', 2],
        ['F', 4],
      ]),
    },
  });
  expect(ranksOf(decided)).toEqual([1, 5, 4, 6, 2, 3]);
  expect(decided.findings).toEqual([]);
  const partial = bloc(equalPair, withVote, { vote: { votes: new Map([['C', 2]]) } });
  expect(ranksOf(partial)).toEqual([1, 5, 3, 6, 2, 3]);
});

test('ít điểm trừ hơn đứng trên', () => {
  const rows = { 'I.1': [50, 51], 'II.1': [20, 20], 'III.1': [10, 10], 'III.3': [0, 1] };
  expect(ranksOf(bloc(rows, { tieBreaks: [{ kind: 'fewerDeductions' }] }))).toEqual([1, 2]);
});

test('đơn vị đạt nhiều chỉ tiêu hơn đứng trên khi bằng điểm', () => {
  const ratio = { kind: 'ratio', minRate: null, maxRate: points(1), lowerIsBetter: false } as const;
  const scheme = schemeOf([line('1', ratio), line('2', ratio), line('3', direct)], {
    tieBreaks: [{ kind: 'higherShareOfTargets' }],
  });
  const rows = { '1': [99, 100], '2': [99, 90], '3': [9.2, 10] };
  const result = scoreBloc(scheme, entriesOf(rows, { '1': [100, 100], '2': [100, 100] }));
  expect(totalsOf(result)).toEqual([29, 29]);
  expect(ranksOf(result)).toEqual([2, 1]);
});

test('đơn vị không xếp loại và đơn vị còn thiếu không chiếm hạng, tổng điểm vẫn hiện', () => {
  const unranked: Disqualification = {
    member: 'A',
    effect: { kind: 'unranked' },
    reason: 'không nộp',
    basis: null,
  };
  const rows = { ...golden, 'I.1': [58.5, null, 57.7, 54.25, 58, 57.7] };
  const result = bloc(rows, {}, { disqualifications: [unranked] });
  expect(ranksOf(result)).toEqual([null, null, 1, 4, 1, 1]);
  expect(result.members.map(({ status }) => status).slice(0, 3)).toEqual([
    'disqualified',
    'incomplete',
    'ranked',
  ]);
  expect(totalsOf(result)[0]).toBe(97.5);
});

test('xếp hạng một cột điểm có sẵn: điểm trống thì hạng trống, tiêu chí phụ lớn hơn là hơn', () => {
  const keys = [[95.5], [97], null, [95.5], [90]].map((key) => key?.map(points) ?? null);
  expect(rankScores(keys, 'competition')).toEqual([2, 1, null, 2, 4]);
  expect(rankScores(keys, 'dense')).toEqual([2, 1, null, 2, 3]);
  expect(
    rankScores(
      [
        [1, 2],
        [1, 3],
      ].map((key) => key.map(points)),
      'competition',
    ),
  ).toEqual([2, 1]);
  expect(rankScores([], 'dense')).toEqual([]);
});

test('0,1 + 0,2 và 0,3 là đồng hạng', () => {
  expect(rankScores([[points(0.1 + 0.2)], [points(0.3)]], 'competition')).toEqual([1, 1]);
  expect(decimalToNumber(points(0.1 + 0.2))).toBe(0.3);
});
