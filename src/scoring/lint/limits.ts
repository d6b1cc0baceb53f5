import { compareDecimals } from '../decimal.ts';
import type { Finding } from '../findings.ts';
import { nowhere } from '../findings.ts';
import type { Line, Regulation, SchemeNode } from '../scheme.ts';
import { warning } from './place.ts';
import type { Doubt } from './place.ts';
import { pointsOf } from './rule-points.ts';

/** Limits that contradict each other: what a line may give and its maximum, a floor and its standard, two rates. */
export function findContraryLimits(node: SchemeNode): readonly Doubt[] {
  if (node.kind === 'line') return [...pointsAboveMax(node), ...reversedRates(node)];
  const { floor, standard } = node;
  return standard !== null && compareDecimals(floor, standard) > 0
    ? [warning({ code: 'floor-above-standard', floor, standard })]
    : [];
}

/** Points of a table that can never be given in full: either they or the maximum of the line are mistyped. */
function pointsAboveMax({ rule, max }: Line): readonly Doubt[] {
  const isTable =
    rule.kind === 'bands' || rule.kind === 'grid' || rule.kind === 'choice' || rule.kind === 'yesNo';
  if (max === null || !isTable) return [];
  const points = pointsOf(rule).find((value) => compareDecimals(value, max) > 0);
  return points === undefined ? [] : [warning({ code: 'points-above-max', points, max })];
}

function reversedRates({ rule }: Line): readonly Doubt[] {
  if (rule.kind !== 'ratio' || rule.minRate === null) return [];
  const { minRate, maxRate } = rule;
  return compareDecimals(minRate, maxRate) > 0 ? [warning({ code: 'rates-reversed', minRate, maxRate })] : [];
}

/** Below the last threshold nobody would have a class at all. */
export function findMissingRest({ classes }: Regulation): readonly Finding[] {
  const isOpen = classes.length > 0 && classes.every(({ min }) => min !== null);
  return isOpen
    ? [{ severity: 'warning', where: { ...nowhere, table: 'regulation' }, code: 'classes-without-rest' }]
    : [];
}
