import type { Finding, FindingDetail, Severity } from './findings.ts';
import { nowhere } from './findings.ts';

/** A finding about the entry of a member on a line. Errors block freezing (scoring-spec §13). */
export function inCell(detail: FindingDetail, code: string, member: string): Finding {
  const table = standsInTargets(detail) ? 'targets' : 'entries';
  return { severity: severityOf(detail), where: { ...nowhere, table, code, member }, ...detail };
}

/** True for what is wrong with the target, or with the second input, of an entry. */
export function standsInTargets(detail: FindingDetail): boolean {
  if (detail.code === 'outside-axis') return detail.axis === 'second';
  return inTargets.has(detail.code);
}

const inTargets: ReadonlySet<FindingDetail['code']> = new Set([
  'no-target',
  'no-second-input',
  'target-too-large',
]);

function severityOf(detail: FindingDetail): Severity {
  if (detail.code === 'vote-needed') return 'question';
  return detail.code === 'more-digits-than-places' ? 'warning' : 'error';
}
