import type { SchemeNode } from '../scoring/index.ts';

/** The text of every group and line, by code. */
export function titlesOf(
  nodes: readonly SchemeNode[],
  titles = new Map<string, string>(),
): ReadonlyMap<string, string> {
  for (const node of nodes) {
    titles.set(node.code, node.title);
    if (node.kind === 'group') titlesOf(node.children, titles);
  }
  return titles;
}
