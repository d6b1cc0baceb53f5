import type { Finding } from './findings.ts';
import { findMissingBasis } from './lint/basis.ts';
import { findCapConflicts } from './lint/caps.ts';
import { findClassDefects } from './lint/classes.ts';
import { findUnknownConditions, findUnknownTieBreaks } from './lint/conditions.ts';
import { findMissingEvidence } from './lint/evidence.ts';
import { findBandDefects } from './lint/intervals.ts';
import { findLongDecimals } from './lint/digits.ts';
import { findContraryLimits, findMissingRest } from './lint/limits.ts';
import { findNumberingHoles } from './lint/numbering.ts';
import { findUnreachableMaximum } from './lint/reach.ts';
import { findWrongSigns } from './lint/signs.ts';
import { findStandardDefects, isUnfinishedLine } from './lint/standards.ts';
import { error } from './lint/place.ts';
import type { Check, Doubt, Place } from './lint/place.ts';
import type { Group, Scheme, SchemeNode } from './scheme.ts';

/**
 * What is wrong, missing or doubtful in a scheme before anyone scores (scoring-spec §13), in the order of the table,
 * the regulation last. `where.code` names the node; it is null for the scheme as a whole. Defects of the written
 * table itself, such as duplicate codes, are found by its reader.
 */
export function lintScheme(scheme: Scheme): readonly Finding[] {
  return [
    ...findMissingBasis(scheme),
    ...lintNodes(scheme.nodes, [], scheme),
    ...findUnknownConditions(scheme.nodes),
    ...findMissingEvidence(scheme),
    ...lintRegulation(scheme),
    ...findMissingRest(scheme.regulation),
  ];
}

/** What is wrong with the regulation by itself: it changes ranks and classes, so scoring tells it too. */
export function lintRegulation(scheme: Scheme): readonly Finding[] {
  return [...findUnknownTieBreaks(scheme), ...findClassDefects(scheme.regulation)];
}

/** Rows whose points nobody can earn because they have no rule: no total is right before that is mended. */
export function findUnfinishedLines(nodes: readonly SchemeNode[]): readonly Finding[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'line') return [];
    return isUnfinishedLine(node)
      ? [locate(error({ code: 'missing-rule' }), node.code)]
      : findUnfinishedLines(node.children);
  });
}

const checks: readonly Check[] = [
  findStandardDefects,
  findWrongSigns,
  findBandDefects,
  findUnreachableMaximum,
  findCapConflicts,
  findLongDecimals,
  findContraryLimits,
];

function lintNodes(
  nodes: readonly SchemeNode[],
  ancestors: readonly Group[],
  scheme: Scheme,
): readonly Finding[] {
  return nodes.flatMap((node, index) => {
    const place: Place = { scheme, ancestors };
    const before = nodes[index - 1];
    const doubts = [
      ...(before === undefined ? [] : findNumberingHoles(before.code, node.code)),
      ...checks.flatMap((check) => check(node, place)),
    ];
    const below = node.kind === 'group' ? lintNodes(node.children, [...ancestors, node], scheme) : [];
    return [...doubts.map((doubt) => locate(doubt, node.code)), ...below];
  });
}

function locate({ severity, detail }: Doubt, code: string): Finding {
  return { severity, where: { table: 'criteria', row: null, column: null, code, member: null }, ...detail };
}
