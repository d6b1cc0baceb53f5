import type { Decimal } from './decimal.ts';
import type { Group, Line, Rule, SchemeNode } from './scheme.ts';

/** Every number of points that a node itself states. */
export function pointsOfNode(node: SchemeNode): readonly Decimal[] {
  return node.kind === 'group' ? stated(limitsOf(node)) : stated(limitsOfLine(node));
}

function stated(points: readonly (Decimal | null)[]): readonly Decimal[] {
  return points.filter((value) => value !== null);
}

function limitsOf(group: Group): readonly (Decimal | null)[] {
  return [group.standard, group.capBonus, group.capDeduction, group.capNet, group.capTotal, group.floor];
}

function limitsOfLine(line: Line): readonly (Decimal | null)[] {
  return [line.max, ...pointsOfRule(line.rule)];
}

function pointsOfRule(rule: Rule): readonly (Decimal | null)[] {
  switch (rule.kind) {
    case 'keep':
    case 'direct':
    case 'ratio':
    case 'relative':
      return [];
    case 'bands':
      return [...rule.bands.map((band) => band.points), rule.otherwise];
    case 'grid':
      return rule.points.flat();
    case 'perCase':
    case 'perStep':
      return [rule.each, rule.cap];
    case 'yesNo':
      return [rule.yes, rule.no];
    case 'choice':
      return rule.options.map((option) => option.points);
    case 'late':
      return [...(rule.bands ?? []).map((band) => band.points), rule.perDay, rule.cap, rule.missing];
  }
}
