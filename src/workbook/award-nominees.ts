import { unknownNominee } from '../scoring/index.ts';
import type { BlocResult, MemberResult, Nominee, Share } from '../scoring/index.ts';
import { unitKey } from '../text/index.ts';

/**
 * Everyone under review: what the office wrote in `ThongTinXet`, with the points, rank and class of the bloc's own
 * result for its members. A member that the table leaves out is reviewed all the same, with what is known.
 */
export function mergeNominees(result: BlocResult, listed: readonly Nominee[]): readonly Nominee[] {
  const scored = result.members.map((member, index) => ({ member, index, key: unitKey(member.member) }));
  const merged = listed.map((nominee) => {
    const key = unitKey(nominee.subject);
    const found = scored.find((one) => one.key === key);
    return found === undefined ? nominee : withScore(nominee, found.member, result, found.index);
  });
  const named = new Set(listed.map(({ subject }) => unitKey(subject)));
  const others = scored
    .filter(({ key }) => !named.has(key))
    .map(({ member, index }) =>
      withScore(
        { ...unknownNominee, subject: member.member, kind: 'collective', unit: member.member },
        member,
        result,
        index,
      ),
    );
  return [...merged, ...others];
}

/** Points that are still provisional are not known to a condition. */
function withScore(nominee: Nominee, member: MemberResult, result: BlocResult, index: number): Nominee {
  const isWhole =
    member.status !== 'incomplete' && member.missing.length === 0 && member.invalid.length === 0;
  const final = isWhole && result.scheme.nodes.length > 0;
  return {
    ...nominee,
    subject: member.member,
    total: final ? member.total : null,
    share: final ? member.share : null,
    rank: rankOf(member, final),
    classLabel: final ? (member.classOutcome?.label ?? null) : null,
    groupShares: final ? groupShares(result, index) : new Map(),
    disqualifications: [...member.disqualifications, ...(nominee.disqualifications ?? [])],
  };
}

function rankOf(member: MemberResult, final: boolean): Nominee['rank'] {
  if (member.status === 'disqualified') return 'unranked';
  return final ? member.rank : null;
}

function groupShares(result: BlocResult, index: number): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const node of result.scheme.nodes) {
    if (node.kind !== 'group') continue;
    const { total, assigned } = result.pointsOf(node.code, index);
    if (assigned.coefficient > 0) shares.set(node.code, { numerator: total, denominator: assigned });
  }
  return shares;
}
