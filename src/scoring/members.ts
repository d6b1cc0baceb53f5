import type { Graded } from './classes.ts';
import { classify } from './classes.ts';
import { cellStates } from './cell-reading.ts';
import type { Disqualification, RecordedVote } from './entries.ts';
import type { Finding } from './findings.ts';
import { nowhere } from './findings.ts';
import type { ClassOutcome, MemberResult, Share } from './result.ts';
import { fromScale } from './scale.ts';
import type { Sheet } from './sheet.ts';
import { at } from './sheet.ts';
import type { Equals } from './standings.ts';
import { ranksOf, standInOrder } from './standings.ts';
import { levelOf, mainLevel, totalOf } from './tie-breaks.ts';

type Standing = Pick<MemberResult, 'rank' | 'tied' | 'separatedBy'>;

const unranked: Standing = { rank: null, tied: false, separatedBy: null };
const noDisqualifications: readonly Disqualification[] = [];

/** The results of all members in input order; a tie that waits for a ballot becomes a question. */
export function membersOf(
  sheet: Sheet,
  disqualifications: readonly Disqualification[],
  vote: RecordedVote | null,
): readonly MemberResult[] {
  const { members } = sheet.entries;
  const byMember = groupByMember(disqualifications);
  const of = (member: number): readonly Disqualification[] =>
    byMember.get(members[member] ?? '') ?? noDisqualifications;
  const statuses = members.map((_name, member) => statusOf(sheet, member, of(member)));
  const standings = rankMembers(sheet, statuses, vote);
  return members.map((name, member) => {
    const status = statuses[member] ?? 'incomplete';
    return {
      member: name,
      ...pointsOfMember(sheet, member),
      missing: at(sheet.missing, member) === 0 ? [] : codesInState(sheet, member, 'blank'),
      invalid: at(sheet.invalid, member) === 0 ? [] : codesInState(sheet, member, 'invalid'),
      disqualifications: of(member),
      status,
      ...(standings[member] ?? unranked),
      classOutcome: status === 'ranked' ? classOf(sheet, member, of(member)) : null,
    };
  });
}

function groupByMember(all: readonly Disqualification[]): ReadonlyMap<string, readonly Disqualification[]> {
  const byMember = new Map<string, readonly Disqualification[]>();
  for (const one of all) byMember.set(one.member, [...(byMember.get(one.member) ?? []), one]);
  return byMember;
}

function statusOf(sheet: Sheet, member: number, own: readonly Disqualification[]): MemberResult['status'] {
  if (own.some(({ effect }) => effect.kind === 'unranked')) return 'disqualified';
  return at(sheet.missing, member) > 0 ? 'incomplete' : 'ranked';
}

function rankMembers(
  sheet: Sheet,
  statuses: readonly MemberResult['status'][],
  vote: RecordedVote | null,
): readonly Standing[] {
  const { ties, tieBreaks } = sheet.compiled.scheme.regulation;
  const ranked = statuses.flatMap((status, member) => (status === 'ranked' ? [member] : []));
  const levels = [mainLevel(sheet), ...tieBreaks.map((tieBreak) => levelOf(tieBreak, sheet, vote))];
  const order = standInOrder(ranked, levels);
  const standings = statuses.map(() => unranked);
  ranksOf(order, ties).forEach((rank, index) => {
    const equals = order[index];
    if (equals === undefined) return;
    const tied = equals.members.length > 1;
    const separatedBy = equals.separatedBy === null ? null : (tieBreaks[equals.separatedBy - 1] ?? null);
    for (const member of equals.members) standings[member] = { rank, tied, separatedBy };
    askForVote(sheet, equals, rank, vote);
  });
  return standings;
}

/** Equals at the end of a chain that ends in a ballot, of whom some have no votes recorded (scoring-spec §7.2). */
function askForVote(sheet: Sheet, equals: Equals, rank: number, vote: RecordedVote | null): void {
  const asks = sheet.compiled.scheme.regulation.tieBreaks.some(({ kind }) => kind === 'vote');
  if (!asks || equals.members.length < 2) return;
  const members = equals.members.map((member) => sheet.entries.members[member] ?? '');
  if (members.every((name) => vote?.votes.has(name) === true)) return;
  const finding: Finding = { severity: 'question', where: nowhere, code: 'vote-needed', members, rank };
  sheet.findings.push(finding);
}

function pointsOfMember(
  sheet: Sheet,
  member: number,
): Pick<MemberResult, 'standard' | 'bonus' | 'deduction' | 'total' | 'assigned' | 'share'> {
  const { scale } = sheet.compiled;
  const total = fromScale(totalOf(sheet, 0, member), scale);
  const assigned = fromScale(at(sheet.assigned, member), scale);
  return {
    standard: fromScale(at(sheet.standard, member), scale),
    bonus: fromScale(at(sheet.bonus, member), scale),
    deduction: fromScale(at(sheet.deduction, member), scale),
    total,
    assigned,
    share: assigned.coefficient > 0 ? { numerator: total, denominator: assigned } : null,
  };
}

function codesInState(sheet: Sheet, member: number, state: 'blank' | 'invalid'): readonly string[] {
  const wanted = cellStates.indexOf(state);
  return sheet.compiled.lines.flatMap(({ line, index }) => {
    if (state === 'blank' && line.ledger !== 'standard') return [];
    return at(sheet.states, index * sheet.size + member) === wanted ? [line.code] : [];
  });
}

function classOf(sheet: Sheet, member: number, own: readonly Disqualification[]): ClassOutcome | null {
  const { classes } = sheet.compiled.scheme.regulation;
  if (classes.length === 0) return null;
  const limits = own.flatMap(({ effect, reason }) =>
    effect.kind === 'classAtMost' ? [{ label: effect.label, reason }] : [],
  );
  const position = (label: string): number => classes.findIndex((rule) => rule.label === label);
  const limit = limits.reduce<(typeof limits)[number] | null>(
    (lowest, one) => (lowest === null || position(one.label) > position(lowest.label) ? one : lowest),
    null,
  );
  return classify(gradedOf(sheet, member), classes, limit);
}

function gradedOf(sheet: Sheet, member: number): Graded {
  const { classifyBy, classes } = sheet.compiled.scheme.regulation;
  const asksGroups = classes.some((rule) => rule.everyGroupAtLeast !== null);
  const groups = asksGroups ? topShares(sheet, member) : [];
  if (classifyBy === 'points') {
    const points = fromScale(totalOf(sheet, 0, member), sheet.compiled.scale);
    return { score: { kind: 'points', points }, groups };
  }
  return { score: { kind: 'share', share: shareOf(sheet, 0, member) }, groups };
}

function topShares(sheet: Sheet, member: number): Graded['groups'] {
  return sheet.compiled.groups.flatMap(({ code, parent }, index) =>
    parent === 0 ? [{ code, share: shareOf(sheet, index, member) }] : [],
  );
}

function shareOf(sheet: Sheet, group: number, member: number): Share | null {
  const { scale } = sheet.compiled;
  const assigned = at(sheet.assigned, group * sheet.size + member);
  if (assigned <= 0) return null;
  return {
    numerator: fromScale(totalOf(sheet, group, member), scale),
    denominator: fromScale(assigned, scale),
  };
}
