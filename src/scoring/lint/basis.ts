import type { Finding } from '../findings.ts';
import type { Scheme, SchemeNode } from '../scheme.ts';

/**
 * Nodes that no document stands behind. A basis covers everything below it, and a part of the table that has none at
 * all is named once at its top, not line by line.
 */
export function findMissingBasis({ nodes }: Scheme): readonly Finding[] {
  if (nodes.length > 0 && !nodes.some(hasBasisWithin)) return [withoutBasis(null)];
  return nodes.flatMap(findBelow);
}

function findBelow(node: SchemeNode): readonly Finding[] {
  if (hasBasis(node)) return [];
  if (node.kind === 'line' || !hasBasisWithin(node)) return [withoutBasis(node.code)];
  return node.children.flatMap(findBelow);
}

function hasBasisWithin(node: SchemeNode): boolean {
  return hasBasis(node) || (node.kind === 'group' && node.children.some(hasBasisWithin));
}

function hasBasis({ basis }: SchemeNode): boolean {
  return basis !== null && basis.trim() !== '';
}

function withoutBasis(code: string | null): Finding {
  return {
    severity: 'warning',
    where: { table: 'criteria', row: null, column: null, code, member: null },
    code: 'no-basis',
  };
}
