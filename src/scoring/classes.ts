import type { Decimal } from './decimal.ts';
import { compareDecimals, subtractDecimals } from './decimal.ts';
import type { ClassMiss, ClassOutcome, Share } from './result.ts';
import type { ClassRule } from './scheme.ts';
import { compareShareWith } from './shares.ts';

/** What a class is decided on: points or a share, and the share of each top group. */
export type Graded = {
  readonly score:
    | { readonly kind: 'points'; readonly points: Decimal }
    | { readonly kind: 'share'; readonly share: Share | null };
  /** Groups without assigned points have no share and are not asked. */
  readonly groups: readonly { readonly code: string; readonly share: Share | null }[];
};

/** scoring-spec §9: no class above `label`. */
export type ClassLimit = { readonly label: string; readonly reason: string };

/**
 * The first class from the top whose conditions hold, and what kept the score out of the class above it.
 * Null when no class holds. 94,99 is not 95 (scoring-spec §8).
 */
export function classify(
  graded: Graded,
  classes: readonly ClassRule[],
  limit: ClassLimit | null = null,
): ClassOutcome | null {
  const highest = limit === null ? 0 : classes.findIndex((rule) => rule.label === limit.label);
  let reached = Math.max(0, highest);
  for (; reached < classes.length; reached++) {
    const rule = classes[reached];
    if (rule !== undefined && holds(graded, rule)) {
      return {
        label: rule.label,
        missed: missOf(graded, classes[reached - 1], reached <= highest ? limit : null),
      };
    }
  }
  return null;
}

function holds(graded: Graded, rule: ClassRule): boolean {
  return reachesMin(graded, rule) && groupBelow(graded, rule) === undefined;
}

function reachesMin({ score }: Graded, { min }: ClassRule): boolean {
  if (min === null) return true;
  if (score.kind === 'points') return compareDecimals(score.points, min) >= 0;
  return score.share !== null && compareShareWith(score.share, min) >= 0;
}

/** The first top group that lacks the share which the class asks of each. */
function groupBelow(
  { groups }: Graded,
  { everyGroupAtLeast }: ClassRule,
): Graded['groups'][number] | undefined {
  if (everyGroupAtLeast === null) return undefined;
  return groups.find(({ share }) => share !== null && compareShareWith(share, everyGroupAtLeast) < 0);
}

/** What kept the score out of the class above the one that it has; `limit` when a ceiling shut that class. */
function missOf(graded: Graded, above: ClassRule | undefined, limit: ClassLimit | null): ClassMiss | null {
  if (above === undefined) return null;
  const { label, min, everyGroupAtLeast } = above;
  if (limit !== null) return { label, kind: 'disqualified', reason: limit.reason };
  if (min !== null && !reachesMin(graded, above))
    return { label, kind: 'min', by: lacking(graded, min), min };
  const group = groupBelow(graded, above);
  if (everyGroupAtLeast === null || group === undefined || group.share === null) return null;
  return {
    label,
    kind: 'everyGroupAtLeast',
    group: group.code,
    share: group.share,
    atLeast: everyGroupAtLeast,
  };
}

function lacking({ score }: Graded, min: Decimal): Decimal | null {
  return score.kind === 'points' ? subtractDecimals(min, score.points) : null;
}
