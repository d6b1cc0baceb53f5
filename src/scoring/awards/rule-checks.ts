import type { Finding, FindingDetail, Severity } from '../findings.ts';
import { nowhere } from '../findings.ts';
import type { DaySerial } from '../scheme.ts';
import type { AwardRule } from './award-rule.ts';
import { leavesOf } from './condition.ts';
import { isAboveWhole, shownRate } from './limits.ts';

/** Whether a rule may be used on a day; without a day only its status can say no. */
export function isInForce(rule: AwardRule, day: DaySerial | null): boolean {
  if (rule.status === 'expired') return false;
  if (day === null) return true;
  return (rule.validFrom === null || day >= rule.validFrom) && (rule.validTo === null || day <= rule.validTo);
}

/** What is wrong or doubtful with a rule before anyone is reviewed under it (scoring-spec §11.6, §13). */
export function checkRule(
  rule: AwardRule,
  day: DaySerial | null,
  classOrder: readonly string[],
): readonly Finding[] {
  const { title, validFrom: from, validTo: to } = rule;
  if (!isInForce(rule, day)) {
    return [awardFinding('error', rule.id, null, { code: 'award-not-in-force', title, from, to, day })];
  }
  const problems: (readonly [Severity, FindingDetail])[] = [];
  if (rule.status === 'unconfirmed') problems.push(['warning', { code: 'award-unconfirmed', title }]);
  if (day === null && (from !== null || to !== null)) problems.push(['question', { code: 'no-review-day' }]);
  for (const detail of [...conditionProblems(rule, classOrder), ...rateProblems(rule)]) {
    problems.push(['error', detail]);
  }
  return problems.map(([severity, detail]) => awardFinding(severity, rule.id, null, detail));
}

function conditionProblems(rule: AwardRule, classOrder: readonly string[]): readonly FindingDetail[] {
  return leavesOf(rule.conditions).flatMap((leaf): readonly FindingDetail[] => {
    if (leaf.kind === 'unknown') return [{ code: 'unknown-condition', text: leaf.text }];
    const isClass = leaf.kind === 'classAtLeast' || leaf.kind === 'classIs';
    const isStrange = isClass && !classOrder.includes(leaf.label);
    return isStrange ? [{ code: 'unknown-class-label', text: leaf.label }] : [];
  });
}

function rateProblems({ quota, vote }: AwardRule): readonly FindingDetail[] {
  const rates = [quota?.kind === 'share' ? quota.rate : null, vote?.threshold ?? null];
  return rates.flatMap((rate): readonly FindingDetail[] =>
    rate !== null && isAboveWhole(rate) ? [{ code: 'percent-above-hundred', rate: shownRate(rate) }] : [],
  );
}

export function awardFinding(
  severity: Severity,
  award: string | null,
  member: string | null,
  detail: FindingDetail,
): Finding {
  return { severity, where: { ...nowhere, code: award, member }, ...detail };
}
