import type { Decimal } from '../decimal.ts';
import type { Line, SchemeNode } from '../scheme.ts';
import { error } from './place.ts';
import type { Doubt } from './place.ts';
import { capsOf, pointsOf } from './rule-points.ts';

/** Points below zero: a deduction stands on its own ledger, written as its size (real tables type −0,5 under Thưởng). */
export function findWrongSigns(node: SchemeNode): readonly Doubt[] {
  const points = writtenPoints(node).find((value) => value !== null && value.coefficient < 0);
  return points === undefined || points === null ? [] : [error({ code: 'sign-in-wrong-ledger', points })];
}

function writtenPoints(node: SchemeNode): readonly (Decimal | null)[] {
  if (node.kind === 'group')
    return [node.standard, node.capBonus, node.capDeduction, node.capNet, node.capTotal];
  return [node.max, ...capsOf(node.rule), ...(writesItsSize(node) ? [] : pointsOf(node.rule))];
}

/** "Không: −2" on a deduction means 2 points of deduction, scoring-spec §3.1. */
function writesItsSize({ ledger, rule }: Line): boolean {
  return ledger === 'deduction' && rule.kind === 'yesNo';
}
