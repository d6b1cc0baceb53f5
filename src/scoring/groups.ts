import type { CompiledGroup } from './compile.ts';
import type { Sheet } from './sheet.ts';

type OnStandardAbove = (group: CompiledGroup, member: number, points: number) => void;

/** Closes every group over the sums of its lines, children before parents (scoring-spec §4). */
export function scoreGroups(sheet: Sheet, onStandardAbove: OnStandardAbove): void {
  const { groups } = sheet.compiled;
  const { size, standard, bonus, deduction } = sheet;
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (group === undefined) continue;
    const first = index * size;
    if (Number.isFinite(group.standard)) reportAbove(sheet, group, first, onStandardAbove);
    for (const { lower } of group.limits) lower(standard, bonus, deduction, first, size);
    if (group.parent < 0) continue;
    const parent = group.parent * size;
    const { holds } = group;
    if (holds.standard) addToParent(standard, first, parent, size);
    if (holds.bonus) addToParent(bonus, first, parent, size);
    if (holds.deduction) addToParent(deduction, first, parent, size);
  }
}

function reportAbove(
  { standard, size }: Sheet,
  group: CompiledGroup,
  first: number,
  on: OnStandardAbove,
): void {
  for (let member = 0; member < size; member++) {
    const points = standard[first + member] ?? 0;
    if (points > group.standard) on(group, member, points);
  }
}

function addToParent(sums: Float64Array, first: number, parent: number, size: number): void {
  for (let member = 0; member < size; member++) {
    sums[parent + member] = (sums[parent + member] ?? 0) + (sums[first + member] ?? 0);
  }
}
