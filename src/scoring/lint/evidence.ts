import type { Finding } from '../findings.ts';
import { nowhere } from '../findings.ts';
import type { Line, Scheme, SchemeNode } from '../scheme.ts';

/**
 * Lines that do not say what proves their points, beside lines of the same group most of which say it. What a group
 * asks for covers everything below it; a table that keeps evidence elsewhere has none at all and is left in peace.
 */
export function findMissingEvidence({ nodes }: Scheme): readonly Finding[] {
  return findAmong(nodes);
}

function findAmong(siblings: readonly SchemeNode[]): readonly Finding[] {
  const lines = siblings.filter((node) => node.kind === 'line').filter(isToBeProved);
  const without = lines.filter((line) => !hasEvidence(line));
  const isGap = without.length * 2 < lines.length;
  return siblings.flatMap((node) => {
    if (node.kind === 'group') return hasEvidence(node) ? [] : findAmong(node.children);
    return isGap && without.includes(node) ? [withoutEvidence(node.code)] : [];
  });
}

/** Nobody proves that nothing happened: points that are kept, and those that are taken off, need no paper. */
function isToBeProved({ ledger, rule }: Line): boolean {
  return ledger !== 'deduction' && rule.kind !== 'keep';
}

function hasEvidence({ evidence }: SchemeNode): boolean {
  return evidence !== null && evidence.trim() !== '';
}

function withoutEvidence(code: string): Finding {
  return { severity: 'question', where: { ...nowhere, table: 'criteria', code }, code: 'no-evidence' };
}
