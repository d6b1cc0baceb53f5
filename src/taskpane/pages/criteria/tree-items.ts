import type { CriterionView } from '../../../actions/criteria/criteria-view.ts';

export type TreeItem = {
  readonly node: CriterionView;
  /** Null for a criterion without anything below it. */
  readonly expanded: boolean | null;
  readonly posInSet: number;
  readonly setSize: number;
};

/** The rows that can be seen, from the top down. */
export function visibleItems(
  nodes: readonly CriterionView[],
  open: ReadonlySet<string>,
): readonly TreeItem[] {
  return nodes.flatMap((node, place) => {
    const expanded = node.children.length === 0 ? null : open.has(node.code);
    const item = { node, expanded, posInSet: place + 1, setSize: nodes.length };
    return [item, ...(expanded === true ? visibleItems(node.children, open) : [])];
  });
}
