import type { Finding } from '../findings.ts';
import { nowhere } from '../findings.ts';
import type { Line, Scheme, SchemeNode } from '../scheme.ts';

/** Conditions and tie-breaks that name a code which they cannot mean. */
export function findUnknownCodes({ nodes, regulation }: Scheme): readonly Finding[] {
  const codes = new Set(nodes.flatMap(codesWithin));
  const tieBreaks = regulation.tieBreaks.flatMap((tieBreak) =>
    tieBreak.kind === 'group' && !codes.has(tieBreak.code) ? [unknownTieBreak(tieBreak.code)] : [],
  );
  return [...unknownConditions(nodes), ...tieBreaks];
}

/** `onlyIf` names another line of the same group. */
function unknownConditions(siblings: readonly SchemeNode[]): readonly Finding[] {
  return siblings.flatMap((node) => {
    if (node.kind === 'group') return unknownConditions(node.children);
    return node.onlyIf === null || siblings.some((other) => canMean(node, other))
      ? []
      : [unknownCondition(node, node.onlyIf)];
  });
}

function canMean(line: Line, other: SchemeNode): boolean {
  if (other.kind === 'group') return other.children.some((child) => canMean(line, child));
  return other !== line && other.code === line.onlyIf;
}

function codesWithin(node: SchemeNode): readonly string[] {
  return node.kind === 'group' ? [node.code, ...node.children.flatMap(codesWithin)] : [node.code];
}

function unknownCondition(line: Line, text: string): Finding {
  return {
    severity: 'error',
    where: { ...nowhere, table: 'criteria', code: line.code },
    code: 'unknown-condition-code',
    text,
  };
}

function unknownTieBreak(text: string): Finding {
  return { severity: 'error', where: { ...nowhere, table: 'regulation' }, code: 'unknown-tie-break', text };
}
