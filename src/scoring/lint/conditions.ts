import type { Finding } from '../findings.ts';
import { nowhere } from '../findings.ts';
import type { Line, Scheme, SchemeNode } from '../scheme.ts';

/** Tie-breaks that name a code which the criteria do not have. */
export function findUnknownTieBreaks({ nodes, regulation }: Scheme): readonly Finding[] {
  const groups = regulation.tieBreaks.flatMap((tieBreak) =>
    tieBreak.kind === 'group' ? [tieBreak.code] : [],
  );
  if (groups.length === 0) return [];
  const codes = new Set(nodes.flatMap(codesWithin));
  return groups.filter((code) => !codes.has(code)).map(unknownTieBreak);
}

/** `onlyIf` names another line of the same group. */
export function findUnknownConditions(siblings: readonly SchemeNode[]): readonly Finding[] {
  return siblings.flatMap((node) => {
    if (node.kind === 'group') return findUnknownConditions(node.children);
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
