import { decimal } from '../../../src/scoring/index.ts';
import type { Band, Bound, Decimal, Interval, Ledger, Rule, RuleKind } from '../../../src/scoring/index.ts';
import type { Random } from './random.ts';

/** The day around which random late lines have their deadline: 05/12/2021. */
export const aroundDay = 44535;

const kinds: readonly [RuleKind, ...RuleKind[]] = [
  'keep',
  'direct',
  'ratio',
  'bands',
  'grid',
  'perCase',
  'perStep',
  'yesNo',
  'choice',
  'late',
  'relative',
];

/** A number such as 12, 7.5, 0.25 or 3.07, from nothing to `high`. */
export function somePoints(random: Random, high: number): Decimal {
  const hundredths = random.pick([100, 50, 25, 10, 1]);
  return decimal(random.whole(0, (high * 100) / hundredths) * hundredths, -2);
}

/** Any of the eleven kinds; `relative`, `ratio` and `keep` need the maximum that standard lines have. */
export function someRule(random: Random, ledger: Ledger): Rule {
  const kind = random.pick(kinds);
  if (ledger !== 'standard' && (kind === 'keep' || kind === 'relative' || kind === 'ratio'))
    return { kind: 'direct' };
  return ruleOf(random, kind, ledger);
}

function ruleOf(random: Random, kind: RuleKind, ledger: Ledger): Rule {
  switch (kind) {
    case 'keep':
    case 'direct':
    case 'relative':
      return { kind };
    case 'ratio':
      return {
        kind,
        minRate: random.chance(40) ? decimal(random.whole(1, 19) * 5, -2) : null,
        maxRate: random.pick([decimal(1), decimal(1), decimal(12, -1), decimal(15, -1)]),
        lowerIsBetter: random.chance(25),
      };
    case 'bands':
      return {
        kind,
        bands: someBands(random, random.whole(-5, 90)),
        otherwise: random.chance(70) ? somePoints(random, 5) : null,
      };
    case 'grid':
      return grid(random);
    case 'perCase':
      return { kind, each: eachOf(random), cap: cap(random) };
    case 'perStep':
      return perStep(random);
    case 'yesNo':
      return { kind, yes: somePoints(random, 10), no: noPoints(random, ledger) };
    case 'choice':
      return {
        kind,
        options: ['Tốt', 'Khá', 'Trung bình'].map((label) => ({ label, points: somePoints(random, 10) })),
      };
    case 'late':
      return late(random);
  }
}

function cap(random: Random): Decimal | null {
  return random.chance(40) ? somePoints(random, 4) : null;
}

function eachOf(random: Random): Decimal {
  return random.pick([
    decimal(1),
    decimal(5, -1),
    decimal(2, -1),
    decimal(25, -2),
    decimal(1, -1),
    decimal(3),
  ]);
}

function noPoints(random: Random, ledger: Ledger): Decimal {
  return ledger === 'deduction' && random.chance(50) ? decimal(-random.whole(1, 3)) : somePoints(random, 3);
}

function perStep(random: Random): Rule {
  return {
    kind: 'perStep',
    from: decimal(random.whole(0, 1000), -1),
    step: random.pick([decimal(1), decimal(5), decimal(5, -1), decimal(3, -1), decimal(7)]),
    // 0.125 and 0.005 have more digits than the usual two places: such a line is rounded once.
    each: random.pick([eachOf(random), decimal(125, -3), decimal(5, -3)]),
    started: random.chance(40),
    direction: random.pick(['above', 'below']),
    cap: cap(random),
  };
}

function late(random: Random): Rule {
  const perDay = random.chance(60) ? eachOf(random) : null;
  return {
    kind: 'late',
    deadline: { day: aroundDay, inclusive: random.chance(50) },
    perDay,
    bands: perDay === null ? lateBands(random) : null,
    cap: null,
    missing: somePoints(random, 5),
  };
}

function lateBands(random: Random): readonly Band[] {
  const last = random.whole(1, 6);
  const closed = (value: number): Bound => ({ value: decimal(value), closed: true });
  return [
    { interval: { low: closed(1), high: closed(last) }, points: somePoints(random, 2) },
    { interval: { low: { value: decimal(last), closed: false }, high: null }, points: somePoints(random, 4) },
  ];
}

function grid(random: Random): Rule {
  const rows = someIntervals(random, random.whole(0, 50));
  const columns = someIntervals(random, random.whole(0, 50));
  return { kind: 'grid', rows, columns, points: rows.map(() => columns.map(() => somePoints(random, 6))) };
}

function someBands(random: Random, start: number): readonly Band[] {
  return someIntervals(random, start).map((interval) => ({ interval, points: somePoints(random, 12) }));
}

/** Intervals that follow one another; sometimes an edge belongs to neither side, as in real tables. */
function someIntervals(random: Random, start: number): readonly Interval[] {
  let edge = start;
  const edges = Array.from({ length: random.whole(1, 4) }, () => decimal((edge += random.whole(1, 9))));
  const sides = edges.map((value) => {
    const below = random.chance(50);
    const hole = random.chance(10);
    return { below: { value, closed: below && !hole }, above: { value, closed: !below && !hole } };
  });
  const inner = sides.slice(1).map(({ below }, index) => ({ low: sides[index]?.above ?? null, high: below }));
  const first = random.chance(50) ? [{ low: null, high: sides[0]?.below ?? null }] : [];
  const last = random.chance(70) ? [{ low: sides.at(-1)?.above ?? null, high: null }] : [];
  const all = [...first, ...inner, ...last];
  return all.length === 0 ? [{ low: null, high: null }] : all;
}
