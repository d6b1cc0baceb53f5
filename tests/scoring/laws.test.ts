import fc from 'fast-check';
import type { BlocEntries, Entry, LineEntries, Scheme } from '../../src/scoring/index.ts';
import {
  compareDecimals,
  decimal,
  decimalToNumber,
  scoreBloc,
  subtractDecimals,
  zero,
} from '../../src/scoring/index.ts';
import {
  bonus,
  deduction,
  direct,
  entriesOf,
  group,
  line,
  notAssigned,
  points,
  ranksOf,
  schemeOf,
} from '../support/scheme-builders.ts';

const ratio = { kind: 'ratio', minRate: null, maxRate: points(1), lowerIsBetter: false } as const;

const nodes = [
  group(
    'I',
    [
      line('I.1', ratio),
      line('I.2', direct),
      deduction('I.3', { kind: 'perCase', each: points(0.25), cap: points(1) }),
    ],
    {
      standard: points(18),
      capDeduction: points(0.75),
    },
  ),
  group(
    'II',
    [
      line('II.1', { kind: 'relative' }),
      bonus('II.2'),
      bonus('II.3', direct, { oneOf: 'x' }),
      bonus('II.4', direct, { oneOf: 'x' }),
    ],
    {
      capBonus: points(3),
      capNet: points(2.5),
      capTotal: points(11),
    },
  ),
];
const scheme = schemeOf(nodes, {
  tieBreaks: [{ kind: 'group', code: 'I' }, { kind: 'fewerDeductions' }],
  capTotal: points(28),
});
const codes = ['I.1', 'I.2', 'I.3', 'II.1', 'II.2', 'II.3', 'II.4'];
const withTarget = new Set(['I.1', 'II.1']);

const hundredths = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((whole) => whole / 100);
const cell = (code: string): fc.Arbitrary<Entry> => {
  const value = code === 'I.3' ? fc.integer({ min: 0, max: 6 }) : hundredths(12);
  return fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constant(notAssigned) });
};

const bloc: fc.Arbitrary<BlocEntries> = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .tuple(
      ...codes.map((code) =>
        fc.record({
          values: fc.array(cell(code), { minLength: size, maxLength: size }),
          targets: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: size, maxLength: size }),
        }),
      ),
    )
    .map((rows) => {
      const values = Object.fromEntries(rows.map((row, index) => [codes[index] ?? '', row.values]));
      const targets = Object.fromEntries(
        rows.flatMap((row, index) =>
          withTarget.has(codes[index] ?? '') ? [[codes[index] ?? '', row.targets]] : [],
        ),
      );
      return entriesOf(values, targets);
    }),
);

test('law: the explanation of every member adds up to the total exactly', () => {
  fc.assert(
    fc.property(bloc, (entries) => {
      const result = scoreBloc(scheme, entries);
      result.members.forEach(({ total }, member) => {
        const left = result.explain(member).reduce((rest, row) => subtractDecimals(rest, row.points), total);
        expect(left).toEqual(zero);
      });
    }),
  );
});

test('law: the order of members changes nothing but the order of the answers', () => {
  fc.assert(
    fc.property(bloc, (entries) => {
      const turned = [...scoreBloc(scheme, reversed(entries)).members].reverse();
      expect(turned).toEqual(scoreBloc(scheme, entries).members);
    }),
  );
});

test('law: the order of rows changes no total, rank or class', () => {
  const upsideDown: Scheme = {
    ...scheme,
    nodes: [...nodes].reverse().map((node) => ({ ...node, children: [...node.children].reverse() })),
  };
  fc.assert(
    fc.property(bloc, (entries) => {
      const backwards = { ...entries, lines: new Map([...entries.lines].reverse()) };
      const expected = scoreBloc(scheme, entries).members;
      expect(scoreBloc(upsideDown, backwards).members).toEqual(expected);
    }),
  );
});

test('law: more points on a line never lower the rank', () => {
  const raise = fc.record({
    member: fc.nat(5),
    code: fc.constantFrom('I.2', 'II.2', 'II.3'),
    by: hundredths(3),
  });
  fc.assert(
    fc.property(bloc, raise, (entries, { member, code, by }) => {
      const index = member % entries.members.length;
      const better = withEntry(entries, code, index, by);
      const before = ranksOf(scoreBloc(withoutTieBreaks, entries))[index] ?? Infinity;
      const after = ranksOf(scoreBloc(withoutTieBreaks, better))[index] ?? Infinity;
      expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test('law: no group exceeds its caps, and no total its own', () => {
  fc.assert(
    fc.property(bloc, (entries) => {
      const result = scoreBloc(scheme, entries);
      result.members.forEach(({ total }, member) => {
        const first = result.pointsOf('I', member);
        const second = result.pointsOf('II', member);
        expect(compareDecimals(total, points(28))).toBeLessThanOrEqual(0);
        expect(compareDecimals(first.standard, points(18))).toBeLessThanOrEqual(0);
        expect(compareDecimals(first.deduction, points(0.75))).toBeLessThanOrEqual(0);
        expect(compareDecimals(second.bonus, points(3))).toBeLessThanOrEqual(0);
        expect(compareDecimals(second.total, points(11))).toBeLessThanOrEqual(0);
      });
    }),
  );
});

test('law: full adds the maximum of what is not assigned to both sides, zero only to the second', () => {
  const plain = (policy: 'exclude' | 'full' | 'zero'): Scheme =>
    schemeOf([line('1', direct), line('2', direct)], { notAssigned: policy });
  fc.assert(
    fc.property(hundredths(10), (value) => {
      const entries = entriesOf({ '1': [value], '2': [notAssigned] });
      const sides = (['exclude', 'full', 'zero'] as const).map((policy) => {
        const [member] = scoreBloc(plain(policy), entries).members;
        return [member?.total, member?.assigned];
      });
      const own = decimal(Math.round(value * 100), -2);
      expect(sides).toEqual([
        [own, points(10)],
        [decimal(Math.round(value * 100) + 1000, -2), points(20)],
        [own, points(20)],
      ]);
    }),
  );
});

const withoutTieBreaks = schemeOf(nodes);

function reversed(entries: BlocEntries): BlocEntries {
  const lines = new Map<string, LineEntries>();
  for (const [code, { values, targets }] of entries.lines) {
    lines.set(code, {
      values: [...values].reverse(),
      targets: targets === null ? null : [...targets].reverse(),
    });
  }
  return { members: [...entries.members].reverse(), lines };
}

function withEntry(entries: BlocEntries, code: string, member: number, by: number): BlocEntries {
  const own = entries.lines.get(code);
  const values = (own?.values ?? []).map((entry, index) =>
    index === member && typeof entry === 'number'
      ? decimalToNumber(decimal(Math.round((entry + by) * 100), -2))
      : entry,
  );
  return { ...entries, lines: new Map(entries.lines).set(code, { values, targets: own?.targets ?? null }) };
}
