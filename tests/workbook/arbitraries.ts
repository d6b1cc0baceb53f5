import * as fc from 'fast-check';
import { decimal } from '../../src/scoring/index.ts';
import type { Band, Decimal, Interval, Rule } from '../../src/scoring/index.ts';

/** Exact decimals as people write them: up to 9 digits, up to 4 of them behind the comma. */
export const decimals = (low = -999_999_999): fc.Arbitrary<Decimal> =>
  fc
    .tuple(fc.integer({ min: low, max: 999_999_999 }), fc.integer({ min: -4, max: 3 }))
    .map(([coefficient, exponent]) => decimal(coefficient, exponent));

/** Names with signs that separate, quotation marks, our own words, accents and emoji; in NFC, no outer spaces. */
export const names = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom('Xuất sắc', 'còn lại', 'nếu đạt đủ', 'a; b: c', 'x "y" z', 'Có', 'mỗi nhóm, hai'),
  )
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const points = decimals(-9999);

const intervals: fc.Arbitrary<Interval> = fc
  .tuple(fc.option(decimals()), fc.option(decimals()), fc.boolean(), fc.boolean())
  .map(([one, two, lowClosed, highClosed]): Interval => {
    const [low, high] = ordered(one, two);
    return {
      low: low === null ? null : { value: low, closed: lowClosed },
      high: high === null ? null : { value: high, closed: highClosed },
    };
  });

const bands: fc.Arbitrary<readonly Band[]> = fc.array(fc.record({ interval: intervals, points }), {
  minLength: 1,
  maxLength: 6,
});

const grids = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      kind: fc.constant('grid' as const),
      rows: fc.array(intervals, { minLength: rows, maxLength: rows }),
      columns: fc.array(intervals, { minLength: columns, maxLength: columns }),
      points: fc.array(fc.array(points, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  );

const rates = fc.integer({ min: 0, max: 9999 }).map((coefficient) => decimal(coefficient, -3));
const deadlines = fc.record({
  day: fc.integer({ min: 1, max: 80_000 }).filter((day) => day !== 60),
  inclusive: fc.boolean(),
});

/** Every rule that the official form can say. */
export const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>({ kind: 'keep' }, { kind: 'direct' }, { kind: 'relative' }),
  fc.record({
    kind: fc.constant('ratio' as const),
    minRate: fc.option(rates),
    maxRate: rates,
    lowerIsBetter: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('bands' as const), bands, otherwise: fc.option(points) }),
  grids,
  fc.record({ kind: fc.constant('perCase' as const), each: points, cap: fc.option(points) }),
  fc.record({
    kind: fc.constant('perStep' as const),
    from: decimals(),
    step: decimals(1),
    each: points,
    started: fc.boolean(),
    direction: fc.constantFrom('above' as const, 'below' as const),
    cap: fc.option(points),
  }),
  fc.record({ kind: fc.constant('yesNo' as const), yes: points, no: points }),
  fc.record({
    kind: fc.constant('choice' as const),
    options: fc.uniqueArray(fc.record({ label: names, points }), {
      minLength: 1,
      maxLength: 5,
      selector: (option) =>
        option.label
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z0-9]/g, ''),
    }),
  }),
  fc
    .record({ deadline: deadlines, cap: fc.option(points), missing: points, days: fc.oneof(points, bands) })
    .map(({ days, ...late }): Rule => ({
      kind: 'late',
      ...late,
      perDay: isDecimal(days) ? days : null,
      bands: isDecimal(days) ? null : days,
    })),
);

function isDecimal(value: Decimal | readonly Band[]): value is Decimal {
  return !Array.isArray(value);
}

function ordered(one: Decimal | null, two: Decimal | null): readonly [Decimal | null, Decimal | null] {
  if (one === null || two === null) return [one, two];
  const size = (value: Decimal): number => Number(`${value.coefficient}e${value.exponent}`);
  return size(one) <= size(two) ? [one, two] : [two, one];
}
