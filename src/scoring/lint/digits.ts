import { decimalPlaces } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { Group, Line, SchemeNode } from '../scheme.ts';
import { warning } from './place.ts';
import type { Doubt, Place } from './place.ts';
import { capsOf, pointsOf } from './rule-points.ts';

/** Points with more digits than the scheme rounds to; the first of a node is named. */
export function findLongDecimals(node: SchemeNode, { scheme }: Place): readonly Doubt[] {
  const { places } = scheme.regulation;
  const value = writtenPoints(node).find((points) => points !== null && decimalPlaces(points) > places);
  return value === undefined || value === null
    ? []
    : [warning({ code: 'more-digits-than-places', value, places })];
}

function writtenPoints(node: SchemeNode): readonly (Decimal | null)[] {
  return node.kind === 'group' ? groupPoints(node) : linePoints(node);
}

function groupPoints({ standard, capBonus, capDeduction, capNet, capTotal, floor }: Group) {
  return [standard, capBonus, capDeduction, capNet, capTotal, floor];
}

function linePoints({ max, rule }: Line) {
  return [max, ...pointsOf(rule), ...capsOf(rule)];
}
