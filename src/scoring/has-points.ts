import type { BlocResult } from './result.ts';
import type { SchemeNode } from './scheme.ts';

/**
 * Whether anything at all has been entered for a member, below a node or (null) anywhere. A sum of blanks is no 0:
 * it is not there yet. `KG`, `KX` and cells that cannot be read are something.
 */
export function hasPoints(result: BlocResult, member: number, node: SchemeNode | null = null): boolean {
  const waiting: SchemeNode[] = node === null ? [...result.scheme.nodes] : [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'group') waiting.push(...next.children);
    else if (result.pointsOf(next.code, member).state !== 'blank') return true;
  }
  return false;
}
