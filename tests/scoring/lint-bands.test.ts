import { lintScheme } from '../../src/scoring/lint.ts';
import type { Band, Bound, Finding, Rule } from '../../src/scoring/index.ts';
import { band, bands, d, edge, group, line, scheme } from './lint.builders.ts';

const { at, open } = edge;

const lint = (rule: Rule, max: number | null = 5) =>
  lintScheme(scheme([group('C', [line('C1', { max: max === null ? null : d(max), rule })])])).map(
    ({ where: _, ...detail }: Finding) => detail,
  );
const gap = (from: number, to: number | null) => ({
  severity: 'question',
  code: 'band-gap',
  at: d(from),
  to: to === null ? null : d(to),
});
const overlap = (from: number, to: number | null) => ({
  severity: 'error',
  code: 'band-overlap',
  at: d(from),
  to: to === null ? null : d(to),
});
const openEnd = (side: 'low' | 'high', value: number) => ({
  severity: 'question',
  code: 'band-open-end',
  side,
  at: d(value),
});

/** Two bands, the upper one first as in official tables; nothing is undefined below or above them. */
const pair = (high: Bound | null, low: Bound, otherwise: number | null = null) =>
  lint(bands([band(low, null, 5), band(null, high, 4)], otherwise));

describe('bands', () => {
  test('"trên 98" beside "97 đến dưới 98" leaves out exactly 98; ">=98" does not', () => {
    const table = (top: Bound) =>
      bands([
        band(top, null, 5),
        band(at(97), open(98), 4),
        band(at(96), open(97), 3),
        band(at(0), open(96), 0),
      ]);
    expect(lint(table(open(98)))).toEqual([gap(98, null)]);
    expect(lint(table(at(98)))).toEqual([]);
  });

  test('"97..98" beside ">98" meets; beside ">=98" the value 98 belongs to both', () => {
    expect(pair(at(98), open(98))).toEqual([]);
    expect(pair(at(98), at(98))).toEqual([overlap(98, null)]);
  });

  test('a stretch from 97 to 98 that no band holds is a gap', () => {
    expect(pair(at(97), at(98))).toEqual([gap(97, 98)]);
  });

  test('a stretch from 97 to 98 that two bands hold is an overlap', () => {
    expect(pair(at(98), at(97))).toEqual([overlap(97, 98)]);
  });

  test('a band inside another one overlaps it from end to end', () => {
    const inside = bands([band(null, null, 1), band(at(5), at(7), 5)]);
    expect(lint(inside)).toEqual([overlap(5, 7)]);
  });

  test('with "còn lại" a stretch between bands is meant, the single value 98 is still asked about', () => {
    expect(pair(at(97), at(98), 0)).toEqual([]);
    expect(pair(open(98), open(98), 0)).toEqual([gap(98, null)]);
  });

  test('nothing below 96: asked, unless "còn lại" says what happens there', () => {
    const table: readonly Band[] = [band(at(98), null, 5), band(at(96), open(98), 3)];
    expect(lint(bands(table))).toEqual([openEnd('low', 96)]);
    expect(lint(bands(table, 0))).toEqual([]);
  });

  test('bands from 0 to 100 cover every percentage, bands to 90 do not', () => {
    const upTo = (high: number) => bands([band(at(0), open(50), 1), band(at(50), at(high), 5)]);
    expect(lint(upTo(100))).toEqual([]);
    expect(lint(upTo(90))).toEqual([openEnd('high', 90)]);
  });

  test('bands above 0 leave out 0 itself', () => {
    expect(lint(bands([band(open(0), null, 5)]))).toEqual([openEnd('low', 0)]);
  });

  test('the order in which bands are written changes nothing', () => {
    const table = [band(open(98), null, 5), band(at(97), open(98), 4), band(at(0), open(97), 3)];
    expect(lint(bands([...table].reverse()))).toEqual(lint(bands(table)));
  });
});

describe('days late', () => {
  const late = (list: readonly Band[]): Rule => ({
    kind: 'late',
    deadline: { day: 44535, inclusive: true },
    perDay: null,
    bands: list,
    cap: null,
    missing: d(5),
  });

  test('days are whole: "1..5" and "6..10" follow one another, "1..5" and "7..10" do not', () => {
    expect(lint(late([band(at(1), at(5), 1), band(at(6), null, 2)]))).toEqual([]);
    expect(lint(late([band(at(1), at(5), 1), band(at(7), null, 2)]))).toEqual([gap(5, 7)]);
  });

  test('bands may start on the first day late, not on the second', () => {
    expect(lint(late([band(at(1), null, 1)]))).toEqual([]);
    expect(lint(late([band(at(2), null, 1)]))).toEqual([openEnd('low', 2)]);
    expect(lint(late([band(open(0), null, 1)]))).toEqual([]);
  });
});

describe('grids', () => {
  test('both axes are looked at', () => {
    const grid: Rule = {
      kind: 'grid',
      rows: [
        { low: null, high: open(1000) },
        { low: open(1000), high: null },
      ],
      columns: [
        { low: at(0), high: at(5) },
        { low: at(5), high: null },
      ],
      points: [
        [d(1), d(2)],
        [d(3), d(5)],
      ],
    };
    expect(lint(grid)).toEqual([gap(1000, null), overlap(5, null)]);
  });
});

describe('a maximum that cannot be reached', () => {
  const unreachable = (max: number, reachable: number) => [
    { severity: 'warning', code: 'unreachable-max', max: d(max), reachable: d(reachable) },
  ];

  test('bands that end at 4 do not reach 5, bands that end at 5 do', () => {
    expect(lint(bands([band(at(90), null, 4)], 0))).toEqual(unreachable(5, 4));
    expect(lint(bands([band(at(90), null, 5)], 0))).toEqual([]);
  });

  test('a choice whose best is 8 does not reach 10', () => {
    const choice: Rule = {
      kind: 'choice',
      options: [
        { label: 'Tốt', points: d(8) },
        { label: 'Khá', points: d(6) },
      ],
    };
    expect(lint(choice, 10)).toEqual(unreachable(10, 8));
    expect(lint(choice, 8)).toEqual([]);
  });

  test('0,5 for each case up to 2 does not reach 5; without a cap it does', () => {
    expect(lint({ kind: 'perCase', each: d(0.5), cap: d(2) })).toEqual(unreachable(5, 2));
    expect(lint({ kind: 'perCase', each: d(0.5), cap: null })).toEqual([]);
  });

  test('a rate of at most 80% reaches 4 of 5', () => {
    const ratio = (maxRate: number): Rule => ({
      kind: 'ratio',
      minRate: null,
      maxRate: d(maxRate),
      lowerIsBetter: false,
    });
    expect(lint(ratio(0.8))).toEqual(unreachable(5, 4));
    expect(lint(ratio(1))).toEqual([]);
  });

  test('a bonus need not reach its cap', () => {
    const extra = line('C1', { ledger: 'bonus', max: d(5), rule: { kind: 'yesNo', yes: d(2), no: d(0) } });
    expect(lintScheme(scheme([group('C', [extra])]))).toEqual([]);
  });

  test('a group of 10 points whose total may not pass 8 cannot be filled', () => {
    const own = group('C', [line('C1', { max: d(10) })], { standard: d(10), capTotal: d(8) });
    expect(lintScheme(scheme([own]))).toMatchObject(unreachable(10, 8));
  });
});
