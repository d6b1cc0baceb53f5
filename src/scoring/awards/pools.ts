import type { Finding } from '../findings.ts';
import type { AwardRule, SharedSlot } from './award-rule.ts';
import type { Reviewed } from './candidates.ts';
import type { Limit } from './limits.ts';
import { awardFinding } from './rule-checks.ts';

/** The candidates who compete for the same places: those of one award, or of all awards that share a slot. */
export type Pool = {
  readonly slot: SharedSlot | null;
  /** The proposing unit that the places belong to; null when the places are not counted by unit. */
  readonly unit: string | null;
  readonly rules: readonly AwardRule[];
  readonly members: readonly Reviewed[];
  readonly limit: Limit;
};

export type Pools = {
  readonly pools: readonly Pool[];
  /** Candidates for places of a unit whose unit is not known. */
  readonly withoutUnit: readonly Reviewed[];
  readonly findings: readonly Finding[];
};

/** Sorts candidates into pools (scoring-spec §11.2: several rules may share one slot counter). */
export function poolsOf(
  rules: readonly AwardRule[],
  reviewed: ReadonlyMap<AwardRule, readonly Reviewed[]>,
  limitFor: (rule: AwardRule) => Limit,
): Pools {
  const pools: Pool[] = [];
  const withoutUnit: Reviewed[] = [];
  const findings: Finding[] = [];
  for (const group of rulesByCounter(rules)) {
    const [first] = group;
    if (first === undefined) continue;
    const { slot } = first;
    const limits = group.map(limitFor);
    if (slot !== null && differ(limits)) {
      findings.push(awardFinding('error', first.id, null, { code: 'slot-limits-differ', slot: slot.id }));
    }
    const members = group.flatMap((rule) => reviewed.get(rule) ?? []);
    const shared = { slot, rules: group, limit: smallest(limits) };
    if (slot?.scope !== 'perUnit') {
      pools.push({ ...shared, unit: null, members });
      continue;
    }
    for (const unit of unitsOf(members)) {
      pools.push({ ...shared, unit, members: members.filter(({ nominee }) => nominee.unit === unit) });
    }
    const lost = members.filter(({ nominee }) => nominee.unit === null);
    withoutUnit.push(...lost);
    findings.push(
      ...lost.map(({ rule, nominee }) =>
        awardFinding('error', rule.id, nominee.subject, { code: 'slot-unit-missing', slot: slot.id }),
      ),
    );
  }
  return { pools, withoutUnit, findings };
}

function rulesByCounter(rules: readonly AwardRule[]): readonly (readonly AwardRule[])[] {
  const slots = new Map<string, AwardRule[]>();
  const groups: AwardRule[][] = [];
  for (const rule of rules) {
    const shared = rule.slot === null ? undefined : slots.get(rule.slot.id);
    if (shared !== undefined) {
      shared.push(rule);
      continue;
    }
    const group = [rule];
    groups.push(group);
    if (rule.slot !== null) slots.set(rule.slot.id, group);
  }
  return groups;
}

function unitsOf(members: readonly Reviewed[]): readonly string[] {
  return [...new Set(members.flatMap(({ nominee }) => (nominee.unit === null ? [] : [nominee.unit])))].sort();
}

/** One counter has one limit: the smallest that its rules give, unknown if one of them is unknown. */
function smallest(limits: readonly Limit[]): Limit {
  return limits.reduce((left, right) => {
    if (left.kind === 'unknown' || right.kind === 'none') return left;
    if (right.kind === 'unknown' || left.kind === 'none') return right;
    return numberOf(left) <= numberOf(right) ? left : right;
  });
}

function differ(limits: readonly Limit[]): boolean {
  return new Set(limits.map((limit) => `${limit.kind} ${numberOf(limit)}`)).size > 1;
}

function numberOf(limit: Limit): number {
  switch (limit.kind) {
    case 'atMost':
      return limit.places;
    case 'toReach':
      return limit.needed;
    case 'none':
    case 'unknown':
      return 0;
  }
}
