import type { TreeProblem } from './tree.ts';
import { parentsFirst } from './tree.ts';

/** No table of an office has a tenth of these levels; deeper ones come from a `Mã cha` that always names the row above. */
const mostLevels = 100;

/**
 * Opens a tree at its first row that stands too deep, which moves to the top and is reported: whoever walks the tree
 * afterwards may do so by recursion.
 */
export function withinLevels(
  parents: readonly (number | null)[],
  problems: TreeProblem[],
): readonly (number | null)[] {
  const kept = [...parents];
  const levels = new Array<number>(parents.length).fill(1);
  for (const index of parentsFirst(parents)) {
    const parent = kept[index] ?? null;
    const level = parent === null ? 1 : (levels[parent] ?? 1) + 1;
    levels[index] = level > mostLevels ? 1 : level;
    if (level <= mostLevels) continue;
    kept[index] = null;
    problems.push({ index, detail: { code: 'tree-too-deep', most: mostLevels } });
  }
  return kept;
}
