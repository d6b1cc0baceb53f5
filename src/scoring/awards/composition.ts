import { decimal } from '../decimal.ts';
import type { Share } from '../result.ts';

/** One delegate or one who is commended, with the groups it belongs to: women, young, direct workers… */
export type Counted = {
  readonly groups: ReadonlySet<string>;
  /** Groups of which nobody has said whether it belongs to them. */
  readonly unknown?: ReadonlySet<string>;
};

export type GroupCount = {
  readonly group: string;
  readonly count: number;
  /** Of how many nobody knows; then the count is only what is known so far. */
  readonly unknown: number;
  /** Of everyone; null when there is nobody. */
  readonly share: Share | null;
};

/** How many of a list belong to each group; groups may overlap, so shares need not add up to one. */
export function compositionOf(people: readonly Counted[], groups: readonly string[]): readonly GroupCount[] {
  const total = people.length;
  return groups.map((group) => {
    const count = people.filter((one) => one.groups.has(group)).length;
    const unknown = people.filter((one) => one.unknown?.has(group) === true).length;
    const share = total === 0 ? null : { numerator: decimal(count), denominator: decimal(total) };
    return { group, count, unknown, share };
  });
}
