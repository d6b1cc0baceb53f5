import { compareDecimals } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { Group, Line, SchemeNode } from '../scheme.ts';
import { question, warning } from './place.ts';
import type { Doubt, Place } from './place.ts';

/** A cap above the cap that stands over it, and bonuses that grow without end. */
export function findCapConflicts(node: SchemeNode, place: Place): readonly Doubt[] {
  if (node.kind === 'group') {
    return [
      ...aboveGroup(node.capBonus, 'capBonus', place),
      ...aboveGroup(node.capDeduction, 'capDeduction', place),
    ];
  }
  if (node.ledger === 'deduction') return aboveGroup(ownCap(node), 'capDeduction', place);
  if (node.ledger === 'standard') return [];
  return [...aboveGroup(ownCap(node), 'capBonus', place), ...uncapped(node, place)];
}

function aboveGroup(
  cap: Decimal | null,
  kind: 'capBonus' | 'capDeduction',
  { ancestors }: Place,
): readonly Doubt[] {
  if (cap === null) return [];
  for (const group of [...ancestors].reverse()) {
    const groupCap = group[kind];
    if (groupCap !== null && compareDecimals(cap, groupCap) > 0) {
      return [warning({ code: 'cap-above-group', cap, group: group.code, groupCap })];
    }
  }
  return [];
}

/** The smaller one of the caps that the line itself states: in its column and in its rule. */
function ownCap({ max, rule }: Line): Decimal | null {
  const inRule = 'cap' in rule ? rule.cap : null;
  if (max === null || inRule === null) return max ?? inRule;
  return compareDecimals(max, inRule) < 0 ? max : inRule;
}

/** A5 and A6 of the real tables: a bonus for each case or step, with and without a limit; the one without is asked. */
function uncapped(line: Line, { ancestors, scheme }: Place): readonly Doubt[] {
  const grows = line.rule.kind === 'perCase' || line.rule.kind === 'perStep';
  const capped = ownCap(line) !== null || scheme.regulation.capTotal !== null || ancestors.some(limitsBonus);
  return grows && !capped ? [question({ code: 'uncapped-bonus' })] : [];
}

function limitsBonus({ capBonus, capNet, capTotal }: Group): boolean {
  return capBonus !== null || capNet !== null || capTotal !== null;
}
