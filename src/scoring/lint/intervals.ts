import { compareDecimals, decimal, zero } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { Interval, Rule, SchemeNode } from '../scheme.ts';
import { isEmpty, joinOf, reachesFurther, startsBefore } from './interval-order.ts';
import { error, question } from './place.ts';
import type { Doubt } from './place.ts';

/** Bands and grid axes with values that belong nowhere or in two places. */
export function findBandDefects(node: SchemeNode): readonly Doubt[] {
  return node.kind === 'line' ? axesOf(node.rule).flatMap(findAxisDefects) : [];
}

type Axis = {
  readonly intervals: readonly Interval[];
  /** True when every value outside has its own points ("còn lại"). */
  readonly hasRest: boolean;
  /** True when only whole numbers from zero up occur, as with days. */
  readonly wholeOnly: boolean;
};

function axesOf(rule: Rule): readonly Axis[] {
  switch (rule.kind) {
    case 'bands':
      return [
        axis(
          rule.bands.map(({ interval }) => interval),
          rule.otherwise !== null,
        ),
      ];
    case 'grid':
      return [axis(rule.rows, false), axis(rule.columns, false)];
    case 'late':
      return rule.bands === null
        ? []
        : [
            {
              ...axis(
                rule.bands.map(({ interval }) => interval),
                false,
              ),
              wholeOnly: true,
            },
          ];
    case 'keep':
    case 'direct':
    case 'ratio':
    case 'perCase':
    case 'perStep':
    case 'yesNo':
    case 'choice':
    case 'relative':
      return [];
  }
}

function axis(intervals: readonly Interval[], hasRest: boolean): Axis {
  return { intervals, hasRest, wholeOnly: false };
}

function findAxisDefects(own: Axis): readonly Doubt[] {
  const sorted = own.intervals.filter((interval) => !isEmpty(interval)).sort(startsBefore);
  const [first, ...others] = sorted;
  if (first === undefined) return [];
  const doubts: Doubt[] = [...lowEnd(first, own)];
  let furthest = first;
  for (const next of others) {
    doubts.push(...joint(furthest, next, own));
    if (reachesFurther(next, furthest)) furthest = next;
  }
  return [...doubts, ...highEnd(furthest, own)];
}

function joint(furthest: Interval, next: Interval, own: Axis): readonly Doubt[] {
  const join = joinOf(furthest, next);
  if (join.kind === 'overlap') return [error({ code: 'band-overlap', at: join.at, to: join.to })];
  if (join.kind === 'meet') return [];
  if (own.wholeOnly && !holdsWholeNumber(furthest, next)) return [];
  // With "còn lại" a stretch between two bands is meant, a single value between them hardly ever.
  if (own.hasRest && join.to !== null) return [];
  return [question({ code: 'band-gap', at: join.at, to: join.to })];
}

/** Is there a whole number after the end of one interval and before the start of the next? */
function holdsWholeNumber({ high }: Interval, { low }: Interval): boolean {
  if (high === null || low === null) return false;
  const floor = decimal(Math.floor(Number(`${high.value.coefficient}e${high.value.exponent}`)));
  const firstAfter = high.closed || compareDecimals(floor, high.value) < 0 ? next(floor) : floor;
  const difference = compareDecimals(firstAfter, low.value);
  return difference < 0 || (difference === 0 && !low.closed);
}

function next(value: Decimal): Decimal {
  return decimal(Number(`${value.coefficient}e${value.exponent}`) + 1);
}

/** Nothing is below zero: counts, rates and days start there; the first day late is 1, and no day late is no points. */
function lowEnd({ low }: Interval, { hasRest, wholeOnly }: Axis): readonly Doubt[] {
  if (low === null || hasRest) return [];
  const start = wholeOnly && low.closed ? decimal(1) : zero;
  const complete = compareDecimals(low.value, start) <= 0 && (low.closed || wholeOnly);
  return complete ? [] : [question({ code: 'band-open-end', side: 'low', at: low.value })];
}

/** A band that ends at 100, or at 1 for 100%, ends where percentages end. */
function highEnd({ high }: Interval, { hasRest }: Axis): readonly Doubt[] {
  if (high === null || hasRest) return [];
  const whole = [decimal(1), decimal(100)].some((value) => compareDecimals(value, high.value) === 0);
  return high.closed && whole ? [] : [question({ code: 'band-open-end', side: 'high', at: high.value })];
}
