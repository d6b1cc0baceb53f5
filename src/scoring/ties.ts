import type { Decimal } from './decimal.ts';
import type { RecordedVote } from './entries.ts';
import type { MemberResult } from './result.ts';
import { fromScale } from './scale.ts';
import type { TieBreak } from './scheme.ts';
import type { Sheet } from './sheet.ts';
import { at } from './sheet.ts';
import { standInOrder } from './standings.ts';
import { levelOf, mainLevel, nodeTotals, targetsOf } from './tie-breaks.ts';

/** What a tie-break looks at for one member; null where nothing is recorded. */
export type TieValue =
  | { readonly kind: 'points'; readonly points: Decimal }
  | { readonly kind: 'targets'; readonly reached: number; readonly set: number }
  | { readonly kind: 'votes'; readonly votes: number | null };

/** One tie-break applied to members who were equal so far (scoring-spec §7.2). Members are indexes. */
export type TieStep = {
  readonly tieBreak: TieBreak;
  readonly members: readonly number[];
  /** In the order of `members`. */
  readonly values: readonly TieValue[];
  /** First to last; one part when nobody was separated. */
  readonly parts: readonly (readonly number[])[];
  /** False for a ballot that not all of the equals have votes in: it separates nobody. */
  readonly decides: boolean;
};

/** Ranked members with the same main key: every step that was taken, and how they stand in the end. */
export type Tie = {
  readonly members: readonly number[];
  readonly steps: readonly TieStep[];
  /** First to last; those who are still together share a rank ("đồng hạng"). */
  readonly order: readonly (readonly number[])[];
};

/** All ties on the main key, best first. */
export function tiesOf(
  sheet: Sheet,
  members: readonly MemberResult[],
  vote: RecordedVote | null,
): readonly Tie[] {
  const ranked = [...members.keys()].filter((index) => members[index]?.status === 'ranked');
  return standInOrder(ranked, [mainLevel(sheet)])
    .filter((equals) => equals.members.length > 1)
    .map((equals) => tieOf(sheet, equals.members, vote));
}

function tieOf(sheet: Sheet, members: readonly number[], vote: RecordedVote | null): Tie {
  const steps: TieStep[] = [];
  let order: readonly (readonly number[])[] = [members];
  for (const tieBreak of sheet.compiled.scheme.regulation.tieBreaks) {
    if (!isKnown(tieBreak, sheet)) continue;
    order = order.flatMap((equals) => {
      if (equals.length < 2) return [equals];
      const step = stepOf(sheet, tieBreak, equals, vote);
      steps.push(step);
      return step.parts;
    });
  }
  return { members, steps, order };
}

/** A node that the scheme does not have parts nobody and has no points to show; the lint reports it. */
function isKnown(tieBreak: TieBreak, { compiled }: Sheet): boolean {
  if (tieBreak.kind !== 'group') return true;
  return compiled.groupByCode.has(tieBreak.code) || compiled.lineByCode.has(tieBreak.code);
}

function stepOf(
  sheet: Sheet,
  tieBreak: TieBreak,
  members: readonly number[],
  vote: RecordedVote | null,
): TieStep {
  const level = levelOf(tieBreak, sheet, vote);
  return {
    tieBreak,
    members,
    values: members.map((member) => valueOf(sheet, tieBreak, member, vote)),
    parts: standInOrder(members, [level]).map((equals) => equals.members),
    decides: level.decides?.(members) !== false,
  };
}

function valueOf(sheet: Sheet, tieBreak: TieBreak, member: number, vote: RecordedVote | null): TieValue {
  const { scale } = sheet.compiled;
  switch (tieBreak.kind) {
    case 'group':
      return { kind: 'points', points: fromScale(nodeTotals(sheet, tieBreak.code)(member), scale) };
    case 'fewerDeductions':
      return { kind: 'points', points: fromScale(at(sheet.deduction, member), scale) };
    case 'higherShareOfTargets':
      return { kind: 'targets', ...targetsOf(sheet, member) };
    case 'vote':
      return { kind: 'votes', votes: vote?.votes.get(sheet.entries.members[member] ?? '') ?? null };
  }
}
