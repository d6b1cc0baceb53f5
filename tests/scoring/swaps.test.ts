import { decimalText, swapsBetween } from '../../src/scoring/index.ts';
import type { Entry, Line, Rule, SchemeNode } from '../../src/scoring/index.ts';
import { band, bands, bonus, d, deduction, edge, group, line, perCase, scheme } from './lint.builders.ts';

/** Two members, A and B; one row for each line: the cell of A and the cell of B. */
function swaps(nodes: readonly SchemeNode[], rows: Readonly<Record<string, readonly [Entry, Entry]>>) {
  const lines = new Map(
    Object.entries(rows).map(([code, values]) => [code, { values, targets: [100, 100] }]),
  );
  return swapsBetween(scheme(nodes), { members: ['A', 'B'], lines }, 0, 1).map((swap) => ({
    member: swap.member === 0 ? 'A' : 'B',
    code: swap.code,
    to: shown(swap.to),
    change: decimalText(swap.change),
    effect: swap.effect,
  }));
}

function shown(entry: Entry): string | number | null {
  if (entry === null || typeof entry === 'number') return entry;
  if (entry.state === 'number') return decimalText(entry.value);
  if (entry.state === 'yesNo') return entry.yes ? 'Có' : 'Không';
  return entry.state === 'choice' ? `mức ${entry.option}` : entry.state;
}

const one = (own: Line) => [group('I', [own])];

describe('swapsBetween', () => {
  test('9,5 against 9: half a point less or more ties, one hundredth beyond it exchanges; the smallest stand first', () => {
    expect(swaps(one(line('I.1', { max: d(10) })), { 'I.1': [9.5, 9] })).toEqual([
      { member: 'A', code: 'I.1', to: '9', change: '-0.5', effect: 'tie' },
      { member: 'B', code: 'I.1', to: '9.5', change: '0.5', effect: 'tie' },
      { member: 'A', code: 'I.1', to: '8.99', change: '-0.51', effect: 'exchange' },
      { member: 'B', code: 'I.1', to: '9.51', change: '0.51', effect: 'exchange' },
    ]);
  });

  test('a member at the maximum cannot be passed: 10 of 10 is tied, never exchanged, by the other one', () => {
    const ofB = swaps(one(line('I.1', { max: d(10) })), { 'I.1': [10, 9] }).filter(
      ({ member }) => member === 'B',
    );
    expect(ofB).toEqual([{ member: 'B', code: 'I.1', to: '10', change: '1', effect: 'tie' }]);
  });

  test('members that are tied are parted by one hundredth', () => {
    expect(swaps(one(line('I.1', { max: d(0.29) })), { 'I.1': [0.28, 0.28] })).toEqual([
      { member: 'A', code: 'I.1', to: '0.29', change: '0.01', effect: 'separate' },
      { member: 'B', code: 'I.1', to: '0.29', change: '0.01', effect: 'separate' },
    ]);
  });

  test('cases are whole: 0,2 each close a difference of 0,5 with three cases, not with two and a half', () => {
    const nodes = [group('I', [line('I.1', { max: d(10) }), bonus('I.2', perCase(0.2, 2))])];
    expect(
      swaps(nodes, { 'I.1': [9.5, 9], 'I.2': [null, null] }).filter(({ code }) => code === 'I.2'),
    ).toEqual([{ member: 'B', code: 'I.2', to: '3', change: '0.6', effect: 'exchange' }]);
  });

  test('a bonus that its cap holds at 0,4 cannot close a difference of 0,5', () => {
    const nodes = [group('I', [line('I.1', { max: d(10) }), bonus('I.2', perCase(0.2, 0.4))])];
    expect(
      swaps(nodes, { 'I.1': [9.5, 9], 'I.2': [null, null] }).filter(({ code }) => code === 'I.2'),
    ).toEqual([]);
  });

  test('one more case of deduction takes the leader down', () => {
    const nodes = [group('I', [line('I.1', { max: d(10) }), deduction('I.2', perCase(0.5))])];
    expect(swaps(nodes, { 'I.1': [9.5, 9], 'I.2': [0, 0] }).filter(({ code }) => code === 'I.2')).toEqual([
      { member: 'A', code: 'I.2', to: '1', change: '-0.5', effect: 'tie' },
      { member: 'A', code: 'I.2', to: '2', change: '-1', effect: 'exchange' },
    ]);
  });

  test('the nearest edge of the next band is named: from 97,5 up to 98', () => {
    const { at, open } = edge;
    const own = line('I.1', { rule: bands([band(at(98), null, 5), band(at(0), open(98), 4)]) });
    const nodes = [group('I', [own, line('I.2', { max: d(10) })])];
    expect(
      swaps(nodes, { 'I.1': [97.5, 97.5], 'I.2': [9.5, 9] }).filter(({ code }) => code === 'I.1'),
    ).toEqual([{ member: 'B', code: 'I.1', to: '98', change: '1', effect: 'exchange' }]);
  });

  test.each<[string, Rule, Entry, string]>([
    [
      'the other answer',
      { kind: 'yesNo', yes: d(5), no: d(0) },
      { state: 'yesNo', yes: false, flags: [] },
      'Có',
    ],
    [
      'another level',
      {
        kind: 'choice',
        options: [
          { label: 'Tốt', points: d(5) },
          { label: 'Khá', points: d(3) },
        ],
      },
      { state: 'choice', option: 1, flags: [] },
      'mức 0',
    ],
  ])('%s is tried', (_, rule, entry, to) => {
    const nodes = [group('I', [line('I.1', { rule }), line('I.2', { max: d(10) })])];
    const found = swaps(nodes, { 'I.1': [entry, entry], 'I.2': [9.5, 9] });
    expect(found.filter(({ code }) => code === 'I.1')).toMatchObject([
      { member: 'B', to, effect: 'exchange' },
    ]);
  });

  test('a rate moves by whole units of its actual: 91 of 100 ties a difference of 0,1', () => {
    const ratio: Rule = { kind: 'ratio', minRate: null, maxRate: d(1), lowerIsBetter: false };
    expect(swaps(one(line('I.1', { max: d(10), rule: ratio })), { 'I.1': [91, 90] })).toMatchObject([
      { member: 'A', to: '90', effect: 'tie' },
      { member: 'B', to: '91', effect: 'tie' },
      { member: 'A', to: '89', effect: 'exchange' },
      { member: 'B', to: '92', effect: 'exchange' },
    ]);
  });

  test('lowering the leader of the bloc to 110 ties without costing it a point: the other one rises', () => {
    const nodes = one(line('I.1', { max: d(10), rule: { kind: 'relative' } }));
    expect(swaps(nodes, { 'I.1': [120, 110] })).toEqual([
      { member: 'A', code: 'I.1', to: '110', change: '0', effect: 'tie' },
      { member: 'A', code: 'I.1', to: '109', change: '-0.5', effect: 'exchange' },
      { member: 'B', code: 'I.1', to: '120', change: '2.5', effect: 'tie' },
      { member: 'B', code: 'I.1', to: '121', change: '2.5', effect: 'exchange' },
    ]);
  });

  test('a line that is not assigned is left alone', () => {
    const nodes = [group('I', [line('I.1'), line('I.2', { max: d(10) })])];
    const found = swaps(nodes, {
      'I.1': [{ state: 'notAssigned' }, { state: 'notAssigned' }],
      'I.2': [9.5, 9],
    });
    expect(found.every(({ code }) => code === 'I.2')).toBe(true);
  });

  test('a member that is not complete has no rank to exchange', () => {
    const nodes = [group('I', [line('I.1'), line('I.2')])];
    expect(swaps(nodes, { 'I.1': [4, null], 'I.2': [4, 4] })).toEqual([]);
  });
});
