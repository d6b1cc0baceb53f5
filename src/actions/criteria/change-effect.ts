import { compareDecimals } from '../../scoring/index.ts';
import { showNumber, versionText } from '../../text/index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';

/** A member whose total or rank a change of the criteria moves. */
export type EffectRow = {
  readonly member: string;
  readonly before: string;
  readonly after: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
};

/** Whose points change between two states of the workbook; members in the order of the bloc. */
export function changeEffect(before: OpenBloc, after: OpenBloc): readonly EffectRow[] {
  const later = new Map(after.result.members.map((member) => [member.member, member]));
  return before.result.members.flatMap((member): readonly EffectRow[] => {
    const other = later.get(member.member);
    if (other === undefined) return [];
    if (compareDecimals(member.total, other.total) === 0 && member.rank === other.rank) return [];
    return [
      {
        member: member.member,
        before: showNumber(member.total),
        after: showNumber(other.total),
        rankBefore: member.rank,
        rankAfter: other.rank,
      },
    ];
  });
}

export function effectText(rows: readonly EffectRow[]): string {
  return rows.length === 0 ? versionText.nobody : rows.map(versionText.effect).join('; ');
}
