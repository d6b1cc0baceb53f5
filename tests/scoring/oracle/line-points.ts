import type { Entry, Interval, Line, LineEntries, Rule } from '../../../src/scoring/index.ts';
import {
  ceiling,
  compare,
  floor,
  fromCell,
  fromDecimal,
  isWhole,
  larger,
  minus,
  nothing,
  over,
  roundTo,
  smaller,
  times,
  whole,
} from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { relativePoints } from './relative-points.ts';

/** What the oracle says of one cell; `invalid` counts 0 (scoring-spec §2). */
export type Reading = { readonly state: 'scored' | 'invalid'; readonly points: Fraction };

const invalid: Reading = { state: 'invalid', points: nothing };

/** The number of a cell, or null when the cell holds none. */
export function numberIn(entry: Entry | undefined): Fraction | null {
  if (typeof entry === 'number') return fromCell(entry);
  return entry?.state === 'number' ? fromDecimal(entry.value) : null;
}

/** scoring-spec §3.1: the points of a scored cell before the conditions, after the caps of the line. */
export function pointsOfCell(line: Line, cells: LineEntries, member: number, places: number): Reading {
  const raw = ruleReading(line, cells, member, places);
  const max = line.max === null ? raw.points : fromDecimal(line.max);
  return { state: raw.state, points: smaller(raw.points, max) };
}

function ruleReading(line: Line, cells: LineEntries, member: number, places: number): Reading {
  const rule = line.rule;
  const entry = cells.values[member];
  const max = line.max === null ? null : fromDecimal(line.max);
  if (rule.kind === 'keep') return scored(max ?? nothing);
  if (rule.kind === 'yesNo' || rule.kind === 'choice') return labelled(line, rule, entry);
  if (rule.kind === 'late') return late(rule, entry);
  const value = numberIn(entry);
  if (value === null) return invalid;
  if (rule.kind === 'relative') return scored(relativePoints(max ?? nothing, cells, member, places));
  return numeric(rule, value, numberIn(cells.targets?.[member]), max, places);
}

function numeric(
  rule: Extract<Rule, { kind: 'direct' | 'ratio' | 'bands' | 'grid' | 'perCase' | 'perStep' }>,
  value: Fraction,
  second: Fraction | null,
  max: Fraction | null,
  places: number,
): Reading {
  switch (rule.kind) {
    case 'direct':
      return scored(larger(nothing, max === null ? value : smaller(value, max)));
    case 'ratio':
      return ratio(rule, value, second, max ?? nothing, places);
    case 'bands':
      return banded(rule.bands, rule.otherwise === null ? null : fromDecimal(rule.otherwise), value);
    case 'grid':
      return grid(rule, value, second);
    case 'perCase':
      if (!isWhole(value) || compare(value, nothing) < 0) return invalid;
      return scored(capped(times(value, fromDecimal(rule.each)), rule.cap));
    case 'perStep':
      return scored(capped(roundTo(stepped(rule, value), places), rule.cap));
  }
}

function scored(points: Fraction): Reading {
  return { state: 'scored', points };
}

function capped(points: Fraction, cap: Line['max']): Fraction {
  return cap === null ? points : smaller(points, fromDecimal(cap));
}

function ratio(
  rule: Extract<Rule, { kind: 'ratio' }>,
  actual: Fraction,
  target: Fraction | null,
  max: Fraction,
  places: number,
): Reading {
  if (target === null || compare(target, nothing) <= 0) return invalid;
  const best = fromDecimal(rule.maxRate);
  // Nothing spent where less is better is the best rate there is.
  const endless = rule.lowerIsBetter && compare(actual, nothing) === 0;
  const rate = endless ? best : rule.lowerIsBetter ? over(target, actual) : over(actual, target);
  if (!endless && rule.minRate !== null && compare(rate, fromDecimal(rule.minRate)) < 0)
    return scored(nothing);
  return scored(roundTo(times(max, smaller(rate, best)), places));
}

function stepped(rule: Extract<Rule, { kind: 'perStep' }>, value: Fraction): Fraction {
  const from = fromDecimal(rule.from);
  const excess = rule.direction === 'above' ? minus(value, from) : minus(from, value);
  if (compare(excess, nothing) <= 0) return nothing;
  const steps = over(excess, fromDecimal(rule.step));
  return times(rule.started ? ceiling(steps) : floor(steps), fromDecimal(rule.each));
}

function holds({ low, high }: Interval, value: Fraction): boolean {
  const fromLow = low === null ? 1 : compare(value, fromDecimal(low.value));
  const fromHigh = high === null ? -1 : compare(value, fromDecimal(high.value));
  return (
    (fromLow > 0 || (fromLow === 0 && low?.closed === true)) &&
    (fromHigh < 0 || (fromHigh === 0 && high?.closed === true))
  );
}

function banded(
  bands: readonly { readonly interval: Interval; readonly points: NonNullable<Line['max']> }[],
  otherwise: Fraction | null,
  value: Fraction,
): Reading {
  const band = bands.find(({ interval }) => holds(interval, value));
  if (band !== undefined) return scored(fromDecimal(band.points));
  return otherwise === null ? invalid : scored(otherwise);
}

function grid(rule: Extract<Rule, { kind: 'grid' }>, first: Fraction, second: Fraction | null): Reading {
  if (second === null) return invalid;
  const row = rule.rows.findIndex((interval) => holds(interval, first));
  const column = rule.columns.findIndex((interval) => holds(interval, second));
  const points = rule.points[row]?.[column];
  return points === undefined ? invalid : scored(fromDecimal(points));
}

function labelled(
  line: Line,
  rule: Extract<Rule, { kind: 'yesNo' | 'choice' }>,
  entry: Entry | undefined,
): Reading {
  if (entry === undefined || entry === null || typeof entry === 'number') return invalid;
  if (rule.kind === 'choice') {
    const option = entry.state === 'choice' ? rule.options[entry.option] : undefined;
    return option === undefined ? invalid : scored(fromDecimal(option.points));
  }
  if (entry.state !== 'yesNo') return invalid;
  const points = fromDecimal(entry.yes ? rule.yes : rule.no);
  // A deduction written with its sign is meant as its size.
  return scored(line.ledger === 'deduction' && points.over < 0n ? { ...points, over: -points.over } : points);
}

function late(rule: Extract<Rule, { kind: 'late' }>, entry: Entry | undefined): Reading {
  if (entry !== undefined && entry !== null && typeof entry !== 'number' && entry.state === 'notReceived') {
    return scored(fromDecimal(rule.missing));
  }
  const received = numberIn(entry);
  if (received === null || compare(received, whole(32_874)) < 0 || compare(received, whole(73_416)) >= 0) {
    return invalid;
  }
  const lastDay = whole(rule.deadline.inclusive ? rule.deadline.day : rule.deadline.day - 1);
  const days = larger(nothing, minus(floor(received), lastDay));
  if (rule.perDay !== null) return scored(capped(times(days, fromDecimal(rule.perDay)), rule.cap));
  const found = banded(rule.bands ?? [], days.over === 0n ? nothing : null, days);
  return { ...found, points: capped(found.points, rule.cap) };
}
