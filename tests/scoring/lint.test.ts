import { lintScheme } from '../../src/scoring/lint.ts';
import type { Finding, SchemeNode, Regulation } from '../../src/scoring/index.ts';
import { bonus, d, deduction, group, line, perCase, scheme } from './lint.builders.ts';

const lint = (nodes: readonly SchemeNode[], regulation: Partial<Regulation> = {}) =>
  lintScheme(scheme(nodes, regulation)).map(({ where, ...detail }: Finding) => ({
    at: where.code,
    ...detail,
  }));

describe('a clean scheme', () => {
  test('of groups, bonuses with caps, deductions and classes has no finding', () => {
    const nodes = [
      group('I', [line('I.1'), line('I.2'), bonus('I.3', perCase(0.5, 2))], {
        standard: d(10),
        capBonus: d(3),
      }),
      group('II', [line('II.1'), deduction('II.2', perCase(0.5))], { standard: d(5), capDeduction: d(2) }),
    ];
    const classes = [
      { label: 'Xuất sắc', min: d(95), everyGroupAtLeast: d(0.85) },
      { label: 'Tốt', min: d(85), everyGroupAtLeast: null },
      { label: 'Khá', min: null, everyGroupAtLeast: null },
    ];
    expect(lint(nodes, { classes, tieBreaks: [{ kind: 'group', code: 'I' }, { kind: 'vote' }] })).toEqual([]);
  });
});

describe('standard points', () => {
  test('3 + 3 + 4 fill a group of 10; 3 + 3 + 2 and 6 + 5 do not', () => {
    const parts = (...maxima: readonly number[]) =>
      lint([
        group(
          '1',
          maxima.map((max, index) => line(`1.${index + 1}`, { max: d(max) })),
          { standard: d(10) },
        ),
      ]);
    expect(parts(3, 3, 4)).toEqual([]);
    const differs = { at: '1', severity: 'error', code: 'standards-differ', standard: d(10) };
    expect(parts(3, 3, 2)).toEqual([{ ...differs, children: d(8) }]);
    expect(parts(6, 5)).toEqual([{ ...differs, children: d(11) }]);
  });

  test('0,1 + 0,2 fill a group of 0,3', () => {
    const parts = [line('1.1', { max: d(0.1) }), line('1.2', { max: d(0.2) })];
    expect(lint([group('1', parts, { standard: d(0.3) })])).toEqual([]);
  });

  test('a group below counts with its own standard, or with its lines where it states none', () => {
    const a = group('1.a', [line('1.a.1', { max: d(7) })], { standard: d(7) });
    const b = group('1.b', [line('1.b.1', { max: d(3) })]);
    expect(lint([group('1', [a, b], { standard: d(10) })])).toEqual([]);
  });

  test('bonus and deduction lines do not fill a group', () => {
    const parts = [line('1.1'), bonus('1.2', perCase(1), { max: d(5) })];
    expect(lint([group('1', parts, { standard: d(5) })])).toEqual([]);
  });

  test('of two lines that exclude each other only the larger one fills the group', () => {
    const parts = [line('1.1', { max: d(3), oneOf: 'A' }), line('1.2', { max: d(5), oneOf: 'A' })];
    expect(lint([group('1', parts, { standard: d(5) })])).toEqual([]);
  });

  test('a standard line without a maximum is an error, a bonus without one is not', () => {
    expect(lint([group('1', [line('1.1', { max: null })])])).toEqual([
      { at: '1.1', severity: 'error', code: 'missing-max' },
    ]);
    expect(lint([group('1', [bonus('1.1', { kind: 'direct' })])])).toEqual([]);
  });

  test('a rate needs a maximum on every ledger', () => {
    const ratio = { kind: 'ratio', minRate: null, maxRate: d(1), lowerIsBetter: false } as const;
    expect(lint([group('1', [bonus('1.1', ratio)])])).toEqual([
      { at: '1.1', severity: 'error', code: 'missing-max' },
    ]);
  });

  test('a group without lines is a warning; with 10 points that nobody can earn it is an error; each named once', () => {
    expect(lint([group('1', [])])).toEqual([{ at: '1', severity: 'warning', code: 'group-without-lines' }]);
    expect(lint([group('1', [], { standard: d(10) })])).toEqual([
      { at: '1', severity: 'error', code: 'missing-rule' },
    ]);
  });
});

describe('signs and ledgers', () => {
  test('−0,5 for each case is wrong under Thưởng and under Trừ', () => {
    const wrong = { severity: 'error', code: 'sign-in-wrong-ledger', points: d(-0.5) };
    expect(lint([group('b2', [bonus('b2.6', perCase(-0.5, 1))])])).toEqual([{ at: 'b2.6', ...wrong }]);
    expect(lint([group('b2', [deduction('b2.6', perCase(-0.5))])])).toEqual([{ at: 'b2.6', ...wrong }]);
  });

  test('"Không: −2" is the size of a deduction, but no bonus', () => {
    const noLetter = { kind: 'yesNo', yes: d(0), no: d(-2) } as const;
    expect(lint([group('C3', [deduction('C3.1', noLetter)])])).toEqual([]);
    expect(lint([group('C3', [bonus('C3.1', noLetter)])])).toEqual([
      { at: 'C3.1', severity: 'error', code: 'sign-in-wrong-ledger', points: d(-2) },
    ]);
  });
});

describe('caps', () => {
  const uncapped = [{ at: 'a7.6', severity: 'question', code: 'uncapped-bonus' }];
  const perSolution = bonus('a7.6', perCase(1));
  const perStep = {
    kind: 'perStep',
    from: d(92),
    step: d(1),
    each: d(0.1),
    started: false,
    direction: 'above',
    cap: null,
  } as const;

  test('a bonus of 1 for each case, or of 0,1 for each step, without any cap is asked about', () => {
    expect(lint([group('a7', [perSolution])])).toEqual(uncapped);
    expect(lint([group('a7', [bonus('a7.6', perStep)])])).toEqual(uncapped);
  });

  test.each([
    ['its rule', [group('a7', [bonus('a7.6', perCase(1, 2))])]],
    ['its line', [group('a7', [bonus('a7.6', perCase(1), { max: d(2) })])]],
    ['the bonus cap of its group', [group('a7', [perSolution], { capBonus: d(2) })]],
    ['the net cap of its group', [group('a7', [perSolution], { capNet: d(7) })]],
    ['the total cap of its group', [group('a7', [perSolution], { capTotal: d(11) })]],
    ['the bonus cap of a higher group', [group('a', [group('a7', [perSolution])], { capBonus: d(9) })]],
  ] as const)('a bonus limited by %s is not', (_, nodes) => {
    expect(lint(nodes)).toEqual([]);
  });

  test('a bonus limited by the total cap of the regulation is not', () => {
    expect(lint([group('a7', [perSolution])], { capTotal: d(110) })).toEqual([]);
  });

  test('a deduction for each case needs no cap', () => {
    expect(lint([group('a6', [deduction('a6.1', perCase(0.5))])])).toEqual([]);
  });

  test('a line may take 2 points where its group allows 2, not where it allows 1,5', () => {
    const capped = (cap: number) =>
      lint([group('4.3', [bonus('4.3.1', perCase(0.2, 2))], { capBonus: d(cap) })]);
    expect(capped(2)).toEqual([]);
    expect(capped(1.5)).toEqual([
      {
        at: '4.3.1',
        severity: 'warning',
        code: 'cap-above-group',
        cap: d(2),
        group: '4.3',
        groupCap: d(1.5),
      },
    ]);
  });

  test('the cap of a deduction line is held against the deduction cap, of its group or of a higher one', () => {
    const own = group('a7', [deduction('a7.1', perCase(0.5), { max: d(2) })]);
    expect(lint([group('a', [own], { capDeduction: d(1.5) })])).toEqual([
      { at: 'a7.1', severity: 'warning', code: 'cap-above-group', cap: d(2), group: 'a', groupCap: d(1.5) },
    ]);
    expect(lint([group('a', [own], { capBonus: d(1.5) })])).toEqual([]);
  });

  test('the smaller one of the caps of rule and line counts', () => {
    const both = bonus('4.3.1', perCase(0.2, 1), { max: d(3) });
    expect(lint([group('4.3', [both], { capBonus: d(1) })])).toEqual([]);
  });
});

describe('digits', () => {
  test('0,25 has too many digits for 1 place, not for 2', () => {
    const nodes = [group('b1', [deduction('b1.2', perCase(0.25))])];
    expect(lint(nodes, { places: 2 })).toEqual([]);
    expect(lint(nodes, { places: 1 })).toEqual([
      { at: 'b1.2', severity: 'warning', code: 'more-digits-than-places', value: d(0.25), places: 1 },
    ]);
  });

  test('points of a group are looked at too', () => {
    expect(lint([group('1', [line('1.1')], { capTotal: d(5.125) })])).toEqual([
      { at: '1', severity: 'warning', code: 'more-digits-than-places', value: d(5.125), places: 2 },
    ]);
  });
});
