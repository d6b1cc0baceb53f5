import type { ClassLimit, Graded } from './classes.ts';
import { classify } from './classes.ts';
import type { Decimal } from './decimal.ts';
import type { Disqualification, RecordedVote } from './entries.ts';
import type { Finding } from './findings.ts';
import { nowhere } from './findings.ts';
import type { ClassOutcome, MemberResult, Share } from './result.ts';
import { fromScale } from './scale.ts';
import type { ClassRule } from './scheme.ts';
import type { Sheet } from './sheet.ts';
import { assignedOf, at, stateOf } from './sheet.ts';
import type { Equals } from './standings.ts';
import { ranksOf, standInOrder } from './standings.ts';
import { levelOf, mainLevel, totalOf } from './tie-breaks.ts';

type Standing = Pick<MemberResult, 'rank' | 'tied' | 'separatedBy'>;

const unranked: Standing = { rank: null, tied: false, separatedBy: null };
const noDisqualifications: readonly Disqualification[] = [];

/** The results of all members in input order, and the ties that wait for a ballot as questions. */
export function membersOf(
  sheet: Sheet,
  disqualifications: readonly Disqualification[],
  vote: RecordedVote | null,
): { readonly members: readonly MemberResult[]; readonly questions: readonly Finding[] } {
  const { members } = sheet.entries;
  const byMember = groupByMember(disqualifications);
  const of = (name: string): readonly Disqualification[] => byMember.get(name) ?? noDisqualifications;
  const statuses = members.map((name, member) => statusOf(sheet, member, of(name)));
  const { standings, questions } = rankMembers(sheet, statuses, vote);
  const results = members.map((name, member) =>
    resultOf(sheet, member, {
      disqualifications: of(name),
      status: statuses[member] ?? 'incomplete',
      standing: standings[member] ?? unranked,
    }),
  );
  return { members: results, questions };
}

type Judged = {
  readonly disqualifications: readonly Disqualification[];
  readonly status: MemberResult['status'];
  readonly standing: Standing;
};

function resultOf(
  sheet: Sheet,
  member: number,
  { disqualifications, status, standing }: Judged,
): MemberResult {
  const { scale } = sheet.compiled;
  const total = fromScale(totalOf(sheet, 0, member), scale);
  const assigned = fromScale(assignedOf(sheet, 0, member), scale);
  return {
    member: sheet.entries.members[member] ?? '',
    standard: fromScale(at(sheet.standard, member), scale),
    bonus: fromScale(at(sheet.bonus, member), scale),
    deduction: fromScale(at(sheet.deduction, member), scale),
    total,
    assigned,
    share: assigned.coefficient > 0 ? { numerator: total, denominator: assigned } : null,
    missing: countOf(sheet.missing, member) === 0 ? [] : codesInState(sheet, member, 'blank'),
    invalid: countOf(sheet.invalid, member) === 0 ? [] : codesInState(sheet, member, 'invalid'),
    disqualifications,
    status,
    rank: standing.rank,
    tied: standing.tied,
    separatedBy: standing.separatedBy,
    classOutcome: status === 'ranked' ? classOf(sheet, member, total, disqualifications) : null,
  };
}

function countOf(counts: Uint32Array | null, member: number): number {
  return counts === null ? 0 : at(counts, member);
}

function groupByMember(all: readonly Disqualification[]): ReadonlyMap<string, readonly Disqualification[]> {
  const byMember = new Map<string, readonly Disqualification[]>();
  for (const one of all) byMember.set(one.member, [...(byMember.get(one.member) ?? []), one]);
  return byMember;
}

function statusOf(sheet: Sheet, member: number, own: readonly Disqualification[]): MemberResult['status'] {
  if (own.some(({ effect }) => effect.kind === 'unranked')) return 'disqualified';
  return countOf(sheet.missing, member) > 0 ? 'incomplete' : 'ranked';
}

function rankMembers(
  sheet: Sheet,
  statuses: readonly MemberResult['status'][],
  vote: RecordedVote | null,
): { readonly standings: readonly Standing[]; readonly questions: readonly Finding[] } {
  const { ties, tieBreaks } = sheet.compiled.scheme.regulation;
  const ranked = [...statuses.keys()].filter((member) => statuses[member] === 'ranked');
  const levels = [mainLevel(sheet), ...tieBreaks.map((tieBreak) => levelOf(tieBreak, sheet, vote))];
  const order = standInOrder(ranked, levels);
  const standings = statuses.map(() => unranked);
  const questions: Finding[] = [];
  ranksOf(order, ties).forEach((rank, index) => {
    const equals = order[index];
    if (equals === undefined) return;
    const tied = equals.members.length > 1;
    const separatedBy = equals.separatedBy === null ? null : (tieBreaks[equals.separatedBy - 1] ?? null);
    for (const member of equals.members) standings[member] = { rank, tied, separatedBy };
    questions.push(...votesNeeded(sheet, equals, rank, vote));
  });
  return { standings, questions };
}

/** Equals at the end of a chain that ends in a ballot, of whom some have no votes recorded (scoring-spec §7.2). */
function votesNeeded(
  sheet: Sheet,
  equals: Equals,
  rank: number,
  vote: RecordedVote | null,
): readonly Finding[] {
  const asks = sheet.compiled.scheme.regulation.tieBreaks.some(({ kind }) => kind === 'vote');
  if (!asks || equals.members.length < 2) return [];
  const members = equals.members.map((member) => sheet.entries.members[member] ?? '');
  if (members.every((name) => vote?.votes.has(name) === true)) return [];
  return [{ severity: 'question', where: nowhere, code: 'vote-needed', members, rank }];
}

function codesInState(sheet: Sheet, member: number, state: 'blank' | 'invalid'): readonly string[] {
  return sheet.compiled.lines.flatMap(({ line, index }) => {
    if (state === 'blank' && line.ledger !== 'standard') return [];
    return stateOf(sheet, index, member) === state ? [line.code] : [];
  });
}

function classOf(
  sheet: Sheet,
  member: number,
  total: Decimal,
  own: readonly Disqualification[],
): ClassOutcome | null {
  const { classes } = sheet.compiled.scheme.regulation;
  if (classes.length === 0) return null;
  const limit = own.length === 0 ? null : lowestLimit(own, classes);
  return classify(gradedOf(sheet, member, total), classes, limit);
}

/** The lowest of several ceilings (scoring-spec §9). */
function lowestLimit(own: readonly Disqualification[], classes: readonly ClassRule[]): ClassLimit | null {
  const limits = own.flatMap(({ effect, reason }) =>
    effect.kind === 'classAtMost' ? [{ label: effect.label, reason }] : [],
  );
  const position = (label: string): number => classes.findIndex((rule) => rule.label === label);
  return limits.reduce<(typeof limits)[number] | null>(
    (lowest, one) => (lowest === null || position(one.label) > position(lowest.label) ? one : lowest),
    null,
  );
}

function gradedOf(sheet: Sheet, member: number, points: Decimal): Graded {
  const { asksGroupShares, scheme } = sheet.compiled;
  const groups = asksGroupShares ? topShares(sheet, member) : noGroups;
  if (scheme.regulation.classifyBy === 'points') return { score: { kind: 'points', points }, groups };
  return { score: { kind: 'share', share: shareOf(sheet, 0, member) }, groups };
}

const noGroups: Graded['groups'] = [];

function topShares(sheet: Sheet, member: number): Graded['groups'] {
  return sheet.compiled.groups.flatMap(({ code, parent }, index) =>
    parent === 0 ? [{ code, share: shareOf(sheet, index, member) }] : [],
  );
}

function shareOf(sheet: Sheet, group: number, member: number): Share | null {
  const { scale } = sheet.compiled;
  const assigned = assignedOf(sheet, group, member);
  if (assigned <= 0) return null;
  return {
    numerator: fromScale(totalOf(sheet, group, member), scale),
    denominator: fromScale(assigned, scale),
  };
}
