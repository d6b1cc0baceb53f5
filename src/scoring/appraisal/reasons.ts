import type { Stage } from '../entries.ts';
import { nowhere, type Finding } from '../findings.ts';
import { sameMark, type StageDifference, type StageMark } from './differences.ts';

/** Why a later stage gave other points, as the register holds it; marks are null where its cell is blank. */
export type StageReason = {
  readonly code: string;
  readonly member: string;
  readonly from: Stage | null;
  readonly to: Stage | null;
  readonly before: StageMark | null;
  readonly after: StageMark | null;
  /** Empty where nobody wrote one: then it is no reason. */
  readonly reason: string;
};

export type JudgedDifference<Reason extends StageReason> = {
  readonly difference: StageDifference;
  readonly reason: Reason | null;
  /** The reason was written for other points than the two stages have now. */
  readonly outdated: boolean;
};

export type JudgedReasons<Reason extends StageReason> = {
  readonly differences: readonly JudgedDifference<Reason>[];
  /** Reasons for stages that do not differ (any longer); kept, never deleted. */
  readonly idle: readonly Reason[];
};

/** Gives each difference its reason: the last row for the line, the member and the two stages (scoring-spec §5). */
export function judgeReasons<Reason extends StageReason>(
  differences: readonly StageDifference[],
  reasons: readonly Reason[],
): JudgedReasons<Reason> {
  const written = reasons.filter(({ reason }) => reason.trim() !== '');
  const used = new Set<Reason>();
  const judged = differences.map((difference): JudgedDifference<Reason> => {
    const fitting = written.filter((reason) => isAbout(reason, difference));
    for (const reason of fitting) used.add(reason);
    const current = fitting.filter((reason) => isOfPoints(reason, difference)).at(-1);
    const reason = current ?? fitting.at(-1) ?? null;
    return { difference, reason, outdated: reason !== null && current === undefined };
  });
  return { differences: judged, idle: written.filter((reason) => !used.has(reason)) };
}

/** One finding for each member and pair of stages; without a current reason the record cannot be frozen (§13). */
export function reasonFindings<Reason extends StageReason>({
  differences,
}: JudgedReasons<Reason>): readonly Finding[] {
  const found = new Map<
    string,
    Extract<Finding, { code: 'difference-without-reason' | 'reason-outdated' }>
  >();
  for (const { difference, reason, outdated } of differences) {
    if (reason !== null && !outdated) continue;
    const { code: line, member, from, to } = difference;
    const code = outdated ? 'reason-outdated' : 'difference-without-reason';
    const key = [code, member, from, to].join('|');
    const known = found.get(key);
    const codes = [...(known?.codes ?? []), line];
    const where = known?.where ?? { ...nowhere, table: 'entries', code: line, member };
    found.set(key, { severity: 'error', where, code, from, to, codes });
  }
  return [...found.values()];
}

function isAbout(reason: StageReason, { code, member, from, to }: StageDifference): boolean {
  return reason.code === code && reason.member === member && reason.from === from && reason.to === to;
}

/** A cell left blank says nothing about the points. */
function isOfPoints({ before, after }: StageReason, difference: StageDifference): boolean {
  return (
    (before === null || sameMark(before, difference.before)) &&
    (after === null || sameMark(after, difference.after))
  );
}
