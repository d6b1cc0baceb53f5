import { lowerOf } from './doubles.ts';
import type { Cut } from './result.ts';
import type { Ledger } from './scheme.ts';

/**
 * Lowers the sums of the three ledgers, flat lists at the scale, at `count` neighbouring places from `first` on. Whether
 * a sum stands above its limit cannot be guessed, so there are no branches; all sums are whole numbers below 2^52.
 */
type LowerSums = (
  standard: Float64Array,
  bonus: Float64Array,
  deduction: Float64Array,
  first: number,
  count: number,
) => void;

/** What a group may hold, at the scale; infinite where nothing is set. */
export type GroupCaps = {
  readonly standard: number;
  readonly capBonus: number;
  readonly capDeduction: number;
  readonly capNet: number;
  readonly capTotal: number;
  readonly floor: number;
};

/** One rule that lowers the sums of a group. */
export type GroupLimit = {
  readonly rule: Cut['rule'];
  readonly limit: number;
  readonly lower: LowerSums;
};

/** Which ledgers the lines below a group stand in. */
export type HeldLedgers = Readonly<Record<Ledger, boolean>>;

/** The limits of scoring-spec §4.1 to §4.4 in their order, those left out that cannot lower anything. */
export function limitsOf(caps: GroupCaps, holds: HeldLedgers): readonly GroupLimit[] {
  const hasOthers = holds.bonus || holds.deduction;
  const limits = [
    ...(holds.standard ? [onStandard('groupStandard', caps.standard)] : []),
    ...(holds.bonus ? [onBonus(caps.capBonus)] : []),
    ...(holds.deduction ? [onDeduction(caps.capDeduction)] : []),
    ...(hasOthers ? [onNet(caps.capNet)] : []),
    ...(holds.deduction ? [onFloor(caps.floor)] : []),
    hasOthers ? onTotal(caps.capTotal) : onStandard('capTotal', caps.capTotal),
  ];
  return limits.filter(({ limit }) => Number.isFinite(limit));
}

function onStandard(rule: 'groupStandard' | 'capTotal', limit: number): GroupLimit {
  const lower: LowerSums = (standard, _bonus, _deduction, first, count) =>
    lowerAll(standard, limit, first, count);
  return { rule, limit, lower };
}

function onBonus(limit: number): GroupLimit {
  const lower: LowerSums = (_standard, bonus, _deduction, first, count) =>
    lowerAll(bonus, limit, first, count);
  return { rule: 'capBonus', limit, lower };
}

function onDeduction(limit: number): GroupLimit {
  const lower: LowerSums = (_standard, _bonus, deduction, first, count) =>
    lowerAll(deduction, limit, first, count);
  return { rule: 'capDeduction', limit, lower };
}

function lowerAll(sums: Float64Array, limit: number, first: number, count: number): void {
  for (let place = first; place < first + count; place++) sums[place] = lowerOf(sums[place] ?? 0, limit);
}

function onNet(limit: number): GroupLimit {
  return {
    rule: 'capNet',
    limit,
    lower: (_standard, bonus, deduction, first, count) => {
      for (let place = first; place < first + count; place++) {
        const more = (bonus[place] ?? 0) - (deduction[place] ?? 0);
        bonus[place] = (bonus[place] ?? 0) - atLeastZero(more - limit);
        deduction[place] = (deduction[place] ?? 0) - atLeastZero(-more - limit);
      }
    },
  };
}

/** A floor takes deductions back; it cannot make a deduction into a bonus. */
function onFloor(floor: number): GroupLimit {
  return {
    rule: 'floor',
    limit: floor,
    lower: (standard, bonus, deduction, first, count) => {
      for (let place = first; place < first + count; place++) {
        const taken = deduction[place] ?? 0;
        const missing = floor - ((standard[place] ?? 0) + (bonus[place] ?? 0) - taken);
        deduction[place] = taken - atLeastZero(lowerOf(missing, taken));
      }
    },
  };
}

/** The bonus goes first, then the standard points. */
function onTotal(limit: number): GroupLimit {
  return {
    rule: 'capTotal',
    limit,
    lower: (standard, bonus, deduction, first, count) => {
      for (let place = first; place < first + count; place++) {
        const own = standard[place] ?? 0;
        const more = bonus[place] ?? 0;
        const above = atLeastZero(own + more - (deduction[place] ?? 0) - limit);
        const fromBonus = lowerOf(above, atLeastZero(more));
        bonus[place] = more - fromBonus;
        standard[place] = own - (above - fromBonus);
      }
    },
  };
}

function atLeastZero(points: number): number {
  return (points + Math.abs(points)) / 2;
}
