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
  const found: Finding[] = [];
  const add = (severity: Severity, detail: FindingDetail): void => {
    found.push(awardFinding(severity, rule.id, null, detail));
  };
  if (rule.status === 'unconfirmed') add('warning', { code: 'award-unconfirmed', title });
  if (day === null && (from !== null || to !== null)) add('question', { code: 'no-review-day' });
  for (const leaf of leavesOf(rule.conditions)) {
    if (leaf.kind === 'unknown') add('error', { code: 'unknown-condition', text: leaf.text });
    if (leaf.kind === 'classAtLeast' && !classOrder.includes(leaf.label)) {
      add('error', { code: 'unknown-class-label', text: leaf.label });
    }
  }
  for (const rate of [rule.quota?.kind === 'share' ? rule.quota.rate : null, rule.vote?.threshold ?? null]) {
    if (rate !== null && isAboveWhole(rate)) {
      add('error', { code: 'percent-above-hundred', rate: shownRate(rate) });
    }
  }
  return found;
}

export function awardFinding(
  severity: Severity,
  award: string | null,
  member: string | null,
  detail: FindingDetail,
): Finding {
  return { severity, where: { ...nowhere, code: award, member }, ...detail };
}
