import type { Group, Line, SchemeNode } from './scheme.ts';

/** One row of the criteria table in order. Groups count from 1 in the order of the table; 0 is the whole scheme. */
export type TreeStep =
  | { readonly kind: 'line'; readonly line: Line; readonly parent: number }
  | { readonly kind: 'groupStart'; readonly group: Group; readonly index: number; readonly parent: number }
  | { readonly kind: 'groupEnd'; readonly index: number };

type Level = { readonly children: readonly SchemeNode[]; readonly index: number; next: number };

/** The tree as a list; without recursion, so that no depth of numbering can break it. */
export function stepsOf(nodes: readonly SchemeNode[]): readonly TreeStep[] {
  const steps: TreeStep[] = [];
  const open: Level[] = [{ children: nodes, index: 0, next: 0 }];
  let groups = 0;
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.children[level.next];
    level.next += 1;
    if (node === undefined) {
      steps.push({ kind: 'groupEnd', index: level.index });
      open.pop();
    } else if (node.kind === 'line') {
      steps.push({ kind: 'line', line: node, parent: level.index });
    } else {
      groups += 1;
      steps.push({ kind: 'groupStart', group: node, index: groups, parent: level.index });
      open.push({ children: node.children, index: groups, next: 0 });
    }
  }
  return steps;
}
