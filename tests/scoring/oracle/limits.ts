import type { Decimal, Group } from '../../../src/scoring/index.ts';
import { compare, fromDecimal, larger, minus, nothing, plus, smaller } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import type { Node } from './totals.ts';

export type Limits = Pick<Group, 'standard' | 'capBonus' | 'capDeduction' | 'capNet' | 'capTotal' | 'floor'>;

/** The limits of a group on the sums of its children, scoring-spec §4, step by step. */
export function limited(node: Node, limits: Limits): Node {
  const standard = capped(node.standard, limits.standard);
  const bonus = capped(node.bonus, limits.capBonus);
  const deduction = capped(node.deduction, limits.capDeduction);
  const balanced = balancedBy(limits.capNet, bonus, deduction);
  const raised = raisedTo(fromDecimal(limits.floor), plus(standard, balanced.bonus), balanced.deduction);
  return { ...node, ...loweredTo(limits.capTotal, standard, balanced.bonus, raised) };
}

function capped(value: Fraction, limit: Decimal | null): Fraction {
  return limit === null ? value : smaller(value, fromDecimal(limit));
}

/** Step 3: bonus and deduction may differ by the net cap at most; the larger one is lowered. */
function balancedBy(capNet: Decimal | null, bonus: Fraction, deduction: Fraction) {
  if (capNet === null) return { bonus, deduction };
  const net = fromDecimal(capNet);
  return {
    bonus: smaller(bonus, plus(deduction, net)),
    deduction: smaller(deduction, plus(bonus, net)),
  };
}

/** Step 4, floor: the deduction is lowered until the total is the floor; it cannot become a bonus. */
function raisedTo(floor: Fraction, positive: Fraction, deduction: Fraction): Fraction {
  return smaller(deduction, larger(nothing, minus(positive, floor)));
}

/** Step 4, total cap: first the bonus is lowered, then the standard points. */
function loweredTo(capTotal: Decimal | null, standard: Fraction, bonus: Fraction, deduction: Fraction) {
  if (capTotal === null) return { standard, bonus, deduction };
  const allowed = plus(fromDecimal(capTotal), deduction);
  const kept = smaller(bonus, larger(nothing, minus(allowed, standard)));
  return {
    standard: compare(plus(standard, kept), allowed) > 0 ? minus(allowed, kept) : standard,
    bonus: kept,
    deduction,
  };
}
