import { cellText } from './cells.ts';
import {
  codeAt,
  followParent,
  patternOf,
  placeOf,
  usualPattern,
  usualTopPattern,
  type CodePattern,
} from './code-patterns.ts';
import { tidyCode } from './codes.ts';
import type { CriterionCells } from './criteria-change.ts';
import { everyItem, type CriterionItem } from './criteria-table.ts';

/** A criterion of the tree as it is to be, with what is to be written into it. */
export type ItemAfter = Omit<CriterionItem, 'children'> & {
  readonly cells: CriterionCells;
  readonly children: readonly ItemAfter[];
};

export function itemsAfter(items: readonly CriterionItem[]): readonly ItemAfter[] {
  return items.map((item) => ({ ...item, cells: {}, children: itemsAfter(item.children) }));
}

export function everyItemAfter(items: readonly ItemAfter[]): readonly ItemAfter[] {
  return items.flatMap((item) => [item, ...everyItemAfter(item.children)]);
}

/** The tree with the list of siblings that holds a code changed; `parent` is the typed code above. */
export function changeSiblings(
  items: readonly ItemAfter[],
  code: string,
  change: (siblings: readonly ItemAfter[], place: number, parent: string | null) => readonly ItemAfter[],
  parent: string | null = null,
): readonly ItemAfter[] {
  const place = items.findIndex(({ node }) => node?.code === code);
  if (place >= 0) return change(items, place, parent);
  return items.map((item) => ({
    ...item,
    children: changeSiblings(item.children, code, change, item.typed),
  }));
}

/** The tree with more criteria at the end of a group (null is the top). */
export function changeChildren(
  items: readonly ItemAfter[],
  code: string | null,
  change: (children: readonly ItemAfter[], parent: string | null) => readonly ItemAfter[],
): readonly ItemAfter[] {
  if (code === null) return change(items, null);
  return items.map((item) =>
    item.node?.code === code
      ? { ...item, children: change(item.children, item.typed) }
      : { ...item, children: changeChildren(item.children, code, change) },
  );
}

/** The item with another code; the codes below follow where they begin with it. */
export function withCode(item: ItemAfter, typed: string): ItemAfter {
  if (item.typed === typed) return item;
  return {
    ...item,
    typed,
    children: item.children.map((child) => withCode(child, followParent(child.typed, item.typed, typed))),
  };
}

/** The next free code below a parent, in the way its children are counted, else in the way of other groups. */
export function nextCode(
  items: readonly CriterionItem[],
  siblings: readonly { readonly typed: string }[],
  parent: string | null,
): string {
  const pattern = patternBelow(items, siblings, parent);
  const places = siblings.map(({ typed }) => placeOf(typed, pattern, parent) ?? 0);
  return codeAt(pattern, parent, Math.max(0, ...places) + 1);
}

function patternBelow(
  items: readonly CriterionItem[],
  siblings: readonly { readonly typed: string }[],
  parent: string | null,
): CodePattern {
  for (const { typed } of siblings) {
    const pattern = patternOf(typed, parent);
    if (pattern !== null) return pattern;
  }
  if (parent === null) return usualTopPattern;
  return patternOfCousins(items, parent) ?? usualPattern;
}

/** How other groups at the same depth count their children. */
function patternOfCousins(items: readonly CriterionItem[], parent: string): CodePattern | null {
  const depth = depthOf(items, parent);
  for (const group of levelOf(items, depth)) {
    const [first] = group.children;
    const pattern = first === undefined ? null : patternOf(first.typed, group.typed);
    if (pattern !== null) return pattern;
  }
  return null;
}

function depthOf(items: readonly CriterionItem[], typed: string): number {
  if (items.length === 0) return 0;
  if (items.some((item) => item.typed === typed)) return 0;
  const below = items.flatMap(({ children }) => children);
  return below.length === 0 ? 0 : 1 + depthOf(below, typed);
}

function levelOf(items: readonly CriterionItem[], depth: number): readonly CriterionItem[] {
  return depth === 0
    ? items
    : levelOf(
        items.flatMap(({ children }) => children),
        depth - 1,
      );
}

/** Consecutive numbers for siblings and everything below them. */
export function renumbered(
  siblings: readonly ItemAfter[],
  parent: string | null,
  all: readonly CriterionItem[],
): readonly ItemAfter[] {
  const [first] = siblings;
  const pattern = first === undefined ? null : patternOf(first.typed, parent);
  const start = first === undefined || pattern === null ? 1 : startOf(siblings, pattern, parent, all);
  return siblings.map((item, place) => {
    const typed = pattern === null ? item.typed : codeAt(pattern, parent, start + place);
    const moved = withCode(item, typed);
    return { ...moved, children: renumbered(moved.children, moved.typed, all) };
  });
}

/** Numbers that run on from one section to the next (1 2 3 in I, 4 5 in II) are not begun anew. */
function startOf(
  siblings: readonly ItemAfter[],
  pattern: CodePattern,
  parent: string | null,
  all: readonly CriterionItem[],
): number {
  if (pattern.prefixed || parent === null) return 1;
  const one = tidyCode(codeAt(pattern, null, 1));
  const restarts = everyItem(all).filter(({ typed }) => tidyCode(typed) === one).length !== 1;
  if (restarts) return 1;
  const places = siblings.flatMap(({ typed }) => placeOf(typed, pattern, parent) ?? []);
  return Math.max(1, Math.min(...places, siblings.length === 0 ? 1 : mostStart));
}

const mostStart = 200;

/** What a cell of a new or changed code says. */
export function codeText(cells: CriterionCells): string {
  const { code } = cells;
  return typeof code === 'string' || typeof code === 'number' ? cellText(code) : '';
}
