import { findUnfinishedLines } from '../scoring/index.ts';
import type { BlocResult, Finding, MemberResult, Scheme } from '../scoring/index.ts';

/** A disqualifier for a unit that is not here bars nobody: the result stands. */
const standsBeside: ReadonlySet<Finding['code']> = new Set(['unknown-member', 'legacy-text']);

/**
 * An error in the criteria or the regulation, or a disqualifier that cannot be read: no points and no rank can be
 * trusted, so that functions give none and the pane ranks nobody.
 */
export function barsResult({ severity, where, code }: Finding): boolean {
  if (severity !== 'error') return false;
  if (where.table === 'disqualifications') return !standsBeside.has(code);
  return where.table === 'criteria' || where.table === 'regulation';
}

type Reading = { readonly findings: readonly Finding[] };

/** What bars the result of a bloc: what was found when its tables were read, and rows that lack a rule. */
export function barringFindings(scheme: Scheme, readings: readonly Reading[]): readonly Finding[] {
  const found = readings.flatMap(({ findings }) => findings);
  return [...found, ...findUnfinishedLines(scheme.nodes)].filter(barsResult);
}

/** The points stay, for those who look for the mistake; nobody has a rank or a class. */
export function withoutRanks(result: BlocResult): BlocResult {
  return { ...result, members: result.members.map(withoutRank), ties: () => [] };
}

function withoutRank(member: MemberResult): MemberResult {
  const status = member.status === 'ranked' ? 'incomplete' : member.status;
  return { ...member, status, rank: null, tied: false, separatedBy: null, classOutcome: null };
}
