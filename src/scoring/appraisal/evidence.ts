import type { BlocResult } from '../result.ts';
import type { Line, SchemeNode } from '../scheme.ts';

/** The lines of a member that ask for evidence and have points, and no document. */
export type EvidenceGap = { readonly member: string; readonly codes: readonly string[] };

/** Points of 0 need no proof. */
export function evidenceGaps(
  result: BlocResult,
  hasDocument: (code: string, member: string) => boolean,
): readonly EvidenceGap[] {
  const asking = linesOf(result.scheme.nodes).filter(({ evidence }) => evidence !== null);
  return result.members.flatMap(({ member }, index) => {
    const codes = asking
      .filter(({ code }) => {
        const { state, total } = result.pointsOf(code, index);
        return state === 'scored' && total.coefficient !== 0 && !hasDocument(code, member);
      })
      .map(({ code }) => code);
    return codes.length === 0 ? [] : [{ member, codes }];
  });
}

function linesOf(nodes: readonly SchemeNode[]): readonly Line[] {
  return nodes.flatMap((node) => (node.kind === 'line' ? [node] : linesOf(node.children)));
}
