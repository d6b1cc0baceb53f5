import type { CompiledLine } from './compile.ts';
import type { RecordedVote } from './entries.ts';
import { targetNumber } from './cell-reading.ts';
import { compareProducts } from './products.ts';
import type { TieBreak } from './scheme.ts';
import type { Sheet } from './sheet.ts';
import { assignedOf, at, rowOf, stateOf } from './sheet.ts';
import type { Level } from './standings.ts';
import { shownDouble } from './doubles.ts';

/** The points of a group after its caps, at the scale. */
export function totalOf(sheet: Sheet, group: number, member: number): number {
  const index = group * sheet.size + member;
  return (sheet.standard[index] ?? 0) + (sheet.bonus[index] ?? 0) - (sheet.deduction[index] ?? 0);
}

/** The main key: T, or T / assigned where the scheme ranks by share; members without assigned points stand last. */
export function mainLevel(sheet: Sheet): Level {
  const totals = sheet.entries.members.map((_name, member) => totalOf(sheet, 0, member));
  const total = (member: number): number => totals[member] ?? 0;
  if (sheet.compiled.scheme.regulation.rankBy === 'points') {
    return { compare: (left, right) => total(right) - total(left) };
  }
  const assigned = (member: number): number => assignedOf(sheet, 0, member);
  return {
    compare: (left, right) => {
      if (assigned(left) === 0 || assigned(right) === 0) return assigned(right) - assigned(left);
      return compareProducts(total(right), assigned(left), total(left), assigned(right));
    },
  };
}

/** scoring-spec §7.2. A group that the scheme does not have separates nobody (the lint reports it). */
export function levelOf(tieBreak: TieBreak, sheet: Sheet, vote: RecordedVote | null): Level {
  switch (tieBreak.kind) {
    case 'group':
      return groupLevel(sheet, tieBreak.code);
    case 'fewerDeductions':
      return { compare: (left, right) => at(sheet.deduction, left) - at(sheet.deduction, right) };
    case 'higherShareOfTargets':
      return targetsLevel(sheet);
    case 'vote':
      return voteLevel(sheet, vote);
  }
}

function groupLevel(sheet: Sheet, code: string): Level {
  const points = nodeTotals(sheet, code);
  return { compare: (left, right) => points(right) - points(left) };
}

/** The signed points of a group or a line at the scale, by member; 0 for a code that the scheme does not have. */
export function nodeTotals(sheet: Sheet, code: string): (member: number) => number {
  const group = sheet.compiled.groupByCode.get(code);
  if (group !== undefined) return (member) => totalOf(sheet, group, member);
  const line = sheet.compiled.lineByCode.get(code);
  if (line === undefined) return () => 0;
  const sign = sheet.compiled.lines[line]?.line.ledger === 'deduction' ? -1 : 1;
  return (member) => sign * at(sheet.points, line * sheet.size + member);
}

/** A ballot decides only when every one of the equals has its votes recorded. */
function voteLevel({ entries }: Sheet, vote: RecordedVote | null): Level {
  const votes = (member: number): number | undefined => vote?.votes.get(entries.members[member] ?? '');
  return {
    compare: (left, right) => (votes(right) ?? 0) - (votes(left) ?? 0),
    decides: (equals) => equals.every((member) => votes(member) !== undefined),
  };
}

export type TargetCount = { readonly reached: number; readonly set: number };

/** Share of the targets that were reached, over the lines that have a target (ratio and relative). */
function targetsLevel(sheet: Sheet): Level {
  const lines = linesWithTargets(sheet);
  const counts = new Map<number, TargetCount>();
  const shareOf = (member: number): TargetCount => {
    const count = counts.get(member) ?? countTargets(sheet, lines, member);
    counts.set(member, count);
    return count.set === 0 ? { reached: 0, set: 1 } : count;
  };
  return {
    compare: (left, right) => {
      const first = shareOf(left);
      const second = shareOf(right);
      return second.reached * first.set - first.reached * second.set;
    },
  };
}

/** How many targets a member was set, and how many of them it reached. */
export function targetsOf(sheet: Sheet, member: number): TargetCount {
  return countTargets(sheet, linesWithTargets(sheet), member);
}

function linesWithTargets(sheet: Sheet): readonly CompiledLine[] {
  return sheet.compiled.lines.filter(({ rule }) => rule.kind === 'ratio' || rule.kind === 'relative');
}

function countTargets(sheet: Sheet, lines: readonly CompiledLine[], member: number): TargetCount {
  let reached = 0;
  let set = 0;
  for (const { line, index } of lines) {
    if (stateOf(sheet, index, member) !== 'scored') continue;
    const { values, targets } = rowOf(sheet, index);
    const target = shownDouble(targetNumber(targets?.[member]));
    if (!(target > 0)) continue;
    set += 1;
    const actual = shownDouble(targetNumber(values[member]));
    const lowerIsBetter = line.rule.kind === 'ratio' && line.rule.lowerIsBetter;
    if (lowerIsBetter ? actual <= target : actual >= target) reached += 1;
  }
  return { reached, set };
}
