import type { Entry, SchemeNode } from '../../src/scoring/index.ts';
import { decimalToNumber, scoreBloc } from '../../src/scoring/index.ts';
import { between, bonus, entriesOf, group, line, points, schemeOf } from '../support/scheme-builders.ts';

/** Golden G1, thị xã Cai Lậy 2022: standard points of every item; all were reached in full. */
const standards: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { a1: 3, a2: 3, a3: 3, a4: 3.5, a5: 3, a6: 3, a7: 3, a8: 3.5, a9: 5 },
  b: { b1: 2, b2: 5, b3: 3, b4: 5 },
  c: { c1: 5, c2: 5, c3: 5, c4: 4, c5: 5, c6: 1 },
  d: { d1: 3, d2: 7 },
  '2': { '2.1': 1, '2.2': 1 },
  '3': { '3.1': 2, '3.2': 2, '3.3': 6 },
  '4': { '4.1': 1, '4.2': 0.5, '4.3': 1.5 },
  '5': { '5.0': 5 },
};

const perCase = (each: number) => ({ kind: 'perCase', each: points(each), cap: null }) as const;

/** The bonus lines of the minutes, with what the unit claimed and what the meeting agreed. */
const bonuses: readonly {
  readonly in: string;
  readonly line: SchemeNode;
  readonly entries: readonly Entry[];
}[] = [
  { in: 'a4', line: bonus('a4.2'), entries: [2, 2] },
  { in: 'a7', line: bonus('a7.6', perCase(1)), entries: [8, 4] },
  { in: 'b2', line: bonus('b2.x'), entries: [0.5, 0.5] },
  { in: 'b3', line: bonus('b3.x'), entries: [0.5, 0.5] },
  {
    in: 'c2',
    line: bonus('c2.5', {
      kind: 'perStep',
      from: points(90),
      step: points(1),
      each: points(0.1),
      started: false,
      direction: 'above',
      cap: null,
    }),
    entries: [97.7, 97.7],
  },
  { in: 'c3', line: bonus('c3.3'), entries: [0.2, 0.2] },
  { in: 'c4', line: bonus('c4.2'), entries: [0.5, 0.5] },
  { in: 'd1', line: bonus('d1.x'), entries: [2, 2] },
  { in: 'd2', line: bonus('d2.3', perCase(1)), entries: [6, 4] },
  { in: '2.2', line: bonus('2.2.x'), entries: [0.5, 0.5] },
  { in: '3.2', line: bonus('3.2.x'), entries: [0.5, 0.5] },
  {
    in: '3.3',
    line: bonus('3.3.2', {
      kind: 'grid',
      rows: [between(null, 1000), between(1000, null)],
      columns: [between(1, 10), between(10, null)],
      points: [
        [points(1.5), points(2)],
        [points(1.8), points(2.3)],
      ],
    }),
    entries: [723, 723],
  },
  { in: '4.3', line: bonus('4.3.1', { ...perCase(0.2), cap: points(1) }), entries: [5, 5] },
];

function items(section: string): readonly SchemeNode[] {
  return Object.entries(standards[section] ?? {}).map(([code, standard]) => {
    const own = bonuses.filter((item) => item.in === code).map((item) => item.line);
    const base = line(`${code}.0`, { kind: 'keep' }, { max: points(standard) });
    return group(code, [base, ...own], { standard: points(standard) });
  });
}

const professional = group(
  '1',
  ['a', 'b', 'c', 'd'].map((code) => group(code, items(code))),
);
const others = ['2', '3', '4', '5'].map((code) => group(code, items(code)));
const rows = Object.fromEntries(bonuses.map((item) => [item.line.code, item.entries]));
const result = scoreBloc(schemeOf([professional, ...others]), entriesOf(rows, { '3.3.2': [86.58, 86.58] }));

test('golden G1: tự chấm 124,4, thống nhất 118,4 trên 100 điểm', () => {
  expect(result.members.map(({ total }) => decimalToNumber(total))).toEqual([124.4, 118.4]);
  expect(result.members.map(({ assigned }) => decimalToNumber(assigned))).toEqual([100, 100]);
  expect(result.findings).toEqual([]);
});

test.each([
  ['a', 40, 36],
  ['b', 16, 16],
  ['c', 26.4, 26.4],
  ['d', 18, 16],
  ['1', 100.4, 94.4],
  ['2', 2.5, 2.5],
  ['3', 12.5, 12.5],
  ['4', 4, 4],
  ['5', 5, 5],
])('golden G1: mục %s tự chấm %d, thống nhất %d', (code, self, agreed) => {
  expect([0, 1].map((member) => decimalToNumber(result.pointsOf(code, member).total))).toEqual([
    self,
    agreed,
  ]);
});

test('golden G1: c2.5 là 97,7 so với 90, bảy bước, được 0,7', () => {
  expect(decimalToNumber(result.pointsOf('c2.5', 0).bonus)).toBe(0.7);
});
