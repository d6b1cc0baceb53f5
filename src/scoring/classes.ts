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
  let missed: ClassMiss | null = null;
  let above = 0;
  for (const rule of classes) {
    const miss: ClassMiss | null =
      limit !== null && above < highest
        ? { label: rule.label, kind: 'disqualified', reason: limit.reason }
        : missOf(graded, rule);
    if (miss === null) return { label: rule.label, missed };
    missed = miss;
    above += 1;
  }
  return null;
}

function missOf(graded: Graded, rule: ClassRule): ClassMiss | null {
  return missedMin(graded, rule) ?? missedGroup(graded, rule);
}

function missedMin({ score }: Graded, { label, min }: ClassRule): ClassMiss | null {
  if (min === null) return null;
  if (score.kind === 'share') {
    const reached = score.share !== null && compareShareWith(score.share, min) >= 0;
    return reached ? null : { label, kind: 'min', by: null, min };
  }
  if (compareDecimals(score.points, min) >= 0) return null;
  return { label, kind: 'min', by: subtractDecimals(min, score.points), min };
}

function missedGroup({ groups }: Graded, { label, everyGroupAtLeast }: ClassRule): ClassMiss | null {
  if (everyGroupAtLeast === null) return null;
  for (const { code, share } of groups) {
    if (share === null || compareShareWith(share, everyGroupAtLeast) >= 0) continue;
    return { label, kind: 'everyGroupAtLeast', group: code, share, atLeast: everyGroupAtLeast };
  }
  return null;
}
