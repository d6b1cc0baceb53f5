import { lastValidDay } from '../deadline.ts';
import type { Decimal } from '../decimal.ts';
import { decimal, decimalFromNumber, decimalToNumber, zero } from '../decimal.ts';
import type { Entry, LineEntries } from '../entries.ts';
import type { Interval, Line, Rule } from '../scheme.ts';
import { valuesBeside, valuesNear } from './values-near.ts';

/** Other entries of one cell, nearest first: `at(1)` to `at(length)`. The points move one way along a walk. */
export type Walk = { readonly length: number; readonly at: (step: number) => Entry };

/**
 * What could stand in a cell instead: the other options, the neighbouring bands, or any number up and down to the
 * limits of the rule. Cells that are not assigned, not considered or unreadable are left alone.
 */
export function otherEntries(line: Line, cells: LineEntries, place: number, places: number): readonly Walk[] {
  const entry = cells.values[place] ?? null;
  const { rule } = line;
  if (rule.kind === 'yesNo') return single([true, false].map((yes) => ({ state: 'yesNo', yes, flags: [] })));
  if (rule.kind === 'choice') {
    return single(rule.options.map((_, option) => ({ state: 'choice', option, flags: [] })));
  }
  if (rule.kind === 'late' && isNotReceived(entry)) return single([lastValidDay(rule.deadline)]);
  const value = entry === null ? blankValue(rule) : numberOf(entry);
  if (value === null || rule.kind === 'keep') return [];
  const flags = flagsOf(entry);
  if (rule.kind === 'bands') return ofBands(rule, value, places, flags);
  if (rule.kind === 'grid') return ofIntervals(rule.rows, value, places, flags);
  const unit = decimal(1, Math.min(value.exponent, finest(rule, places)));
  return upAndDown(value, unit, limitsOf(line, cells, value), flags);
}

/** Each other value is a walk of its own: the points of labels and bands move in any direction. */
function single(entries: readonly Entry[]): readonly Walk[] {
  return entries.map((entry) => ({ length: 1, at: () => entry }));
}

/** The neighbouring bands, and where "còn lại" has points of its own also the nearest values outside all bands. */
function ofBands(
  { bands, otherwise }: Extract<Rule, { kind: 'bands' }>,
  value: Decimal,
  places: number,
  flags: readonly string[],
): readonly Walk[] {
  const intervals = bands.map(({ interval }) => interval);
  const rest = otherwise === null ? [] : valuesBeside(intervals, places);
  return [
    ...ofIntervals(intervals, value, places, flags),
    ...single(rest.map((near) => ({ state: 'number', value: near, flags }))),
  ];
}

function ofIntervals(
  intervals: readonly Interval[],
  value: Decimal,
  places: number,
  flags: readonly string[],
): readonly Walk[] {
  return single(
    valuesNear(value, intervals, places).map((near) => ({ state: 'number', value: near, flags })),
  );
}

function upAndDown(
  value: Decimal,
  unit: Decimal,
  [lowest, highest]: readonly [number, number],
  flags: readonly string[],
): readonly Walk[] {
  const start = unitsIn(value, unit);
  const ways = [
    { sign: 1, length: Math.floor(scaled(highest, unit)) - start },
    { sign: -1, length: start - Math.ceil(scaled(lowest, unit)) },
  ];
  return ways
    .filter(({ length }) => length > 0 && Number.isSafeInteger(start + length))
    .map(({ sign, length }) => ({
      length,
      at: (step) => ({ state: 'number', value: decimal(start + sign * step, unit.exponent), flags }),
    }));
}

/** Through the decimal text: 0.29 × 100 in doubles is below 29. */
function scaled(limit: number, unit: Decimal): number {
  return Number(`${limit}e${-unit.exponent}`);
}

function unitsIn(value: Decimal, unit: Decimal): number {
  return value.coefficient * 10 ** (value.exponent - unit.exponent);
}

/** The exponent of the smallest change that makes sense: whole cases and days, points to the places of the scheme. */
function finest(rule: Rule, places: number): number {
  if (rule.kind === 'direct') return -places;
  return rule.kind === 'perStep' ? Math.min(0, rule.from.exponent, rule.step.exponent) : 0;
}

/** How far beyond the value a bonus without a limit is followed. */
const farEnough = 1_000;

/** The numbers between which another entry is looked for. */
function limitsOf(line: Line, cells: LineEntries, value: Decimal): readonly [number, number] {
  const now = decimalToNumber(value);
  const { rule, max } = line;
  switch (rule.kind) {
    case 'direct':
      return [0, max === null ? now + farEnough : decimalToNumber(max)];
    case 'perCase':
      return [0, now + farEnough];
    case 'perStep':
      return [Math.min(0, now), now + farEnough * decimalToNumber(rule.step)];
    case 'late':
      return [lastValidDay(rule.deadline), now + farEnough];
    case 'ratio':
    case 'relative':
    case 'keep':
    case 'bands':
    case 'grid':
    case 'yesNo':
    case 'choice':
      return [0, 2 * Math.max(now, ...numbersIn(cells.values), ...numbersIn(cells.targets ?? []))];
  }
}

function numbersIn(entries: readonly Entry[]): readonly number[] {
  return entries.map((entry) => decimalToNumber(numberOf(entry) ?? zero));
}

function numberOf(entry: Entry): Decimal | null {
  if (typeof entry === 'number') return decimalFromNumber(entry);
  return entry?.state === 'number' ? entry.value : null;
}

function flagsOf(entry: Entry): readonly string[] {
  return entry !== null && typeof entry === 'object' && 'flags' in entry ? entry.flags : [];
}

function isNotReceived(entry: Entry): boolean {
  return entry !== null && typeof entry === 'object' && entry.state === 'notReceived';
}

/** A blank bonus or deduction means "none", so that a number may be put in; a day or a rate has no such zero. */
function blankValue(rule: Rule): Decimal | null {
  return rule.kind === 'direct' || rule.kind === 'perCase' || rule.kind === 'perStep' ? zero : null;
}
