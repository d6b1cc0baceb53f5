import { lintScheme } from '../../src/scoring/lint.ts';
import type { Finding, Regulation, SchemeNode } from '../../src/scoring/index.ts';
import { bonus, d, group, line, perCase, scheme } from './lint.builders.ts';

const lint = (nodes: readonly SchemeNode[], regulation: Partial<Regulation> = {}) =>
  lintScheme(scheme(nodes, regulation)).map(({ where, ...detail }: Finding) => ({
    at: where.code,
    ...detail,
  }));

describe('basis', () => {
  const without = { basis: null };
  const missing = (at: string | null) => ({ at, severity: 'warning', code: 'no-basis' });

  test('a basis on any ancestor covers the lines below', () => {
    expect(lint([group('I', [group('I.1', [line('I.1.a')], without)])])).toEqual([]);
  });

  test('a scheme without any basis is named once, as a whole', () => {
    expect(lint([group('I', [line('I.1')], without), group('II', [line('II.1')], without)])).toEqual([
      missing(null),
    ]);
  });

  test('a group without any basis is named once; a line beside one that has a basis is named itself', () => {
    const covered = line('II.1', { basis: 'Điều 6' });
    const nodes = [
      group('I', [line('I.1'), line('I.2')], without),
      group('II', [covered, line('II.2')], without),
    ];
    expect(lint(nodes)).toEqual([missing('I'), missing('II.2')]);
  });

  test('a basis of spaces is none', () => {
    expect(lint([group('I', [line('I.1')], { basis: '  ' })])).toEqual([missing(null)]);
  });
});

describe('conditions', () => {
  const extra = (onlyIf: string) => bonus('a4.2', perCase(1, 1), { onlyIf });

  test('a condition on a line of the same group is known', () => {
    expect(lint([group('a4', [line('a4.1'), extra('a4.1')])])).toEqual([]);
  });

  test.each([
    ['a code that does not stand in the table', 'a4.9'],
    ['the code of another group’s line', 'a5.1'],
    ['the code of the group', 'a4'],
    ['its own code', 'a4.2'],
  ])('a condition on %s is an error', (_, onlyIf) => {
    const nodes = [group('a4', [line('a4.1'), extra(onlyIf)]), group('a5', [line('a5.1')])];
    expect(lint(nodes)).toEqual([
      { at: 'a4.2', severity: 'error', code: 'unknown-condition-code', text: onlyIf },
    ]);
  });

  test('a tie-break by a code that the table does not have is an error of the regulation', () => {
    const findings = lintScheme(
      scheme([group('I', [line('I.1')])], { tieBreaks: [{ kind: 'group', code: 'IV' }] }),
    );
    expect(findings).toEqual([
      {
        severity: 'error',
        where: { table: 'regulation', row: null, column: null, code: null, member: null },
        code: 'unknown-tie-break',
        text: 'IV',
      },
    ]);
  });
});

describe('numbering', () => {
  const holes = (codes: readonly string[]) =>
    lint([
      group(
        'X',
        codes.map((code) => line(code)),
      ),
    ]);
  const hole = (before: string, after: string) => [
    { at: after, severity: 'warning', code: 'numbering-hole', before, after },
  ];

  test('5.3 → 5.5 leaves a hole, 5.3 → 5.4 does not', () => {
    expect(holes(['5.3', '5.5'])).toEqual(hole('5.3', '5.5'));
    expect(holes(['5.3', '5.4'])).toEqual([]);
  });

  test('5.3.2 → 5.5 leaves a hole as well, 5.3.2 → 5.4.1 does not', () => {
    expect(holes(['5.3.2', '5.5'])).toEqual(hole('5.3.2', '5.5'));
    expect(holes(['5.3.2', '5.4.1'])).toEqual([]);
  });

  test('II → IV leaves a hole, III → IV and IX → X do not', () => {
    expect(holes(['II', 'IV'])).toEqual(hole('II', 'IV'));
    expect(holes(['III', 'IV'])).toEqual([]);
    expect(holes(['IX', 'X'])).toEqual([]);
  });

  test('b → d leaves a hole; d → đ, d → e, e → g and e → f do not', () => {
    expect(holes(['b', 'd'])).toEqual(hole('b', 'd'));
    expect(holes(['d', 'đ'])).toEqual([]);
    expect(holes(['d', 'e'])).toEqual([]);
    expect(holes(['e', 'g'])).toEqual([]);
    expect(holes(['e', 'f'])).toEqual([]);
  });

  test('a7.6 → a.7.7 is one numbering in two styles', () => {
    expect(holes(['a7.6', 'a.7.7'])).toEqual([]);
    expect(holes(['a7.6', 'a.7.8'])).toEqual(hole('a7.6', 'a.7.8'));
  });

  test('a repeated code that its reader told apart as C3.1#2 is no hole', () => {
    expect(holes(['C3.1', 'C3.1#2', 'C3.1#3', 'C3.2'])).toEqual([]);
  });

  test('codes that count in different ways, or backwards, say nothing', () => {
    expect(holes(['1', 'b'])).toEqual([]);
    expect(holes(['5', '2'])).toEqual([]);
  });
});

describe('classes', () => {
  const classes = (...mins: readonly (number | null)[]) =>
    mins.map((min, index) => ({
      label: `L${index + 1}`,
      min: min === null ? null : d(min),
      everyGroupAtLeast: null,
    }));
  const outOfOrder = (label: string) => [
    { at: null, severity: 'error', code: 'classes-out-of-order', label },
  ];
  const clean = [group('I', [line('I.1')])];

  test('95, 85 and the rest stand in order; 85, 95 do not, nor does 95 twice', () => {
    expect(lint(clean, { classes: classes(95, 85, null) })).toEqual([]);
    expect(lint(clean, { classes: classes(85, 95, null) })).toEqual(outOfOrder('L2'));
    expect(lint(clean, { classes: classes(95, 95, null) })).toEqual(outOfOrder('L2'));
  });

  test('a class after "còn lại" can never be given', () => {
    expect(lint(clean, { classes: classes(95, null, 70) })).toEqual(outOfOrder('L3'));
  });

  test('the same 90 points may make two classes when only the first asks 85% of every group', () => {
    const [first, ...others] = classes(90, 90, null);
    const strict = { label: 'L1', min: first?.min ?? null, everyGroupAtLeast: d(0.85) };
    expect(lint(clean, { classes: [strict, ...others] })).toEqual([]);
  });
});
