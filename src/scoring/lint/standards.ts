import { compareDecimals, zero } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { Group, Line, SchemeNode } from '../scheme.ts';
import { error, warning } from './place.ts';
import type { Doubt } from './place.ts';
import { sumOf } from './sum.ts';

/** Maxima that are missing, groups without anything to score, and parts that do not add up to their group. */
export function findStandardDefects(node: SchemeNode): readonly Doubt[] {
  if (node.kind === 'line')
    return needsMax(node) && node.max === null ? [error({ code: 'missing-max' })] : [];
  if (isUnfinishedLine(node)) return [error({ code: 'missing-rule' })];
  if (!hasLines(node)) return [warning({ code: 'group-without-lines' })];
  const children = standardOfChildren(node.children);
  return node.standard === null || compareDecimals(node.standard, children) === 0
    ? []
    : [error({ code: 'standards-differ', standard: node.standard, children })];
}

/** Points without a rule and without rows below: nobody can earn them. */
export function isUnfinishedLine({ standard, children }: Group): boolean {
  return standard !== null && children.length === 0;
}

/** These rules measure their points by the maximum, in whatever ledger they stand. */
function needsMax({ ledger, rule }: Line): boolean {
  return ledger === 'standard' || rule.kind === 'keep' || rule.kind === 'ratio' || rule.kind === 'relative';
}

function hasLines(node: SchemeNode): boolean {
  return node.kind === 'line' || node.children.some(hasLines);
}

/** A group counts with its own standard, or with its parts where it states none. */
export function standardOfChildren(children: readonly SchemeNode[]): Decimal {
  const lines = children
    .filter((child) => child.kind === 'line')
    .filter(({ ledger }) => ledger === 'standard');
  const groups = children.filter((child) => child.kind === 'group').map(standardOfGroup);
  const alone = lines.filter(({ oneOf }) => oneOf === null).map(({ max }) => max ?? zero);
  return sumOf([...alone, ...largestOfEachTag(lines), ...groups]);
}

function standardOfGroup(group: Group): Decimal {
  return group.standard ?? standardOfChildren(group.children);
}

/** Of lines that exclude each other only one can count, so they add the largest of their maxima. */
function largestOfEachTag(lines: readonly Line[]): readonly Decimal[] {
  const largest = new Map<string, Decimal>();
  for (const { oneOf, max } of lines) {
    const most = oneOf === null ? undefined : (largest.get(oneOf) ?? zero);
    if (oneOf === null || most === undefined || max === null) continue;
    largest.set(oneOf, compareDecimals(max, most) > 0 ? max : most);
  }
  return [...largest.values()];
}
