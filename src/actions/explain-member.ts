import { hasPoints, type BlocResult } from '../scoring/index.ts';
import { paneText, sentenceOfClassMiss, showNumber } from '../text/index.ts';
import { noEvidence, type EvidenceOf } from '../workbook/evidence-lines.ts';
import { explainedRows } from '../workbook/explained-rows.ts';
import type { MemberExplanation } from './explanation.ts';

/** Explains the total of a member, given by name; null when the bloc does not have it. */
export function explainMember(
  result: BlocResult,
  member: string,
  evidenceOf: EvidenceOf = noEvidence,
): MemberExplanation | null {
  const index = result.members.findIndex((one) => one.member === member);
  const found = result.members[index];
  if (found === undefined) return null;
  const missed = found.classOutcome?.missed ?? null;
  return {
    member,
    total: hasPoints(result, index) ? showNumber(found.total) : paneText.overview.noPoints,
    rows: explainedRows(result, index, evidenceOf).map((row, place) => ({
      ...row,
      key: `${place} ${row.code}`,
      points: showNumber(row.points),
    })),
    className: found.classOutcome?.label ?? null,
    missed: missed === null ? null : sentenceOfClassMiss(missed),
  };
}
