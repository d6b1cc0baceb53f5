import type { AwardRule } from '../../scoring/index.ts';
import { awardPane, periodText } from '../../text/index.ts';
import { writeOrder, writeQuota, writeVoteRule } from '../../workbook/award-limits.ts';

const words = awardPane.facts;

/** What a rule says besides its conditions, as its row in the table says it. */
export function awardFacts(rule: AwardRule): readonly (readonly [string, string])[] {
  const { authority, basis, quota, order, vote, validFrom, validTo } = rule;
  const source = basis === null ? null : [basis.article, basis.document].filter((part) => part !== null);
  return [
    ...(authority === null ? [] : [[words.authority, authority] as const]),
    [words.quota, quota === null ? words.noQuota : writeQuota(quota)],
    [words.order, writeOrder(order)],
    [words.vote, vote === null ? words.noVote : writeVoteRule(vote)],
    ...(source === null ? [] : [[words.basis, source.join(', ')] as const]),
    ...(validFrom === null && validTo === null
      ? []
      : [[words.period, periodText(validFrom, validTo)] as const]),
  ];
}
