import { everyNode } from '../../workbook/code-index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';

/** How many targets of a member stand in the table; a `relative` line may do without one (scoring-spec §3.1). */
export type MemberTargets = { readonly missing: readonly string[]; readonly all: number };

export function targetsOf({ scheme, final }: OpenBloc, member: string): MemberTargets {
  const place = final.members.indexOf(member);
  const lines = everyNode(scheme).filter((node) => node.kind === 'line' && node.rule.kind === 'ratio');
  const missing = lines
    .filter(({ code }) => (final.lines.get(code)?.targets?.[place] ?? null) === null)
    .map(({ code }) => code);
  return { missing, all: lines.length };
}
