import { compareDecimals, decimal } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { Line, Rule, SchemeNode } from '../scheme.ts';
import { warning } from './place.ts';
import type { Doubt } from './place.ts';
import { pointsOf } from './rule-points.ts';

/** Standard points that nobody can reach in full, because the rule or the cap of the group ends below them. */
export function findUnreachableMaximum(node: SchemeNode): readonly Doubt[] {
  const max = node.kind === 'group' ? node.standard : standardOf(node);
  const reachable = node.kind === 'group' ? node.capTotal : highestOf(node.rule, max);
  return max !== null && reachable !== null && compareDecimals(reachable, max) < 0
    ? [warning({ code: 'unreachable-max', max, reachable })]
    : [];
}

/** On bonus and deduction lines the maximum is a cap, which nobody needs to reach. */
function standardOf(line: Line): Decimal | null {
  return line.ledger === 'standard' ? line.max : null;
}

/** The most points that a rule can give; null when nothing in the rule limits them. */
function highestOf(rule: Rule, max: Decimal | null): Decimal | null {
  switch (rule.kind) {
    case 'keep':
    case 'direct':
    case 'relative':
      return null;
    case 'ratio':
      return max === null ? null : product(max, rule.maxRate);
    case 'perCase':
    case 'perStep':
      return rule.cap;
    case 'late':
      return rule.perDay === null ? largest(pointsOf(rule)) : null;
    case 'bands':
    case 'grid':
    case 'yesNo':
    case 'choice':
      return largest(pointsOf(rule));
  }
}

function largest(points: readonly Decimal[]): Decimal | null {
  const [first, ...others] = points;
  if (first === undefined) return null;
  return others.reduce((most, next) => (compareDecimals(next, most) > 0 ? next : most), first);
}

/** Null when the product has more digits than a decimal holds; such a maximum is not judged. */
function product(left: Decimal, right: Decimal): Decimal | null {
  const coefficient = left.coefficient * right.coefficient;
  return Number.isSafeInteger(coefficient) ? decimal(coefficient, left.exponent + right.exponent) : null;
}
