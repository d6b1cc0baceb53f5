import type { MemberRole } from '../rulebooks/index.ts';
import { hasPoints } from '../scoring/index.ts';
import type { BlocResult, MemberResult, TieBreak } from '../scoring/index.ts';
import { paneText, sentenceOfDisqualification, showNumber } from '../text/index.ts';
import { everyNode } from '../workbook/code-index.ts';
import type { MissingLine, StandingRow } from './overview.ts';
import { titlesOf } from './titles.ts';

/** Where things of the bloc stand in the workbook. */
export type Places = {
  readonly roleOf: (member: string) => MemberRole;
  readonly isListed: (member: string) => boolean;
  /** The cell where a line of a member is to be filled in; null when no entry table has it. */
  readonly cellOf: (code: string, member: string) => string | null;
};

/** The members, best rank first; those without a rank follow in the order of the workbook. */
export function standingsOf(result: BlocResult, places: Places): readonly StandingRow[] {
  const titles = titlesOf(result.scheme.nodes);
  return result.members
    .map((member, index) => standingOf(result, member, index, titles, places))
    .map((row) => (result.scheme.nodes.length === 0 ? withoutRank(row) : row))
    .sort((one, other) => (one.rank ?? unranked) - (other.rank ?? unranked));
}

/** Without readable criteria all totals are 0: no ground for a rank, a tie or a class. */
function withoutRank(row: StandingRow): StandingRow {
  return {
    ...row,
    total: '–',
    rank: null,
    tied: false,
    separatedBy: null,
    className: null,
    provisional: true,
  };
}

/** Behind every rank. */
const unranked = Number.MAX_SAFE_INTEGER;

function standingOf(
  result: BlocResult,
  member: MemberResult,
  index: number,
  titles: Titles,
  places: Places,
): StandingRow {
  return {
    member: member.member,
    role: places.roleOf(member.member),
    total: hasPoints(result, index) ? showNumber(member.total) : paneText.overview.noPoints,
    provisional: member.missing.length > 0 || member.status === 'incomplete',
    rank: member.rank,
    tied: member.tied,
    separatedBy: member.separatedBy === null ? null : stepsTo(member.separatedBy, result, index),
    className: member.classOutcome?.label ?? null,
    missing: member.missing.map((code) => missingLine(code, member.member, titles, places)),
    invalid: member.invalid.length,
    listed: places.isListed(member.member),
    disqualified: member.disqualifications.map(sentenceOfDisqualification),
  };
}

function missingLine(code: string, member: string, titles: Titles, places: Places): MissingLine {
  return { code, title: titles.get(code) ?? '', address: places.cellOf(code, member) };
}

type Titles = ReadonlyMap<string, string>;

/**
 * Every tie-break up to the one that decided, with the member's own number: read side by side, the numbers of equal
 * members say who is ahead and why, for the one in front as for the one behind.
 */
function stepsTo(decided: TieBreak, result: BlocResult, index: number): string {
  const codes = new Set(everyNode(result.scheme).map(({ code }) => code));
  const tieBreaks = result.scheme.regulation.tieBreaks.filter(
    (tieBreak) => tieBreak.kind !== 'group' || codes.has(tieBreak.code),
  );
  const last = tieBreaks.findIndex((tieBreak) => sameTieBreak(tieBreak, decided));
  return tieBreaks
    .slice(0, last + 1)
    .map((tieBreak) => stepWords(tieBreak, result, index))
    .join('; ');
}

function sameTieBreak(one: TieBreak, other: TieBreak): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind !== 'group' || other.kind !== 'group' || one.code === other.code;
}

function stepWords(tieBreak: TieBreak, result: BlocResult, index: number): string {
  const words = paneText.tieBreaks;
  switch (tieBreak.kind) {
    case 'group':
      return words.group(tieBreak.code, showNumber(result.pointsOf(tieBreak.code, index).total));
    case 'fewerDeductions':
      return words.fewerDeductions(showNumber(result.members[index]?.deduction ?? 0));
    default:
      return words[tieBreak.kind];
  }
}
