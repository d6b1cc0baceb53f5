import type { SchemeNode } from '../scoring/index.ts';

/** Every node, parents before their children, as the table has them; a tree of any depth needs no stack. */
export function nodesInOrder(nodes: readonly SchemeNode[]): readonly SchemeNode[] {
  const found: SchemeNode[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    if (node.kind === 'group') for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return found;
}
