import type { Finding } from '../findings.ts';
import type { AwardDecision } from './nominee.ts';
import { awardFinding } from './rule-checks.ts';

/** The decision for each candidate of an award that can be respected, and findings for those that cannot. */
export type UsableDecisions = {
  readonly of: (subject: string) => AwardDecision | null;
  readonly findings: readonly Finding[];
};

/**
 * A decision needs a reason; proposing needs a candidate who is `ready` (eligible, and the vote passed), passing over
 * any candidate. Two decisions that contradict each other are both left alone.
 */
export function usableDecisions(
  award: string,
  decisions: readonly AwardDecision[],
  candidates: { readonly all: ReadonlySet<string>; readonly ready: ReadonlySet<string> },
): UsableDecisions {
  const findings: Finding[] = [];
  const usable = new Map<string, AwardDecision>();
  const differing = new Set<string>();
  for (const decision of decisions.filter((one) => one.award === award)) {
    const { subject } = decision;
    if (decision.reason.trim() === '') {
      findings.push(awardFinding('error', award, subject, { code: 'decision-without-reason' }));
    } else if (!(decision.outcome === 'propose' ? candidates.ready : candidates.all).has(subject)) {
      findings.push(awardFinding('error', award, subject, { code: 'decision-not-possible' }));
    } else {
      const before = usable.get(subject);
      if (before !== undefined && before.outcome !== decision.outcome) differing.add(subject);
      usable.set(subject, decision);
    }
  }
  for (const subject of differing) {
    usable.delete(subject);
    findings.push(awardFinding('error', award, subject, { code: 'decisions-differ' }));
  }
  return { of: (subject) => usable.get(subject) ?? null, findings };
}
