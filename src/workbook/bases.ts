import type { Scheme, SchemeNode } from '../scoring/index.ts';

/** The basis of every node by its code: its own, else that of the nearest node above; a basis covers all below it. */
export function basesOf(scheme: Scheme): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  const waiting = scheme.nodes.map((node) => ({ node, above: '' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const basis = ownBasis(next.node) ?? next.above;
    if (basis !== '') bases.set(next.node.code, basis);
    if (next.node.kind === 'group')
      for (const child of next.node.children) waiting.push({ node: child, above: basis });
  }
  return bases;
}

function ownBasis({ basis }: SchemeNode): string | null {
  return basis === null || basis.trim() === '' ? null : basis;
}
